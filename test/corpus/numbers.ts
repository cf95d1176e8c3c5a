/** A value and the phrasings of it, as the whole of a text. */
export type NumberCase = { readonly value: number; readonly phrasings: readonly string[] };

export const cardinals: readonly NumberCase[] = [
  { value: 0, phrasings: ['صفر', '0', '٠'] },
  { value: 1, phrasings: ['واحد', 'واحدة', '۱'] },
  { value: 2, phrasings: ['اثنان', 'اثنتين', '٢'] },
  { value: 3, phrasings: ['ثلاث', 'ثلاثة', '٣٫٠'] },
  { value: 8, phrasings: ['ثمانية', 'ثماني', 'ثمان'] },
  { value: 11, phrasings: ['أحد عشر', 'إحدى عشرة', '١١'] },
  { value: 12, phrasings: ['اثنا عشر', 'اثنتي عشرة', 'اثني عشر'] },
  { value: 15, phrasings: ['خمسة عشر', 'خمس عشرة'] },
  { value: 23, phrasings: ['ثلاثة وعشرون', 'ثلاث وعشرين', 'ثلاثة و عشرين'] },
  { value: 99, phrasings: ['تسعة وتسعون', 'تسع وتسعين'] },
  { value: 100, phrasings: ['مئة', 'مائة', 'مية'] },
  { value: 105, phrasings: ['مئة وخمسة', 'مائة وخمس'] },
  { value: 111, phrasings: ['مئة وأحد عشر', 'مئة واحد عشر'] },
  { value: 200, phrasings: ['مئتان', 'مئتين', 'مائتي'] },
  { value: 350, phrasings: ['ثلاثمئة وخمسون', 'ثلاث مئة وخمسين', 'ثلاثمائة وخمسين'] },
  { value: 1000, phrasings: ['ألف', '1000', '1,000', '١٬٠٠٠', '1 000'] },
  { value: 2000, phrasings: ['ألفان', 'ألفين', '2,000'] },
  { value: 5000, phrasings: ['خمسة آلاف', '5 آلاف', '٥٠٠٠'] },
  { value: 12_345, phrasings: ['12,345', '١٢٬٣٤٥', 'اثنا عشر ألفا وثلاثمئة وخمسة وأربعون'] },
  { value: 23_500, phrasings: ['ثلاثة وعشرون ألفًا وخمسمئة', '23 ألفا و500', '23.5 ألف'] },
  { value: 80_000, phrasings: ['80 ألف', 'ثمانون ألفا', '80 آلف'] },
  { value: 130_000, phrasings: ['مئة وثلاثون ألفا', '130 ألفا'] },
  { value: 1_000_000, phrasings: ['مليون', '1,000,000', '1.000.000'] },
  { value: 1_500_000, phrasings: ['مليون ونصف', 'مليون ونصف المليون', '1.5 مليون', 'مليون وخمسمئة ألف'] },
  { value: 2_000_000, phrasings: ['مليونان', 'مليونين', '2 مليون'] },
  { value: 6_000_000, phrasings: ['6 ملايين', 'ستة ملايين'] },
  { value: 3_000_000_000, phrasings: ['ثلاثة مليارات', '3 مليارات', '3 مليار'] },
  { value: 21_000_000_000_000, phrasings: ['واحد وعشرون تريليون', '21 تريليونا'] },
  { value: 0.5, phrasings: ['نصف', '0.5', '1/2', '.5'] },
  { value: 0.75, phrasings: ['ثلاثة أرباع', '3/4', '٠٫٧٥'] },
  { value: 2.5, phrasings: ['اثنان ونصف', '2.5', '٢٫٥', '2 فاصلة 5', '2,5'] },
  { value: -7, phrasings: ['-7', 'سالب سبعة', 'ناقص 7'] },
];

export const ordinals: readonly NumberCase[] = [
  { value: 1, phrasings: ['الأول', 'الأولى', 'أول'] },
  { value: 2, phrasings: ['الثاني', 'الثانية', 'ثاني'] },
  { value: 3, phrasings: ['الثالث', 'ثالثة'] },
  { value: 10, phrasings: ['العاشر', 'العاشرة'] },
  { value: 11, phrasings: ['الحادي عشر', 'الحادية عشرة'] },
  { value: 13, phrasings: ['الثالث عشر', 'الثالثة عشرة'] },
  { value: 20, phrasings: ['العشرون', 'العشرين'] },
  { value: 21, phrasings: ['الحادي والعشرين', 'الحادية والعشرون'] },
  { value: 52, phrasings: ['الثاني والخمسون', 'الثانية والخمسين'] },
];

