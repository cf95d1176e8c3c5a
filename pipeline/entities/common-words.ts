import type { LexiconRow, Lexicons } from '../lexicons.ts';
import { ALEF, HE, MEN_ACTING, SHE, THEY_DID, WILL } from '../text/affixes.ts';
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
  form.length > 2 && !TAKES_NO_ALEF.test(form) ? [form, form + ALEF] : [form];
const TAKES_NO_ALEF = /[\u0627\u0647\u0621\u064A]$/u;

/** He, she and they, past and present: all that a name can be mistaken for, without a full conjugation. */
function thirdPersons(past: string, present: string): string[] {
  const stem = past.replace(WEAK_END, '');
  const rest = present.slice(1);
  const she = SHE + rest;
  const they = HE + rest.replace(WEAK_END, '') + MEN_ACTING;
  return [past, stem + SHE, stem + THEY_DID, present, she, they, WILL + present, WILL + she];
}
/** ي of دعي, يجري, before which the endings stand. */
const WEAK_END = /\u064A$/u;

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
