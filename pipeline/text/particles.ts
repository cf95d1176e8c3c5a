/** Prepositions and particles that stand alone, folded. */

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

/** تحت "under". */
export const UNDER = '\u062A\u062D\u062A';

/** أمام "before, in front of". */
export const BEFORE = '\u0627\u0645\u0627\u0645';

/** أن, إن "that". */
export const THAT = '\u0627\u0646';

/** ما "what". */
export const WHAT = '\u0645\u0627';
