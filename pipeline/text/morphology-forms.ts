export type Tense = 'past' | 'present' | 'imperative' | 'masdar' | 'active_participle' | 'passive_participle';
export type Voice = 'active' | 'passive';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/**
 * What a written form tolerates around it: `any`; `bare` neither article nor pronoun (هجومًا، سيطروا);
 * `suffixed` only before a pronoun (رما in رماه); `construct` no article (مقاتلو); `absolute` no pronoun
 * (مقاتلون).
 */
export type Attachment = 'any' | 'bare' | 'suffixed' | 'construct' | 'absolute';

export type VerbFeatures = {
  readonly tense: Tense;
  readonly voice: Voice;
  /** 0 for masdar and participles. */
  readonly person: 0 | 1 | 2 | 3;
  readonly gender: 'm' | 'f' | null;
  readonly number: GrammaticalNumber | null;
  /** Only where the spelling tells; jussive stands for the subjunctive too. */
  readonly mood?: 'indicative' | 'jussive';
  readonly attachment: Attachment;
};
/** One written form of a verb, folded and without clitics. */
export type VerbForm = VerbFeatures & { readonly form: string };

/** Takes a written form; equal features are one and the same value. */
export type EmitVerb = (form: string, features: VerbFeatures) => void;

export type NounFeatures = { readonly number: GrammaticalNumber; readonly attachment: Attachment };
/** One written form of a noun, folded and without article and clitics. */
export type NounForm = NounFeatures & { readonly form: string };

export const isFiniteForm = (features: VerbFeatures): boolean =>
  features.tense === 'past' || features.tense === 'present';
