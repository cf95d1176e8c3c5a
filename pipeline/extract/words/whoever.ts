import type { FunctionFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/** كل | من يهاجم, | من يخرق الهدنة, إن | من قتل الجنود: before a verb it is "who", no preposition. */
export function asWho(s: readonly Tagged[], { i, facts }: Tagged): FunctionFact | null {
  const from = facts.functions[0];
  const next = s[i + 1];
  if (from.code !== 'min' || from.enclitic !== '' || next === undefined || next.unit !== null) return null;
  const { verbs, nominals, functions, isMasdar } = next.facts;
  const before = s[i - 1];
  // أول من اقتحم, كافة من تواجدوا: a noun before it counts or ranks them.
  const isCounted = before?.tag === 'noun' || before?.tag === 'name';
  if (verbs.length === 0 || functions.length > 0 || isCounted) return null;
  return nominals.length === 0 || ((opensClause(before) || isCleft(s, i)) && isMasdar)
    ? { ...from, cls: 'relative', code: WHO }
    : null;
}

/** Code of من "who". */
export const WHO = 'who';

/** كل | من قتل, إن | من قتل, الجيش هو | من قصف: where a noun would need something before the preposition. */
const opensClause = (before: Tagged | undefined): boolean =>
  before?.tag === 'comp' ||
  before?.fn?.code === 'kull' ||
  before?.fn?.code === 'there' ||
  before?.fn?.code === PRONOUN;
const PRONOUN = 'huwa';

/** من قتل الصحفي | هو ضابط: at the front of a sentence, with a pronoun that says who it is a few words on. */
function isCleft(s: readonly Tagged[], i: number): boolean {
  if (i > 0) return false;
  for (const { facts, word } of s.slice(2, REACH)) {
    if (word.kind !== 'word') return false;
    if (facts.functions.some(({ code, conj }) => code === PRONOUN && !conj)) return true;
  }
  return false;
}
const REACH = 9;
