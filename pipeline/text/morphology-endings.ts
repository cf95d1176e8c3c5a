import type { Ending, GrammaticalNumber, NounFeatures, VerbFeatures } from './morphology-forms.ts';
import type { Stem } from './morphology-stems.ts';

/** Sounds of a stem with an ending; a defective stem contracts (رموا، بقوا، يدعون، يرميان). */
export function joinEnding(stem: Stem, ending: string): string {
  const { final, glide } = stem;
  const isOpen = ending === '' || 'aAUI'.includes(ending[0]);
  if (final === '') return (isOpen && ending !== '' ? stem.open : stem.shut) + ending;
  if (ending === '') return stem.open + (final === 'a' ? (glide === 'و' ? 'A' : 'Y') : final.toUpperCase());
  if (ending[0] === 'a') return stem.open + (final === 'i' ? 'iي' : '') + ending;
  if (ending[0] === 'A') return stem.open + GLIDES[final](glide) + ending;
  if (ending[0] === 'U') return stem.open + (final === 'a' ? `aو${ending.slice(1)}` : ending);
  if (ending[0] === 'I') return stem.open + (final === 'a' ? `aي${ending.slice(1)}` : ending);
  return stem.open + (final === 'a' ? `a${glide}` : final.toUpperCase()) + ending;
}

const GLIDES = {
  a: (glide: string) => `a${glide}`,
  i: () => 'iي',
  u: () => 'uو',
} as const;

type Person = readonly [person: 1 | 2 | 3, gender: 'm' | 'f' | null, number: GrammaticalNumber];
export const HE: Person = [3, 'm', 'singular'];
const SHE: Person = [3, 'f', 'singular'];
const THEY: Person = [3, 'm', 'plural'];

/** Person endings of the past. وا loses its alef before a pronoun: سيطروا, هاجموه. */
export const PAST_ENDINGS: readonly Ending<Omit<VerbFeatures, 'tense' | 'voice'>>[] = [
  finite(SHE, 'aت'),
  finite([3, 'm', 'dual'], 'A'),
  finite([3, 'f', 'dual'], 'aتA'),
  finite(THEY, 'Uا', 'bare'),
  finite(THEY, 'U', 'suffixed'),
  finite([3, 'f', 'plural'], 'ن'),
  finite([1, null, 'singular'], 'ت'),
  finite([1, null, 'plural'], 'نA'),
  finite([2, 'm', 'singular'], 'ت'),
  finite([2, 'm', 'plural'], 'تuم', 'bare'),
  finite([2, 'm', 'plural'], 'تuمU', 'suffixed'),
];

/** Persons of the present that have no written ending; the jussive of weak verbs is shorter. */
export const PRESENT_PREFIXES: readonly { readonly prefix: string; readonly person: Person }[] = [
  { prefix: 'ي', person: HE },
  { prefix: 'ت', person: SHE },
  { prefix: 'ء', person: [1, null, 'singular'] },
  { prefix: 'ن', person: [1, null, 'plural'] },
  { prefix: 'ت', person: [2, 'm', 'singular'] },
];

type PresentEnding = Ending<Omit<VerbFeatures, 'tense' | 'voice'>> & { readonly prefix: string };

/** Persons of the present with a written ending, in both moods. */
export const PRESENT_ENDINGS: readonly PresentEnding[] = [
  ...moods('ي', THEY, 'U'),
  ...moods('ي', [3, 'm', 'dual'], 'A'),
  ...moods('ت', [3, 'f', 'dual'], 'A'),
  ...moods('ت', [2, 'm', 'plural'], 'U'),
  ...moods('ت', [2, 'f', 'singular'], 'I'),
  { prefix: 'ي', ...finite([3, 'f', 'plural'], 'ن') },
];

/** Endings of participles without the masculine singular, which weak stems form in their own ways. */
export const PARTICIPLE_ENDINGS: readonly Ending<NounFeatures & { gender: 'm' | 'f' }>[] = [
  nominal('f', 'singular', 'aه'),
  nominal('m', 'plural', 'Uن', 'absolute'),
  nominal('m', 'plural', 'Iن', 'absolute'),
  nominal('m', 'plural', 'U', 'construct'),
  nominal('m', 'plural', 'I', 'construct'),
  nominal('f', 'plural', 'Aت'),
  nominal('m', 'dual', 'Aن', 'absolute'),
  nominal('m', 'dual', 'aين', 'absolute'),
  nominal('m', 'dual', 'A', 'construct'),
  nominal('f', 'dual', 'aتAن', 'absolute'),
  nominal('f', 'dual', 'aتaين', 'absolute'),
  nominal('f', 'dual', 'aتA', 'construct'),
  nominal('f', 'dual', 'aتaي', 'construct'),
];

function finite(
  [person, gender, number]: Person,
  sounds: string,
  attachment: VerbFeatures['attachment'] = 'any',
): Ending<Omit<VerbFeatures, 'tense' | 'voice'>> {
  return { sounds, features: { person, gender, number, attachment } };
}

/** ون ان ين of the indicative; وا ا ي of the subjunctive and jussive. */
function moods(prefix: string, who: Person, vowel: string): PresentEnding[] {
  const [person, gender, number] = who;
  const of = (sounds: string, mood: 'indicative' | 'jussive', attachment: VerbFeatures['attachment']) => ({
    prefix,
    sounds,
    features: { person, gender, number, mood, attachment },
  });
  const long = of(`${vowel}ن`, 'indicative', 'any');
  if (vowel !== 'U') return [long, of(vowel, 'jussive', 'any')];
  return [long, of('Uا', 'jussive', 'bare'), of('U', 'jussive', 'suffixed')];
}

function nominal(
  gender: 'm' | 'f',
  number: GrammaticalNumber,
  sounds: string,
  attachment: NounFeatures['attachment'] = 'any',
): Ending<NounFeatures & { gender: 'm' | 'f' }> {
  return { sounds, features: { gender, number, attachment } };
}
