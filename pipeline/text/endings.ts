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

/** The ا of an indefinite accusative behind three letters at least, folded: وزيرا, مؤكدا. */
export const ACCUSATIVE = /...\u0627$/u;

/** ين of a plural or a dual that is no subject, behind a stem: المسلحين, جنديين. */
export const OBLIQUE = /..\u064A\u0646$/u;

/** ون, ين of several men, behind three letters at least: مسلحون. */
export const MEN = /...[\u0648\u064A]\u0646$/u;

/** The article, with و, ب or ل before it or none: القوات, والقوات, بالقوات, للقوات. */
export const DEFINITE = /^\u0648?(?:\u0628?\u0627\u0644|\u0644\u0644)/u;

/** أنه, أنها, أنهم, أنهما at the end of a word. */
export const THAT_THEY = /\u0627\u0646\u0647(?:\u0627|\u0645|\u0645\u0627)?$/u;

/** ه, ين, ون, ات: not one man. */
export const NOT_ONE_MAN = /(?:\u0647|[\u0648\u064A]\u0646|\u0627\u062A)$/u;

/** Nouns with ه, ها, هم, هما, نا. */
export const OWNED = /(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627)$/u;

/** Feminines, and broken plurals of things by their patterns, behind the article: الأجواء, الأسواق, الحدود, الخطوط. */
export const OF_THINGS =
  /(?:\u0647|\u0627\u062A|\u0627\u0621)$|\u0627(?:\u0644\u0627..\u0627.|\u0644..\u0648.)$/u;
