import { type CliticWord, findClitic } from './clitic-lookup.ts';
import {
  FRACTIONS,
  HUNDRED,
  HUNDRED_STEMS,
  NOT_NUMBERS,
  ORDINALS,
  PLURAL_FRACTIONS,
  SCALES,
  TEN,
  TENS,
  TWO_HUNDRED,
  UNITS,
  VAGUE,
} from './words/numbers.ts';

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
  add(TEN, { value: 10, role: 'ten' });
  for (const [value, words] of TENS) add(words, { value, role: 'tens', ordinal: value });
  for (const hundred of HUNDRED) add(hundred, { value: 100, role: 'hundred' });
  add(TWO_HUNDRED, { value: 200, role: 'hundreds' });
  for (const [stem, value] of HUNDRED_STEMS)
    for (const hundred of HUNDRED) add(`${stem}${hundred}`, { value, role: 'hundreds' });
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

/** Number word of a folded token with its clitics, or undefined. */
export const numberWord = (folded: string): CliticWord<NumberWord> | undefined =>
  NOT_NUMBERS.has(folded) ? undefined : findClitic(TABLE, folded);

const TABLE = buildTable();
