import { AND, ARTICLE } from './affixes.ts';
import { unitAt } from './durations.ts';
import { joined, parseCardinal, wordAt } from './number-parse.ts';
import { parseOrdinal } from './ordinals.ts';
import { AFTER, IN, PRIOR } from './particles.ts';
import { type Scan, textAt, wordOf } from './time-types.ts';
import type { DayPart } from './time-words.ts';
import { HOUR_PARTS, MINUS_WORDS, ZONE_HEADS, ZONE_RUN_ON } from './words/days.ts';

/** A time of day as written. `isDial` when the hour is on a 12 h dial and no part of the day is named. */
export type Clock = {
  readonly last: number;
  readonly minutes: number;
  readonly seconds?: number;
  readonly hasMinutes: boolean;
  readonly part?: DayPart;
  readonly isDial: boolean;
  readonly zone?: string;
};

type Bare = {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
};

/** The time of day that begins at a token: "الساعة 3 صباحا", "15:20", "الثالثة فجرا", "8 مساء". */
export function parseClock(scan: Scan, first: number): Clock | undefined {
  const headed = hourHead(scan, first);
  const bare = bareClock(scan, headed ?? first, headed !== undefined);
  if (bare === undefined) return undefined;
  const part = dayPartAfter(scan, bare.last);
  const hasColon = scan.tokens[bare.last].word.kind === 'number' && textAt(scan, bare.last - 1) === ':';
  if (headed === undefined && part === undefined && !hasColon) return undefined;
  const hour = placeHour(bare.hour, part?.part);
  if (hour === undefined) return undefined;
  const last = part?.last ?? bare.last;
  const zone = zoneAfter(scan, last);
  return {
    last: zone?.last ?? last,
    minutes: hour * 60 + bare.minute,
    ...(bare.second === undefined ? {} : { seconds: bare.second }),
    hasMinutes: bare.minute !== 0 || hasColon,
    ...(part === undefined ? {} : { part: part.part }),
    isDial: part === undefined && bare.hour >= 1 && bare.hour <= 12 && !startsWithZero(scan, first, headed),
    ...(zone === undefined ? {} : { zone: zone.name }),
  };
}

/** Index after "الساعة" or "عند الساعة". */
function hourHead(scan: Scan, first: number): number | undefined {
  const unit = wordOf(scan, first, 'unit');
  return unit?.word.unit === 'hour' && unit.word.count === 1 && unit.article ? first + 1 : undefined;
}

/** Hour with minutes: "3:20", "الثالثة والنصف", "خمسة إلا ثلث", "3 و 15 دقيقة". */
function bareClock(scan: Scan, first: number, isHeaded: boolean): Bare | undefined {
  return colonClock(scan, first) ?? wordClock(scan, first, isHeaded);
}

function colonClock(scan: Scan, first: number): Bare | undefined {
  const { tokens } = scan;
  if (tokens[first]?.word.kind !== 'number' || textAt(scan, first + 1) !== ':') return undefined;
  if (textAt(scan, first - 1) === ':' || tokens[first + 2]?.word.kind !== 'number') return undefined;
  const minuteText = textAt(scan, first + 2);
  const hour = tokens[first].word.digits?.value ?? 99;
  const minute = Number(minuteText);
  if (hour > 24 || minuteText.length !== 2 || !(minute < 60)) return undefined;
  const secondText = textAt(scan, first + 3) === ':' ? textAt(scan, first + 4) : '';
  const second = Number(secondText);
  return secondText.length === 2 && second < 60
    ? { last: first + 4, hour, minute, second }
    : { last: first + 2, hour, minute };
}

function wordClock(scan: Scan, first: number, isHeaded: boolean): Bare | undefined {
  const { tokens } = scan;
  if (tokens[first] === undefined) return undefined;
  const ordinal = parseOrdinal(tokens, first);
  const isHour = ordinal !== undefined && ordinal.value <= 12;
  const hour = isHour ? ordinal : wholeHour(scan, first, isHeaded);
  if (hour === undefined || hour.value < 0 || hour.value > 24 || hour.value % 1 !== 0) return undefined;
  const rest = minutesAfter(scan, hour.last);
  return {
    last: rest?.last ?? hour.last,
    hour: (rest?.minute ?? 0) < 0 ? hour.value - 1 : hour.value,
    minute: rest === undefined ? 0 : (rest.minute + 60) % 60,
  };
}

/** Hour as a cardinal; without "الساعة" only digits up to 12 that a part of the day follows. */
function wholeHour(scan: Scan, first: number, isHeaded: boolean) {
  const token = scan.tokens[first];
  if (token.word.kind === 'number') {
    const { digits } = token.word;
    return digits?.width === 1 || digits?.width === 2 ? { last: first, value: digits.value } : undefined;
  }
  if (!isHeaded) return undefined;
  const unit = wordAt(scan.tokens, first);
  const following = wordAt(scan.tokens, first + 1);
  if (unit?.word.role === 'unit' && following?.word.role !== 'ten')
    return { last: first, value: unit.word.value! };
  return parseCardinal(scan.tokens, first);
}

