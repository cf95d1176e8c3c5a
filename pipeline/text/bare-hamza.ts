/** أجوائها, أجواؤها: before a pronoun a last hamza has a seat; the folded word with it bare. */
export const withBareHamza = (stem: string): string =>
  SEATED.test(stem) ? `${stem.slice(0, -1)}\u0621` : stem;
/** ا and a hamza on ي or و. */
const SEATED = /\u0627[\u0624\u0626]$/u;
