import type { LexiconRow, Lexicons } from '../lexicons.ts';
import { fold } from '../text/fold.ts';

/** Folded verbs and nouns of the other lexicons: what cannot be a family name. */
type CommonWords = Readonly<Record<'verbs' | 'nouns', ReadonlySet<string>>>;

/** Reads them from verbs.csv, cues.csv, frames.csv and nouns.csv. */
export function commonWords(lexicons: Lexicons): CommonWords {
  const verbs = new Set<string>();
  const nouns = new Set<string>();
  for (const parts of verbParts(lexicons)) {
    const [past = '', present = '', ...masdars] = fold(parts).split(' ');
    for (const form of thirdPersons(past, present)) verbs.add(form);
    for (const masdar of masdars) nouns.add(masdar);
  }
  for (const row of lexicons.nouns ?? []) for (const form of formsOf(row)) nouns.add(form);
  return { verbs, nouns: new Set([...nouns].flatMap(withAccusative)) };
}

/** اتصالا, ضيفا: an indefinite accusative closes no name; صفا and رضا are names. */
const withAccusative = (form: string): string[] =>
  form.length > 2 && !/[\u0627\u0647\u0621\u064A]$/u.test(form) ? [form, `${form}\u0627`] : [form];

/** He, she and they, past and present: all that a name can be mistaken for, without a full conjugation. */
function thirdPersons(past: string, present: string): string[] {
  const stem = past.endsWith('ي') ? past.slice(0, -1) : past;
  const rest = present.slice(1);
  const plural = rest.endsWith('ي') ? rest.slice(0, -1) : rest;
  return [past, `${stem}ت`, `${stem}وا`, present, `ت${rest}`, `ي${plural}ون`, `س${present}`, `ست${rest}`];
}

/** Principal parts in verbs.csv, cues.csv and frames.csv. */
function verbParts({ verbs = [], cues = [], frames = [] }: Lexicons): Set<string> {
  const parts = new Set(verbs.map((row) => row.words));
  for (const row of cues) if (row.type === 'verb') parts.add(row.words);
  for (const row of frames)
    if (row.type === 'verb' || row.type === 'light') parts.add(row.words.split(' / ')[0]);
  return parts;
}

/** Folded forms of a line. */
export const formsOf = (row: LexiconRow): string[] => row.words.split(' ').filter(Boolean).map(fold);