/** Minutes after the hour: "والنصف" 30, "إلا ربعا" -15, "و 18 دقيقة" 18. */
function minutesAfter(scan: Scan, last: number): { last: number; minute: number } | undefined {
  const { tokens } = scan;
  if (MINUS_WORDS.has(textAt(scan, last + 1))) {
    const cut = amountAt(scan, last + 2);
    return cut === undefined ? undefined : { last: cut.last, minute: -cut.minute };
  }
  const next = textAt(scan, last + 1);
  const glued = wordAt(tokens, last + 1);
  const index = next === AND ? last + 2 : glued?.conjunction === AND ? last + 1 : joined(tokens, last);
  const plus = index === undefined ? undefined : amountAt(scan, index);
  if (plus === undefined || !MINUS_WORDS.has(textAt(scan, plus.last + 1))) return plus;
  const cut = amountAt(scan, plus.last + 2);
  return cut === undefined ? plus : { last: cut.last, minute: plus.minute - cut.minute };
}

/** A part of the hour: "نصف", "ربعا", "الثلث", "18 دقيقة", "ثماني عشرة". */
function amountAt(scan: Scan, index: number): { last: number; minute: number } | undefined {
  const { tokens } = scan;
  if (tokens[index] === undefined) return undefined;
  const word = textAt(scan, index);
  const stem = word.startsWith(AND) ? word.slice(1) : word;
  const fraction = HOUR_PARTS.get(stem.startsWith(ARTICLE) ? stem.slice(2) : stem);
  if (fraction !== undefined) return { last: index, minute: fraction };
  const cardinal = parseCardinal(tokens, index) ?? parseOrdinal(tokens, index);
  if (cardinal === undefined || cardinal.value >= 60 || cardinal.value % 1 !== 0) return undefined;
  const unit = unitAt(tokens, cardinal.last + 1);
  return { last: unit?.word.unit === 'minute' ? cardinal.last + 1 : cardinal.last, minute: cardinal.value };
}

/** Part of the day after a clock: "صباحا", "الفجر", "بعد الظهر", "في الليل", "هذا الصباح". */
export function dayPartAfter(scan: Scan, last: number): { last: number; part: DayPart } | undefined {
  let index = last + 1;
  const lead = textAt(scan, index);
  if (lead === AFTER || lead === PRIOR) {
    const noun = wordOf(scan, index + 1, 'day-part');
    if (noun === undefined || !noun.article) return undefined;
    if (lead === PRIOR) return { last: index + 1, part: noun.word.part === 'noon' ? 'morning' : 'afternoon' };
    return { last: index + 1, part: noun.word.part === 'noon' ? 'afternoon' : noun.word.part };
  }
  if (lead === IN || wordOf(scan, index, 'this') !== undefined) index++;
  const found = wordOf(scan, index, 'day-part');
  if (found === undefined || (index > last + 1 && !found.article)) return undefined;
  return { last: index, part: found.word.part };
}

/** The hour on the 24 h clock; undefined when the day part does not fit it. */
function placeHour(hour: number, part: DayPart | undefined): number | undefined {
  if (hour > 24) return undefined;
  if (part === undefined || hour > 12) return hour % 24;
  if (part === 'dawn' || part === 'morning') return hour % 24;
  if (part === 'noon') return hour === 12 || hour === 11 ? hour : (hour % 12) + 12;
  if (part === 'night') return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

/** "بتوقيت موسكو", "بتوقيت GMT", "بتوقيت شرق الولايات المتحدة", "ت.غ": the zone as written. */
function zoneAfter(scan: Scan, last: number): { last: number; name: string } | undefined {
  let index = last + 1;
  if (textAt(scan, index) === '(') index++;
  if (ZONE_CODES.has(textAt(scan, index))) return { last: index, name: textAt(scan, index) };
  if (!ZONE_HEADS.has(textAt(scan, index))) return undefined;
  const kind = scan.tokens[index + 1]?.word.kind;
  if (kind !== 'word' && kind !== 'latin') return undefined;
  let end = index + 1;
  if (ZONE_RUN_ON.has(textAt(scan, end))) while (isZoneWord(scan, end + 1) && end < index + 3) end++;
  const names: string[] = [];
  for (let i = index + 1; i <= end; i++) names.push(textAt(scan, i));
  return { last: end, name: names.join(' ') };
}

const isZoneWord = (scan: Scan, index: number): boolean => textAt(scan, index).startsWith(ARTICLE);

const startsWithZero = (scan: Scan, first: number, headed: number | undefined): boolean =>
  textAt(scan, headed ?? first).startsWith('0');

const ZONE_CODES: ReadonlySet<string> = new Set(['gmt', 'utc']);
