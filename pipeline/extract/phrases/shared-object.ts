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

/** "اعترضت القوات ودمرت أربع طائرات": two verbs side by side with one object, which stands after the second. */
export function sharedObject(view: SentenceView, { verb }: Trigger, subject: Phrase): Phrase | null {
  const next = view.s[subject.last + 1];
  if (next?.tag !== 'verb' || !next.conj || next.enclitic !== '') return null;
  // قتل ثلاثة وأصيب خمسة: a passive has no object to share.
  if (next.verbs.every(({ voice }) => voice === 'passive')) return null;
  if (!next.verbs.some((other) => other.gender === verb?.gender && other.tense === verb?.tense)) return null;
  const [object] = constituentsAfter(view, next.i + 1);
  return object !== undefined && object.code === '' ? object.phrase : null;
}
