import type { PeerCase } from './case.ts';

/** Kinds of cases in which a peer is wrong for news or asks for something else; they do not count. */
export type Exception = {
  readonly id: string;
  readonly reason: string;
  readonly applies: (peer: PeerCase, wanted: string, actual: string) => boolean;
};

const isDuckling = (peer: PeerCase): boolean => peer.dimension === 'time';
const isNumber = (peer: PeerCase): boolean => peer.file === 'Number/NumberModel';
const isDate = (peer: PeerCase): boolean => /\/Date(Period)?(Extractor|Parser)$/.test(peer.file ?? '');

/** Patterns below are over the raw input of a case; each names one disagreement, not one case. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    id: 'time/now',
    reason: '"now" (الآن، حالا، هذه اللحظة) is a particle in news and dates nothing',
    applies: (peer) => isDuckling(peer) && /^(في هذه اللحظة|ال[آا]ن|حالا|هلأ)$/u.test(peer.input),
  },
  {
    id: 'time/same-weekday',
    reason: 'the weekday of publication is that day in news, not a week later',
    applies: (peer, wanted, actual) =>
      isDuckling(peer) && /^(يوم |هذا )?\p{L}+$/u.test(peer.input) && isWeekLater(wanted, actual),
  },
  {
    id: 'time/hours',
    reason: 'a stretch of hours inside one day: the tables hold days',
    applies: (peer, wanted) =>
      isDuckling(peer) && wanted.startsWith('datetimeInterval') && /Hour|Second|Minute/.test(wanted),
  },
  {
    id: 'time/rolling-weeks',
    reason: '"the next three weeks" begins tomorrow in news, not on a Monday',
    applies: (peer, wanted) =>
      isDuckling(peer) && wanted.endsWith('Week') && wanted.startsWith('datetimeInterval'),
  },
  {
    id: 'number/glued-unit',
    reason: 'a unit glued to the digits (20دولار) is no reason to lose the number',
    applies: (peer, wanted) => isNumber(peer) && wanted === 'nothing' && /\p{Nd}\p{L}/u.test(peer.input),
  },
  {
    id: 'number/notation',
    reason: 'powers, exponents and network addresses do not occur as counts in news',
    applies: (peer) => isNumber(peer) && /\p{Nd}[eE][+-]?\p{Nd}|\^|(\p{Nd}+\.){3}\p{Nd}/u.test(peer.input),
  },
  {
    id: 'number/one-of',
    reason: '"X من Y" and "جزء من" are "X of Y" in news, two numbers, no fraction',
    applies: (peer, wanted) => isNumber(peer) && /= .*\(?(واحد|جزء|أجزاء) من|جزء من/u.test(`= ${wanted}`),
  },
  {
    id: 'number/unvowelled-fifth',
    reason: 'without vowels خمس is five, خمسين fifty and ثمن price; only a definite noun makes a fraction',
    applies: (peer, wanted) =>
      isNumber(peer) && /(^|[^\p{L}])و?(خمس|خُمسَين|ثمن|سبع|تسع)( |$)/u.test(wanted.split(' = ')[0]),
  },
  {
    id: 'number/typo',
    reason: 'the suite gives 32200 for 322 thousand',
    applies: (peer, wanted) => isNumber(peer) && /ألف = 32200$/u.test(wanted),
  },
  {
    id: 'ordinal/relative',
    reason: 'last, next, previous (الأخير، التالي، السابق) are no numbers',
    applies: (peer, wanted) =>
      peer.file?.startsWith('Number/Ordinal') === true && /(current|end)[+-]\d/.test(wanted),
  },
  {
    id: 'date/bare-day',
    reason: 'a bare number or ordinal after في, إلى or ل ("في 15") is a date in a diary, not in news',
    applies: (peer, wanted) => isDate(peer) && BARE_DAY.test(wanted.split(' = ')[0]),
  },
  {
    id: 'date/nth-weekday-of-no-month',
    reason: '"الأحد الثاني" without a month does not tell which month',
    applies: (peer, wanted) =>
      isDate(peer) && /^(يوم )?ال\p{L}+ (الأول|الثاني|الثالث|الرابع|الخامس)$/u.test(wanted.split(' = ')[0]),
  },
  {
    id: 'date/following',
    reason: '"اليوم التالي", "الشهر التالي" count from a day that the text named before',
    applies: (peer, wanted) => isDate(peer) && /التالي/u.test(wanted),
  },
  {
    id: 'date/last-month-name',
    reason: '"سبتمبر الماضي" in November is the September two months ago',
    applies: (peer, wanted) => isDate(peer) && /^\p{L}+( \p{L}+)? الماضي = /u.test(wanted),
  },
  {
    id: 'date/halves',
    reason: 'early, mid and late are thirds of a month (as Duckling has it), the suite takes halves',
    applies: (peer, wanted) =>
      isDate(peer) &&
      /(أوائل|مطلع|أواخر|بداية|نهاية|لاحق|لاحقا|مبكر) .*(الشهر|الأسبوع|الاسبوع)/u.test(wanted),
  },
  {
    id: 'date/decade-for-year',
    reason: '1970 and 2000 are years, not the decades that begin with them',
    applies: (peer, wanted) =>
      isDate(peer) &&
      (/19\d0-01-01\/19\d0-01-01/.test(wanted) ||
        /^(في )?(ال)?ألفين( |$)/u.test(wanted) ||
        /والعشرات/u.test(wanted)),
  },
  {
    id: 'date/year-first-of-two-digits',
    reason: '16/04/21 is day, month, year in Arabic news; 08/12, 15 too',
    applies: (peer, wanted) => isDate(peer) && /^\d\d\/\d\d(\/|, )\d\d = /.test(wanted),
  },
  {
    id: 'date/false-value',
    reason: 'the suite gives a date that does not exist or another century than the text names',
    applies: (peer, wanted) =>
      isDate(peer) && (/0001-01-01/.test(wanted) || /القرن التاسع عشر = 19/u.test(wanted)),
  },
  {
    id: 'date/decimal',
    reason: '4.22 and 2015.3 are decimals in news',
    applies: (peer, wanted) => isDate(peer) && /^(\d\.\d\d|\d{4}\.\d) = /.test(wanted),
  },
  {
    id: 'date/this-weekday',
    reason: 'the suite takes "هذا الجمعة" as the coming one even for the past',
    applies: (peer, wanted) => isDate(peer) && /^هذا يوم/u.test(wanted),
  },
  {
    id: 'date/past-of-after',
    reason: '"بعد" + a length counts from something in the text unless the tense is future',
    applies: (peer, wanted) => isDate(peer) && /^بعد \p{L}*\d*/u.test(wanted) && !/غد/u.test(wanted),
  },
  {
    id: 'date/bare-season-or-week',
    reason: 'a bare season or week ("صيف", "الأسبوع", "أسبوعي") dates nothing',
    applies: (peer, wanted) =>
      isDate(peer) && /^(صيف|منتصف الصيف|الإسبوع|(بقية|باقي) أسبوعي) = /u.test(wanted),
  },
];

/** A day of the month with nothing else: digits or an ordinal, after a preposition. */
const BARE_DAY = /^(إلى |في )?(\d{1,2}|(لل|ال)\p{L}+( والعشرين| والثلاثين)?)$/u;

function isWeekLater(wanted: string, actual: string): boolean {
  const numbers = (text: string): number[] => (/\((\d+), (\d+), (\d+)/.exec(text) ?? []).slice(1).map(Number);
  const [a, b] = [numbers(wanted), numbers(actual)];
  return (
    a.length === 3 &&
    b.length === 3 &&
    Date.UTC(a[0], a[1], a[2]) - Date.UTC(b[0], b[1], b[2]) === 604_800_000
  );
}
