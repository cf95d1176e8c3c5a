import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/** A verb of speech in the past at the start of its clause, and أن. */
export const isThatAfter = (
  t: Tagged,
  verbs: readonly VerbFact[],
  before: Tagged | undefined,
  next: Tagged,
): boolean =>
  (before === undefined || before.tag === 'punct') &&
  next.facts.functions.some(({ cls }) => cls === 'complementiser') &&
  t.enclitic === '' &&
  verbs.some(({ tense, lexeme }) => tense === 'past' && lexeme.cue?.content.has('inna') === true);

/** "…"، | وتابع "…", وتابع: "…", وتابع قائلا: a verb of speech joined behind a mark, and the words. */
export const isWordsAfter = (
  t: Tagged,
  verbs: readonly VerbFact[],
  before: Tagged | undefined,
  next: Tagged,
): boolean =>
  (before === undefined || before.tag === 'punct') &&
  t.enclitic === '' &&
  verbs.some(
    ({ tense, conj, lexeme }) => conj && tense === 'past' && lexeme.cue?.content.has('quote') === true,
  ) &&
  (WORDS.includes(next.folded) ||
    next.facts.nominals.some(
      ({ form, lexeme }) => form === 'active_participle' && lexeme?.cue?.content.has('quote') === true,
    ));
const WORDS = ':"\u201C\u201D\u00AB';
