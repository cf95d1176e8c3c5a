import { ARTICLE } from './affixes.ts';
import { parseClock } from './clock.ts';
import { dayAt, parseWrittenDate } from './date-parts.ts';
import { type Parts, toSpan } from './moment-span.ts';
import { deicticAt, isToday } from './moment-words.ts';
import { parseNumericDate } from './numeric-dates.ts';
import { AFTER, BETWEEN, PRIOR } from './particles.ts';
import { COMMAS, type Scan, type Span, textAt, timeAt, wordOf } from './time-types.ts';
import {
  AFTER_DAY,
  DAY_GLUE,
  DAY_WORDS,
  EVENING,
  NAME_HEADS,
  PART_HEADS,
  PLACE_PARTS,
  TEEN,
} from './words/days.ts';

export function parseMoment(scan: Scan, first: number): Span | undefined {
  const parts: Parts = { last: first - 1, count: 0 };
  for (;;) {
    const index = parts.count === 0 ? skipDayWord(scan, first) : skipGlue(scan, parts.last + 1, parts);
    if (!takePart(scan, index, parts)) break;
    parts.count++;
  }
  if (parts.count === 0 || !isEnough(scan, first, parts)) return undefined;
  closeBracket(scan, first, parts);
  return toSpan(scan, first, parts);
}

/** "يوم", "نهار", "ليوم" before the day. */
function skipDayWord(scan: Scan, index: number): number {
  const start = wordOf(scan, index, 'this') !== undefined ? index + 1 : index;
  if (!DAY_WORDS.has(textAt(scan, start))) return isThisDay(scan, start) ? start : index;
  return start + 1;
}

/** "هذا الاثنين", "هذا اليوم": the demonstrative belongs to the day. */
function isThisDay(scan: Scan, index: number): boolean {
  const kind = timeAt(scan, index)?.word.kind;
  return kind === 'weekday' || (kind === 'day-part' && timeAt(scan, index)?.article) || isToday(scan, index);
}

/** Words that may stand between two parts: comma, bracket, في, من, يوم, الموافق. */
function skipGlue(scan: Scan, from: number, parts: Parts): number {
  let index = from;
  for (let n = 0; n < 3; n++) {
    const text = textAt(scan, index);
    const isThis = wordOf(scan, index, 'this') !== undefined;
    if (!DAY_GLUE.has(text) && !DAY_WORDS.has(text) && !isThis) break;
    // A comma joins a weekday and its date only.
    const isToWeekday = parts.deictic !== undefined && wordOf(scan, index + 1, 'weekday')?.article === true;
    if (COMMAS.has(text) && parts.weekday === undefined && parts.date === undefined && !isToWeekday)
      return from;
    index++;
  }
  return index;
}

function takePart(scan: Scan, index: number, parts: Parts): boolean {
  if (index >= scan.tokens.length) return false;
  return (
    takeClock(scan, index, parts) ||
    takeDeictic(scan, index, parts) ||
    takeWeekday(scan, index, parts) ||
    takeDate(scan, index, parts) ||
    takeWeek(scan, index, parts) ||
    takeDayPart(scan, index, parts) ||
    takeBareDay(scan, index, parts)
  );
}

function takeClock(scan: Scan, index: number, parts: Parts): boolean {
  if (parts.clock !== undefined) return false;
  const clock = parseClock(scan, index);
  if (clock === undefined) return false;
  parts.clock = clock;
  parts.part ??= clock.part;
  parts.last = clock.last;
  return true;
}

/** "أمس", "أول أمس", "أمس الأول", "بعد غد", "اليوم". */
function takeDeictic(scan: Scan, index: number, parts: Parts): boolean {
  if (parts.deictic !== undefined) return false;
  const found = deicticAt(scan, index);
  if (found === undefined) return false;
  parts.deictic = found.days;
  parts.last = found.last;
  return true;
}

function takeWeekday(scan: Scan, index: number, parts: Parts): boolean {
  if (parts.weekday !== undefined) return false;
  const found = wordOf(scan, index, 'weekday');
  if (found === undefined || !isWeekdayHere(scan, index, found.article)) return false;
  parts.last = index;
  parts.weekday = { value: found.word.weekday };
  const relative = wordOf(scan, index + 1, 'relative');
  if (relative?.article) {
    parts.weekday.direction = relative.word.direction;
    parts.last = index + 1;
  }
  return true;
}

/** With ال, or bare right after يوم or before a week: أحد "one of" is not Sunday, الأحد عشر is eleven. */
function isWeekdayHere(scan: Scan, index: number, article: boolean): boolean {
  const next = textAt(scan, index + 1);
  if (TEEN.has(next)) return false;
  if (NAME_HEADS.has(textAt(scan, index - 1))) return false;
  if (article) return true;
  const week = wordOf(scan, index + 1, 'unit');
  return week?.word.unit === 'week' && week.article;
}

