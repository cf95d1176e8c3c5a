/** Closed-class words in folded spelling: prepositions, particles, relatives. */
export const ARABIC_WORDS = new Set('في من علي الي ان التي الذي عن مع هذا هذه بعد ذلك كان'.split(' '));

/** The commonest words of Persian. */
export const PERSIAN = new Set('است اين كه مي از به را براي با شد های هاي آن كرد خود بود شود'.split(' '));

/** The commonest words of Urdu. */
export const URDU = new Set('هے ہے كے كي كا ميں اور سے نے كو پر هيں يہ'.split(' '));

/** The commonest words of English. */
export const ENGLISH = new Set('the of and to in a is that for on with as was by at from'.split(' '));

/** پ چ ژ گ ک ی of Persian and ٹ ڈ ڑ ں ے ہ ھ of Urdu. */
export const NOT_ARABIC_LETTERS = 'پچژگکیٹڈڑںےہھ';
