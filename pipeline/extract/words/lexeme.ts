import type { ACTS, EVENT_KINDS } from '../../../schemas/index.ts';
import { WILL } from '../../text/affixes.ts';
import type { WordSets } from '../../text/word-sets.ts';

export type EventKind = (typeof EVENT_KINDS)[number];
export type Act = (typeof ACTS)[number];

/** Where a slot filler is looked for: a grammatical position or the code of a preposition. */
export type SlotSource = string;

export type Slot = {
  readonly role: string;
  readonly sources: readonly SlotSource[];
  /** Sources that must be filled for the frame to fire. */
  readonly required: readonly SlotSource[];
};

/** Semantic guard: when the role is filled, its head must (or must not) be of one of the classes. */
export type Need = {
  readonly role: string;
  readonly allow: readonly string[];
  readonly forbid: readonly string[];
};

/** One line of frames.csv. */
export type Frame = {
  readonly id: string;
  readonly kind: EventKind;
  /** What the words of the kind ask for: conflict, civil unrest, public life, or '' (event-kinds.csv). */
  readonly evidence: string;
  readonly type: 'verb' | 'noun' | 'light' | 'phrase';
  readonly slots: readonly Slot[];
  /** Sources of all its slots. */
  readonly sources: ReadonlySet<SlotSource>;
  /** It fires only with its instrument. */
  readonly needsMeans: boolean;
  readonly needs: readonly Need[];
  /** The same for a grammatical position (role is its source): what stands there must fit, or the word is another one. */
  readonly positions: readonly Need[];
  readonly flags: ReadonlySet<string>;
  /** Complement forms of a light verb, folded, by their glued or separate preposition. */
  readonly complements: readonly Complement[];
};

export type Complement = {
  readonly preposition: string;
  /** Code of the preposition that stands before it as a word of its own: أسفر عن مقتل. */
  readonly separate: string;
  /** The forms and their accusatives in ا. */
  readonly stems: ReadonlySet<string>;
  /** The forms with a pronoun: هجماتها, حتفهم, منصبه. */
  readonly owned: ReadonlySet<string>;
};

/** One line of cues.csv. */
export type Cue = {
  readonly id: string;
  readonly type: 'verb' | 'light' | 'prep' | 'noun' | 'mark' | 'outcome' | 'source' | 'silence';
  readonly act: Act;
  readonly content: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  /** What a light verb gives or makes: وجّه | نداء, قطع | وعدا. */
  readonly complements: readonly Complement[];
};

/** Sense of the verbs that only say that something took place: تمّ, جرى, حدث, وقع. */
export const OCCURRENCE = 'occurrence';
/** Sense of verbs of doing: نفذ, ارتكب. */
export const UNDERTAKE = 'undertake';

/** Sense of the verbs that tell how far a happening has come: بدأ, استمرّ. */
export const ASPECT = 'aspect';

/** Sense of the verbs that lead to something or come of it: أدّى إلى, أسفر عن, نتج عن. */
export const EFFECT = 'effect';

/** Sense of the verbs that tell what went with an act or came behind it: رافق, تخلّل, أعقب. */
export const ATTEND = 'attend';

/** Evidence that the words of a kind ask for because they are also said of games and prices. */
export const STRIFE: ReadonlySet<string> = new Set(['conflict', 'civil']);

/** A verb says no more of a noun than that it happened: جرى, وقع, or its own light verb (مؤتمر سيعقد, هجوم شُنّ). */
export const tellsOf = (verbs: readonly VerbFact[], stem: string): boolean =>
  verbs.some((verb) => verb.lexeme.sense === OCCURRENCE || (verb.enclitic === '' && takesUp([verb], stem)));

/** A light verb of the noun: شنّ of هجوم, جمع of لقاء. */
export const takesUp = (verbs: readonly VerbFact[], stem: string): boolean =>
  verbs.some(({ lexeme }) =>
    lexeme.frames.some(({ complements }) => complements.some(({ stems }) => stems.has(stem))),
  );

/** المفاوضات جارية مع روسيا, الاشتباكات مستمرة في …: an indefinite participle that only says that something takes place. */
export const isGoingOn = ({
  article,
  nominals,
}: {
  readonly article: boolean;
  readonly nominals: readonly NominalFact[];
}): boolean =>
  !article &&
  nominals.some(
    ({ lexeme, form }) =>
      form === 'active_participle' && (lexeme?.sense === OCCURRENCE || lexeme?.sense === ASPECT),
  );

