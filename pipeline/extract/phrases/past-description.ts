import type { Tagged } from '../words/tags.ts';
import { hasClass, isTied } from '../words/word-kinds.ts';

/**
 * Where the conjunct stands behind a definite participle, and what hangs on it, that only describes who acts: "الهيئة | المصنفة
 * إرهابية من قبل واشنطن | وفصائل متحالفة معها". Its pronoun tells that it is joined to the noun before; the same index without one.
 */
export function pastDescription(s: readonly Tagged[], first: number, at: number, end: number): number {
  const t = s[at];
  if (at >= end || !hasClass(s[first].facts, SIDES) || !isDescribing(t)) return at;
  for (let i = at + 1; i < end && i - at <= REACH && !ENDS.has(s[i].tag); i++)
    if (s[i].conj) return isTheirs(s, i) ? i : at;
  return at;
}
const SIDES: ReadonlySet<string> = new Set(['force', 'party_org', 'body', 'regime']);
/** Tokens from the participle to the conjunct. */
const REACH = 8;
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['verb', 'punct', 'comp', 'rel', 'sub', 'neg']);

const isDescribing = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  t.article &&
  !t.conj &&
  t.prep === '' &&
  t.unit === null &&
  (isTied(t) || t.nominals.some(({ form }) => form.endsWith('participle')));

/** وفصائل متحالفة | معها, وحلفاؤها, ومسلحين موالين | لها: others who are told of by those before. */
function isTheirs(s: readonly Tagged[], i: number): boolean {
  const t = s[i];
  if ((t.tag !== 'noun' && t.tag !== 'name') || t.article || t.prep !== '' || !hasClass(t.facts, OTHERS))
    return false;
  return t.enclitic !== '' || s.slice(i + 1, i + 1 + NEAR).some(hasPronoun);
}
const OTHERS: ReadonlySet<string> = new Set(['force', 'party_org', 'criminal', 'group_noun', 'person']);
const NEAR = 3;
const hasPronoun = ({ tag, enclitic, fn }: Tagged): boolean =>
  fn?.cls === 'prepositional_pronoun' || (tag === 'prep' && enclitic !== '');
