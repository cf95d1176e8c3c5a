import type { Trigger } from '../events/events.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';
import { type Constituent, constituentsAfter } from './constituents.ts';

/** "استهدفت المدفعية | أطراف بلدتي …": what lies at the edge of a place is hit itself, when nothing else is. */
export function directedObject(
  view: SentenceView,
  all: readonly Constituent[],
  subject: Phrase,
): Phrase | null {
  const part = all.find(({ phrase }) => phrase.first === subject.last + 1);
  if (part === undefined || part.code !== 'direction') return null;
  const { facts } = view.s[part.phrase.first];
  return facts.functions.length === 0 ? part.phrase : null;
}

/** "اعترضت القوات ودمرت أربع طائرات", "صواريخ تقتل وتصيب مدنيين": two verbs with one object, which stands after the second; the first ends with its subject at `last`. */
export function sharedObject(view: SentenceView, { verb }: Trigger, last: number): Phrase | null {
  const next = view.s[last + 1];
  if (next?.tag !== 'verb' || !next.conj || next.enclitic !== '') return null;
  // قتل ثلاثة وأصيب خمسة: a passive has no object to share.
  if (next.verbs.every(({ voice }) => voice === 'passive')) return null;
  if (!next.verbs.some((other) => other.gender === verb?.gender && other.tense === verb?.tense)) return null;
  const [object] = constituentsAfter(view, next.i + 1);
  return object !== undefined && object.code === '' && !object.isEvent ? object.phrase : null;
}

/** صواريخ تقتل | وتصيب مدنيين: another verb stands right behind the one that has its subject before it. */
export const isSideBySide = (
  { s }: SentenceView,
  { head, after, verb }: Trigger,
  before: Phrase | null,
): boolean =>
  before !== null &&
  after === head &&
  s[head].enclitic === '' &&
  s[head + 1]?.tag === 'verb' &&
  s[head + 1].verbs.some(({ number, lexeme }) => number === verb?.number && lexeme.frames.length > 0);