/** A verb with everything the lexicons say of it. */
export type Lexeme = {
  readonly id: string;
  readonly parts: string;
  readonly sense: string;
  /** استمر القصف, استمر في القصف: what it tells of is its subject, or stands behind a preposition. */
  readonly isIntransitive: boolean;
  readonly frames: readonly Frame[];
  /** Those of its frames that need no complement. */
  readonly bareFrames: readonly Frame[];
  /** Every form of the complements that the others need. */
  readonly complements: ReadonlySet<string>;
  /** استخدم | غازا: one of its frames tells of gas, which may stand far before it. */
  readonly isOfGas: boolean;
  readonly cue: Cue | null;
  /** Cues that it is only with their complements. */
  readonly lightCues: readonly Cue[];
  /** What comes of itself or out of a struggle (ينهار): its future is a forecast; of what harms (يزعزع), a warning. */
  readonly outcome: Act | null;
  /** Scope that the verb opens over its complement: negative, future, hypothetical, or ''. */
  readonly modal: string;
  /**
   * Which of its forms do: `finite` not the noun (القضاء, الأمر and البحث are mostly other nouns), `present` not the past
   * either (أمكن القبض عليه "it proved possible"), `verbal` not the participles (مشجع is a fan), `past`
   * not the present (يعد is rather يُعدّ "is deemed").
   */
  readonly modalForms: 'all' | 'finite' | 'present' | 'verbal' | 'past';
};

export type NounEntry = { readonly classes: ReadonlySet<string>; readonly frames: readonly Frame[] };

/** A finite verb reading of a word. */
export type VerbFact = {
  readonly lexeme: Lexeme;
  readonly tense: 'past' | 'present' | 'imperative';
  readonly voice: 'active' | 'passive';
  readonly person: number;
  readonly gender: 'm' | 'f' | null;
  readonly number: 'singular' | 'dual' | 'plural' | null;
  /** A short form that only stands after لم, لا or ل. */
  readonly isJussive: boolean;
  readonly conj: boolean;
  /** Glued particle: س future, ل subjunctive, or ''. */
  readonly particle: string;
  readonly enclitic: string;
};

/** سيزور: the future is glued to the verb. */
export const isFutureForm = ({ particle }: Pick<VerbFact, 'particle'>): boolean => particle === WILL;

/** A nominal reading: verbal noun, participle or lexicon noun. */
export type NominalFact = {
  readonly lexeme: Lexeme | null;
  readonly noun: NounEntry | null;
  readonly form: 'masdar' | 'active_participle' | 'passive_participle' | 'noun';
  readonly gender: 'm' | 'f' | null;
  readonly number: 'singular' | 'dual' | 'plural' | null;
  readonly conj: boolean;
  /** Glued preposition code: bi, li, ka, or ''. */
  readonly prep: string;
  readonly article: boolean;
  readonly enclitic: string;
};

/** A function word reading. */
export type FunctionFact = {
  readonly cls: string;
  readonly code: string;
  readonly conj: boolean;
  readonly prep: string;
  readonly enclitic: string;
};

/** Everything known of a written form, computed once. */
export type Facts = {
  readonly folded: string;
  readonly verbs: readonly VerbFact[];
  readonly nominals: readonly NominalFact[];
  readonly functions: readonly FunctionFact[];
  /** Nisba of a country or group: سوري. */
  readonly demonym: boolean;
  /** روسيا "Russian", as in هجوما روسيا; most such forms are a country as well. */
  readonly isAccusativeDemonym: boolean;
  /** Light clitic reading for a word that no lexicon knows. */
  readonly fallback: Fallback;
  /** The verb readings that count, by what stands before the word. */
  readonly likely: LikelyVerbs;
  /** Semantic classes of all its noun readings. */
  readonly classes: readonly string[];
  /** A reading is a verbal noun. */
  readonly isMasdar: boolean;
  /** A nominal reading triggers a frame, and none is a word for things or people. */
  readonly isEventNominal: boolean;
  /** A reading has frames. */
  readonly isTrigger: boolean;
  /** It may be what a light verb asks for (شنّ | هجوما). */
  readonly mayComplete: boolean;
  /** A reading is of a reporting verb. */
  readonly isCue: boolean;
  /** A reading is of a verb that reports with a complement: وجّه نداء. */
  readonly isLightCue: boolean;
  /** It can only be told to several people: ضعوا. */
  readonly isCommand: boolean;
  /** The closed sets of words it is of. */
  readonly sets: WordSets;
};

export type Fallback = {
  readonly conj: boolean;
  readonly prep: string;
  readonly article: boolean;
  readonly enclitic: '';
};

export type LikelyVerbs = {
  readonly inside: readonly VerbFact[];
  readonly negated: readonly VerbFact[];
  readonly opening: readonly VerbFact[];
};
