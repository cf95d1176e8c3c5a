/** Feminine endings of a noun or an adjective, folded: ta marbuta, ات. */
export const FEMININE = /(?:\u0647|\u0627\u062A)$/u;
