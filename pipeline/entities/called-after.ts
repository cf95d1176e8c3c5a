import { monthOf } from '../text/months.ts';
import type { Step } from './phrase.ts';
import { GROUP_HEAD, NUMBER, TITLE, WEAK_HEAD } from './words.ts';

/** الجبهة الشعبية | لتحرير تيغراي, الحركة الوطنية | للتحرير: what a front or movement that is no lexicon name is called after. */
export const stepCause: Step = (context, phrase, head, from) => {
  const at = phrase.last + 1;
  if (phrase.state !== 'definite' || phrase.inner !== null || phrase.last === from) return false;
  if (head.kind !== 'group' || (head.bit !== WEAK_HEAD && head.sector !== PARTY)) return false;
  const { sets } = context.words[at];
  const isLand = sets.has('stands_for_land') && (context.placeEnd[at + 1] ?? -1) >= 0;
  if (!isLand && !sets.has('stands_for')) return false;
  phrase.last = isLand ? context.placeEnd[at + 1] : at;
  phrase.isSupported = true;
  return true;
};
const PARTY = 'PTY';

/** اللواء 52, قائد الفرقة 25. */
export const stepNumber: Step = (context, phrase, head) => {
  const token = context.tokens[phrase.last + 1];
  const mayBeNumbered =
    head.bit === TITLE || (head.bit === GROUP_HEAD && head.sector === 'MIL' && head.isNumbered);
  if (token.word.kind !== 'number' || !mayBeNumbered) return false;
  // اعتقلت القوات 12 شابا: the number counts what follows it.
  const counted = context.tokens[phrase.last + 2]?.word.folded;
  if (counted !== undefined && COUNTED.test(counted)) return false;
  if ((context.words[phrase.last].plain.bits & (GROUP_HEAD | NUMBER)) === 0) return false;
  phrase.last = phrase.last + 1;
  phrase.state = 'definite';
  phrase.isSupported = true;
  return true;
};

/** An accusative or a plural of people behind a number, indefinite. */
const COUNTED = /^(?!\u0627\u0644)...*(?:\u0627|\u064A\u0646)$/u;

/** حركة 23 مارس, قوى 14 آذار: the day that a group is called after. */
export const stepDay: Step = (context, phrase, head) => {
  const [day, month] = context.tokens.slice(phrase.last + 1, phrase.last + 3);
  if (phrase.state !== 'open' || (head.bit & (GROUP_HEAD | WEAK_HEAD)) === 0 || head.kind !== 'group')
    return false;
  if (day?.word.kind !== 'number' || month === undefined || monthOf(month.word.folded) === null) return false;
  phrase.last += 2;
  phrase.state = 'definite';
  phrase.isSupported = true;
  return true;
};
