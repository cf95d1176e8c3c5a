import { FOR } from './affixes.ts';
import type { Day } from './calendar.ts';
import type { CliticWord } from './clitic-lookup.ts';
import { MONTHS } from './months.ts';
import { FROM, IN } from './particles.ts';
import type { TimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';

/** What a time expression is resolved against. */
export type TimeContext = {
  /** Day of publication, ISO; null when unknown. */
  readonly published: string | null;
  /** Tense around a token; null when unknown. */
  readonly tense?: (tokenIndex: number) => 'past' | 'future' | null;
  /** 07-12-2024 is 7 December (default) or 12 July. */
  readonly dayFirst?: boolean;
};

export type TimeBasis = 'explicit' | 'weekday' | 'relative' | 'continued' | 'none';

export type TimeGrain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** A time expression of one sentence and the days it denotes. Token indexes are inclusive. */
export type TimeHit = {
  readonly first: number;
  readonly last: number;
  /** First day; null when the text and the publication date do not tell. */
  readonly date_start: string | null;
  readonly date_end: string | null;
  /** UCDP: 1 day, 2 range of 2-6 days, 3 week, 4 month, 5 year. */
  readonly date_precision: 1 | 2 | 3 | 4 | 5 | null;
  readonly basis: TimeBasis;
  /** The day that a relative expression was resolved against. */
  readonly anchor: string | null;
  readonly grain: TimeGrain;
  /** Time of day as written, 24 h when the text tells: 15:20. */
  readonly clock?: string;
  /** The clock is on a 12 h dial and the text names no part of the day. */
  readonly isAmbiguousClock?: boolean;
  readonly zone?: string;
  /** Best guess inside the published days: "أوائل مارس" is the first third of the month. */
  readonly narrow?: { readonly start: string; readonly end: string };
  /** منذ "since", حتى "until", قبل "before", بعد "after". */
  readonly open?: 'since' | 'until' | 'before' | 'after';
  /** Days from the day of speaking for أمس -1, اليوم 0, غدا 1; lets a dated hit tell the publication day. */
  readonly deictic?: number;
  readonly weekday?: number;
  readonly diagnostic?: string;
  readonly rule: string;
};

/** A parsed span before it is published: days as counts, null when unknown. */
export type Span = {
  readonly first: number;
  readonly last: number;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly grain: TimeGrain;
  readonly basis: TimeBasis;
  readonly rule: string;
  readonly isAnchored?: boolean;
  readonly narrow?: readonly [Day, Day];
  readonly clock?: string;
  readonly isAmbiguousClock?: boolean;
  readonly zone?: string;
  readonly open?: TimeHit['open'];
  readonly deictic?: number;
  readonly weekday?: number;
  readonly diagnostic?: string;
  /** Parts as written, for ranges whose first half leaves them out ("13 إلى 15 تموز"). */
  readonly written?: { readonly year?: number; readonly month?: number; readonly day?: number };
};

/** A sentence being parsed and its context. */
export type Scan = {
  readonly tokens: readonly Token[];
  /** The grammars that this sentence has words for, as bits. */
  readonly openings: number;
  readonly published: Day | undefined;
  readonly isDayFirst: boolean;
  readonly tense: TimeContext['tense'];
};

/** Whether the verb near a token is in a future tense. */
export const isFuture = ({ tense }: Scan, index: number): boolean => tense?.(index) === 'future';
/** Whether the verb near a token is in a past tense. */
export const isPast = ({ tense }: Scan, index: number): boolean => tense?.(index) === 'past';

/** Folded token text at an index, '' outside. */
export const textAt = ({ tokens }: Scan, index: number): string =>
  index >= 0 && index < tokens.length ? tokens[index].word.folded : '';

/** Time word at an index. */
export const timeAt = ({ tokens }: Scan, index: number): CliticWord<TimeWord> | undefined =>
  index >= 0 && index < tokens.length ? tokens[index].word.time : undefined;

/** Time word at an index when it is of a kind. */
export function wordOf<K extends TimeWord['kind']>(
  scan: Scan,
  index: number,
  kind: K,
): (CliticWord<TimeWord> & { readonly word: Extract<TimeWord, { kind: K }> }) | undefined {
  const found = timeAt(scan, index);
  return found?.word.kind === kind ? (found as never) : undefined;
}

/** Gregorian month at an index: one word, or two (تشرين الأول). */
export function monthAt(
  scan: Scan,
  index: number,
): { readonly last: number; readonly month: number; readonly isCommon: boolean } | undefined {
  const one = wordOf(scan, index, 'month');
  if (one !== undefined && !one.article)
    return { last: index, month: one.word.month, isCommon: one.word.isCommon };
  const head = wordOf(scan, index, 'month-head');
  const month = head === undefined ? undefined : MONTHS.get(`${head.stem} ${textAt(scan, index + 1)}`);
  return month === undefined ? undefined : { last: index + 1, month, isCommon: false };
}

/** في "in", من "of", and the like that may stand between the parts of a date. */
export const OF: ReadonlySet<string> = new Set([FROM, IN, FOR]);
export const COMMAS: ReadonlySet<string> = new Set([',', '،']);
