import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** One lexicon line by column name. */
export type LexiconRow = Readonly<Record<string, string>>;
/** File name without .csv → its lines. */
export type Lexicons = Readonly<Record<string, readonly LexiconRow[]>>;

/** Reads every CSV of the lexicon folder that ships with the package. */
export function readLexicons(folder: URL = new URL('./lexicon/', import.meta.url)): Lexicons {
  const lexicons: Record<string, readonly LexiconRow[]> = {};
  for (const name of readdirSync(fileURLToPath(folder)).sort()) {
    if (!name.endsWith('.csv')) continue;
    lexicons[name.slice(0, -4)] = parseLexicon(name, readFileSync(new URL(name, folder), 'utf8'));
  }
  return lexicons;
}

/** Parses one lexicon file; throws with file and line for a malformed one. */
export function parseLexicon(name: string, csv: string): readonly LexiconRow[] {
  const { data, errors } = Papa.parse<LexiconRow>(csv, { header: true, skipEmptyLines: true });
  if (errors.length > 0)
    throw new Error(
      `[isnad] lexicon/${name}:${(errors[0].row ?? 0) + 2} ${errors[0].message}, quote cells that hold a comma`,
    );
  return data;
}
