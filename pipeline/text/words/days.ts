// Words of days and hours, folded.

/** (On) the day of. */
export const DAY_WORDS: ReadonlySet<string> = new Set(['يوم', 'ليوم', 'بيوم', 'نهار', 'ويوم']);

/** الأول after أمس: the day before yesterday. */
export const THE_FIRST: ReadonlySet<string> = new Set(['الاول']);

/** أول أمس, قبل أمس; بعد غد. */
export const DOUBLERS: ReadonlyMap<string, -1 | 1> = new Map([
  ['اول', -1],
  ['قبل', -1],
  ['بعد', 1],
]);

/** Spoken and written "that", in اليوم الي قبل امبارح. */
export const RELATIVISERS: ReadonlySet<string> = new Set(['الي', 'اللي', 'الذي']);

/** Spoken yesterday and tomorrow. */
export const SPOKEN: ReadonlySet<string> = new Set(['بكره', 'بكرا', 'البارحه', 'بارحه', 'امبارح', 'مبارح']);

/** اليوم الواحد "a single day", اليوم نفسه "the same day". */
export const NOT_TODAY: ReadonlySet<string> = new Set([
  'الواحد',
  'نفسه',
  'ذاته',
  'الذي',
  'العالمي',
  'الوطني',
  'الدولي',
  'الموحد',
  'المفتوح',
  'الدراسي',
  'الاعلامي',
  'الثقافي',
  'العلمي',
  'التضامني',
  'التحسيسي',
  'التكويني',
  'الختامي',
  'الافتتاحي',
  'المحدد',
  'المعين',
  'المقرر',
  'المنتظر',
  'المرتقب',
  'الموعود',
  'المشهود',
]);

/** That, the same: before a day that is not today. */
export const THAT_DAY: ReadonlySet<string> = new Set(['ذلك', 'نفس', 'ذات']);

/** أول أمس: the day before. */
export const FIRST = 'اول';

/** The day, today. */
export const TODAY = 'اليوم';

/** What may stand between two parts of a moment. */
export const DAY_GLUE: ReadonlySet<string> = new Set([',', '،', '(', 'في', 'من', 'الموافق', 'بتاريخ', 'عند']);

/** Given names and heads before a surname or market that is called after a weekday. */
export const NAME_HEADS: ReadonlySet<string> = new Set([
  'محمد',
  'احمد',
  'محمود',
  'خالد',
  'سعد',
  'صالح',
  'ابو',
  'بن',
  'سوق',
  'ال',
]);

/** المغرب is Morocco before it is sunset. */
export const PLACE_PARTS: ReadonlySet<string> = new Set(['المغرب']);

/** Before a part of the day: في الصباح, هذا المساء. */
export const PART_HEADS: ReadonlySet<string> = new Set(['في', 'خلال', 'هذا', 'وفي']);

/** What goes on with a range behind a day. */
export const AFTER_DAY: ReadonlySet<string> = new Set(['الي', 'حتي', 'و', 'وحتي']);

/** الأحد عشر: ten behind a unit. */
export const TEEN: ReadonlySet<string> = new Set(['عشر', 'عشره']);

/** مساءً, in the evening. */
export const EVENING = 'مساء';

/** Parts of the hour in minutes: half, third, quarter. */
export const HOUR_PARTS: ReadonlyMap<string, number> = new Map([
  ['نصف', 30],
  ['نصفا', 30],
  ['ثلث', 20],
  ['ثلثا', 20],
  ['ربع', 15],
  ['ربعا', 15],
]);

/** إلا: less, before the part of an hour. */
export const MINUS_WORDS: ReadonlySet<string> = new Set(['الا']);

/** By the time of: بتوقيت موسكو. */
export const ZONE_HEADS: ReadonlySet<string> = new Set(['بتوقيت', 'توقيت', 'بالتوقيت']);

/** شرق "east of", الولايات "states": the zone goes on over definite words. */
export const ZONE_RUN_ON: ReadonlySet<string> = new Set(['شرق', 'غرب', 'وسط', 'الولايات', 'المملكه']);

/** Before noon and after noon, behind the hour of a line with a date. */
export const HALVES_OF_DAY = ['am', 'pm', 'a\\.m', 'p\\.m', 'صباحا', 'مساء', 'ص', 'م'] as const;

/** م, مساء: those of the afternoon begin so. */
export const AFTERNOON = 'م';
