// Words of numbers, folded.

/** Zero to nine in both genders and all cases. */
export const UNITS: readonly (readonly [number, string])[] = [
  [0, 'صفر'],
  [1, 'واحد واحده واحدا احد احدي'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين اتنين'],
  [3, 'ثلاث ثلاثه ثلاثا'],
  [4, 'اربع اربعه اربعا'],
  [5, 'خمس خمسه خمسا'],
  [6, 'ست سته ستا'],
  [7, 'سبع سبعه سبعا'],
  [8, 'ثمان ثماني ثمانيه ثمانيا'],
  [9, 'تسع تسعه تسعا'],
];

/** Twenty to ninety. */
export const TENS: readonly (readonly [number, string])[] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'اربعون اربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
];

/** 300-900 are written in one word too: ثلاثمئة. */
export const HUNDRED_STEMS: readonly (readonly [string, number])[] = [
  ['ثلاث', 300],
  ['اربع', 400],
  ['خمس', 500],
  ['ست', 600],
  ['سبع', 700],
  ['ثمان', 800],
  ['ثماني', 800],
  ['تسع', 900],
];

/** Thousand and up: singular and plural, then dual. ألفا is the accusative here; its dual is read in context. */
export const SCALES: readonly (readonly [number, string, string])[] = [
  [12, 'دزينه دزينات', 'دزينتان دزينتين'],
  [1e3, 'الف الفا الاف', 'الفان الفين الفي'],
  [1e6, 'مليون مليونا ملايين', 'مليونان مليونين مليوني'],
  [1e9, 'مليار مليارا مليارات بليون بليونا بلايين', 'ملياران مليارين ملياري بليونان بليونين'],
  [1e12, 'تريليون ترليون تريليونا تريليونات ترليونات', 'تريليونان تريليونين ترليونين'],
];

/** First to tenth. */
export const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'اول اولي حادي حاديه'],
  [2, 'ثاني ثان ثانيه'],
  [3, 'ثالث ثالثه'],
  [4, 'رابع رابعه'],
  [5, 'خامس خامسه'],
  [6, 'سادس سادسه'],
  [7, 'سابع سابعه'],
  [8, 'ثامن ثامنه'],
  [9, 'تاسع تاسعه'],
  [10, 'عاشر عاشره'],
];

/** Halves and thirds, then parts that share their spelling with a cardinal (خمس "a fifth" and "five"). */
export const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثان ثلثين ثلثي ثلثا'],
  [1 / 4, 'ربع'],
  [1 / 5, 'خمس'],
  [2 / 5, 'خمسان'],
  [1 / 6, 'سدس'],
  [1 / 7, 'سبع'],
  [1 / 8, 'ثمن'],
  [1 / 9, 'تسع'],
  [1 / 10, 'عشر'],
];

/** Parts in the plural: ثلاثة أخماس. */
export const PLURAL_FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'انصاف'],
  [1 / 3, 'اثلاث'],
  [1 / 4, 'ارباع'],
  [1 / 5, 'اخماس'],
  [1 / 6, 'اسداس'],
  [1 / 7, 'اسباع'],
  [1 / 8, 'اثمان'],
  [1 / 9, 'اتساع'],
  [1 / 10, 'اعشار'],
];

/** Plurals of powers of ten as counts: at least two of them. */
export const VAGUE: readonly (readonly [number, string])[] = [
  [20, 'عشرات'],
  [200, 'مئات مائات'],
  [2000, 'الاف الوف'],
  [2e6, 'ملايين'],
  [2e9, 'مليارات'],
];

/** Words that only look like a number with a clitic: لست "I am not" is not ل + ست "for six". */
export const NOT_NUMBERS: ReadonlySet<string> = new Set([
  'كميه',
  'وكميه',
  'فكميه',
  'لست',
  'بثمن',
  'وثان',
  'لثان',
]);

/** Ten. */
export const TEN = 'عشر عشره';

/** Two hundred. */
export const TWO_HUNDRED = 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين';

/** Hundred, in its spellings. */
export const HUNDRED = ['مئه', 'مائه', 'ميه'] as const;

/** وأحد عشر, spelled like واحد when folded. */
export const AND_ONE: ReadonlySet<string> = new Set(['واحد', 'واحدي']);

/** أي واحد "any one" is no number. */
export const ANY: ReadonlySet<string> = new Set(['اي']);

/** أحد, إحدى "one of", and one in compounds. */
export const ONE_OF = 'احد';

/** الاثنين: the dual, and Monday. */
export const MONDAY = 'اثنين';

/** حادي "first" lives in compounds only. */
export const FIRST_OF_TEENS = 'حادي';

/** 1 فاصلة 5: the point of a decimal. */
export const POINT = 'فاصله';

/** Per cent, as a sign or a word. */
export const PERCENT: ReadonlySet<string> = new Set(['%', '٪', '؜٪', '٪؜', 'بالمئه', 'بالمائه', 'بالميه']);

/** The hundred of "in the hundred": في المئة. */
export const PER_HUNDRED: ReadonlySet<string> = new Set(['المئه', 'المائه', 'الميه']);

/** Minus. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(['سالب', 'ناقص']);

/** Between, before a range of numbers. */
export const BETWEEN_NUMBERS: ReadonlySet<string> = new Set(['بين', 'وبين', 'مابين']);

/** And, to: in a range that opens with between. */
export const BETWEEN_LINKS: ReadonlySet<string> = new Set(['و', 'الي', '-', '\u2013', '\u2014']);

/** From, before a range of numbers. */
export const FROM_NUMBER: ReadonlySet<string> = new Set(['من', 'ومن']);

/** To, up to: in another range. */
export const RANGE_LINKS: ReadonlySet<string> = new Set(['الي', '-', '\u2013', '\u2014', 'حتي', '~']);

/** Folded head → whether "من" must follow. */
export const SEVERAL_HEADS: readonly (readonly [string, 'bare' | 'of'])[] = [
  ['عده', 'bare'], // several
  ['بضع', 'bare'], // a few
  ['بضعه', 'bare'],
  ['عدد', 'of'], // a number of
  ['عددا', 'of'],
  ['اعداد', 'of'],
  ['اعدادا', 'of'],
  ['العديد', 'of'], // many of
  ['الكثير', 'of'],
  ['كثير', 'of'],
  ['عديد', 'of'],
];

/** Large, small, limited: عدد كبير من. */
export const SIZES: ReadonlySet<string> = new Set(['كبير', 'كبيرا', 'كبيره', 'قليل', 'محدود', 'هائل']);

/** عدد غير | محدد: "an unspecified number". */
export const UNTOLD: ReadonlySet<string> = new Set(['محدد', 'محدده', 'معروف', 'معروفه', 'معلوم', 'معلومه']);
