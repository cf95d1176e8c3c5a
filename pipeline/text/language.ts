import { ARABIC, foldedWords, LATIN, UNIT_CLASSES } from './units.ts';

/**
 * BCP 47 code of the dominant script and language of a text: ar, fa, ur, en or und; null when it holds no
 * letter at all. Looks at three samples of 4,096 units (beginning, middle, end), so it takes constant time.
 */
export function detectLanguage(text: string): string | null {
  let arabic = 0;
  let latin = 0;
  let letters = 0;
  const words: string[] = [];
  for (const [from, to] of samples(text)) {
    for (let i = from; i < to; i++) {
      const kind = UNIT_CLASSES[text.charCodeAt(i)];
      if (kind === ARABIC) arabic++;
      else if (kind === LATIN) latin++;
    }
    letters = arabic + latin;
    for (const { word } of foldedWords(text, from, to, 400)) words.push(word);
  }
  if (letters === 0) return /\p{L}/u.test(text.slice(0, SAMPLE)) ? 'und' : null;
  if (arabic * 5 >= letters * 2) return arabicScriptLanguage(text, words);
  return share(words, ENGLISH) > 0.05 ? 'en' : 'und';
}

/** Persian and Urdu by their own letters and commonest words; Arabic words are as common in them, so first. */
function arabicScriptLanguage(text: string, words: readonly string[]): string {
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

/** Closed-class words in folded spelling: prepositions, particles, relatives. */
const ARABIC_WORDS = new Set(
  'في من على الى ان التي الذي عن مع هذا هذه بعد ذلك كان'.replace(/ى/g, 'ي').split(' '),
);
const PERSIAN = new Set('است اين كه مي از به را براي با شد های هاي آن كرد خود بود شود'.split(' '));
const URDU = new Set('هے ہے كے كي كا ميں اور سے نے كو پر هيں يہ'.split(' '));
const ENGLISH = new Set('the of and to in a is that for on with as was by at from'.split(' '));
