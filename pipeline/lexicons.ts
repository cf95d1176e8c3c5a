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
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true });
  if (errors.length > 0) throw malformed(name, (errors[0].row ?? 0) + 1, errors[0].message);
  const [columns = [], ...lines] = data;
  return lines.map((cells, i) => {
    if (cells.length !== columns.length)
      throw malformed(name, i + 2, `expected ${columns.length} cells and found ${cells.length}`);
    const row: Record<string, string> = {};
    for (let k = 0; k < columns.length; k++) row[columns[k]] = cells[k];
    return row;
  });
}

const malformed = (name: string, line: number, what: string): Error =>
  new Error(`[isnad] lexicon/${name}:${line} ${what}, quote cells that hold a comma`);
