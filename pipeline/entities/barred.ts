import { ARTICLE } from '../text/affixes.ts';
import { FEMININE, SOUND_PLURAL } from '../text/endings.ts';
import { FROM, IN, ON, TO, TOWARD } from '../text/particles.ts';
import type { NameContext } from './context.ts';
import type { Phrase } from './phrase.ts';
import { GROUP_HEAD, type Head, NUMBER, STOP, TITLE, UNNAMED, type WordClass } from './words.ts';

/** No modifier of a name: a function word, العام before الماضي (the past year), or other people. */
export function isBarred(context: NameContext, at: number): boolean {
  const word = context.words[at].plain;
  if ((word.bits & STOP) !== 0 || isNamedGroup(context, at) || isOtherPeople(context, at)) return true;
  if (disagrees(context, at)) return true;
  const next = context.words[at + 1]?.plain;
  return (
    context.words[at].sets.has('general_or_year') &&
    next !== undefined &&
    (next.bits & STOP) !== 0 &&
    next.folded.startsWith(ARTICLE) &&
    next.folded.length > 4
  );
}

/** طرد الجيش | المسلحين: a plural of people describes people only. */
const isOtherPeople = (context: NameContext, at: number): boolean =>
  (context.words[at].plain.bits & (GROUP_HEAD | UNNAMED)) !== 0 &&
  SOUND_PLURAL.test(context.words[at].plain.folded) &&
  !SOUND_PLURAL.test(context.words[at - 1].plain.folded);

/** احتجزت السلطات | الصحفيين: men in the plural do not describe a definite feminine. */
const disagrees = ({ words }: NameContext, at: number): boolean =>
  words[at].plain.isDefinite &&
  SOUND_PLURAL.test(words[at].plain.folded) &&
  words[at - 1].plain.isDefinite &&
  FEMININE.test(words[at - 1].plain.folded);

/** الجيش الوطني | الحوثيين: the plural of a group that the lexicon names is no adjective. */
function isNamedGroup(context: NameContext, at: number): boolean {
  const hit = context.entityAt[at];
  return (
    hit !== undefined &&
    hit.last === at &&
    SOUND_PLURAL.test(context.words[at].plain.folded) &&
    hit.forms.every((form) => !form.common && form.entity.kind === 'group')
  );
}

/** السيطرة على الجانب السوري من المعبر: behind a preposition, and with من and a place after it, a side is a part of the place. */
export const isPart = ({ words, placeEnd }: NameContext, first: number, last: number): boolean =>
  PLACING.has(words[first - 1]?.plain.folded ?? '') &&
  words[last + 1]?.plain.folded === FROM &&
  placeEnd[last + 2] >= 0;

/** على, في, إلى, نحو */
const PLACING: ReadonlySet<string> = new Set([ON, IN, TO, TOWARD]);

/** استهداف الجيش الإسرائيلي | للقنصلية, قصف التحالف | للحوثيين: a force that its country names, or one word, is of nobody else. */
export const isWholeForce = ({ country, last }: Phrase, head: Head, from: number): boolean =>
  head.bit === GROUP_HEAD && (country !== null || (last === from && head.isDefinite));

/** اغتيال المخابرات الإسرائيلية | للقيادي: nor is a body of a country somebody's. */
export const isOfNobody = ({ country }: Phrase, { bit }: Head, word: WordClass): boolean =>
  country !== null && bit !== TITLE && (word.bits & TITLE) !== 0;

/** ثلاثة جنود | شمال سيناء, جنود | قرب رفح: of those who are counted, and behind a word for near, where they were; not قوات شرق ليبيا. */
export const isWhereabouts = (
  { tokens, words, around }: NameContext,
  { sector }: Head,
  from: number,
): boolean => {
  const way = around.get(from + 1);
  if (way !== 'direction') return way === 'near';
  const before = tokens[from - 1]?.word;
  const isCounted = before?.kind === 'number' || ((words[from - 1]?.plain.bits ?? 0) & NUMBER) !== 0;
  // مدرعة شرطة | جنوب الشيخ زويد
  return isCounted || sector === POLICE || YA.test(tokens[from + 1].word.folded);
};
const POLICE = 'COP';
/** شمالي, غربي */
const YA = /\u064A$/u;
