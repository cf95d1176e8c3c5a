import { type CliticWord, findClitic } from './clitic-lookup.ts';

/** What one number word can stand for. All spellings are folded. */
export type NumberWord = {
  /** Cardinal value. */
  readonly value?: number;
  /** Place in a compound: unit 1-9, ten 10, tens 20-90, hundred 100, hundreds 200-900, scale 1000 and up. */
  readonly role?: 'zero' | 'unit' | 'ten' | 'tens' | 'hundred' | 'hundreds' | 'scale' | 'dual';
  /** Ordinal value: ثالث "third" 3. */
  readonly ordinal?: number;
  /** Value as a part: ربع "quarter" 0.25. */
  readonly fraction?: number;
  /** Fraction in the plural, that needs a number before it: أخماس "fifths". */
  readonly plural?: boolean;
  /** Lower bound as a vague count: عشرات "tens" 20. */
  readonly vague?: number;
};

function buildTable(): Map<string, NumberWord> {
  const table = new Map<string, NumberWord>();
  const add = (words: string, word: NumberWord): void => {
    for (const form of words.split(' ')) table.set(form, { ...table.get(form), ...word });
  };
  for (const [value, words] of UNITS) add(words, { value, role: value === 0 ? 'zero' : 'unit' });
  add('عشر عشره', { value: 10, role: 'ten' });
  for (const [value, words] of TENS) add(words, { value, role: 'tens', ordinal: value });
  add('مئه مائه ميه', { value: 100, role: 'hundred' });
  add('مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين', { value: 200, role: 'hundreds' });
  for (const [stem, value] of HUNDRED_STEMS)
    for (const hundred of ['مئه', 'مائه', 'ميه']) add(`${stem}${hundred}`, { value, role: 'hundreds' });
  for (const [value, words, duals] of SCALES) {
    add(words, { value, role: 'scale' });
    add(duals, { value: 2 * value, role: 'dual' });
  }
  for (const [ordinal, words] of ORDINALS) add(words, { ordinal });
  for (const [fraction, words] of FRACTIONS) add(words, { fraction });
  for (const [fraction, words] of PLURAL_FRACTIONS) add(words, { fraction, plural: true });
  for (const [vague, words] of VAGUE) add(words, { vague });
  return table;
}

/** Zero to nine in both genders and all cases. */
const UNITS: readonly (readonly [number, string])[] = [
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

const TENS: readonly (readonly [number, string])[] = [
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
const HUNDRED_STEMS: readonly (readonly [string, number])[] = [
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
const SCALES: readonly (readonly [number, string, string])[] = [
  [12, 'دزينه دزينات', 'دزينتان دزينتين'],
  [1e3, 'الف الفا الاف', 'الفان الفين الفي'],
  [1e6, 'مليون مليونا ملايين', 'مليونان مليونين مليوني'],
  [1e9, 'مليار مليارا مليارات بليون بليونا بلايين', 'ملياران مليارين ملياري بليونان بليونين'],
  [1e12, 'تريليون ترليون تريليونا تريليونات ترليونات', 'تريليونان تريليونين ترليونين'],
];

const ORDINALS: readonly (readonly [number, string])[] = [
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
const FRACTIONS: readonly (readonly [number, string])[] = [
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

const PLURAL_FRACTIONS: readonly (readonly [number, string])[] = [
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
const VAGUE: readonly (readonly [number, string])[] = [
  [20, 'عشرات'],
  [200, 'مئات مائات'],
  [2000, 'الاف الوف'],
  [2e6, 'ملايين'],
  [2e9, 'مليارات'],
];

/** Words that only look like a number with a clitic: لست "I am not" is not ل + ست "for six". */
const NOT_NUMBERS: ReadonlySet<string> = new Set(['كميه', 'وكميه', 'فكميه', 'لست', 'بثمن', 'وثان', 'لثان']);

/** Number word of a folded token with its clitics, or undefined. */
export const numberWord = (folded: string): CliticWord<NumberWord> | undefined =>
  NOT_NUMBERS.has(folded) ? undefined : findClitic(TABLE, folded);

const TABLE = buildTable();
