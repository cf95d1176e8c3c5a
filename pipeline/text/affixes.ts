/** و "and", glued to the word behind it. */
export const AND = '\u0648';

/** ف "so, then", glued to the word behind it. */
export const THEN = '\u0641';

/** ب "in, by, with", glued to its noun. */
export const BY = '\u0628';

/** ل "for, to, of", glued to its noun or verb. */
export const FOR = '\u0644';

/** ك "as, like", glued to its noun. */
export const LIKE = '\u0643';

/** س "will", glued to a present verb. */
export const WILL = '\u0633';

/** ال "the". */
export const ARTICLE = '\u0627\u0644';

/** ا: the end of an indefinite accusative. */
export const ALEF = '\u0627';

/** ه for ة: the feminine ending of a folded word. */
export const MARBUTA = '\u0647';

/** ت: ta marbuta before a pronoun, and the ending of a verb of hers. */
export const TA = '\u062A';

/** ه "his, him, its". */
export const HIS = '\u0647';

/** ها "her, hers, its". */
export const HERS = '\u0647\u0627';

/** هم "their, them", of men. */
export const THEIRS = '\u0647\u0645';

/** هن "their, them", of women. */
export const OF_WOMEN = '\u0647\u0646';

/** هما "of both". */
export const OF_BOTH = '\u0647\u0645\u0627';

/** نا "our, us". */
export const OURS = '\u0646\u0627';

/** ي "my". */
export const MINE = '\u064A';

/** ك "your", of one. */
export const YOUR = '\u0643';

/** كم "your", of several. */
export const YOURS = '\u0643\u0645';

/** ني "me". */
export const ME = '\u0646\u064A';

/** Pronouns behind a noun, as a masdar or a trigger takes them. */
export const POSSESSIVES = [HIS, HERS, THEIRS, OF_WOMEN, OF_BOTH, OURS, MINE] as const;

/** ين, ان: the endings of a dual. */
export const DUAL_ENDINGS = ['\u064A\u0646', '\u0627\u0646'] as const;

/** ي: he, before a present verb. */
export const HE = '\u064A';

/** ت: she, before a present verb and behind a past one. */
export const SHE = '\u062A';

/** وا: they, behind a past verb. */
export const THEY_DID = '\u0648\u0627';

/** ون: several men as a subject, and they behind a present verb. */
export const MEN_ACTING = '\u0648\u0646';

/** ين: several men, or two, that are no subject. */
export const MEN_GOVERNED = '\u064A\u0646';

/** لل: for the. */
export const FOR_THE = FOR + FOR;

/** كما "of you both". */
export const OF_YOU_BOTH = '\u0643\u0645\u0627';

/** كن "your", of women. */
export const OF_YOU_WOMEN = '\u0643\u0646';
