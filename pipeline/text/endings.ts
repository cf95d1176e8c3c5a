/** Feminine endings of a noun or an adjective, folded: ta marbuta, ات. */
export const FEMININE = /(?:\u0647|\u0627\u062A)$/u;

/** Ending of a sound masculine plural that is a subject, behind a stem: المسلحون. */
export const NOMINATIVE = /...\u0648\u0646$/u;

/** A relation (nisba) in ي or ية, behind a stem, folded: سوري, أمنية. */
export const NISBA = /..\u064A\u0647?$/u;

/** Such a relation as an indefinite accusative, folded: هنديا, إرهابيا. */
export const NISBA_ACCUSATIVE = /..\u064A\u0627$/u;

/** The ا of an indefinite accusative, behind a stem, folded: رسميا, جنديا. */
export const TANWIN = /..\u0627$/u;

/** Sound masculine plural, the dual or a ten, behind a stem: المسلحين, عشرون. */
export const SOUND_PLURAL = /..[\u0648\u064A]\u0646$/u;

/** أجوائها, أجواؤها: before a pronoun a last hamza has a seat; the folded word with it bare. */
export const withBareHamza = (stem: string): string =>
  SEATED.test(stem) ? `${stem.slice(0, -1)}\u0621` : stem;
/** ا and a hamza on ي or و. */
const SEATED = /\u0627[\u0624\u0626]$/u;
