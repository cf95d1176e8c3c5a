import type { Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';
import { isEach } from './each-of.ts';
import { isOblique } from './oblique.ts';
import { isOpeningQuote, quotedName } from './quotes.ts';
import { subjectBefore } from './subject-before.ts';

/** The subject phrase of a verb in its clause: SVO behind أن and إن, else VSO first and then SVO; null when none stands there. */
export function verbSubject(view: SentenceView, verb: number): Phrase | null {
  const topic = view.s[verb - 1]?.tag === 'verb' ? null : subjectBefore(view, verb);
  if (topic !== null && topic.last === verb - 1 && view.s[topic.first - 1]?.tag === 'comp') return topic;
  // كان الدبيبة قد زار أنقرة: behind قد the subject has been told.
  if (topic !== null && view.s[verb - 1]?.fn?.code === 'qad') return topic;
  // وزير الثقافة يزور الوفد, "قواتنا حررت البلدة": nothing but the subject opens a sentence or a quote before its verb.
  if (topic !== null && topic.last === verb - 1 && opensSpeech(view, topic.first)) return topic;
  // قتلوا ستة أشخاص: behind a verb in the plural no subject follows.
  if (isPlural(view.s[verb])) return topic ?? subjectBefore(view, verb);
  const at = pastAsides(view, verb + 1);
  const quoted = quotedName(view, at);
  if (quoted !== null) return quoted;
  const next = view.s[at];
  if (next !== undefined && maySubject(next) && !isHappening(view, next)) {
    const phrase = view.sourcePhrase(at);
    if (phrase !== null && view.isSourceLike(phrase)) return phrase;
  }
  return topic ?? subjectBefore(view, verb);
}

const opensSpeech = (view: SentenceView, first: number): boolean =>
  first === 0 || view.s[first - 1].folded === ':' || isOpeningQuote(view, first - 1);

const isPlural = ({ verbs }: Tagged): boolean =>
  verbs.length > 0 && verbs.every(({ number }) => number !== 'singular');

/** نجحت | يوم أمس الثلاثاء، | الإدارة الفرعية, تمكنت منه الشرطة: times and pronouns that stand between a verb and its subject. */
function pastAsides(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const t = view.s[at];
    if (t === undefined) return at;
    if (t.unit?.kind === 'time') at = t.unit.last + 1;
    else if (isEachOf(view, at)) at += 2;
    // قرر على إثرها رئيس النادي: a preposition of two words.
    else if (t.tag === 'prep' && hasPronoun(view.s[at + 1])) at += 2;
    else if (
      t.fn?.cls === 'prepositional_pronoun' ||
      hasPronoun(t) ||
      (isComma(t) && (view.s[at - 1].unit?.kind === 'time' || view.s[at + 1]?.unit?.kind === 'time'))
    )
      at++;
    else return at;
  }
}

const hasPronoun = (t: Tagged | undefined): boolean => t?.tag === 'prep' && t.enclitic !== '';

/** حضر كل من الوزير والسفير: who is told one by one. */
export const isEachOf = ({ s }: SentenceView, at: number): boolean => isEach(s, at);

/** A noun, a figure, هذه or بعض before one. */
const maySubject = (t: Tagged): boolean =>
  (t.tag === 'noun' || t.tag === 'name' || t.tag === 'number' || POINTING.has(t.fn?.cls ?? '')) &&
  t.prep === '' &&
  !t.conj &&
  !isOblique(t);

const POINTING: ReadonlySet<string> = new Set(['demonstrative', 'quantifier']);

/** المتهمون, المهاجمون, الوفد: those who did something are people, whatever they did. */
const isHappening = (view: SentenceView, t: Tagged): boolean =>
  view.isEventNominal(t.i) && !hasClass(t.facts, PEOPLE) && !hasClass(t.facts, BODY);
const PEOPLE: ReadonlySet<string> = new Set(['person', 'force', 'civilian', 'criminal']);
