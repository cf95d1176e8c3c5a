/** A rule by which a name is found; `quote` is what it finds in the text (sentences on lines of their own). */
export type NameRule = {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly { readonly text: string; readonly quote: string }[];
  /** Texts in which the rule finds nothing. */
  readonly counterexamples: readonly string[];
};

/** Every rule that a name or a stated alias can carry. */
export const nameRules: readonly NameRule[] = [
  {
    id: 'name/lexicon',
    summary: 'a form of entities.csv or entity_aliases.csv as it stands',
    examples: [
      { text: 'وذكر المرصد السوري لحقوق الإنسان أن الآلاف فروا', quote: 'المرصد السوري لحقوق الإنسان' },
      { text: 'بدعم من القوات الجوية السورية والروسية', quote: 'القوات الجوية السورية والروسية' },
      { text: 'قالت ثلاثة مصادر لرويترز', quote: 'لرويترز' },
    ],
    counterexamples: ['لعب الفريق بحماس كبير', 'وكان الطقس باردا', 'كشف الخبر أمس'],
  },
  {
    id: 'name/title-person',
    summary: 'a title with its complement, then a lexicon person or an unknown person name',
    examples: [
      { text: 'قال وزير الخارجية الإيراني عباس عراقجي', quote: 'وزير الخارجية الإيراني عباس عراقجي' },
      {
        text: 'تعهد زعيم هيئة تحرير الشام أبو محمد الجولاني',
        quote: 'زعيم هيئة تحرير الشام أبو محمد الجولاني',
      },
      {
        text: 'قال القائد العسكري أحمد الشرع( الجولاني ) إن',
        quote: 'القائد العسكري أحمد الشرع( الجولاني )',
      },
      { text: 'وقال المستشار أحمد رفعت إن الجلسة تأجلت', quote: 'المستشار أحمد رفعت' },
      {
        text: 'قال القائد العسكري لـ«هيئة تحرير الشام» مرهف أبو قصرة',
        quote: 'القائد العسكري لـ«هيئة تحرير الشام» مرهف أبو قصرة',
      },
    ],
    counterexamples: ['وشدد الرئيس السوري على أن هذا التقرير كاذب', 'زار الوزير أمس المدينة'],
  },
  {
    id: 'name/office',
    summary: 'an office that stands for its holder, without a name',
    examples: [
      { text: 'قالت وزيرة الخارجية البريطانية إن العمل سيجري', quote: 'وزيرة الخارجية البريطانية' },
      { text: 'قال قائد قوات سوريا الديمقراطية إن التنظيم سيطر', quote: 'قائد قوات سوريا الديمقراطية' },
      { text: 'وصل القائد العام للقوات المسلحة', quote: 'القائد العام للقوات المسلحة' },
    ],
    counterexamples: ['ألقى الطبيب محاضرة', 'قال وزير إن'],
  },
  {
    id: 'name/full-name',
    summary: 'a person name without title: given name and family name, or a kunya',
    examples: [
      { text: 'وقال آرون لوند إن الحكومة تقاتل', quote: 'آرون لوند' },
      { text: 'أعلن محمد غيرابة، طبيب الطوارئ', quote: 'محمد غيرابة' },
      { text: 'قتل أبو قتادة المصري في الغارة', quote: 'أبو قتادة المصري' },
    ],
    counterexamples: ['طالب أبناء المدينة بالماء', 'وقع في منطقة أبو ظبي', 'حقق نجاح كبير'],
  },
  {
    id: 'name/head-entity',
    summary: 'a head noun with the lexicon name it introduces',
    examples: [
      { text: 'كشفت صحيفة "وول ستريت جورنال" أن', quote: 'صحيفة "وول ستريت جورنال"' },
      { text: 'وقالت جماعة هيئة تحرير الشام إن', quote: 'جماعة هيئة تحرير الشام' },
      { text: 'قال مصدر إعلامي لموقع “الحرة” إن', quote: 'لموقع “الحرة”' },
      {
        text: 'نقلت وكالة الأنباء الإيرانية الرسمية (إرنا) عنه',
        quote: 'وكالة الأنباء الإيرانية الرسمية (إرنا)',
      },
    ],
    counterexamples: ['استهدف القصف موقع الانفجار', 'من قيادة القاعدة الجوية'],
  },
  {
    id: 'name/head-phrase',
    summary: 'a group, body, outlet or organisation by its head noun and modifiers',
    examples: [
      { text: 'أعلنت الفصائل السورية المسلحة أمس', quote: 'الفصائل السورية المسلحة' },
      { text: 'وقالت وسائل إعلام رسمية سورية إن', quote: 'وسائل إعلام رسمية سورية' },
      { text: 'سيطروا على اللواء 52 قرب البلدة', quote: 'اللواء 52' },
      { text: 'ناقشت إدارة الرئيس الأمريكي دونالد ترامب الخطة', quote: 'إدارة الرئيس الأمريكي دونالد ترامب' },
    ],
    counterexamples: ['عملت حركة المرور ببطء', 'في مركز المدينة', 'تنظيم الدورة في موعدها'],
  },
  {
    id: 'name/unnamed',
    summary: 'a source or person without a name, with what it belongs to and how many they are',
    examples: [
      { text: 'وقال مصدر عسكري سوري إن', quote: 'مصدر عسكري سوري' },
      { text: 'أعلنت ثلاثة مصادر سورية أمس', quote: 'ثلاثة مصادر سورية' },
      { text: 'قال مصدران في الجيش السوري إن', quote: 'مصدران في الجيش السوري' },
      { text: 'وقال أحد السكان إن', quote: 'أحد السكان' },
      { text: 'وذكر مصدر بوزارة الخارجية التركية أن', quote: 'مصدر بوزارة الخارجية التركية' },
      { text: 'بحسب شهود عيان وجيران', quote: 'شهود عيان وجيران' },
      { text: 'قال مسؤول رفيع المستوى', quote: 'مسؤول رفيع المستوى' },
      { text: 'قال طبيب فلسطيني إن', quote: 'طبيب فلسطيني' },
    ],
    counterexamples: ['يوم أحد الشعانين', 'صدر القرار أمس'],
  },
  {
    id: 'name/document',
    summary: 'a text that speaks: report, statement, video',
    examples: [
      { text: 'وأضاف البيان أن الوضع آمن', quote: 'البيان' },
      { text: 'مؤكدة في بيان رسمي أن', quote: 'بيان رسمي' },
    ],
    counterexamples: ['تقررت العودة'],
  },
  {
    id: 'name/short',
    summary: 'the family or given name of a person whom the article names in full',
    examples: [
      { text: 'أعلن محمد غيرابة أمس\nوقال غيرابة لشبكة CNN إن الغارة وقعت', quote: 'غيرابة' },
      { text: 'زار إيمانويل ماكرونيه باريس\nقال ماكرونيه إن', quote: 'ماكرونيه' },
    ],
    counterexamples: ['وقال غيرابة إن الغارة وقعت'],
  },
  {
    id: 'name/common-alias',
    summary: 'an ordinary word that names an outlet or group of which the article speaks',
    examples: [{ text: 'ذكرت قناة الحرة أمس\nوأضافت في مقابلة مع الحرة أن', quote: 'الحرة' }],
    counterexamples: ['المنطقة الحرة في جبل علي', 'ذكرت قناة الحرة أمس\nافتتحت المنطقة الحرة'],
  },
  {
    id: 'name/alias-bracket',
    summary: 'another name in brackets after the name',
    examples: [
      { text: 'أعلنت قوات سوريا الديمقراطية (قسد) أنها', quote: 'قسد' },
      { text: 'قال القائد العسكري أحمد الشرع( الجولاني ) إن', quote: 'الجولاني' },
    ],
    counterexamples: ['دخلت الفصائل حماة (وسط)'],
  },
  {
    id: 'name/alias-cue',
    summary: 'another name after المعروف باسم، الملقب بـ، المكنى',
    examples: [
      { text: 'قال مرهف أبو قصرة، المعروف باسمه الحربي أبو حسن الحموي، إن', quote: 'أبو حسن الحموي' },
      { text: 'بزعامة أحمد الشرع الذي كان يعرف باسم أبو محمد الجولاني', quote: 'أبو محمد الجولاني' },
    ],
    counterexamples: ['إن التحالف المعروف باسم قوات سوريا الديمقراطية اجتاح المعبر'],
  },
];