function takeDate(scan: Scan, index: number, parts: Parts): boolean {
  if (parts.date !== undefined) return false;
  const isNumber = scan.tokens[index].word.kind === 'number';
  const date = (isNumber ? parseNumericDate(scan, index) : undefined) ?? parseWrittenDate(scan, index);
  if (date === undefined) return false;
  // A bare month is a period, not a moment, unless a weekday stands before it.
  if (date.day === undefined) return false;
  parts.date = date;
  parts.last = date.last;
  return true;
}

/** "(الجمعة) من الأسبوع الماضي", "هذا الأسبوع (الجمعة)". */
function takeWeek(scan: Scan, index: number, parts: Parts): boolean {
  if (parts.week !== undefined) return false;
  const isThis = wordOf(scan, index, 'this') !== undefined || wordOf(scan, index - 1, 'this') !== undefined;
  const at = wordOf(scan, index, 'this') !== undefined ? index + 1 : index;
  const unit = wordOf(scan, at, 'unit');
  if (unit?.word.unit !== 'week' || unit.word.count !== 1 || !unit.article) return false;
  const relative = wordOf(scan, at + 1, 'relative');
  const shift = isThis ? 0 : relative?.article ? relative.word.direction : undefined;
  if (shift === undefined) return false;
  const last = isThis ? at : at + 1;
  if (parts.weekday === undefined && !weekdayFollows(scan, last + 1)) return false;
  parts.week = shift;
  parts.last = last;
  return true;
}

function weekdayFollows(scan: Scan, index: number): boolean {
  const at = DAY_WORDS.has(textAt(scan, index)) ? index + 1 : index;
  return wordOf(scan, at, 'weekday')?.article === true && textAt(scan, at - 1) !== BETWEEN;
}

/** "صباح", "مساءً", "بعد ظهر"; a noun needs a day behind it, which `isEnough` checks. */
function takeDayPart(scan: Scan, index: number, parts: Parts): boolean {
  if (parts.part !== undefined) return false;
  const lead = textAt(scan, index);
  const at = lead === AFTER || lead === PRIOR ? index + 1 : index;
  const found = wordOf(scan, at, 'day-part');
  if (found === undefined || (at > index && found.word.part !== 'noon')) return false;
  parts.part = at === index ? found.word.part : lead === AFTER ? 'afternoon' : 'morning';
  // مساءً loses its mark when folded: bare مساء is the adverb.
  parts.isAdverb = found.word.isAdverb || (found.stem === EVENING && !found.article);
  parts.last = at;
  return true;
}

/** "الجمعة 15", "الخميس في الحادي والعشرين": a day of the month after a weekday. */
function takeBareDay(scan: Scan, index: number, parts: Parts): boolean {
  const isHeaded = DAY_WORDS.has(textAt(scan, index - 1)) && parts.count === 0;
  if (isHeaded) return takeDayNumber(scan, index, parts);
  if (parts.weekday === undefined || parts.dayOfMonth !== undefined || parts.date !== undefined) return false;
  if (parts.clock !== undefined || parts.week !== undefined) return false;
  const day = dayAt(scan, index);
  if (day === undefined) return false;
  const next = scan.tokens[day.last + 1];
  const isNumber = scan.tokens[index].word.kind === 'number';
  const isOpen = next === undefined || next.word.kind === 'punct' || AFTER_DAY.has(next.word.folded);
  if (isNumber ? !isOpen : !textAt(scan, index).includes(ARTICLE) || day.value < 8) return false;
  parts.dayOfMonth = day.value;
  parts.last = day.last;
  return true;
}

/** "يوم 21": a day of the present or last month; "يوم 21 شخصا" is none. */
function takeDayNumber(scan: Scan, index: number, parts: Parts): boolean {
  const day = scan.tokens[index].word.kind === 'number' ? dayAt(scan, index) : undefined;
  const next = scan.tokens[index + 1];
  if (
    day === undefined ||
    !(next === undefined || next.word.kind === 'punct' || AFTER_DAY.has(next.word.folded))
  )
    return false;
  parts.dayOfMonth = day.value;
  parts.last = day.last;
  return true;
}

/** Whether the parts make a time by themselves. */
function isEnough(scan: Scan, first: number, parts: Parts): boolean {
  if (parts.date || parts.weekday || parts.deictic !== undefined || parts.clock) return true;
  if (parts.dayOfMonth !== undefined) return true;
  if (parts.part === undefined) return false;
  if (parts.isAdverb) return true;
  const before = textAt(scan, first - 1);
  if (PLACE_PARTS.has(textAt(scan, parts.last))) return false;
  const isDefinite = timeAt(scan, first)?.article === true || timeAt(scan, parts.last)?.article === true;
  return isDefinite && (wordOf(scan, first, 'this') !== undefined || PART_HEADS.has(before));
}

/** Takes the ")" that closes a bracket opened inside the moment. */
function closeBracket(scan: Scan, first: number, parts: Parts): void {
  if (textAt(scan, parts.last + 1) !== ')') return;
  for (let i = parts.last; i > first; i--) {
    if (textAt(scan, i) === ')') return;
    if (textAt(scan, i) === '(') {
      parts.last++;
      return;
    }
  }
}
