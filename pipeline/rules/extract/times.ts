import type { ExampleRule } from './quantity-rules.ts';

export { findTimes, inferPublished } from '../../text/dates.ts';
export { findDurations } from '../../text/durations.ts';

/** Rules that a time expression can come from; examples are read as if published on Saturday 2024-12-07. */
export const timeRules: readonly ExampleRule[] = [
  {
    id: 'time/absolute-day',
    summary: 'a day with its month, in words or digits; a missing year is that of the nearest fitting date',
    examples: [
      'في 27 نوفمبر',
      'يوم الاثنين (23 سبتمبر/أيلول 2024)',
      'فجر الثامن من ديسمبر',
      '07-12-2024',
      'بتاريخ 08/12/2016',
      '2024-12-07',
    ],
    counterexamples: ['27 شخصا', 'فاز 3-1', 'القرار 2254'],
  },
  {
    id: 'time/weekday',
    summary:
      'a weekday: the last one, or by an adjective, a week or the tense another; it wins over a clashing "yesterday"',
    examples: ['الجمعة', 'أمس الجمعة', 'صباح السبت', 'الاثنين الماضي', 'الجمعة من الأسبوع الماضي'],
    // أحد "one of" is not Sunday; the two of eleven; a surname
    counterexamples: ['قال أحد السكان', 'الأحد عشر', 'محمد الخميس'],
  },
  {
    id: 'time/relative-day',
    summary: 'yesterday, today, tomorrow and their doubles',
    examples: ['أمس', 'أول أمس', 'أمس الأول', 'ظهر اليوم', 'غدا', 'بعد غد'],
    counterexamples: ['في اليوم نفسه', 'ذلك اليوم'],
  },
  {
    id: 'time/following',
    summary: '"the following day" counts from a day in the text: a span without days',
    examples: ['في اليوم التالي'],
    counterexamples: ['اليوم'],
  },
  {
    id: 'time/day-part',
    summary: 'a part of the day alone goes on with the day of the text around it',
    examples: ['وصل صباحا', 'غادر مساءً', 'خلال الليل'],
    // الظهر "noon", but ظهر "appeared"; المغرب is Morocco
    counterexamples: ['ظهر الرئيس في صورة', 'زار المغرب'],
  },
  {
    id: 'time/clock',
    summary: 'a time of day with or without a zone',
    examples: ['الساعة الثالثة صباحا', 'في الساعة 09:39 بتوقيت موسكو', '8 مساء', 'الساعة 12 إلا ربعا'],
    counterexamples: ['ساعة', 'ثلاثة'],
  },
  {
    id: 'time/month',
    summary: 'a month, with its year or the nearest one; both names of a month together',
    examples: [
      'في ديسمبر',
      'يوليو 2013',
      'أبريل/نيسان 2024',
      'ديسمبر الماضي',
      'جانفي 2017',
      'تشرين الثاني 2024',
    ],
    // مارس "practised"; أب "father"
    counterexamples: ['مارس الضغط على الحكومة', 'قتل أب وابنه'],
  },
  {
    id: 'time/year',
    summary: 'a year after a word for year, after a preposition, or closing a clause',
    examples: ['عام 2011', 'في 2006، تم', 'سنة 1974', 'حرب غزة 2023'],
    counterexamples: ['القرار 2254', 'أكثر من 2000 شخص'],
  },
  {
    id: 'time/relative-period',
    summary: 'this, last or next day, week, month, year, weekend',
    examples: [
      'الأسبوع الماضي',
      'الشهر المقبل',
      'العام الجاري',
      'هذا الأسبوع',
      'الليلة الماضية',
      'نهاية الأسبوع الماضي',
    ],
    counterexamples: ['الأمين العام السابق', 'لمدة أسبوع'],
  },
  {
    id: 'time/rolling-period',
    summary: 'the last or next so many hours, days, weeks, counted from publication',
    examples: ['خلال الـ24 ساعة الماضية', 'الأيام القليلة الماضية', 'الأسابيع الثلاثة القادمة', 'خلال أسبوع'],
    counterexamples: ['24 ساعة', '14 عاما'],
  },
  {
    id: 'time/ago',
    summary: 'so long ago or from now, as exact as its unit',
    examples: ['قبل ثلاثة أيام', 'منذ أسبوعين', 'قبل شهر', 'بعد أيام'],
    counterexamples: ['ثلاثة أيام', 'قبل المعركة'],
  },
  {
    id: 'time/counted-period',
    summary: 'a week, weekday, day or quarter counted inside a month or year',
    examples: ['الأسبوع الثالث من ديسمبر', 'الربع الأول من عام 2020', 'ثالث ثلاثاء في أيلول 2014'],
    counterexamples: ['الأسبوع الثالث', 'الربع'],
  },
  {
    id: 'time/part-of-period',
    summary: 'early, mid or late in a period: the period, narrowed',
    examples: ['منتصف نوفمبر الماضي', 'أواخر عام 2024', 'مطلع الشهر المقبل'],
    counterexamples: ['نهاية المباراة', 'منتصف الطريق'],
  },
  {
    id: 'time/season',
    summary: 'a season with a year or an adjective',
    examples: ['صيف 2013', 'الصيف الماضي', 'هذا الشتاء'],
    counterexamples: ['الربيع العربي'],
  },
  {
    id: 'time/decade',
    summary: 'a decade, of the twentieth century unless the text says otherwise',
    examples: ['في السبعينيات', 'ثمانينيات القرن الماضي'],
    counterexamples: ['سبعين'],
  },
  {
    id: 'time/range',
    summary: 'from one time to another',
    examples: ['بين 2011 و2015', 'من 13 إلى 15 تموز', 'من 2011 إلى 2024', 'بين 4 سبتمبر و8 سبتمبر'],
    counterexamples: ['بين 10 و20 شخصا', 'من دمشق إلى حلب'],
  },
  {
    id: 'time/hijri',
    summary: 'a month or day of the Islamic calendar: a span without Gregorian days',
    examples: ['شهر رمضان', '10 محرم 1446 هـ', 'في ذي الحجة'],
    counterexamples: ['قال رجب طيب أردوغان', 'صفر'],
  },
  {
    id: 'time/holiday',
    summary: 'a holiday by name; feasts by the moon to within a day',
    examples: ['عيد الميلاد', 'عيد الفطر', 'رأس السنة الميلادية'],
    counterexamples: ['يوم العيد', 'رأس العين'],
  },
];
