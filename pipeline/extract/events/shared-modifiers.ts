import type { Filler } from '../phrases/fillers.ts';
import { passesNeed } from '../words/needs.ts';
import { WARLIKE } from '../words/sorts.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** "القصف والغارات الإسرائيلية على غزة": a bare definite noun has what describes the one that و joins to it. */
export const shareModifiers = (view: SentenceView, drafts: readonly EventDraft[]): EventDraft[] =>
  drafts.map((draft) => {
    const aim = drafts.find((other) => isAimOf(view, draft, other));
    if (aim !== undefined) return { ...draft, slots: new Map([...draft.slots, ...placeOf(aim)]) };
    // قصف | وغارات شنها الجيش: who carries out what is joined to it.
    const joint = isBareAct(view, draft)
      ? drafts.find((other) => isToldBehind(view, draft, other))
      : undefined;
    if (joint !== undefined) return withSlotsOf(draft, joint);
    const next = isBareNoun(view, draft) ? drafts.find((other) => isJoined(view, draft, other)) : undefined;
    return next === undefined ? draft : withSlotsOf(draft, next);
  });

/** "عملية | تحرير المدينة": an operation is where what it is to do is done. */
const isAimOf = ({ s }: SentenceView, { frame, last, slots }: EventDraft, other: EventDraft): boolean =>
  frame.kind === 'offensive' &&
  !slots.has('place') &&
  TERRITORIAL.has(other.frame.kind) &&
  s[other.first].tag === 'noun' &&
  other.first === last + (s[last + 1]?.tag === 'punct' ? 2 : 1) &&
  !s[other.first].conj;
const TERRITORIAL: ReadonlySet<string> = new Set(['territory_capture', 'territory_entry', 'encirclement']);

const placeOf = ({ slots }: EventDraft): (readonly [string, readonly Filler[]])[] => {
  const place = slots.get('place');
  return place === undefined ? [] : [['place', place]];
};

const isBareNoun = ({ s }: SentenceView, { frame, first, head, slots }: EventDraft): boolean =>
  slots.size === 0 &&
  WARLIKE.has(frame.kind) &&
  frame.type !== 'light' &&
  s[head].tag === 'noun' &&
  s[head].article &&
  s[head].enclitic === '' &&
  first === head;

const isBareAct = ({ s }: SentenceView, { frame, first, head, last, slots }: EventDraft): boolean =>
  slots.size === 0 &&
  WARLIKE.has(frame.kind) &&
  frame.type !== 'light' &&
  s[head].tag === 'noun' &&
  !s[head].article &&
  s[head].enclitic === '' &&
  first === head &&
  last === head;

/** Right behind it another indefinite act, of which a verb with a pronoun tells who carries it out. */
const isToldBehind = ({ s }: SentenceView, { last }: EventDraft, other: EventDraft): boolean =>
  other.first === last + 1 &&
  other.slots.has('actor') &&
  WARLIKE.has(other.frame.kind) &&
  s[other.first].conj &&
  !s[other.first].article &&
  s[other.head].tag === 'noun' &&
  s[other.last + 1]?.tag === 'verb' &&
  s[other.last + 1].enclitic !== '';

const isJoined = ({ s }: SentenceView, { last }: EventDraft, other: EventDraft): boolean =>
  other.first === last + 1 &&
  other.slots.size > 0 &&
  WARLIKE.has(other.frame.kind) &&
  s[other.first].conj &&
  s[other.first].article &&
  s[other.head].tag === 'noun';

function withSlotsOf(draft: EventDraft, { slots }: EventDraft): EventDraft {
  const { frame } = draft;
  const shared = [...slots].filter(
    ([role, [filler]]) =>
      (role === 'place' || frame.slots.some((slot) => slot.role === role)) && passesNeed(frame, role, filler),
  );
  return { ...draft, slots: new Map(shared) };
}
