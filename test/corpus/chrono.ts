/**
 * Where our reader of times and the Arabic parser of chrono-node 2.10.3 differ and ours is right: what each reads
 * in the text, published on the day given, as `words = first/last day` (`= null`: a time without days; null:
 * nothing), and why.
 */
export const oursRight: readonly {
  readonly published: string;
  readonly text: string;
  readonly ours: string | null;
  readonly chrono: string | null;
  readonly why: string;
}[] = [
  {
    published: '2024-12-07',
    text: 'قال أحد السكان',
    ours: null,
    chrono: 'أحد = 2024-12-08/2024-12-08',
    why: 'أحد "one of" is no Sunday',
  },
  {
    published: '2024-12-07',
    text: 'قتل اثنين منهم',
    ours: null,
    chrono: 'اثنين = 2024-12-09/2024-12-09',
    why: 'اثنين "two" is no Monday',
  },
  {
    published: '2024-12-07',
    text: 'قال جمعة إن الفريق جاهز',
    ours: null,
    chrono: 'جمعة = 2024-12-06/2024-12-06',
    why: 'a family name, no Friday',
  },
  {
    published: '2024-12-07',
    text: 'الرأي العام',
    ours: null,
    chrono: 'العام = 2024-01-01/2024-12-31',
    why: 'العام "public" is no year',
  },
  {
    published: '2024-12-07',
    text: 'وهو الآن في موسكو',
    ours: null,
    chrono: 'الآن = 2024-12-07/2024-12-07',
    why: '"now" dates no happening',
  },
  {
    published: '2024-12-07',
    text: 'منذ مساء أمس الخميس',
    ours: 'منذ مساء أمس الخميس = 2024-12-05/2024-12-05',
    chrono: 'مساء أمس = 2024-12-06/2024-12-06',
    why: 'the weekday wins over a clashing "yesterday"',
  },
  {
    published: '2024-12-07',
    text: 'عام 2017',
    ours: 'عام 2017 = 2017-01-01/2017-12-31',
    chrono: null,
    why: 'a year after its noun',
  },
  {
    published: '2024-12-07',
    text: 'سيطرت خلال أسبوع على المدينة',
    ours: 'خلال أسبوع = 2024-11-30/2024-12-07',
    chrono: 'خلال أسبوع = 2024-12-14/2024-12-14',
    why: 'news tells what happened within the week',
  },
  {
    published: '2024-12-06',
    text: 'في الأيام القادمة',
    ours: 'في الأيام القادمة = 2024-12-07/2024-12-12',
    chrono: null,
    why: 'the coming days',
  },
  {
    published: '2017-06-19',
    text: 'يوم الأحد 25 جوان 2017',
    ours: 'يوم الأحد 25 جوان 2017 = 2017-06-25/2017-06-25',
    chrono: 'يوم الأحد = 2017-06-18/2017-06-18',
    why: 'Maghrebi month names; the date wins over the weekday',
  },
  {
    published: '2017-01-13',
    text: 'بداية من 14 جانفي 2017',
    ours: '14 جانفي 2017 = 2017-01-14/2017-01-14',
    chrono: 'من 14 = null',
    why: 'Maghrebi month names',
  },
  {
    published: '2017-02-24',
    text: 'نهاية الأسبوع الماضي',
    ours: 'نهاية الأسبوع الماضي = 2017-02-18/2017-02-19',
    chrono: 'الأسبوع الماضي = 2017-02-17/2017-02-17',
    why: 'a week-end is two days, a week is no day',
  },
  {
    published: '2015-07-08',
    text: 'منذ سنة 2012',
    ours: 'منذ سنة 2012 = 2012-01-01/2012-12-31',
    chrono: 'منذ سنة = 2014-01-01/2014-12-31',
    why: 'since the year 2012, not since a year',
  },
  {
    published: '2016-12-31',
    text: 'منذ يوم 24 ديسمبر',
    ours: 'منذ يوم 24 ديسمبر = 2016-12-24/2016-12-24',
    chrono: 'منذ يوم = 2016-12-30/2016-12-30',
    why: 'since the 24th, not since a day',
  },
  {
    published: '2016-12-31',
    text: 'منذ أيام',
    ours: 'منذ أيام = null',
    chrono: 'منذ أيام = 2016-12-30/2016-12-30',
    why: 'some days ago is no certain day',
  },
  {
    published: '2016-12-21',
    text: 'في يونيو الماضي',
    ours: 'يونيو الماضي = 2016-06-01/2016-06-30',
    chrono: 'في يونيو = 2017-06-01/2017-06-30',
    why: 'last June',
  },
  {
    published: '2017-06-07',
    text: 'شهر أفريل من العام المنقضي',
    ours: 'شهر أفريل من العام المنقضي = 2016-04-01/2016-04-30',
    chrono: 'العام = 2017-01-01/2017-12-31',
    why: 'April of last year',
  },
  {
    published: '2017-01-02',
    text: 'ليلة رأس السنة',
    ours: 'ليلة رأس السنة = 2016-12-31/2016-12-31',
    chrono: 'السنة = 2017-01-01/2017-12-31',
    why: "New Year's Eve",
  },
  {
    published: '2017-01-03',
    text: 'مساء اليوم الثلاثاء',
    ours: 'مساء اليوم الثلاثاء = 2017-01-03/2017-01-03',
    chrono: 'مساء اليوم الثلاثاء = null',
    why: 'this evening has a day',
  },
  {
    published: '2017-04-12',
    text: 'الأسبوع القادم',
    ours: 'الأسبوع القادم = 2017-04-17/2017-04-23',
    chrono: 'الأسبوع القادم = 2017-04-19/2017-04-19',
    why: 'a week is no day',
  },
];
