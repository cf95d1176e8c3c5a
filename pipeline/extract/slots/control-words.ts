import { type Act, ASPECT, type Lexeme } from '../words/lexeme.ts';
import { INTENDING } from '../words/modal-lexemes.ts';
import { WARLIKE } from '../words/sorts.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** Senses of verbs whose subject (or, of those that induce, whose object) does what their complement says. */
export const CONTROLLING: ReadonlySet<string> = new Set([ASPECT, 'undertake', 'induce']);

export const isControlNoun = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  (isInvolvement(t) ||
    isAccusation(t) ||
    isGoingOnWith(t) ||
    t.nominals.some(
      ({ form, lexeme }) =>
        (form === 'masdar' && isControl(lexeme)) ||
        // المتهمون: the accused govern nothing; متهما الجيش ب is said of who accuses.
        (form === 'active_participle' && isAddressing(lexeme) && (isSet(t) || !hasClass(t.facts, PERSON))) ||
        // رجل متهم بقتل: of whom it is said.
        (form === 'passive_participle' && !t.article && lexeme?.cue?.act === 'accuse'),
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

/** رفضهم الاستسلام, تهديده بقصف المدينة: a verbal noun of refusing, vowing or announcing. */
export const ownActOf = ({ nominals }: Tagged): Lexeme | null =>
  nominals.find(({ form, lexeme }) => form === 'masdar' && isOwnAct(lexeme))?.lexeme ?? null;
const isOwnAct = (lexeme: Lexeme | null): boolean =>
  lexeme !== null && lexeme.cue !== null && OWN_ACTS.has(lexeme.cue.act);

/** داعيا قواته إلى الانسحاب, محملا الجيش مسؤولية القصف: a participle that says whom the speaker asks or blames. */
const isAddressing = (lexeme: Lexeme | null): boolean =>
  lexeme !== null &&
  (lexeme.cue?.flags.has('blame') === true ||
    (lexeme.cue?.flags.has('dative') === true && addresses(lexeme)));

/** متهما, متهمة, محملين: indefinite, in the accusative or the feminine. */
const isSet = ({ article, prep, folded }: Tagged): boolean => !article && prep === '' && SET.test(folded);
const SET = /(?:\u0627|\u0647|\u064A\u0646)$/u;

/** الحكومة مسؤولة | عن القصف, متورط | في القتل: what is said of who did it, before its preposition. */
export function isAnswerable(s: readonly Tagged[], i: number): boolean {
  const code = s[i + 1]?.fn?.code ?? '';
  return (
    (s[i].tag === 'noun' || s[i].tag === 'name') &&
    hasClass(s[i].facts, ANSWERABLE) &&
    (code === 'an' || (code === 'fi' && hasClass(s[i].facts, CRIMINAL)))
  );
}
const ANSWERABLE: ReadonlySet<string> = new Set(['answerable']);
const CRIMINAL: ReadonlySet<string> = new Set(['criminal']);

/** اتهام الجيش بقصف, الاتهامات الموجهة إليه بارتكاب */
export const isAccusation = (t: Tagged): boolean => t.tag === 'noun' && hasClass(t.facts, ACCUSATION);
const ACCUSATION: ReadonlySet<string> = new Set(['accusation']);
/** Prepositions before who is accused. */
export const AGAINST: ReadonlySet<string> = new Set(['ila', 'li', 'didd']);

/** الاتهامات التي | وجهتها: a verb that takes up an accusation before it. */
export const isAccusing = ({ s }: SentenceView, verb: number): boolean =>
  s[verb].tag === 'verb' &&
  s[verb].enclitic !== '' &&
  s[verb - 1]?.tag === 'rel' &&
  verb > 1 &&
  isAccusation(s[verb - 2]);

/** نفت إيران ضلوعها في الهجوم: part in a deed, whose owner would have done it. */
export const isInvolvement = (t: Tagged): boolean =>
  t.nominals.some(({ noun }) => noun?.classes.has('involvement') === true);

export const isControl = (lexeme: Lexeme | null): boolean =>
  lexeme !== null &&
  (lexeme.cue?.flags.has('blame') === true ||
    lexeme.cue?.flags.has(ADMITS) === true ||
    CONTROLLING.has(lexeme.sense) ||
    INTENDING.has(lexeme.modal));

/** Flag of cues: اعترف بقتل, أقرّ بقصف: who admits an act did it. */
export const ADMITS = 'admits';

/** سمح, دعا, اتهم: somebody else is to act, or has acted; who threatens or vows acts himself. */
export const addresses = ({ sense, cue }: Lexeme): boolean =>
  sense === 'induce' ||
  cue?.flags.has('blame') === true ||
  (cue?.flags.has('dative') === true && !OWN_ACTS.has(cue.act));

/** دعا إلى, طلب من, ناشد: of whom something is asked. */
export const asks = ({ cue }: Lexeme): boolean => cue?.act === 'call';

/** Who announces or denies an act speaks of an act of his own. */
export const OWN_ACTS: ReadonlySet<Act> = new Set<Act>([
  'announce',
  'confirm',
  'deny',
  'vow',
  'threaten',
  'refuse',
]);

/** تهديد داعش بهجمات: who threatens with an attack makes it. */
export const isThreat = (act: Act, kind: string): boolean => act === 'threaten' && WARLIKE.has(kind);
