import { ARABIC, foldedWords, LATIN, UNIT_CLASSES } from './units.ts';
import { ARABIC_WORDS, ENGLISH, NOT_ARABIC_LETTERS, PERSIAN, URDU } from './words/languages.ts';

/**
 * BCP 47 code of the dominant script and language of a text: ar, fa, ur, en or und; null when it holds no
 * letter at all. Looks at three samples of 4,096 units (beginning, middle, end), so it takes constant time.
 */
export function detectLanguage(text: string): string | null {
  let arabic = 0;
  let latin = 0;
  let foreign = 0;
  for (const [from, to] of samples(text)) {
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const kind = UNIT_CLASSES[unit];
      if (kind === ARABIC) {
        arabic++;
        if (unit > 0x652 && NOT_ARABIC.has(unit)) foreign++;
      } else if (kind === LATIN) latin++;
    }
  }
  const letters = arabic + latin;
  if (letters === 0) return /\p{L}/u.test(text.slice(0, SAMPLE)) ? 'und' : null;
  // Arabic is never written with more than a name or two in Persian or Urdu letters.
  if (arabic * 5 >= letters * 2) return foreign * 100 < arabic ? 'ar' : arabicScriptLanguage(text);
  return share(wordsOf(text), ENGLISH) > 0.05 ? 'en' : 'und';
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [from, to] of samples(text))
    for (const { word } of foldedWords(text, from, to, 400)) words.push(word);
  return words;
}

/** Persian and Urdu by their own letters and commonest words; Arabic words are as common in them, so first. */
function arabicScriptLanguage(text: string): string {
  const words = wordsOf(text);
  const arabic = share(words, ARABIC_WORDS);
  const persian = share(words, PERSIAN) + letterShare(text, /[پچژگ]/g);
  const urdu = share(words, URDU) + 2 * letterShare(text, /[ٹڈڑںےھ]/g);
  if (urdu > 0.06 && urdu > arabic) return 'ur';
  if (persian > 0.06 && persian > arabic) return 'fa';
  return 'ar';
}

function samples(text: string): readonly (readonly [number, number])[] {
  if (text.length <= 3 * SAMPLE) return [[0, text.length]];
  const middle = (text.length - SAMPLE) >> 1;
  return [
    [0, SAMPLE],
    [middle, middle + SAMPLE],
    [text.length - SAMPLE, text.length],
  ];
}

function share(words: readonly string[], known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return words.length === 0 ? 0 : count / words.length;
}

function letterShare(text: string, letters: RegExp): number {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(letters)?.length ?? 0) / Math.max(1, sample.length);
}

const SAMPLE = 4096;

const NOT_ARABIC: ReadonlySet<number> = new Set([...NOT_ARABIC_LETTERS].map((char) => char.charCodeAt(0)));
