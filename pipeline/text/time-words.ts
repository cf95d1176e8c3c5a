import { type CliticWord, findClitic } from './clitic-lookup.ts';
import { MONTHS } from './months.ts';

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
  add('كانون تشرين', { kind: 'month-head' });
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
  add('تالي تاليه لاحق', { kind: 'relative', direction: 1, isOther: true });
  add('هذا هذه هاذا', { kind: 'this' });
  for (const [edge, words] of EDGES) add(words, { kind: 'edge', edge });
  for (const [season, word] of SEASONS) add(word, { kind: 'season', season });
  add('قليله قلائل معدوده', { kind: 'few' });
  for (const [year, words] of DECADES) add(words, { kind: 'decade', year });
  add('عيد راس المولد عاشوراء جمادي ذو ذي', { kind: 'name' });
  add('كامل كامله', { kind: 'whole' });
  return table;
}

/** Names that are ordinary words too (مارس "practised", أب "father", may): they need a day, year or preposition. */
const COMMON_MONTHS: ReadonlySet<string> = new Set([
  'مارس',
  'اب',
  'ماي',
  'جوان',
  'مارت',
  'مايه',
  'اوت',
  'may',
  'march',
  'mar',
  'sep',
  'dec',
  'jan',
]);

/** Months of the Islamic calendar; the common ones are given names or words too. */
const HIJRI: readonly (readonly [number, string, boolean])[] = [
  [1, 'محرم', true],
  [2, 'صفر', true],
  [7, 'رجب', true],
  [8, 'شعبان', true],
  [9, 'رمضان', true],
  [10, 'شوال', false],
];

const WEEKDAYS: readonly (readonly [number, string])[] = [
  [0, 'احد'],
  [1, 'اثنين'],
  [2, 'ثلاثاء ثلاثا'],
  [3, 'اربعاء اربعا'],
  [4, 'خميس'],
  [5, 'جمعه'],
  [6, 'سبت'],
];

/** Unit: singular forms, dual forms, plural forms. */
const UNITS: readonly (readonly [TimeUnit, string, string, string])[] = [
  ['second', 'ثانيه', 'ثانيتان ثانيتين', 'ثوان ثواني'],
  ['minute', 'دقيقه', 'دقيقتان دقيقتين', 'دقائق دقايق'],
  ['hour', 'ساعه', 'ساعتان ساعتين', 'ساعات'],
  ['day', 'يوم يوما', 'يومان يومين', 'ايام اياما'],
  ['night', 'ليله', 'ليلتان ليلتين', 'ليالي ليال'],
  ['week', 'اسبوع اسبوعا', 'اسبوعان اسبوعين', 'اسابيع'],
  ['month', 'شهر شهرا', 'شهران شهرين', 'اشهر شهور'],
  ['year', 'سنه عام عاما', 'سنتان سنتين عامان عامين', 'سنوات سنين اعوام اعواما'],
  ['decade', 'عقد عقدا', 'عقدان عقدين', 'عقود'],
  ['century', 'قرن قرنا', 'قرنان قرنين', 'قرون'],
];

/** Days from the day of speaking; colloquial forms too. */
const DEICTICS: readonly (readonly [number, string])[] = [
  [-1, 'امس البارحه بارحه امبارح مبارح'],
  [1, 'غدا غد بكره بكرا'],
  [0, 'حاليا'],
];

/** Part of the day: nouns, then adverbs. */
const DAY_PARTS: readonly (readonly [DayPart, string, string])[] = [
  ['dawn', 'فجر', 'فجرا'],
  ['morning', 'صباح صبح صبيحه ضحي', 'صباحا'],
  ['noon', 'ظهر ظهيره', 'ظهرا'],
  ['afternoon', 'عصر', 'عصرا'],
  ['evening', 'مساء مغرب عشاء', 'مساءا عشيه'],
  ['night', 'ليل', 'ليلا'],
];

/** Adjectives after a time noun: past, present, next. */
const RELATIVES: readonly (readonly [-1 | 0 | 1, string])[] = [
  [
    -1,
    'ماضي ماضيه ماض ماضيين ماضيتين ماضيان ماضيات منصرم منصرمه منصرمين فائت فائته سابق سابقه منقضي منقضيه فارط فارطه اخير اخيره اخيرين اخيرتين',
  ],
  [0, 'جاري جاريه حالي حاليه'],
  [1, 'مقبل مقبله مقبلين مقبلتين قادم قادمه قادمين قادمتين جاي جايه جاييه اتي اتيه'],
];

const EDGES: readonly (readonly ['early' | 'mid' | 'late', string])[] = [
  ['early', 'اوائل مطلع بدايه بدايات مستهل'],
  ['mid', 'منتصف اواسط'],
  ['late', 'اواخر نهايه نهايات ختام'],
];

/** Northern seasons, winter 0. */
const SEASONS: readonly (readonly [number, string])[] = [
  [0, 'شتاء'],
  [1, 'ربيع'],
  [2, 'صيف'],
  [3, 'خريف'],
];

const DECADES: readonly (readonly [number, string])[] = [
  [20, 'عشرينيات عشرينات'],
  [30, 'ثلاثينيات ثلاثينات'],
  [40, 'اربعينيات اربعينات'],
  [50, 'خمسينيات خمسينات'],
  [60, 'ستينيات ستينات'],
  [70, 'سبعينيات سبعينات'],
  [80, 'ثمانينيات ثمانينات'],
  [90, 'تسعينيات تسعينات'],
];

const TABLE = buildTable();
