/** A rule as published: id, what it does, sentences in which it fires and in which it must not. */
export type ExampleRule = {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

export const quantityRules: readonly ExampleRule[] = [
  {
    id: 'quantity/counted-noun',
    summary: 'a number with a noun of units.csv behind it counts in that unit',
    // "the release of more than 3500 prisoners", "30 kilometres from the city"
    examples: [
      'تحرير أكثر من 3500 سجين',
      'على بعد 30 كيلومترًا من المدينة',
      'دمرت ثلاث دبابات',
      'عشرات المقطورات وسيارات الركاب',
    ],
    // resolution 2254, brigade 52, F-16, a score
    counterexamples: ['القرار 2254', 'سيطروا على اللواء 52 قرب البلدة', 'طائرة إف-16', 'فاز 3-1'],
  },
  {
    id: 'quantity/cue',
    summary: 'people near a word for killing, wounding, capture or flight count in its unit',
    examples: [
      'مقتل 7 عناصر من الحرس',
      'إن 200 مسلح على الأقل قتلوا',
      'وأصيب العشرات',
      'إصابة ثلاثة أشخاص على الأقل',
    ],
    counterexamples: ['نشرت 7 عناصر', 'قتل القرار 2254'],
  },
  {
    id: 'quantity/mixed',
    summary: 'dead and wounded that one number counts together',
    examples: ['أكثر من 150 قتيلا وجريحا', 'سقط 40 شخصا بين قتيل وجريح'],
    counterexamples: ['قتيل وجريح', 'اجتماع بين قتيل وجريح'],
  },
  {
    id: 'quantity/percent',
    summary: 'a percentage, in signs or words',
    examples: ['نحو 80 بالمائة من المدينة', 'ارتفع 5%', 'عشرين في المئة'],
    counterexamples: ['المئة'],
  },
  {
    id: 'quantity/duration',
    summary: 'a number of hours, days or years that is no date',
    examples: ['البالغ 86 عاما', 'لمدة 24 ساعة'],
    counterexamples: ['عام 2011'],
  },
  {
    id: 'quantity/dual',
    summary: 'a noun of units.csv in the dual counts two',
    examples: ['أطلقت صاروخين', 'تصدت لطائرتين', 'مقتل جنديين'],
    counterexamples: ['صنعت صاروخا'],
  },
  {
    id: 'quantity/one',
    summary:
      'one: "شخص واحد", one person right behind a cue for death or injury, one missile that is fired or downed',
    examples: [
      'سقط قتيل واحد',
      'مقتل شخص',
      'أصيب جندي',
      'إطلاق صاروخ',
      'أطلقت الجماعة صاروخا',
      'مقتل أحد جنوده',
    ],
    counterexamples: ['قال شخص', 'مقتل الشخص', 'تصنع الجماعة صاروخا', 'هجوم بطائرة مسيرة', 'قال أحد جنوده'],
  },
  {
    id: 'quantity/hedged-singular',
    summary: '"more than" with a singular and no number is more than one',
    examples: ['أكثر من مرة'],
    counterexamples: ['مرة'],
  },
  {
    id: 'quantity/few',
    summary: 'a plural with "few" is an open count',
    examples: ['على بعد كيلومترات قليلة'],
    counterexamples: ['كيلومترات'],
  },
  {
    id: 'quantity/continued',
    summary: 'a bare number joined by "and" before a place counts what the number before it counted',
    examples: ['اعترضت أربع طائرات مسيرة فوق موسكو و17 في كراسنودار'],
    counterexamples: ['وصل و17 في كراسنودار'],
  },
  {
    id: 'quantity/unlisted-noun',
    summary: 'a number before a noun that units.csv does not list counts "other"',
    examples: ['أصدرت 12 بيانا'],
    counterexamples: ['المادة 12', 'في 12 من الشهر'],
  },
];
