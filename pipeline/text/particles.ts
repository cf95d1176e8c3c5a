// Prepositions and particles that stand alone, folded.

/** من "from, of". */
export const FROM = '\u0645\u0646';

/** في "in". */
export const IN = '\u0641\u064A';

/** على "on, over". */
export const ON = '\u0639\u0644\u064A';

/** إلى "to". */
export const TO = '\u0627\u0644\u064A';

/** عن "about, away from". */
export const ABOUT = '\u0639\u0646';

/** مع "with". */
export const WITH = '\u0645\u0639';

/** بين "between". */
export const BETWEEN = '\u0628\u064A\u0646';

/** كل "each". */
export const EACH = '\u0643\u0644';

/** نحو "toward". */
export const TOWARD = '\u0646\u062D\u0648';

/** نحو, باتجاه, اتجاه, صوب "towards". */
export const TOWARDS = [
  TOWARD,
  '\u0628\u0627\u062A\u062C\u0627\u0647',
  '\u0627\u062A\u062C\u0627\u0647',
  '\u0635\u0648\u0628',
] as const;

/** عبر "through". */
export const THROUGH = '\u0639\u0628\u0631';

/** حتى "as far as". */
export const AS_FAR_AS = '\u062D\u062A\u064A';

/** بعد "after". */
export const AFTER = '\u0628\u0639\u062F';

/** خلال "during". */
export const DURING = '\u062E\u0644\u0627\u0644';

/** تحت "under". */
export const UNDER = '\u062A\u062D\u062A';

/** أمام "before, in front of". */
export const BEFORE = '\u0627\u0645\u0627\u0645';

/** أن, إن "that". */
export const THAT = '\u0627\u0646';

/** ما "what". */
export const WHAT = '\u0645\u0627';

/** The pronoun of a complementiser: إنهم, أنها, بأنه. */
export const PRONOUN_TAIL =
  /\u0627\u0646(\u0647\u0645|\u0647\u0627|\u0647|\u0646\u0627|\u0646\u064A|\u0647\u0645\u0627)$/u;

/** أن, إن, بأن, with a pronoun or not. */
export const THAT_THE =
  /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0646\u064A)?$/u;

/** الذي, التي, الذين "who, which". */
export const WHO = /^\u0627\u0644(?:\u0630\u064A|\u062A\u064A)/u;

/** قبل "before, ago". */
export const PRIOR = '\u0642\u0628\u0644';

/** منذ "since". */
export const SINCE = '\u0645\u0646\u0630';

/** غير "other than, not". */
export const OTHER_THAN = '\u063A\u064A\u0631';

/** لا "not, no". */
export const NOT = '\u0644\u0627';

/** أو "or". */
export const OR = '\u0627\u0648';

/** أن, إن, أنه, أنها. */
export const THAT_IT = /^\u0627\u0646(?:\u0647\u0627?)?$/u;
