import { stemOf } from '../phrases/complements.ts';
import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/** غارات شنها الطيران, كمين محكم نصبه مسلحون, هجوم تعرض له حاجز: a light verb whose pronoun, its own or that of a preposition behind it, is its complement, a noun before it. */
export function resumesComplement(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  const code = s[t.i + 1]?.facts.functions.find(({ cls }) => cls === 'prepositional_pronoun')?.code ?? '';
  const light = verbs.filter((verb) => (verb.enclitic !== '') !== (code !== '') && !verb.conj);
  if (light.length === 0 || t.conj || t.prep !== '') return false;
  for (let i = t.i - 1; i >= 0 && t.i - i <= 3 && s[i].tag === 'noun'; i--)
    if (hasComplement(light, s[i], code)) return true;
  return false;
}

/** Whether a noun is what a light verb asks for: غارة of شن, كمين of نصب. */
export const hasComplement = (verbs: readonly VerbFact[], noun: Tagged, prep: string = noun.prep): boolean =>
  verbs.some(({ lexeme }) =>
    [...lexeme.frames, ...lexeme.lightCues].some(({ complements }) =>
      complements.some(({ preposition, stems }) => preposition === prep && stems.has(stemOf(noun))),
    ),
  );
