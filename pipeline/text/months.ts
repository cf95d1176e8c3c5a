import { fold } from './fold.ts';

/**
 * Month names of Arabic news → 1-12: Gregorian (Egypt, Gulf, Sudan), Levantine and Iraqi, Tunisian and
 * Algerian, Moroccan, English, and misspellings that newsrooms really print. Written normally, folded below.
 */
const NAMES: readonly (readonly [month: number, gloss: string, names: string])[] = [
  [1, 'January', 'يناير|ينايير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|جانفى|january|jan'],
  [2, 'February', 'فبراير|فبرايير|فبرير|شباط|فيفري|فيفرى|فيفيري|february|feb'],
  [3, 'March', 'مارس|آذار|أذار|مارت|march|mar'],
  [4, 'April', 'أبريل|إبريل|ابرايل|نيسان|أفريل|أبريـل|april|apr'],
  [5, 'May', 'مايو|ماية|أيار|أيّار|ماي|may'],
  [6, 'June', 'يونيو|يونية|يونيه|حزيران|حزيزان|جوان|june|jun'],
  [7, 'July', 'يوليو|يولية|يوليه|تموز|تمّوز|جويلية|جوليه|يوليوز|july|jul'],
  [8, 'August', 'أغسطس|اغسطوس|أغطسطس|آب|أوت|غشت|august|aug'],
  [9, 'September', 'سبتمبر|سبتمبير|سيبتمبر|شتنبر|أيلول|ايلول|september|sept|sep'],
  [10, 'October', 'أكتوبر|أوكتوبر|اكتوبير|تشرين الأول|تشرين أول|october|oct'],
  [11, 'November', 'نوفمبر|نوفبمر|نوفمبير|نونبر|نوفنبر|تشرين الثاني|تشرين ثاني|تشرين ثان|november|nov'],
  [12, 'December', 'ديسمبر|ديمسبر|ديسمر|ديسيمبر|دجنبر|دسمبر|كانون الأول|كانون أول|december|dec'],
];

/** Folded month name → 1-12. Names of two words hold one space. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(([month, , names]) => names.split('|').map((name) => [fold(name), month] as const)),
);

/** Month number of a name in any spelling, or null. */
export function monthOf(name: string): number | null {
  return MONTHS.get(fold(name).trim().replace(/\s+/g, ' ')) ?? null;
}

/** Alternation of all folded month names, longest first, for use in a regular expression on folded text. */
export const MONTH_PATTERN: string = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(' ', '\\s+'))
  .join('|');
