import { AND } from '../text/affixes.ts';
import { THAT } from '../text/particles.ts';
import type { NameContext } from './context.ts';
import { isFamilyName } from './family.ts';
import { GIVEN, INFIX, PARTICLE, STOP, WEAK_GIVEN } from './words.ts';

/**
 * A spelling that is a function word too (علي and على are one word after folding): a name begins with it only
 * before another name part, and runs on with it only where no noun follows.
 */
export function isNameContext(context: NameContext, at: number, isFirst: boolean): boolean {
  const next = context.words[at + 1]?.plain;
  const isName = next !== undefined && (next.bits & (GIVEN | WEAK_GIVEN | PARTICLE)) !== 0;
  if (isFirst || isName) return isName && (next.bits & STOP) === 0;
  // شدد نعيم قاسم على أن: before أن it is the preposition.
  if (next?.folded === THAT && context.tokens[at].word.isMaqsura) return false;
  if (next === undefined || context.tokens[at + 1].word.kind === 'punct') return true;
  // بشكل كامل | على بلدة: behind a word that is rather an adjective.
  const isBehindName = ((context.words[at - 1]?.plain.bits ?? 0) & GIVEN) !== 0;
  // يوسف علي | وزوجته: no preposition stands before و.
  if (isBehindName && !context.tokens[at].word.isMaqsura && isJoined(context, at + 1)) return true;
  // حسين علي | الزبيدي, عبد الله علي | عانود: with ي, before a family name.
  if (isBehindName && isAli(context, at)) return true;
  return (next.bits & STOP) !== 0 && (isBehindName || !context.tokens[at].word.isMaqsura);
}

/** وزوجته, وثلاثة, not وزارة */
const isJoined = ({ words }: NameContext, at: number): boolean =>
  words[at].plain.bits === 0 &&
  words[at].splits.some(({ proclitic, word }) => proclitic === AND && word.bits !== 0);

/** وزير الصحة علي المرابط, المدير علي بن سعد, الوالي علي يرليكايا: after a title, with ي and a name behind it, no preposition. */
export function isAli(context: NameContext, at: number): boolean {
  const next = context.words[at + 1]?.plain;
  const isName =
    (context.words[at].plain.bits & (GIVEN | WEAK_GIVEN)) !== 0 &&
    WITH_YA.test(context.words[at].plain.folded) &&
    !context.tokens[at].word.isMaqsura;
  if (!isName || next === undefined) return false;
  const isUnlisted = next.bits === 0 && !next.isDefinite && context.tokens[at + 1].word.kind === 'word';
  return isUnlisted || isInfix(context, at + 1) || (next.isDefinite && isFamilyName(context, at + 1, next));
}

/** ي at the end, in which folding also writes ى. */
const WITH_YA = /\u064A$/u;

/** بن, بنت: a particle inside a name. */
export const isInfix = ({ words }: NameContext, at: number): boolean =>
  ((words[at]?.plain.bits ?? 0) & INFIX) !== 0;
