import { AND, BY, FOR } from './affixes.ts';
import { joined, parseCardinal, wordAt } from './number-parse.ts';
import { parseRatio } from './ratios.ts';
import type { TimeUnit } from './time-words.ts';
import type { Token } from './tokens.ts';
import { DURATION_HEADS, ONE_UNIT, SEVERAL, THROUGHOUT } from './words/periods.ts';

/** A count of one unit; `count` null is "some" (أيام "days"), 3 is written for "a few". */
export type Amount = { readonly unit: TimeUnit; readonly count: number | null; readonly isFew?: boolean };

/** A length of time: "24 ساعة", "أسبوعين", "عام و شهر و21 يوما". It is no date. */
export type DurationHit = {
  readonly first: number;
  readonly last: number;
  readonly amounts: readonly Amount[];
  /** Total with months of 30 and years of 365 days; null for "some". */
  readonly seconds: number | null;
};

/** All durations of a sentence with a number, a dual, or "لمدة"/"طوال" before the unit. */
export function findDurations(tokens: readonly Token[]): DurationHit[] {
  const hits: DurationHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = parseDuration(tokens, i);
    if (hit === undefined || !isFree(tokens, hit)) continue;
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}

/** A lone singular or plural unit is a duration only when it fills the text or a head says so. */
function isFree(tokens: readonly Token[], hit: DurationHit): boolean {
  const [amount] = hit.amounts;
  if (hit.last > hit.first || (amount.count !== 1 && amount.count !== null)) return true;
  if (tokens[hit.first].word.time?.article) return false;
  const before = tokens[hit.first - 1]?.word.folded;
  return before === undefined ? hit.last === tokens.length - 1 : DURATION_HEADS.has(before);
}

/** The duration that begins at a token: amounts joined by و or a comma. */
export function parseDuration(tokens: readonly Token[], first: number): DurationHit | undefined {
  const head = parseAmount(tokens, first);
  if (head === undefined) return parseWhole(tokens, first);
  const amounts = [head.amount];
  let last = head.last;
  for (;;) {
    const next = nextAmount(tokens, last);
    if (next === undefined || amounts.some((amount) => amount.unit === next.amount.unit)) break;
    amounts.push(next.amount);
    last = next.last;
  }
  return { first, last, amounts, seconds: secondsOf(amounts) };
}

/** "طوال اليوم" the whole day. */
function parseWhole(tokens: readonly Token[], first: number): DurationHit | undefined {
  if (!THROUGHOUT.has(tokens[first].word.folded)) return undefined;
  const unit = unitAt(tokens, first + 1);
  if (unit === undefined || unit.word.count !== 1 || !unit.article) return undefined;
  const amounts = [{ unit: unit.word.unit, count: 1 }];
  return { first, last: first + 1, amounts, seconds: secondsOf(amounts) };
}

/** One amount: "3 أيام", "يومين", "نصف ساعة", "ساعة ونصف", "بضعة أيام", "شهر واحد", "أسبوع كامل". */
export function parseAmount(
  tokens: readonly Token[],
  first: number,
): { readonly last: number; readonly amount: Amount } | undefined {
  const head = tokens[first].word.folded;
  const several = SEVERAL.has(head) || SEVERAL.has(stripHead(head));
  const whole = parseCardinal(tokens, first);
  const number = several ? { last: first, value: 3 } : (parseRatio(tokens, first, whole) ?? whole);
  if (number !== undefined) {
    const unit = unitAt(tokens, number.last + 1);
    if (unit === undefined || unit.preposition !== '' || unit.conjunction !== '') return undefined;
    const half = halfAfter(tokens, number.last + 1);
    return {
      last: half ?? number.last + 1,
      amount: {
        unit: unit.word.unit,
        count: number.value + (half === undefined ? 0 : 0.5),
        ...(several ? { isFew: true } : {}),
      },
    };
  }
  const unit = unitAt(tokens, first);
  if (unit === undefined) return undefined;
  return afterUnit(tokens, first, unit.word.unit, unit.word.count);
}

/** What may follow the unit: "واحد", "كامل", "ونصف", "قليلة". */
function afterUnit(tokens: readonly Token[], first: number, unit: TimeUnit, count: number | null) {
  const next = tokens[first + 1]?.word.folded ?? '';
  const word = tokens[first + 1]?.word.time;
  if (word?.word.kind === 'few' && count === null)
    return { last: first + 1, amount: { unit, count: 3, isFew: true } };
  if (count === 1 && (ONE_UNIT.has(next) || (word?.word.kind === 'whole' && !word.article)))
    return { last: first + 1, amount: { unit, count } };
  const half = count === null ? undefined : halfAfter(tokens, first);
  if (half !== undefined) return { last: half, amount: { unit, count: (count ?? 0) + 0.5 } };
  return { last: first, amount: { unit, count } };
}

function halfAfter(tokens: readonly Token[], last: number): number | undefined {
  const after = joined(tokens, last);
  if (after === undefined) return undefined;
  const half = wordAt(tokens, after);
  return half?.word.fraction === 0.5 && !half.article ? after : undefined;
}

/** The next amount after "و", a comma or nothing ("2 سنة 1 شهر"). */
function nextAmount(tokens: readonly Token[], last: number) {
  const next = tokens[last + 1];
  if (next === undefined) return undefined;
  const isSeparator = next.word.folded === AND || next.word.folded === ',' || next.word.folded === '،';
  const index = isSeparator ? last + 2 : last + 1;
  if (index >= tokens.length) return undefined;
  const amount = parseAmount(tokens, index);
  if (amount === undefined || amount.amount.count === null) return undefined;
  if (next.word.folded === AND || next.word.kind === 'number') return amount;
  if (isSeparator) return tokens[index].word.kind === 'number' ? amount : undefined;
  return next.word.folded.startsWith(AND) ? amount : undefined;
}

/** A unit word at an index; night and century are no lengths. */
export function unitAt(tokens: readonly Token[], index: number) {
  const token = tokens[index];
  if (token === undefined || token.word.kind !== 'word') return undefined;
  const found = token.word.time;
  return found !== undefined && found.word.kind === 'unit'
    ? {
        word: found.word,
        article: found.article,
        preposition: found.preposition,
        conjunction: found.conjunction,
      }
    : undefined;
}

function secondsOf(amounts: readonly Amount[]): number | null {
  let total = 0;
  for (const { unit, count } of amounts) {
    if (count === null) return null;
    total += count * SECONDS[unit];
  }
  return total;
}

const stripHead = (word: string): string =>
  word.startsWith(FOR) || word.startsWith(BY) ? word.slice(1) : word;

const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 43_200,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
  decade: 315_360_000,
  century: 3_153_600_000,
};
