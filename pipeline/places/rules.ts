/** A rule by which a place is linked, or is not. `quote` is the phrase in the text that carries the rule. */
export type PlaceRule = {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly {
    readonly text: string;
    readonly quote: string;
    readonly place_id: string | null;
  }[];
  /** Texts in which nothing is linked by the rule. */
  readonly counterexamples: readonly string[];
};

/** Every rule that a linked place can carry. */
export const placeRules: readonly PlaceRule[] = [
  {
    id: 'place/unique-name',
    summary: 'the form has one reading; a village or town needs another place of its country in the article',
    examples: [
      { text: 'وصل الوفد إلى ماريوبول', quote: 'ماريوبول', place_id: 'ua-mariupol' },
      { text: 'قصف حي الشجاعية شرق غزة', quote: 'حي الشجاعية', place_id: 'ps-shujaiya' },
      { text: 'سوريا: قصف اللطامنة', quote: 'اللطامنة', place_id: 'sy-c3458' },
    ],
    counterexamples: ['زار اللطامنة أمس', 'فتح الباب على مصراعيه', 'قال صالح إن السلام ممكن'],
  },
  {
    id: 'place/same-line',
    summary:
      'a name shared along one line of the hierarchy: the country before its capital, the city before its governorate',
    examples: [
      { text: 'دخلت القوات حلب', quote: 'حلب', place_id: 'sy-c1007' },
      { text: 'أدانت تونس الهجوم', quote: 'تونس', place_id: 'tn' },
    ],
    counterexamples: ['سقطت محافظة حلب', 'قصف ماريوبول'],
  },
  {
    id: 'place/among-countries',
    summary: 'a country that joins two others in a list, where a capital elsewhere has its name',
    examples: [{ text: 'وفود من قطر وعمان والأردن', quote: 'عمان', place_id: 'om' }],
    counterexamples: ['وصل الوزير إلى عمان للقاء نظيره الأردني', 'غادر الأردن من عمان إلى قطر'],
  },
  {
    id: 'place/head-noun',
    summary: 'the head noun decides: مدينة a city, محافظة a governorate, قرية a village',
    examples: [
      { text: 'سقطت محافظة حلب', quote: 'محافظة حلب', place_id: 'sy-sy02' },
      { text: 'شمال مدينة حمص', quote: 'شمال مدينة حمص', place_id: 'sy-c2528' },
      { text: 'في سوريا تقع مدينة الباب شمالا', quote: 'مدينة الباب', place_id: 'sy-c1202' },
      { text: 'أمطار في معتمدية "الهوارية" بتونس', quote: 'الهوارية', place_id: 'tn-haouaria-district' },
    ],
    counterexamples: ['دخلت القوات حلب', 'أغلق الباب', 'شارع بغداد', 'غادر القطار محطة منوبة'],
  },
  {
    id: 'place/seat-of-province',
    summary: 'مركز or عاصمة before a province: the city it is governed from',
    examples: [
      { text: 'وصل إلى مركز محافظة نينوى', quote: 'مركز محافظة نينوى', place_id: 'iq-mosul' },
      { text: 'زار عاصمة ولاية شمال دارفور', quote: 'عاصمة ولاية شمال دارفور', place_id: 'sd-el-fasher' },
    ],
    counterexamples: ['وصل إلى محافظة نينوى', 'مركز حلب للدراسات', 'عاصمة مالي'],
  },
  {
    id: 'place/countryside-of-division',
    summary: 'ريف before the name of a governorate means the governorate',
    examples: [{ text: 'اشتباكات في ريف حماة الشمالي', quote: 'ريف حماة الشمالي', place_id: 'sy-sy05' }],
    counterexamples: ['اشتباكات في حلب', 'اشتباكات في ريف دمشق'],
  },
  {
    id: 'place/container',
    summary: 'the place named right after it, or its nationality, contains one of the readings',
    examples: [
      { text: 'اشتباكات في طرابلس الليبية', quote: 'طرابلس', place_id: 'ly-tripoli' },
      { text: 'مطعم بمدينة طرابلس اللبنانية', quote: 'مدينة طرابلس', place_id: 'lb-tripoli' },
    ],
    counterexamples: ['اشتباكات في طرابلس', 'الهجوم على حلب السورية'],
  },
  {
    id: 'place/country-of-article',
    summary: 'of homonyms in several countries, the one whose country the article names otherwise',
    examples: [
      { text: 'قالت ليبيا إن طرابلس آمنة', quote: 'طرابلس', place_id: 'ly-tripoli' },
      { text: 'في بيروت وطرابلس', quote: 'طرابلس', place_id: 'lb-tripoli' },
    ],
    counterexamples: ['طرابلس آمنة', 'بين ليبيا ولبنان في طرابلس'],
  },
  {
    id: 'place/country-of-list',
    summary:
      'of homonyms in several countries, the one in the country of the places that it is joined to by و',
    examples: [
      {
        text: 'قالت السعودية إن الغارات طالت محافظتي الجوف وصعدة في اليمن',
        quote: 'محافظتي الجوف',
        place_id: 'ye-jawf-governorate-adm1',
      },
    ],
    counterexamples: ['قالت السعودية إن الغارات طالت الجوف في اليمن', 'دخلت القوات حلب'],
  },
  {
    id: 'place/division-of-article',
    summary: 'of homonyms in one country, the one whose first-level division the article names otherwise',
    examples: [{ text: 'قصف بلدة صوران\nفي ريف حماة وسط سوريا', quote: 'بلدة صوران', place_id: 'sy-c3026' }],
    counterexamples: ['قصف بلدة صوران وسط سوريا', 'دخلت القوات حلب'],
  },
  {
    id: 'place/province-of-office',
    summary: 'a regional office of a country whose provinces are called regions is that of the province',
    examples: [
      {
        text: 'قال المدير الجهوي للصحة بجندوبة إن اللقاح متوفر',
        quote: 'جندوبة',
        place_id: 'tn-jendouba-adm1',
      },
    ],
    counterexamples: [
      'نقل الجريح إلى المستشفى الجهوي بجندوبة',
      'قال وكيل الجمهورية بالمحكمة الابتدائية بجندوبة',
      'قال المدير الجهوي للصحة بجندوبة\nإن اللقاح متوفر في مدينة جندوبة',
    ],
  },
  {
    id: 'place/province-of-dateline',
    summary:
      'a dateline is the province of its name when the article names the province and not the city; a bare name that is rather that of the province is so too (غزة)',
    examples: [
      {
        text: 'القيروان : انقلاب حافلة\nوقع الحادث في حفوز من ولاية القيروان',
        quote: 'القيروان',
        place_id: 'tn-kairouan-adm1',
      },
    ],
    counterexamples: [
      'القيروان : انقلاب حافلة',
      'القيروان : حريق\nوقع في مدينة القيروان من ولاية القيروان',
      'انقلبت حافلة في القيروان\nمن ولاية القيروان',
    ],
  },
  {
    id: 'place/city-or-province',
    summary:
      'a bare name in an article that tells of the province, another town of it or a regional office there, a constituency, and wherever nothing tells which in a country that calls its provinces by the bare names of their cities: no link, both are kept',
    examples: [
      { text: 'فاز المرشح عن دائرة القيروان', quote: 'القيروان', place_id: null },
      { text: 'غادر الوفد القيروان', quote: 'القيروان', place_id: null },
      {
        text: 'شب حريق في القيروان\nوأتى على مزارع في حفوز من ولاية القيروان',
        quote: 'القيروان',
        place_id: null,
      },
    ],
    counterexamples: [
      'شب حريق في حمص',
      'غادر الوفد حلب',
      'شب حريق في القيروان\nقرب وسط مدينة القيروان',
      'قضت محكمة الاستئناف بالقيروان بسجن والي من ولاية القيروان',
    ],
  },
  {
    id: 'place/side-of-crossing',
    summary:
      'a border crossing that is listed on both sides: the side of the country that alone has a town in the article',
    examples: [
      {
        text: 'من ليبيا إلى مدنين بتونس عبر رأس جدير',
        quote: 'رأس جدير',
        place_id: 'tn-ras-jedir-tunisia',
      },
      {
        text: 'بين تونس وزوارة في ليبيا أغلق معبر رأس جدير',
        quote: 'معبر رأس جدير',
        place_id: 'ly-ras-ajdir',
      },
    ],
    counterexamples: ['أغلق معبر باب الهوى'],
  },
  {
    id: 'place/prominent',
    summary: 'a city or site, not a village that bears the same name',
    examples: [{ text: 'قصف الشعيرات قرب حمص', quote: 'الشعيرات', place_id: 'sy-shayrat-air-base' }],
    counterexamples: ['قصف قرية الشعيرات', 'دخلت القوات حلب'],
  },
  {
    id: 'place/part-of-country',
    summary: 'a definite part of a country named by its adjective, or its border',
    examples: [
      { text: 'معارك في الشمال السوري', quote: 'الشمال السوري', place_id: 'sy' },
      { text: 'عبروا الحدود التركية', quote: 'الحدود التركية', place_id: 'tr' },
      { text: 'قصف الأراضي اللبنانية', quote: 'الأراضي اللبنانية', place_id: 'lb' },
    ],
    counterexamples: ['الجيش السوري', 'الحكومة التركية'],
  },
  {
    id: 'place/capital-of',
    summary: 'العاصمة with the adjective of a country',
    examples: [{ text: 'وصل إلى العاصمة الروسية', quote: 'العاصمة الروسية', place_id: 'ru-moscow' }],
    counterexamples: ['وصل إلى العاصمة', 'العاصمة دمشق'],
  },
  {
    id: 'place/the-country',
    summary: 'a direction before البلاد: the country with three quarters of the votes of the article',
    examples: [{ text: 'في ليبيا هاجموا بنغازي شرقي البلاد', quote: 'شرقي البلاد', place_id: 'ly' }],
    counterexamples: ['عاد إلى البلاد', 'بين مصر وليبيا شرقي البلاد'],
  },
  {
    id: 'place/homonyms',
    summary: 'readings that nothing tells apart: no link, the candidates are kept',
    examples: [{ text: 'قال مصدر في طرابلس', quote: 'طرابلس', place_id: null }],
    counterexamples: ['في بيروت وطرابلس', 'دخلت القوات حلب'],
  },
  {
    id: 'place/no-reading-fits-head',
    summary: 'a known name after a head that no reading fits: no link',
    examples: [{ text: 'في حي دمشق', quote: 'حي دمشق', place_id: null }],
    counterexamples: ['في مدينة دمشق', 'في حي الشجاعية بغزة'],
  },
  {
    id: 'place/anchor-of-position',
    summary:
      'a direction or distance from a town, which tells where another place lies, or what lies beyond a border or off a coast: no link, the anchor is kept',
    examples: [
      { text: 'قتلوا في قضاء تلعفر غرب الموصل', quote: 'غرب الموصل', place_id: null },
      { text: 'في قرية على بعد 20 كيلومترا شرق الموصل', quote: 'شرق الموصل', place_id: null },
    ],
    counterexamples: ['اشتباكات في شرق الموصل', 'سيطروا على كركوك شمال العراق', 'في حي الشجاعية شرق غزة'],
  },
  {
    id: 'place/unsupported',
    summary: 'a small place with a head noun in an article that names nothing else of its country: no link',
    examples: [{ text: 'وصل إلى قرية اللطامنة', quote: 'قرية اللطامنة', place_id: null }],
    counterexamples: ['وصل إلى قرية اللطامنة في سوريا', 'وصل إلى ماريوبول'],
  },
];
