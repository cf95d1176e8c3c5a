import { FOR } from '../../text/affixes.ts';
import { NONE, orNone } from '../../text/arrays.ts';
import { sharedBy } from '../../text/shared.ts';
import type { Facts, LikelyVerbs, NominalFact, VerbFact } from './lexeme.ts';

/** What the readings of a written form add up to. */
export function sumReadings(
  verbs: readonly VerbFact[],
  nominals: readonly NominalFact[],
): Pick<Facts, 'likely' | 'classes' | 'isMasdar' | 'isEventNominal' | 'isTrigger' | 'isCue' | 'isLightCue'> {
  if (verbs.length === 0 && nominals.length === 0) return NOTHING;
  const classes = classesOf(nominals);
  const readings = [...verbs, ...nominals];
  return {
    likely: likelyVerbs(verbs),
    classes,
    isMasdar: nominals.some(({ form }) => form === 'masdar'),
    isEventNominal: !classes.some((cls) => CONCRETE.has(cls)) && nominals.some(hasFrames),
    isTrigger:
      readings.some(({ lexeme }) => lexeme !== null && lexeme.frames.length > 0) ||
      nominals.some(({ noun }) => noun !== null && noun.frames.length > 0),
    isCue: readings.some(({ lexeme }) => lexeme !== null && lexeme.cue !== null),
    isLightCue: readings.some(({ lexeme }) => lexeme !== null && lexeme.lightCues.length > 0),
  };
}

/** The classes of all its noun readings; words of the same classes share one list. */
function classesOf(nominals: readonly NominalFact[]): readonly string[] {
  let key = '';
  for (const { noun } of nominals) if (noun !== null) for (const cls of noun.classes) key += `${cls} `;
  return key === '' ? NONE : classesIn(key);
}

const classesIn = sharedBy((key: string): readonly string[] => [...new Set(key.trimEnd().split(' '))]);

/** A word for things or people (مقاتلات warplanes) is read so, whatever verbal noun it could be. */
const CONCRETE: ReadonlySet<string> = new Set([
  'aircraft',
  'force',
  'vehicle',
  'weapon',
  'munition',
  'drone',
  'person',
  'civilian',
]);

const hasFrames = ({ form, lexeme, noun }: NominalFact): boolean =>
  (form === 'masdar' && lexeme?.frames.some(({ flags }) => !flags.has('nomasdar')) === true) ||
  (noun?.frames.length ?? 0) > 0;

/** Most forms are no verb: one value serves them all. */
const NO_VERBS: LikelyVerbs = { inside: NONE, negated: NONE, opening: NONE };

/** What an unknown word adds up to. */
const NOTHING: ReturnType<typeof sumReadings> = {
  likely: NO_VERBS,
  classes: NONE,
  isMasdar: false,
  isEventNominal: false,
  isTrigger: false,
  isCue: false,
  isLightCue: false,
};

function likelyVerbs(verbs: readonly VerbFact[]): LikelyVerbs {
  if (verbs.length === 0) return NO_VERBS;
  const finite = (isNegated: boolean) =>
    thirdPersons(
      kept(
        verbs,
        (verb) => verb.tense !== 'imperative' && (!verb.isJussive || isNegated || verb.particle === FOR),
      ),
    );
  return {
    inside: whole(finite(false)),
    negated: whole(finite(true)),
    // At the start of a clause و may well be the conjunction (وفرّ): both readings stay.
    opening: finite(false),
  };
}

/** The list itself when all of it is kept: it is near at hand already. */
const kept = (verbs: readonly VerbFact[], accept: (verb: VerbFact) => boolean): readonly VerbFact[] =>
  verbs.every(accept) ? verbs : orNone(verbs.filter(accept));

const thirdPersons = (verbs: readonly VerbFact[]): readonly VerbFact[] =>
  verbs.some((verb) => verb.person === 3) ? kept(verbs, (verb) => verb.person === 3) : verbs;

/**
 * The readings that keep a first و or ف in the word hide those that split it off (وصل, وقع); what is mostly written with
 * a shadda (وفّر "provide") does not (وفرّ "and fled").
 */
function whole(verbs: readonly VerbFact[]): readonly VerbFact[] {
  const joined = kept(verbs, (verb) => !verb.conj);
  // اعتقلته الشرطة | ووجهت له تهمة: a passive that nobody writes (ووجه of واجه) hides none.
  const split = kept(verbs, (verb) => verb.conj);
  if (
    split.length > 0 &&
    joined.length > 0 &&
    joined.every(({ voice, tense }) => voice === 'passive' && tense === 'past')
  )
    return [...split, ...joined];
  const isPlain = joined.some(({ lexeme, enclitic }) => enclitic !== '' || !SHADDA.test(lexeme.parts));
  return isPlain ? joined : verbs;
}

const SHADDA = /\u0651/u;
