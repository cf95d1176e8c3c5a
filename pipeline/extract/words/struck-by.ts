import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import { hasClass } from './word-kinds.ts';

/**
 * هجوم صاروخي ضخم | ضرب, صاروخ باليستي | قصف: a strike, or what is fired, with its adjectives before a verb of violence in the past.
 */
export function isBehindStrike(s: readonly Tagged[], at: number, verbs: readonly VerbFact[]): boolean {
  if (
    !verbs.some(
      ({ tense, gender, lexeme }) => tense === 'past' && gender === 'm' && lexeme.sense === VIOLENCE,
    )
  )
    return false;
  let i = at - 1;
  while (i > 0 && at - i <= ADJECTIVES && isAdjective(s[i])) i--;
  const head = s[i];
  return i < at - 1 && head.tag === 'noun' && !head.article && hasClass(head.facts, STRIKING);
}
const VIOLENCE = 'violence';
const ADJECTIVES = 3;
const STRIKING: ReadonlySet<string> = new Set(['strike', 'munition', 'rocket', 'drone', 'aircraft']);

/** صاروخي, ضخما, روسي: an indefinite word that describes. */
const isAdjective = ({ tag, article, conj, prep, unit, folded, facts, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  !article &&
  !conj &&
  prep === '' &&
  unit === null &&
  (facts.demonym ||
    NISBA.test(folded) ||
    nominals.some(({ noun }) => noun?.classes.has('adjective') === true));
/** A relation: مدفعي, باليستيا. */
const NISBA = /..\u064A\u0627?$/u;
