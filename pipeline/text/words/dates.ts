import type { TimeHit } from '../time-types.ts';

// Words around the parts of a date, folded.

/** Prepositions and edges that make an ambiguous month name a month: في مارس. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'وفي',
  'منذ',
  'ومنذ',
  'حتي',
  'خلال',
  'منتصف',
  'اوائل',
  'اواخر',
  'مطلع',
  'نهايه',
  'بدايه',
  'بين',
]);

/** "the months of June and July". */
export const MONTHS_OF: ReadonlySet<string> = new Set(['اشهر', 'شهري', 'شهور']);

/** الى, حتى and a hyphen go on after a day. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['الي', 'حتي', 'و', 'في', 'من', 'عام']);

/** غرة the new moon: the first of a month. */
export const NEW_MOON = 'غره';

/** بين "between", يومي "on the two days". */
export const BETWEEN_DAYS: ReadonlySet<string> = new Set([
  'بين',
  'وبين',
  'مابين',
  'يومي',
  'ويومي',
  'ايام',
  'الايام',
]);

/** Words before a day of a month: في 12 | و13 أبريل. */
export const DAY_LEADS: ReadonlySet<string> = new Set(['في', 'وفي', 'يوم', 'بتاريخ', 'ليلتي']);

/** From, before the first of two days. */
export const FROM_DAY: ReadonlySet<string> = new Set(['من', 'ومن']);

/** To, until, a dash: between the two ends of a range. */
export const DAY_LINKS: ReadonlySet<string> = new Set([
  'الي',
  'حتي',
  'وحتي',
  '-',
  '\u2013',
  '\u2014',
  'ولغايه',
  'لغايه',
]);

/** عامي, العامين "the two years". */
export const YEAR_PAIRS: ReadonlySet<string> = new Set(['عامي', 'وعامي', 'العامين', 'سنتي', 'السنتين']);

/** Year, before its number. */
export const YEAR_WORDS: ReadonlySet<string> = new Set([
  'عام',
  'العام',
  'سنه',
  'وعام',
  'اعوام',
  ...YEAR_PAIRS,
]);

/** إلى غاية "up to". */
export const UP_TO = 'غايه';

/** The night of. */
export const NIGHTS: ReadonlySet<string> = new Set(['ليل', 'ليله', 'وليل', 'وليله']);

/** Between the two days of a night: ليل الخميس على الجمعة. */
export const NIGHT_LINKS: ReadonlySet<string> = new Set(['-', '–', '—', '/', 'علي', 'الي']);

/** Words that take a year directly: حتى "until", بعد "after", صيف "summer of". */
export const YEAR_HEADS: ReadonlySet<string> = new Set([
  'بعد',
  'قبل',
  'خلال',
  'اعوام',
  'سنوات',
  'الاعوام',
  'عامي',
]);

/** Words that take a number: the resolution, the brigade, about, to. */
export const NOT_YEAR_HEADS: ReadonlySet<string> = new Set([
  'القرار',
  'قرار',
  'رقم',
  'اللواء',
  'نحو',
  'حوالي',
  'قرابه',
  'زهاء',
  'من',
  'الي',
  'عن',
  'علي',
  'قيمه',
]);

/** Words that may follow a closing year. */
export const AFTER_YEAR: ReadonlySet<string> = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'لم',
  'لن',
  'لا',
  'ما',
  'الذي',
  'التي',
  'حين',
  'عندما',
  'بعد',
  'قبل',
  'حتي',
  'و',
  'اي',
  'هو',
  'هي',
  'وهو',
  'وهي',
  'ان',
  'قد',
]);

/** Words that announce a date in digits: يوم, بتاريخ, الموافق. */
export const DATE_HEADS: ReadonlySet<string> = new Set(['يوم', 'بتاريخ', 'تاريخ', 'الموافق', 'ليوم']);

/** Of the Hijra, behind a year. */
export const HIJRI_MARKS: ReadonlySet<string> = new Set(['ه', 'هجري', 'هجريه', 'للهجره']);

/** Month names of two words. */
export const HIJRI_MONTHS: ReadonlySet<string> = new Set([
  'ربيع الاول',
  'ربيع الثاني',
  'ربيع الاخر',
  'جمادي الاول',
  'جمادي الاولي',
  'جمادي الثاني',
  'جمادي الثانيه',
  'جمادي الاخره',
  'ذو القعده',
  'ذي القعده',
  'ذو الحجه',
  'ذي الحجه',
]);

/** Year, before its number. */
export const A_YEAR: ReadonlySet<string> = new Set(['عام', 'سنه']);

/** Month, before its name. */
export const A_MONTH = 'شهر';

/** Earlier, later, early, late. */
export const RELATIVE_HOURS: ReadonlySet<string> = new Set(['سابق', 'لاحق', 'مبكر', 'متاخر']);

/** Open ends: since, until, before, after. */
export const OPENERS: ReadonlyMap<string, NonNullable<TimeHit['open']>> = new Map([
  ['منذ', 'since'],
  ['ومنذ', 'since'],
  ['حتي', 'until'],
  ['وحتي', 'until'],
  ['قبل', 'before'],
  ['وقبل', 'before'],
  ['قبيل', 'before'],
  ['بعد', 'after'],
  ['وبعد', 'after'],
  ['عقب', 'after'],
]);

/** في وقت | سابق: time. */
export const HOUR_OF = 'وقت';
