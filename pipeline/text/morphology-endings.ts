import type { Attachment, GrammaticalNumber, NounFeatures, VerbFeatures, Voice } from './morphology-forms.ts';

type Person = readonly [person: 1 | 2 | 3, gender: 'm' | 'f' | null, number: GrammaticalNumber];
const HE: Person = [3, 'm', 'singular'];
const SHE: Person = [3, 'f', 'singular'];
const THEY: Person = [3, 'm', 'plural'];
const YOU: Person = [2, 'm', 'singular'];

/** An ending heard after a stem and the features of the whole; a present form has a prefix letter too. */
export type Cell = { readonly prefix: string; readonly ending: string; readonly features: VerbFeatures };

/** A person without a written ending: what its spelling tells depends on the stem. */
export type BareCell = {
  readonly prefix: string;
  readonly any: VerbFeatures;
  readonly bare: VerbFeatures;
  readonly suffixed: VerbFeatures;
  readonly jussive: VerbFeatures;
};

type Endings = { readonly bare: readonly BareCell[]; readonly cells: readonly Cell[] };

/** Past endings. وا loses its alef before a pronoun: سيطروا, هاجموه. */
const PAST_ENDINGS: readonly (readonly [ending: string, who: Person, attachment?: Attachment])[] = [
  ['aت', SHE],
  ['A', [3, 'm', 'dual']],
  ['aتA', [3, 'f', 'dual']],
  ['Uا', THEY, 'bare'],
  ['U', THEY, 'suffixed'],
  ['ن', [3, 'f', 'plural']],
  ['ت', [1, null, 'singular']],
  ['نA', [1, null, 'plural']],
  ['ت', YOU],
  ['تuم', [2, 'm', 'plural'], 'bare'],
  ['تuمU', [2, 'm', 'plural'], 'suffixed'],
];

const PRESENT_PREFIXES: readonly (readonly [prefix: string, who: Person])[] = [
  ['ي', HE],
  ['ت', SHE],
  ['ء', [1, null, 'singular']],
  ['ن', [1, null, 'plural']],
  ['ت', YOU],
];

type Mood = 'indicative' | 'jussive' | undefined;

/** ون ان ين of the indicative, وا ا ي of the subjunctive and jussive. */
const PRESENT_ENDINGS: readonly (readonly [
  prefix: string,
  ending: string,
  who: Person,
  mood: Mood,
  attachment?: Attachment,
])[] = [
  ['ي', 'Uن', THEY, 'indicative'],
  ['ي', 'Uا', THEY, 'jussive', 'bare'],
  ['ي', 'U', THEY, 'jussive', 'suffixed'],
  ['ي', 'Aن', [3, 'm', 'dual'], 'indicative'],
  ['ي', 'A', [3, 'm', 'dual'], 'jussive'],
  ['ت', 'Aن', [3, 'f', 'dual'], 'indicative'],
  ['ت', 'A', [3, 'f', 'dual'], 'jussive'],
  ['ي', 'ن', [3, 'f', 'plural'], undefined],
  ['ت', 'Uن', [2, 'm', 'plural'], 'indicative'],
  ['ت', 'Uا', [2, 'm', 'plural'], 'jussive', 'bare'],
  ['ت', 'U', [2, 'm', 'plural'], 'jussive', 'suffixed'],
  ['ت', 'Iن', [2, 'f', 'singular'], 'indicative'],
  ['ت', 'I', [2, 'f', 'singular'], 'jussive'],
];

export const PAST: Readonly<Record<Voice, Endings>> = {
  active: pastOf('active'),
  passive: pastOf('passive'),
};
export const PRESENT: Readonly<Record<Voice, Endings>> = {
  active: presentOf('active'),
  passive: presentOf('passive'),
};

/** Second person masculine, feminine and plural of the imperative. */
export const IMPERATIVE: readonly Cell[] = (
  [
    ['', YOU, 'any'],
    ['I', [2, 'f', 'singular'], 'any'],
    ['Uا', [2, 'm', 'plural'], 'bare'],
    ['U', [2, 'm', 'plural'], 'suffixed'],
  ] as const
).map(([ending, who, attachment]) => ({
  prefix: '',
  ending,
  features: features('imperative', 'active', who, attachment),
}));

