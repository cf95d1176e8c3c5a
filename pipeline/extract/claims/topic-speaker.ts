import { THEN } from '../../text/affixes.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { askedBy } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isFeminineState } from './addressed.ts';
import { fullSource } from './claim-source.ts';
import { subjectAfter } from './claim-subject.ts';
import { isUnknown } from './source-name.ts';
import { hasOwnPerson } from './speaker-before.ts';

/**
 * "أما الباحث فلان من معهد كذا | فيوضح أن", "أما فلانة، الأستاذة في الجامعة، | فقد أكدت أن": who stands behind أما speaks, whatever
 * more is told of him, when ف leads from him to a verb of speech that has nobody else as its subject.
 */
export function topicSpeaker(view: SentenceView, verb: number): Phrase | null {
  const first = topicBefore(view, verb);
  if (first < 0 || !isNominal(view.s[first]) || view.s[first].prep !== '') return null;
  if (hasOwnPerson(view, verb)) return null;
  // أما إيران فقال إن: he who spoke before goes on, of her.
  if (askedBy(view.s[verb]) === 'm' && isFeminineState(view, view.s[first])) return null;
  const own = subjectAfter(view, verb);
  if (own !== null && view.isSourceLike(own)) return null;
  const named = view.sourcePhrase(first);
  if (named !== null && named.last < verb && view.isSourceLike(named)) {
    const { last } = fullSource(view, named);
    return { first, last: Math.min(last, verb - 1) };
  }
  return unlistedName(view, first, verb);
}

/** جوناثان ريد | كبير المحللين, سارة ياركس |،: a few bare words, one of which no lexicon knows, before a mark, an office or the verb. */
function unlistedName({ s }: SentenceView, first: number, verb: number): Phrase | null {
  let end = first;
  while (end < verb && end - first < PARTS && isPart(s[end])) end++;
  const isName = end - first > 1 && s.slice(first, end).some(isUnknown);
  const isClosed = end === verb || s[end].tag === 'punct' || hasClass(s[end].facts, OFFICE);
  return isName && isClosed ? { first, last: end - 1 } : null;
}
const PARTS = 4;
const OFFICE: ReadonlySet<string> = new Set(['person']);

const isPart = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  t.unit === null &&
  !t.article &&
  !t.conj &&
  t.prep === '' &&
  t.enclitic === '' &&
  !t.facts.isMasdar &&
  t.facts.classes.length === 0;

/** The word behind أما from which ف leads to a verb, or -1; a verb between may only describe a noun. */
function topicBefore({ s, raw }: SentenceView, verb: number): number {
  const opener = s[verb - 1]?.fn?.code === 'qad' ? verb - 1 : verb;
  if (raw[s[opener].start] !== THEN) return -1;
  for (let i = opener - 1; i >= 0 && opener - i <= LONGEST; i--) {
    if (s[i].fn?.code === 'amma')
      return s.slice(i + 1, opener).every((t) => t.tag !== 'verb' || isRelative(s, i, t.i)) ? i + 1 : -1;
    if (s[i].tag === 'comp' || '.\u061F!\u061B'.includes(s[i].folded)) return -1;
  }
  return -1;
}
const LONGEST = 30;

const isRelative = (s: SentenceView['s'], from: number, verb: number): boolean =>
  s.slice(from, verb).some(({ tag }) => tag === 'rel');