/** Lower and upper bound, hedge, and phrasings. */
export type HedgeCase = {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly phrasings: readonly string[];
};

export const hedges: readonly HedgeCase[] = [
  {
    low: 100,
    high: null,
    qualifier: 'about',
    phrasings: [
      'نحو 100',
      'حوالي مئة',
      'قرابة 100',
      'زهاء 100',
      'ما يقارب 100',
      'ما يقرب من 100',
      '100 تقريبا',
      'حوالى 100',
    ],
  },
  {
    low: 3500,
    high: null,
    qualifier: 'more_than',
    phrasings: ['أكثر من 3500', 'ما يزيد على 3500', 'ما يزيد عن 3500', 'أزيد من 3500', 'تجاوز 3500'],
  },
  {
    low: 29,
    high: null,
    qualifier: 'at_least',
    phrasings: ['ما لا يقل عن 29', '29 على الأقل', 'على الأقل 29', 'لا يقل عن 29', '29 أو أكثر'],
  },
  {
    low: null,
    high: 50,
    qualifier: 'at_most',
    phrasings: ['أقل من 50', 'ما يصل إلى 50', 'حتى 50', 'لا يتجاوز 50', '50 كحد أقصى', 'بحد أقصى 50'],
  },
  {
    low: 10,
    high: 20,
    qualifier: 'exact',
    phrasings: ['بين 10 و20', 'من 10 إلى 20', '10-20', 'بين عشرة وعشرين', 'ما بين 10 و 20'],
  },
  {
    low: 5000,
    high: 7000,
    qualifier: 'exact',
    phrasings: ['من 5 إلى 7 آلاف', 'بين 5 و7 آلاف', 'من 5000 إلى 7000'],
  },
  { low: 20, high: null, qualifier: 'vague', phrasings: ['عشرات', 'العشرات', 'بعشرات'] },
  { low: 200, high: null, qualifier: 'vague', phrasings: ['مئات', 'المئات', 'مئات'] },
  { low: 2000, high: null, qualifier: 'vague', phrasings: ['آلاف', 'الآلاف', 'لآلاف'] },
  { low: 20_000, high: null, qualifier: 'vague', phrasings: ['عشرات الآلاف'] },
  { low: 200_000, high: null, qualifier: 'vague', phrasings: ['مئات الآلاف'] },
  { low: 2_000_000, high: null, qualifier: 'vague', phrasings: ['ملايين', 'الملايين'] },
];

/** Seconds of a length of time and its phrasings. */
export const durations: readonly NumberCase[] = [
  { value: 86_400, phrasings: ['24 ساعة', 'يوم واحد', 'أربع وعشرين ساعة', 'طوال اليوم'] },
  { value: 10_800, phrasings: ['3 ساعات', 'ثلاث ساعات'] },
  { value: 5400, phrasings: ['ساعة ونصف', 'تسعين دقيقة'] },
  { value: 1_209_600, phrasings: ['أسبوعين', '14 يوما', 'أسبوعان'] },
  { value: 5_184_000, phrasings: ['شهرين', '60 يوما'] },
  { value: 63_072_000, phrasings: ['عامين', 'سنتين', 'عامان'] },
  { value: 441_504_000, phrasings: ['14 عاما', 'أربعة عشر عاما', '14 سنة'] },
  { value: 259_200, phrasings: ['بضعة أيام', 'أيام قليلة', 'ثلاثة أيام'] },
  { value: 35_942_400, phrasings: ['عام واحد و شهر و21 يوما'] },
];

/** Texts without a cardinal. */
export const notNumbers: readonly string[] = [
  'لست هنا', // I am not
  'كمية من المواد', // a quantity, not ك + مية
  '%D9%84%D8', // an address
  'أحد السكان', // one of the inhabitants
  'إحدى القواعد', // one of the bases
  'أي واحد', // any one
  'الاثنين', // Monday
  'بثمن باهظ', // at a high price
  'الثالث', // an ordinal
  'المدينة',
];
