import { isComma } from '../phrases/clauses.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Marker } from './content.ts';

/**
 * "وأضاف، | هناك جهات تستغل الوضع", "وقال المصدر، | لا توجد إصابات": a comma for the colon, before words that open a clause; "وأضاف
 * الوزير | نعلم أن": no mark at all, behind who speaks and before his first person.
 */
export function wordsBehindComma(view: SentenceView, from: number, cue: Cue): Marker | null {
  if (!cue.content.has('quote') || cue.act !== 'state') return null;
  const isMarked = isComma(view.s[from]);
  const first = view.s[isMarked ? from + 1 : from];
  if (first === undefined || first.conj || !(isMarked ? opensWords(first) : isOfUs(view, first))) return null;
  const end = view.s.findIndex((t) => t.i > from && (t.tag === 'comp' || isFullStop(t)));
  // وأضاف، لدى وصوله، أن: what is said comes behind أن.
  const isLeadIn = end > 0 && view.s[end].tag === 'comp' && isComma(view.s[end - 1]);
  return isLeadIn || view.end - from < SHORTEST ? null : { first: first.i, isQuoted: false };
}
const SHORTEST = 5;
const isFullStop = (t: Tagged): boolean => t.tag === 'punct' && '.\u061F!\u061B'.includes(t.folded);

/** هناك, لا توجد, نحن, نأمل. */
const opensWords = ({ tag, fn, prep, verbs }: Tagged): boolean =>
  prep === '' &&
  ((tag === 'neg' && fn?.code === 'verbal') ||
    fn?.code === 'there' ||
    fn?.cls === 'pronoun' ||
    isOfSpeaker({ tag, verbs }));

/** نعلم, سنعمل; a form in أ may be a name (أسد) but for one of speech or thought (أعتقد). */
const isOfUs = ({ nameAt }: SentenceView, t: Tagged): boolean =>
  isOfSpeaker(t) &&
  nameAt[t.i] === undefined &&
  t.facts.nominals.length === 0 &&
  (OURS.test(t.folded) || t.verbs.every(({ lexeme }) => lexeme.cue !== null));
const OURS = /^\u0633?\u0646/u;

/** نأمل, أدعو, سنعمل */
const isOfSpeaker = ({ tag, verbs }: Pick<Tagged, 'tag' | 'verbs'>): boolean =>
  tag === 'verb' &&
  verbs.length > 0 &&
  verbs.every(({ person, tense }) => person === 1 && tense === 'present');
