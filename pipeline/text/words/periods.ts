// Words of lengths of time and of periods, folded.

/** بضع, بضعة, عدة "a few". */
export const SEVERAL: ReadonlySet<string> = new Set(['بضع', 'بضعه', 'عده']);

/** One, behind a unit: شهر واحد. */
export const ONE_UNIT: ReadonlySet<string> = new Set(['واحد', 'واحده', 'واحدا']);

/** Throughout: طوال اليوم. */
export const THROUGHOUT: ReadonlySet<string> = new Set(['طوال', 'طيله']);

/** Words that announce a length: لمدة "for", طوال "throughout", على مدى "over". */
export const DURATION_HEADS: ReadonlySet<string> = new Set([
  'لمده',
  'مده',
  'طوال',
  'طيله',
  'مدي',
  'مدار',
  'غضون',
]);

/** Before and since count back, after counts ahead. */
export const AGO: ReadonlyMap<string, -1 | 1> = new Map([
  ['قبل', -1],
  ['وقبل', -1],
  ['منذ', -1],
  ['ومنذ', -1],
  ['بعد', 1],
  ['وبعد', 1],
]);

/** About, before a length. */
export const NEARLY: ReadonlySet<string> = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء']);

/** Now, today: من الآن. */
export const NOW: ReadonlySet<string> = new Set(['الان', 'اليوم']);

/** Within. */
export const WITHIN: ReadonlySet<string> = new Set(['خلال', 'وخلال', 'غضون', 'في']);

/** The rest of. */
export const REST_OF: ReadonlySet<string> = new Set(['بقيه', 'باقي']);

/** أكثر من, before a length. */
export const MORE = 'اكثر';

/** Offices whose holder is "general": secretary, director, commander … */
export const GENERALS: ReadonlySet<string> = new Set([
  'امين',
  'مدير',
  'قائد',
  'نائب',
  'مدعي',
  'سكرتير',
  'مراقب',
  'مفوض',
  'منسق',
  'مفتش',
  'قنصل',
  'راي',
  'قطاع',
  'وكيل',
  'رئيس',
]);

/** العام: the year, and general. */
export const THE_YEAR = 'العام';

/** سابق: last, and former. */
export const FORMER = 'سابق';

/** عطلة نهاية الأسبوع "the weekend holiday". */
export const FREE_DAYS: ReadonlySet<string> = new Set(['عطله', 'عطلة']);

/** The half of. */
export const HALF_OF: ReadonlySet<string> = new Set(['نصف']);

/** النصف الأول: the half that is counted. */
export const THE_HALF = 'النصف';

/** The quarter. */
export const QUARTERS: ReadonlySet<string> = new Set(['الربع', 'ربع']);

/** The last. */
export const LAST_WORDS: ReadonlySet<string> = new Set(['اخر', 'الاخير', 'الاخيره']);
