import type { EventDraft } from '../events/events.ts';
import { carriedSubject } from '../phrases/dropped-subject.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Corefs } from '../words/antecedents.ts';
import { WARLIKE } from '../words/sorts.ts';
import type { SentenceView } from '../words/view.ts';
import { mayFight } from './adjunct-subject.ts';
import { comingSubject, nearestSubject } from './near-antecedent.ts';
import { acceptFor } from './resolve-filler.ts';

/** Both sides act in these: a partner (مع …) leaves the subject still to be found. */
export const MUTUAL = new Set<string>(['agreement', 'negotiation', 'meeting', 'armed_clash', 'phone_call']);

/** "اشتباكات مع المسلحين", "اتصال مع نظيره": with one side told after مع the other is the subject of the sentence. */
export function otherSide(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): Filler | null {
  // سبل استئناف المفاوضات مع الحركة: of a noun in the genitive nobody can tell who takes part.
  if (!isOneSided(view, draft, slots) || isGenitive(view, draft)) return null;
  const isOfKind = acceptFor(draft, 'actor').accept;
  const accept = (filler: Filler): boolean =>
    isOfKind(filler) && (draft.frame.kind !== 'armed_clash' || mayFight(filler));
  const position = view.s[draft.head].start;
  return (
    comingSubject(view, { position, accept }) ?? nearestSubject(view, { position, gender: null, accept })
  );
}

const isGenitive = (view: SentenceView, { first }: EventDraft): boolean => {
  const before = view.s[first - 1];
  return before?.tag === 'noun' && !before.article && before.unit === null && view.s[first].prep === '';
};

/** Of those who meet or fight the one who is named stands after مع. */
export function isOneSided(
  view: SentenceView,
  { frame, head }: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  const actors = slots.get('actor') ?? [];
  if (!MUTUAL.has(frame.kind) || actors.length !== 1) return false;
  const first = view.tokenAt(actors[0].start);
  if (first === undefined) return false;
  // لقائه بالسفير: the pronoun is the other one.
  return view.s[first.i - 1]?.fn?.code === 'maa' || (first.prep === 'bi' && view.s[head].enclitic !== '');
}

/** وصل للقاء قائد الجيش: who comes to meet somebody is the other of the two. */
export const isToMeet = (
  view: SentenceView,
  { frame, head }: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean => MUTUAL.has(frame.kind) && view.s[head].prep === 'li' && slots.get('actor')?.length === 1;

/** استقبل الوزير نظيره وبحث معه, قابلت الدورية سيارة وأطلقت النار عليها: who acts is not whom it is done to. */
export const subjectApart = (view: SentenceView, draft: EventDraft, corefs: Corefs): Filler | null =>
  (MUTUAL.has(draft.frame.kind) ||
    (WARLIKE.has(draft.frame.kind) && view.s[draft.head - 1]?.tag !== 'rel')) &&
  view.s[draft.head].tag === 'verb' &&
  draft.voice === 'active' &&
  !draft.hasSubject
    ? carriedSubject(view, draft.head, corefs, draft.frame)
    : null;
