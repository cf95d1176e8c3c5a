import { type CliticWord, findClitic } from './clitic-lookup.ts';
import { MONTHS } from './months.ts';
import {
  COMMON_MONTHS,
  DAY_PARTS,
  DECADES,
  DEICTICS,
  EDGES,
  FEW,
  FOLLOWING,
  HIJRI,
  MONTH_HEADS,
  NAME_HEADS,
  RELATIVES,
  SEASONS,
  THIS,
  UNITS,
  WEEKDAYS,
  WHOLE,
} from './words/times.ts';

/** A unit of time, small to large. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'year'
  | 'decade'
  | 'century';

/** Part of the day, with the hours (24 h clock) that a bare hour may fall in. */
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

/** What a word can say about time. A word has one meaning here; context may refuse it. */
export type TimeWord =
  | { readonly kind: 'month'; readonly month: number; readonly isCommon: boolean }
  | { readonly kind: 'month-head' }
  | { readonly kind: 'hijri'; readonly month: number; readonly isCommon: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly count: 1 | 2 | null }
  | { readonly kind: 'deictic'; readonly days: number }
  | { readonly kind: 'day-part'; readonly part: DayPart; readonly isAdverb: boolean }
  | { readonly kind: 'relative'; readonly direction: -1 | 0 | 1; readonly isOther: boolean }
  | { readonly kind: 'this' }
  | { readonly kind: 'edge'; readonly edge: 'early' | 'mid' | 'late' }
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'whole' }
  /** Begins a holiday or a month of two words. */
  | { readonly kind: 'name' };

/** Meaning of a folded token with its clitics, or undefined. */
export function timeWord(folded: string): CliticWord<TimeWord> | undefined {
  return findClitic(TABLE, folded);
}

function buildTable(): Map<string, TimeWord> {
  const table = new Map<string, TimeWord>();
  const add = (words: string, word: TimeWord): void => {
    for (const form of words.split(' ')) table.set(form, word);
  };
  for (const [name, month] of MONTHS)
    if (!name.includes(' ')) add(name, { kind: 'month', month, isCommon: COMMON_MONTHS.has(name) });
  add(MONTH_HEADS, { kind: 'month-head' });
  for (const [month, words, isCommon] of HIJRI) add(words, { kind: 'hijri', month, isCommon });
  for (const [weekday, words] of WEEKDAYS) add(words, { kind: 'weekday', weekday });
  for (const [unit, one, two, many] of UNITS) {
    add(one, { kind: 'unit', unit, count: 1 });
    add(two, { kind: 'unit', unit, count: 2 });
    add(many, { kind: 'unit', unit, count: null });
  }
  for (const [days, words] of DEICTICS) add(words, { kind: 'deictic', days });
  for (const [part, nouns, adverbs] of DAY_PARTS) {
    add(nouns, { kind: 'day-part', part, isAdverb: false });
    add(adverbs, { kind: 'day-part', part, isAdverb: true });
  }
  for (const [direction, words] of RELATIVES) add(words, { kind: 'relative', direction, isOther: false });
  add(FOLLOWING, { kind: 'relative', direction: 1, isOther: true });
  add(THIS, { kind: 'this' });
  for (const [edge, words] of EDGES) add(words, { kind: 'edge', edge });
  for (const [season, word] of SEASONS) add(word, { kind: 'season', season });
  add(FEW, { kind: 'few' });
  for (const [year, words] of DECADES) add(words, { kind: 'decade', year });
  add(NAME_HEADS, { kind: 'name' });
  add(WHOLE, { kind: 'whole' });
  return table;
}

const TABLE = buildTable();
