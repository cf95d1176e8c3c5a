import { FOR, WILL } from '../../text/affixes.ts';
import { AS_FAR_AS } from '../../text/particles.ts';
import { isNominal } from '../phrases/chunks.ts';
import { complementAt } from '../phrases/complements.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { WHO } from '../words/whoever.ts';
import { isRelativeVerb } from './claim-subject.ts';
import { skipTimes } from './content.ts';

/** "بحسب ما أعلن بيان …": the clause before is what is said. */
export const isAttribution = (view: SentenceView, t: Tagged): boolean =>
  view.s[t.i - 1]?.tag === 'rel' &&
  view.cueHits.some((hit) => hit.cue.type === 'prep' && (hit.last === t.i - 1 || hit.last === t.i - 2));

/** نعت ما | تسمى "الكتائب", رجل | يدعى "أبو خالد": what is called so. */
export const isSoCalled = (
  { s }: SentenceView,
  { i, enclitic, verbs, word }: Tagged,
  { flags }: Cue,
): boolean =>
  (flags.has('alleges') &&
    word.isMaqsura &&
    enclitic === '' &&
    s[i + 1]?.tag !== 'comp' &&
    verbs.every(({ tense }) => tense === 'present')) ||
  (flags.has('describe') &&
    enclitic === '' &&
    s[i - 1]?.tag === 'rel' &&
    s[i - 1].fn?.code === 'man' &&
    verbs.some(({ tense, lexeme }) => tense === 'present' && lexeme.cue?.flags.has('describe') === true));

/** إلي may be إلى, folded. */
const YA = '\u064A';

/** "التي نص عليها الدستور", "دعا إليها": the pronoun after the preposition is what is said. */
export const governsPronoun = (view: SentenceView, t: Tagged, cue: Cue): boolean => {
  const next = view.s[t.i + 1];
  const isJoined =
    (next?.tag === 'prep' && next.enclitic !== '' && next.enclitic !== YA) ||
    (next?.fn?.cls === 'prepositional_pronoun' && isRelativeVerb(view, t.i));
  return isJoined && cue.content.has(next.fn?.code ?? '') && view.s[t.i + 2]?.tag !== 'comp';
};

/** "بيان نشره عبر …": a verb whose pronoun is the noun before it only describes that noun. */
export const isAsyndetic = (view: SentenceView, t: Tagged, cue: Cue): boolean =>
  t.enclitic !== '' &&
  !cue.flags.has('describe') &&
  !cue.flags.has('dative') &&
  // أصدرته الهيئة أمس، ونقلته القناة: joined to another such verb.
  (t.conj
    ? cue.flags.has('relay')
    : isNominal(view.s[beforeMarks(view, t.i)] ?? t) && beforeMarks(view, t.i) >= 0);

/** Index of the word before, commas and quotation marks aside: حوار لقناة «…»، بثته. */
function beforeMarks(view: SentenceView, at: number): number {
  let i = at - 1;
  while (i >= 0 && view.s[i].tag === 'punct' && MARKS.includes(view.s[i].folded)) i--;
  return i;
}
const MARKS = '\u060C"\u201C\u201D\u00AB\u00BB';

/** "تبين أن" (it turned out), "يذكر أن", "ويشار إلى أن" at the start of a sentence: the narrator speaks, whatever the vowels. */
export const isNarrator = (view: SentenceView, t: Tagged, cue: Cue): boolean =>
  (cue.flags.has('background') || cue.flags.has('emerges')) &&
  (cue.flags.has('emerges') || beginsAnew(view.s[t.i - 1])) &&
  t.verbs.every(
    (verb) =>
      verb.lexeme.cue === null ||
      (verb.tense === 'present' && (verb.gender === 'm' || cue.flags.has('emerges'))),
  ) &&
  view.s[skipTimes(view, t.i + 1)]?.tag === 'comp';

const beginsAnew = (before: Tagged | undefined): boolean =>
  before === undefined ||
  '.\u061F!\u060C'.includes(before.folded) ||
  before.fn?.code === 'kama' ||
  before.fn?.code === 'wa';

/** سيعلن عن, سوف تطالب ب, ليلفت انتباههم, إذا التزمت ب: what somebody will say, or might, or does something to say, is not said yet. */
export const isYetToSpeak = (view: SentenceView, t: Tagged): boolean =>
  isAnybody(view.s, t.i - 1) ||
  view.s[t.i - 1]?.fn?.code === 'sawfa' ||
  isCondition(view.s, view.s[t.i - 1]) ||
  t.verbs.every(({ particle }) => particle === WILL || particle === FOR);

/** تريد أن توجه, ينتظر أن يعلن: right behind أن a present is what is yet to be done. */
export const isSubjunctive = ({ s }: SentenceView, { i, verbs }: Tagged): boolean =>
  s[i - 1]?.fn?.code === 'an' &&
  s[i - 1].facts.sets.has('bare_that') &&
  s[i - 1].unit === null &&
  verbs.some(({ tense }) => tense === 'present');

/** إذا, لو, في حال; وإن, حتى لو tell what is so all the same. */
const isCondition = (s: readonly Tagged[], before: Tagged | undefined): boolean =>
  before?.fn?.cls === 'hypothetical' &&
  // ما لم | تطلب الحكومة: its second word denies.
  (before.unit === null ||
    before.facts.functions.some(({ cls }) => cls === 'negator') ||
    s[before.unit.first].folded !== AS_FAR_AS) &&
  !before.conj &&
  !JOINED.test(before.folded);
/** و before it, folded. */
const JOINED = /^\u0648/u;

/** كشفت | النقاب عن: a definite complement right behind makes it another phrase, whoever its subject is. */
export const isPhrase = (view: SentenceView, t: Tagged): boolean =>
  view.s[t.i + 1]?.article === true &&
  t.verbs.some(({ lexeme }) =>
    lexeme.lightCues.some(({ complements }) => complementAt(view, t.i, complements) === t.i + 1),
  );

/** توقع اتفاقية: the noun right behind makes it another verb, of an act. */
export const isDeed = (view: SentenceView, t: Tagged): boolean =>
  t.verbs.some(
    ({ lexeme }) =>
      lexeme.cue === null &&
      lexeme.frames.some(
        ({ type, complements }) => type === 'light' && complementAt(view, t.i, complements) === t.i + 1,
      ),
  );

/** من ثمن المسكن: behind a plain preposition the form is a noun ("price"), not a verb ("value"). */
export const isGovernedNoun = (before: Tagged | undefined): boolean =>
  before?.tag === 'prep' &&
  before.unit === null &&
  before.enclitic === '' &&
  PLAIN.has(before.fn?.code ?? '');
const PLAIN: ReadonlySet<string> = new Set(['min', 'ila', 'ala', 'fi', 'an']);

/** كل | من يظن أن, | من يدعي أن: whoever may say so; but هناك من يقول إن. */
const isAnybody = (s: readonly Tagged[], rel: number): boolean =>
  s[rel]?.fn?.code === WHO && s[rel - 1]?.fn?.code !== 'there';

/** مما | دعا واشنطن للرد: what brings somebody to an act calls upon nobody. */
export const isBroughtTo = ({ s }: SentenceView, { i, enclitic }: Tagged, { act }: Cue): boolean =>
  act === 'call' && enclitic === '' && s[i - 1]?.fn?.code === 'result' && s[i + 1]?.tag !== 'prep';
