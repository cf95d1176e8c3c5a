import { HERS, HIS, OF_BOTH, THEIRS } from '../../text/affixes.ts';
import type { VerbFact } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import { PEOPLE, tokenBefore } from '../words/word-kinds.ts';

/**
 * شابا | قتله الجيش, جنود عراقيين | قتلهم مسلحون: behind somebody indefinite a form of the past with his pronoun, before who
 * acts, tells what was done to him; not امرأة | عمرها 40 سنة, ابن | عمه | خالد.
 */
export function isDoneToThem(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  const before = tokenBefore(s, t.i);
  const next = s[t.i + 1];
  if (before === undefined || next === undefined || NUMBER.test(next.folded) || isTheirs(t)) return false;
  if (!verbs.some(({ tense, enclitic }) => tense === 'past' && PRONOUNS.has(enclitic))) return false;
  let at = before.i;
  while (at > 0 && isPlainAdjective(s[at])) at--;
  const { tag, article, enclitic, prep, folded, unit } = s[at];
  if ((tag !== 'noun' && tag !== 'name') || article || enclitic !== '' || prep !== '') return false;
  return isPeople(s[at]) || (unit === null && at === before.i && ACCUSATIVE.test(folded));
}

const NUMBER = /^\d/u;
const ACCUSATIVE = /\u0627$/u;
const PRONOUNS: ReadonlySet<string> = new Set([HIS, HERS, THEIRS, OF_BOTH]);

const isPeople = ({ nominals }: Tagged): boolean =>
  nominals.some(({ noun }) => PEOPLE.some((cls) => noun?.classes.has(cls)));

/** عمه: somebody of theirs. */
const isTheirs = ({ facts }: Tagged): boolean =>
  facts.nominals.some(
    ({ enclitic, noun }) => enclitic !== '' && PEOPLE.some((cls) => noun?.classes.has(cls) === true),
  );

const isPlainAdjective = ({ tag, article, conj, facts, nominals }: Tagged): boolean =>
  (tag === 'noun' || tag === 'name') &&
  !article &&
  !conj &&
  (facts.demonym || nominals.some(({ noun }) => noun?.classes.has('adjective') === true));
