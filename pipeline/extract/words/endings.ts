/** Feminine endings of a noun or an adjective, folded: ta marbuta, ات. */
export const FEMININE = /(?:\u0647|\u0627\u062A)$/u;

/** Ending of a sound masculine plural that is a subject, behind a stem: المسلحون. */
export const NOMINATIVE = /...\u0648\u0646$/u;
