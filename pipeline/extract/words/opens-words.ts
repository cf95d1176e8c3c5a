import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/**
 * Whether a verb of speech that opens its clause leads to what is said: in the past before أن, or joined behind a mark ("…"،
 * | وتابع "…", وتابع: "…", وتابع قائلا).
 */
export function opensWords(
  { enclitic }: Tagged,
  verbs: readonly VerbFact[],
  before: Tagged | undefined,
  next: Tagged,
): boolean {
  if ((before !== undefined && before.tag !== 'punct') || enclitic !== '') return false;
  const past = verbs.filter(({ tense }) => tense === 'past');
  return (
    (isThat(next) && past.some(({ lexeme }) => lexeme.cue?.content.has('inna') === true)) ||
    (areWords(next) && past.some(({ conj, lexeme }) => conj && lexeme.cue?.content.has('quote') === true))
  );
}

const isThat = ({ facts }: Tagged): boolean => facts.functions.some(({ cls }) => cls === 'complementiser');

/** A colon, a quotation mark or a participle of saying. */
const areWords = ({ folded, facts }: Tagged): boolean =>
  WORDS.includes(folded) ||
  facts.nominals.some(
    ({ form, lexeme }) => form === 'active_participle' && lexeme?.cue?.content.has('quote') === true,
  );
const WORDS = ':"\u201C\u201D\u00AB';

/** قتل | ما لا يقل عن 20 شخصا: before a hedged figure it opens the sentence as a verb. */
export const isHedge = ({ fn }: Tagged): boolean => fn?.cls === 'quantifier' && fn.code === 'bad';
