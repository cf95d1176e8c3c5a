import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { isBareThat } from '../phrases/modal-topic.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { isCountOfPeople, mayActFromAfar } from '../words/actors.ts';
import { gendersOf, implicit } from '../words/antecedents.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { askedOf } from './addressee.ts';
import { asks, OWN_ACTS } from './control-words.ts';

/**
 * "قرر الجيش أن | ينسحب", "دعت الحكومة الجيش إلى أن | ينسحب", "طلبت من القوات أن | تنسحب": who does what a clause with
 * أن tells when it names nobody itself: the subject of the verb before it, or whom that verb asks. Empty when nobody is sure.
 */
export function doersOfThat(view: SentenceView, at: number): readonly Filler[] {
  const [verb] = view.s[at].verbs;
  if (verb === undefined || verb.tense !== 'present' || verb.person !== 3) return [];
  const that = view.s[at - 1]?.tag === 'neg' ? at - 2 : at - 1;
  if (!isBareThat(view.s[that])) return [];
  const fillers = fillersBefore(view, that);
  const gender = verb.number === 'singular' ? (verb.gender ?? 'm') : 'p';
  const isPlural = gender === 'p' && fillers.length > 1;
  const fits = fillers.every(
    (filler) =>
      filler.pronoun === '' &&
      (mayActFromAfar(filler) || isCountOfPeople(filler)) &&
      (isPlural || gendersOf(view, filler).has(gender)),
  );
  return fits ? fillers.map(implicit) : [];
}

function fillersBefore(view: SentenceView, that: number): readonly Filler[] {
  for (let i = that - 1; i >= 0 && that - i <= REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'rel' || t.tag === 'sub' || (t.tag === 'punct' && STOPS.includes(t.folded))) return [];
    if (t.tag === 'comp' && t.unit?.last !== that) return [];
    if (t.tag === 'verb') return ofVerb(view, i, that);
    if (i === lastBefore(view, that) && isSaidOf(t)) {
      const topic = subjectBefore(view, i);
      return topic === null ? [] : fillersOf(view, topic, false);
    }
  }
  return [];
}
const REACH = 16;
const STOPS = '.\u061B:\u061F!';

/** The token before أن and its preposition. */
const lastBefore = ({ s }: SentenceView, that: number): number => (s[that].unit?.first ?? that) - 1;

/** إسرائيل مطالبة | بأن, الجيش مستعد | لأن: an indefinite participle that says of somebody what he is to do. */
const isSaidOf = ({ tag, article, conj, nominals }: Tagged): boolean =>
  tag === 'noun' && !article && !conj && nominals.some(({ form }) => form?.endsWith('participle') === true);

/** The subject of a verb with أن; of one that asks for something, whom it asks; of one that only tells or foresees, nobody. */
function ofVerb(view: SentenceView, at: number, that: number): readonly Filler[] {
  const { verbs } = view.s[at];
  if (verbs.some(({ lexeme }) => lexeme.sense === 'induce' || asks(lexeme))) {
    const phrase = askedOf(view, at, that);
    return phrase === null ? [] : fillersOf(view, phrase, false);
  }
  if (!verbs.every(({ lexeme: { cue } }) => cue === null || OWN_ACTS.has(cue.act))) return [];
  const subject = view.subjectOf(at);
  return subject === null || subject.last >= that ? [] : fillersOf(view, subject, false);
}
