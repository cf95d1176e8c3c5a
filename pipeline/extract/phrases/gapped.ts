import { AND } from '../../text/affixes.ts';
import { isPlaceLike } from '../words/locate.ts';
import type { SentenceView } from '../words/view.ts';
import { isComma } from './clauses.ts';
import { type Filler, fillersOf } from './fillers.ts';

/**
 * The places of a list that repeats the preposition with a count before it and leaves out the verb: "أربع طائرات فوق
 * موسكو، وثلاث فوق كورسك، وواحدة فوق كالوغا", "قتل اثنان في بغداد وثلاثة في الموصل".
 */
export function gappedPlaces(view: SentenceView, last: number, code: string): Filler[] {
  const found: Filler[] = [];
  let at = last + 1;
  while (at < view.end) {
    const preposition = nextInList(view, at, code);
    if (preposition < 0) break;
    const first = afterEach(view, preposition + 1);
    const phrase = view.phraseAt(first);
    const places = phrase === null ? [] : fillersOf(view, phrase, true).filter(isPlaceLike);
    if (places.length === 0) break;
    found.push(...places);
    const { end } = places[places.length - 1];
    at = view.s.findIndex((t) => t.end >= end) + 1;
  }
  return found;
}

const REACH = 5;

/** The same preposition again behind a count that و joins; -1 when the list ends. */
function nextInList(view: SentenceView, from: number, code: string): number {
  let i = from;
  // موسكو وياروسلافل: a name that no lexicon knows is not told from its و.
  if (view.s[i]?.tag === 'noun' && view.s[i].nominals.length === 0 && view.s[i].folded.startsWith(AND)) i++;
  // على التوالي: an adverb may close a member.
  const adverb = view.s[i]?.fn?.cls === 'adverb' ? view.s[i].unit : null;
  if (adverb !== null && isComma(view.s[adverb.last + 1])) i = adverb.last + 1;
  if (isComma(view.s[i])) i++;
  const count = view.s[i]?.fn?.code === 'wa' ? view.s[i + 1] : view.s[i];
  const isJoined = view.s[i]?.fn?.code === 'wa' || count?.conj === true;
  if (count === undefined || !isJoined || !isCount(count)) return -1;
  for (let k = count.i + 1; k < view.end && k - count.i <= REACH; k++) {
    const t = view.s[k];
    if (t.tag === 'prep') return t.fn?.code === code && t.enclitic === '' ? k : -1;
    if (t.tag !== 'noun' && t.tag !== 'fn') return -1;
  }
  return -1;
}

const isCount = (t: SentenceView['s'][number]): boolean =>
  t.tag === 'number' ||
  t.nominals.some(({ noun, number }) => noun?.classes.has('quantity') === true || number === 'dual') ||
  t.facts.sets.has('counted_one');

/** كل من حلب وحماة: what "each of" counts. */
export const afterEach = (view: SentenceView, i: number): number =>
  view.s[i]?.fn?.code === 'kull' && view.s[i + 1]?.fn?.code === 'min' ? i + 2 : i;
