import type { DayPart, TimeUnit } from '../time-words.ts';

// What words say about time, folded.

/** Names that are ordinary words too (مارس "practised", أب "father", may): they need a day, year or preposition. */
export const COMMON_MONTHS: ReadonlySet<string> = new Set([
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
export const HIJRI: readonly (readonly [number, string, boolean])[] = [
  [1, 'محرم', true],
  [2, 'صفر', true],
  [7, 'رجب', true],
  [8, 'شعبان', true],
  [9, 'رمضان', true],
  [10, 'شوال', false],
];

/** Sunday 0 to Saturday 6. */
export const WEEKDAYS: readonly (readonly [number, string])[] = [
  [0, 'احد'],
  [1, 'اثنين'],
  [2, 'ثلاثاء ثلاثا'],
  [3, 'اربعاء اربعا'],
  [4, 'خميس'],
  [5, 'جمعه'],
  [6, 'سبت'],
];

/** Unit: singular forms, dual forms, plural forms. */
export const UNITS: readonly (readonly [TimeUnit, string, string, string])[] = [
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
export const DEICTICS: readonly (readonly [number, string])[] = [
  [-1, 'امس البارحه بارحه امبارح مبارح'],
  [1, 'غدا غد بكره بكرا'],
  [0, 'حاليا'],
];

/** Part of the day: nouns, then adverbs. */
export const DAY_PARTS: readonly (readonly [DayPart, string, string])[] = [
  ['dawn', 'فجر', 'فجرا'],
  ['morning', 'صباح صبح صبيحه ضحي', 'صباحا'],
  ['noon', 'ظهر ظهيره', 'ظهرا'],
  ['afternoon', 'عصر', 'عصرا'],
  ['evening', 'مساء مغرب عشاء', 'مساءا عشيه'],
  ['night', 'ليل', 'ليلا'],
];

/** Adjectives after a time noun: past, present, next. */
export const RELATIVES: readonly (readonly [-1 | 0 | 1, string])[] = [
  [
    -1,
    'ماضي ماضيه ماض ماضيين ماضيتين ماضيان ماضيات منصرم منصرمه منصرمين فائت فائته سابق سابقه منقضي منقضيه فارط فارطه اخير اخيره اخيرين اخيرتين',
  ],
  [0, 'جاري جاريه حالي حاليه'],
  [1, 'مقبل مقبله مقبلين مقبلتين قادم قادمه قادمين قادمتين جاي جايه جاييه اتي اتيه'],
];

/** Early, middle and late parts of a period. */
export const EDGES: readonly (readonly ['early' | 'mid' | 'late', string])[] = [
  ['early', 'اوائل مطلع بدايه بدايات مستهل'],
  ['mid', 'منتصف اواسط'],
  ['late', 'اواخر نهايه نهايات ختام'],
];

/** Northern seasons, winter 0. */
export const SEASONS: readonly (readonly [number, string])[] = [
  [0, 'شتاء'],
  [1, 'ربيع'],
  [2, 'صيف'],
  [3, 'خريف'],
];

/** The twenties to the nineties. */
export const DECADES: readonly (readonly [number, string])[] = [
  [20, 'عشرينيات عشرينات'],
  [30, 'ثلاثينيات ثلاثينات'],
  [40, 'اربعينيات اربعينات'],
  [50, 'خمسينيات خمسينات'],
  [60, 'ستينيات ستينات'],
  [70, 'سبعينيات سبعينات'],
  [80, 'ثمانينيات ثمانينات'],
  [90, 'تسعينيات تسعينات'],
];

/** First words of the months of two. */
export const MONTH_HEADS = 'كانون تشرين';

/** Following: counted from another day. */
export const FOLLOWING = 'تالي تاليه لاحق';

/** This. */
export const THIS = 'هذا هذه هاذا';

/** A few, behind a plural. */
export const FEW = 'قليله قلائل معدوده';

/** First words of the names of holidays and of months of two words. */
export const NAME_HEADS = 'عيد راس المولد عاشوراء جمادي ذو ذي';

/** Whole, behind a unit. */
export const WHOLE = 'كامل كامله';
