import { type Act, ASPECT, type Lexeme } from './lexeme.ts';
import { INTENDING } from './modal-lexemes.ts';
import type { Tagged } from './tags.ts';
import { hasClass } from './word-kinds.ts';

/** Senses of verbs whose subject (or, of those that induce, whose object) does what their complement says. */
export const CONTROLLING: ReadonlySet<string> = new Set([ASPECT, 'undertake', 'induce']);

export const isControlNoun = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  (isInvolvement(t) ||
    isGoingOnWith(t) ||
    t.nominals.some(
      ({ form, lexeme }) =>
        (form === 'masdar' && isControl(lexeme)) ||
        // المتهمون: the accused govern nothing.
        (form === 'active_participle' && isAddressing(lexeme) && !hasClass(t.facts, PERSON)),
    ));
/** مستمر في, مواصلا: an indefinite participle that says of somebody that he goes on with an act. */
export const isGoingOnWith = ({ tag, article, conj, unit, enclitic, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  !article &&
  enclitic === '' &&
  nominals.every(({ noun }) => noun === null || noun.classes.has('adjective')) &&
  !conj &&
  unit === null &&
  nominals.some(({ form, lexeme }) => form === 'active_participle' && lexeme?.sense === ASPECT);
const PERSON: ReadonlySet<string> = new Set(['person']);

/** داعيا قواته إلى الانسحاب: a participle that says whom the speaker asks. */
const isAddressing = (lexeme: Lexeme | null): boolean =>
  lexeme !== null && lexeme.cue?.flags.has('dative') === true && addresses(lexeme);

/** نفت إيران ضلوعها في الهجوم: part in a deed, whose owner would have done it. */
export const isInvolvement = (t: Tagged): boolean =>
  t.nominals.some(({ noun }) => noun?.classes.has('involvement') === true);

export const isControl = (lexeme: Lexeme | null): boolean =>
  lexeme !== null &&
  (lexeme.cue?.flags.has('blame') === true || CONTROLLING.has(lexeme.sense) || INTENDING.has(lexeme.modal));

/** سمح, دعا, اتهم: somebody else is to act, or has acted; who threatens or vows acts himself. */
export const addresses = ({ sense, cue }: Lexeme): boolean =>
  sense === 'induce' ||
  cue?.flags.has('blame') === true ||
  (cue?.flags.has('dative') === true && !OWN_ACTS.has(cue.act));

/** Who announces or denies an act speaks of an act of his own. */
export const OWN_ACTS: ReadonlySet<Act> = new Set<Act>([
  'announce',
  'confirm',
  'deny',
  'vow',
  'threaten',
  'refuse',
]);
