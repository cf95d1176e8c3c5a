import type { LexiconRow } from '../../lexicons.ts';
import { BY, FOR, LIKE } from '../../text/affixes.ts';
import type { Reading } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import type { Form } from '../../text/matcher.ts';
import type { FunctionFact } from './lexeme.ts';

/** Codes of the prepositions that are glued to a word. */
export const PREPOSITIONS: Readonly<Record<string, string>> = { [BY]: 'bi', [FOR]: 'li', [LIKE]: 'ka' };

type FunctionEntry = Pick<FunctionFact, 'cls' | 'code'> & {
  /** The lexicon writes its first letter أ. */
  readonly isAbove: boolean;
};
export type FunctionIndex = ReadonlyMap<string, FunctionEntry>;

/** Field by field: objects that are spread and added to have no shape in common, and every token reads these. */
const functionFact = (
  { cls, code }: FunctionEntry,
  { conj, prep, enclitic }: Omit<FunctionFact, 'cls' | 'code'>,
): FunctionFact => ({ cls, code, conj, prep, enclitic });

/** A preposition that stands alone before a quotation or a number: بـ”…”, لـCNN. */
export function letterFacts(letter: string, functions: FunctionIndex): FunctionFact[] {
  const entry = functions.get(letter);
  return entry === undefined ? [] : [functionFact(entry, { conj: false, prep: '', enclitic: '' })];
}

/** `isNamed`: written with إ it is a noun of the lexicon (إمام), not the preposition with أ (أمام). */
export function functionFacts(
  readings: readonly Reading[],
  functions: FunctionIndex,
  isNamed: boolean,
): FunctionFact[] {
  const facts: FunctionFact[] = [];
  for (const reading of readings) {
    const entry = reading.article ? undefined : functions.get(reading.stem);
    if (entry === undefined || (isNamed && entry.isAbove && entry.cls === 'preposition')) continue;
    if (reading.enclitic !== '' && !TAKES_PRONOUN.has(entry.cls)) continue;
    // كأن is a word of its own; وكان would be read as و + ك + أن.
    if (reading.particle === LIKE && entry.cls === 'complementiser') continue;
    if (
      reading.particle !== '' &&
      entry.cls !== 'complementiser' &&
      entry.cls !== 'demonstrative' &&
      entry.cls !== 'relative'
    )
      continue;
    const conj = reading.conjunction !== '';
    const prep = PREPOSITIONS[reading.particle] ?? '';
    facts.push(functionFact(entry, { conj, prep, enclitic: reading.enclitic }));
  }
  // وأن is "and that" rather than "even if".
  return facts.sort((a, b) => Number(isThat(b)) - Number(isThat(a)));
}

/** كأن folds to كان, the auxiliary: it never wins. */
const isThat = (fact: FunctionFact): boolean => fact.cls === 'complementiser' && fact.code !== 'kaanna';

const TAKES_PRONOUN: ReadonlySet<string> = new Set(['preposition', 'complementiser']);

const ABOVE = '\u0623';

export function compileFunctions(rows: readonly LexiconRow[]): {
  single: FunctionIndex;
  phrases: Form<{ cls: string; code: string }>[];
} {
  const single = new Map<string, FunctionEntry>();
  const phrases: Form<{ cls: string; code: string }>[] = [];
  for (const row of rows) {
    const cls = row.class;
    const code = row.gloss;
    for (const form of row.words.split('|')) {
      const words = phraseWords(form);
      if (words.length > 1) phrases.push({ words, value: { cls, code } });
      else if (!single.has(words[0]) || single.get(words[0])?.code === 'kaanna')
        single.set(words[0], { cls, code, isAbove: form.trim().startsWith(ABOVE) });
    }
  }
  return { single, phrases };
}

/** The folded words of a phrase; a last ل or ب is glued to the word that follows: وفقا ل + وزارة. */
export function phraseWords(form: string): string[] {
  const words = form.trim().split(/\s+/u).map(fold);
  return words.length > 1 && words[words.length - 1].length === 1 ? words.slice(0, -1) : words;
}
