import type { NumberHit } from '../../text/numerals.ts';
import type { Token } from '../../text/tokens.ts';
import type { Unit, UnitLexicon } from './unit-lexicon.ts';

/** Whether a number is a name or a mark, no amount: "القرار 2254", "إف-16", "اللواء 52", a phone number, a score. */
export function isNameNumber(tokens: readonly Token[], number: NumberHit, units: UnitLexicon): boolean {
  const before = tokens[number.first - 1];
  const { folded } = tokens[number.first].word;
  if (before !== undefined && units.isName(before.word.folded)) return true;
  if (!number.isDigits) return false;
  if (folded.length > 1 && folded.startsWith('0') && !folded.includes('.')) return true;
  if (before !== undefined && MARKS.has(before.word.folded) && before.end === tokens[number.first].start)
    return true;
  const next = tokens[number.last + 1];
  const isGlued = next !== undefined && next.start === tokens[number.last].end;
  return (
    (isGlued && (CLOSING_MARKS.has(next.word.folded) || next.word.kind === 'latin')) ||
    isBareScore(tokens, number)
  );
}

/** "3-1" with nothing counted after it is a score. */
function isBareScore(tokens: readonly Token[], number: NumberHit): boolean {
  if (number.kind !== 'range' || (number.high ?? 0) > 20) return false;
  const next = tokens[number.last + 1];
  return tokens[number.last - 1].word.kind === 'punct' && (next === undefined || !isNounLike(next));
}

/** Whether a token can be a counted noun: a word without article that is no particle, and no clitic conjunction. */
export function isNounLike(token: Token): boolean {
  const { folded, kind } = token.word;
  if (kind !== 'word' || folded.length < 3 || PARTICLES.has(folded)) return false;
  return !folded.startsWith('ال') && !/^[فبل]ال|^لل|^و|^[يتس]\p{L}{2,}ون$|\p{L}{2}وا$/u.test(folded);
}

/** "3.500 سجين" is three thousand five hundred when it counts whole things; "3.500 كلم" stays a decimal. */
export function readDotted(tokens: readonly Token[], number: NumberHit, unit: Unit): NumberHit {
  const isMeasure = unit === 'km' || unit === 'money' || unit === 'other';
  if (isMeasure || number.value === null || !tokens[number.first].word.digits?.isDotted) return number;
  const thousand = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1000);
  return { ...number, value: thousand(number.value), low: thousand(number.low), high: thousand(number.high) };
}

/** ر between digits is a decimal sign that is printed in either direction (9ر21): the value is not sure. */
const MARKS: ReadonlySet<string> = new Set(['-', '/', ':', '#', '+', '_', '@', 'ر']);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['/', ':', '_', 'ر']);

/** Function words and frequent verbs that follow a number without being counted. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'من في الي علي عن مع بين حتي منذ خلال بعد قبل عند لدي ضد نحو حول دون تحت فوق داخل خارج قرب وسط عبر او ام بل ثم ' +
    'لكن كما مما حيث اذا لان انه انها كان كانت لم لن ما لا قد هو هي هم هذا هذه ذلك تلك التي الذي الذين كل بعض غير تم ' +
    'فيما بينما بينهم بينها منهم منها عندما اي ايضا فقط علما مقابل ضمن رغم بسبب ان اكثر اقل علاوه هما هن وهما ' +
    'عالميا دوليا عربيا افريقيا اوروبيا محليا وطنيا يوميا اسبوعيا شهريا سنويا لسنه لعام لكل'
  ).split(' '),
);
