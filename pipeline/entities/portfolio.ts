import { AND, BY, MARBUTA } from '../text/affixes.ts';
import { FEMININE } from '../text/endings.ts';
import type { NameContext } from './context.ts';
import type { Phrase } from './phrase.ts';
import {
  ADJECTIVE,
  ANY_HEAD,
  BODY_HEAD,
  CONSTRUCT,
  GIVEN,
  type Head,
  PORTFOLIO,
  TITLE,
  UNNAMED,
  WEAK_GIVEN,
  type WordClass,
} from './words.ts';

/** وزيرة الشباب | والرياضة, وزارة الفلاحة | وأملاك الدولة: where a further field of the one office or body ends, or -1. */
export function fieldEnd(context: NameContext, phrase: Phrase, head: Head, from: number): number {
  if (phrase.state !== 'definite' || phrase.last === from || (head.bit & (TITLE | BODY_HEAD)) === 0)
    return -1;
  const { words } = context;
  if (isCharge(context, phrase.last)) return phrase.last + 1;
  const isOfFields = words
    .slice(from + 1, phrase.last + 1)
    .some(({ plain, splits }) => isField(plain, splits));
  if (!isOfFields) return -1;
  const at = phrase.last + 1;
  if (isOfField(context, at)) return at;
  const isApart = words[at].plain.folded === AND;
  const next = isApart ? words[at + 1]?.plain : splitOff(words[at].splits);
  if (next === undefined || (next.bits & PORTFOLIO) === 0) return -1;
  const last = isApart ? at + 1 : at;
  if (isBody(context, last, next)) return -1;
  if (next.isDefinite) return last;
  const genitive = words[last + 1]?.plain;
  return (next.bits & CONSTRUCT) !== 0 && genitive?.isDefinite === true ? last + 1 : -1;
}

type Splits = NameContext['words'][number]['splits'];
const splitOff = (splits: Splits, proclitic = AND): WordClass | undefined =>
  splits.find((split) => split.proclitic === proclitic && (split.word.bits & PORTFOLIO) !== 0)?.word;

/** كاتب الدولة المكلف | بالهجرة: what the holder is charged with, behind an adjective. */
const isCharge = ({ words }: NameContext, last: number): boolean =>
  (words[last].plain.bits & ADJECTIVE) !== 0 && splitOff(words[last + 1].splits, BY)?.isDefinite === true;

/** وزيرة الطاقة | والمناجم */
export const endsInField = ({ words }: NameContext, last: number): boolean =>
  isField(words[last].plain, words[last].splits);

/** The first field, or one that has been joined to it. */
const isField = (plain: WordClass, splits: Splits): boolean =>
  (plain.bits & PORTFOLIO) !== 0 || [AND, BY].some((it) => splitOff(splits, it) !== undefined);

/** والموارد | المائية, والبحث | العلمي: an adjective of relation right behind a field; one of the feminine is feminine. */
function isOfField({ words }: NameContext, at: number): boolean {
  const { plain, splits } = words[at - 1];
  const { folded, bits, isDefinite } = words[at].plain;
  if (!isField(plain, splits) || !isDefinite || (bits & SOMEBODY) !== 0) return false;
  return RELATION.test(folded) && (folded.endsWith(MARBUTA) || !FEMININE.test(plain.folded));
}
const SOMEBODY = GIVEN | WEAK_GIVEN | TITLE | ANY_HEAD | UNNAMED;
const RELATION = /...\u064A\u0647?$/u;

/** والدفاع المدني: a body of its own. */
const isBody = ({ words }: NameContext, at: number, { heads }: WordClass): boolean =>
  heads.some(
    ({ bit, second }) => bit === BODY_HEAD && second !== '' && second === words[at + 1]?.plain.folded,
  );
