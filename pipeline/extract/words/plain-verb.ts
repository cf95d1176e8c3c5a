import { NOMINATIVE } from '../../text/endings.ts';
import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import { hasClass } from './word-kinds.ts';

/** قُصف في حلب حي, not قصف: the damma of a passive that is written out, where the verbal noun has none. */
export const isSaidPassive = (t: Tagged, verbs: readonly VerbFact[]): boolean =>
  t.word.hasDamma &&
  t.unit === null &&
  (verbs.some(({ voice, lexeme }) => voice === 'passive' && lexeme.sense === VIOLENCE) ||
    isSaidOf(t, verbs)) &&
  !hasClass(t.facts, FAMILIES);

/** هجوم | وُصف بأنه: what a noun without an article was called. */
export const isSaidOf = (t: Tagged, verbs: readonly VerbFact[]): boolean =>
  t.word.hasDamma &&
  verbs.some(({ voice, lexeme }) => voice === 'passive' && lexeme.cue?.flags.has('describe') === true);
const VIOLENCE = 'violence';
/** أُسر الضحايا */
const FAMILIES: ReadonlySet<string> = new Set(['civilian', 'person', 'group_noun']);

/** طوق مسلحون, فجر مسلحون: behind a noun they would stand in ين. */
export const isBeforeMen = (t: Tagged | undefined, verbs: readonly VerbFact[]): boolean =>
  t !== undefined &&
  t.word.kind === 'word' &&
  NOMINATIVE.test(t.folded) &&
  !t.facts.fallback.article &&
  t.facts.nominals.some(
    ({ noun, number, conj, prep }) =>
      number === 'plural' && !conj && prep === '' && ACTING.some((cls) => noun?.classes.has(cls)),
  ) &&
  verbs.some(({ tense, gender, number }) => tense === 'past' && gender === 'm' && number === 'singular');
export const OPENS_PASSIVE: ReadonlySet<Tagged['tag']> = new Set([
  'punct',
  'comp',
  'sub',
  'rel',
  'neg',
  'name',
]);
const ACTING = ['force', 'person', 'civilian', 'aircraft', 'drone'] as const;

/** انتحاري | فجر نفسه: with the pronoun that a light verb takes right behind it a form without an article is no noun. */
export const takesItself = (next: Tagged | undefined, verbs: readonly VerbFact[]): boolean =>
  next?.facts.functions.some(({ code }) => code === ITSELF) === true &&
  verbs.some(
    ({ tense, lexeme }) =>
      tense === 'past' &&
      lexeme.frames.some(({ complements }) =>
        complements.some(
          ({ preposition, separate, owned }) =>
            preposition === '' && separate === '' && owned.has(next.folded),
        ),
      ),
  );
const ITSELF = 'nafs';

/** أبلغت: a form that is no noun, with nothing glued before it. */
export const isOnlyVerb = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  t.facts.verbs.length > 0 &&
  t.facts.nominals.length === 0 &&
  t.facts.functions.length === 0 &&
  t.facts.verbs.every(({ conj }) => !conj);

/** وصادر | أسلحة: before a bare noun it is the verb; what is issued would have its preposition. */
export const takesIssued = ({ facts }: Tagged, next: Tagged | undefined): boolean =>
  facts.nominals.some(({ noun }) => noun?.classes.has(DATING)) &&
  facts.nominals.every(({ noun, form }) => noun?.classes.has(DATING) || form === 'active_participle') &&
  next !== undefined &&
  next.facts.functions.length === 0 &&
  next.facts.nominals.length > 0 &&
  next.facts.nominals.every(({ prep, conj }) => prep === '' && !conj);
const DATING = 'dating';

/** بتصريحات | قال فيها: what may report, right before في with a pronoun. */
export const isToldIn = (next: Tagged | undefined, verbs: readonly VerbFact[]): boolean =>
  verbs.some(({ lexeme }) => lexeme.cue !== null) &&
  next?.facts.functions.some(({ code, enclitic }) => code === 'fi' && enclitic !== '') === true;