type NominalEnding = readonly [
  ending: string,
  gender: 'm' | 'f',
  number: GrammaticalNumber,
  attachment: Attachment,
];
/** Participle endings but the masculine singular, which weak stems form in their own ways. */
const PARTICIPLE_ENDINGS: readonly NominalEnding[] = [
  ['aه', 'f', 'singular', 'any'],
  ['Uن', 'm', 'plural', 'absolute'],
  ['Iن', 'm', 'plural', 'absolute'],
  ['U', 'm', 'plural', 'construct'],
  ['I', 'm', 'plural', 'construct'],
  ['Aت', 'f', 'plural', 'any'],
  ['Aن', 'm', 'dual', 'absolute'],
  ['aين', 'm', 'dual', 'absolute'],
  ['A', 'm', 'dual', 'construct'],
  ['aتAن', 'f', 'dual', 'absolute'],
  ['aتaين', 'f', 'dual', 'absolute'],
  ['aتA', 'f', 'dual', 'construct'],
  ['aتaي', 'f', 'dual', 'construct'],
];

type ParticipleEndings = {
  readonly cells: readonly Cell[];
  readonly masculine: Readonly<Record<'any' | 'bare' | 'suffixed', VerbFeatures>>;
};
export const PARTICIPLES: Readonly<Record<Voice, ParticipleEndings>> = {
  active: participleOf('active'),
  passive: participleOf('passive'),
};

const nominals = new Map<string, VerbFeatures>();
/** Features of a masdar form, one value per number and attachment. */
export function masdarFeatures({ number, attachment }: NounFeatures): VerbFeatures {
  const key = `${number} ${attachment}`;
  const known = nominals.get(key);
  if (known !== undefined) return known;
  const made: VerbFeatures = {
    tense: 'masdar',
    voice: 'active',
    person: 0,
    gender: null,
    number,
    attachment,
  };
  nominals.set(key, made);
  return made;
}

function pastOf(voice: Voice): Endings {
  return {
    bare: [bareCell('past', voice, '', HE)],
    cells: PAST_ENDINGS.map(([ending, who, attachment]) => ({
      prefix: '',
      ending,
      features: features('past', voice, who, attachment),
    })),
  };
}

function presentOf(voice: Voice): Endings {
  return {
    bare: PRESENT_PREFIXES.map(([prefix, who]) => bareCell('present', voice, prefix, who)),
    cells: PRESENT_ENDINGS.map(([prefix, ending, who, mood, attachment]) => ({
      prefix,
      ending,
      features: features('present', voice, who, attachment, mood),
    })),
  };
}

function bareCell(tense: 'past' | 'present', voice: Voice, prefix: string, who: Person): BareCell {
  return {
    prefix,
    any: features(tense, voice, who, 'any'),
    bare: features(tense, voice, who, 'bare'),
    suffixed: features(tense, voice, who, 'suffixed'),
    jussive: features(tense, voice, who, 'any', 'jussive'),
  };
}

function participleOf(voice: Voice): ParticipleEndings {
  const of = (gender: 'm' | 'f', number: GrammaticalNumber, attachment: Attachment): VerbFeatures => ({
    tense: `${voice}_participle`,
    voice,
    person: 0,
    gender,
    number,
    attachment,
  });
  return {
    cells: PARTICIPLE_ENDINGS.map(([ending, gender, number, attachment]) => ({
      prefix: '',
      ending,
      features: of(gender, number, attachment),
    })),
    masculine: {
      any: of('m', 'singular', 'any'),
      bare: of('m', 'singular', 'bare'),
      suffixed: of('m', 'singular', 'suffixed'),
    },
  };
}

function features(
  tense: 'past' | 'present' | 'imperative',
  voice: Voice,
  [person, gender, number]: Person,
  attachment: Attachment = 'any',
  mood?: Mood,
): VerbFeatures {
  const common = { tense, voice, person, gender, number, attachment };
  return mood === undefined ? common : { ...common, mood };
}
