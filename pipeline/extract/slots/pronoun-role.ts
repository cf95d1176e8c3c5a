import type { EventDraft } from '../events/events.ts';
import { WARLIKE } from '../words/sorts.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CLOSING } from './resolve-filler.ts';

/** Who stands in the genitive of the complement of a light verb; واصلت القوات قصفها | مناطق: not when its object follows. */
export function roleOfOwner(view: SentenceView, draft: EventDraft): string | null {
  const { frame, slots } = draft;
  if (frame.type !== 'light') return null;
  const role = frame.slots.find(({ sources }) => sources.includes('idafa'))?.role ?? null;
  const isAimed = STRIKES.has(frame.kind) && slots.has('actor') && slots.has('place');
  const isTold = slots.has('target') || isAimed || isBareObject(view, draft, 'place');
  return (role === 'target' || role === 'place') && isTold ? null : role;
}

/** On a verb the suffix is the object; on a verbal noun the subject when it is intransitive, else the object. */
export function roleOfPronoun(view: SentenceView, draft: EventDraft): string | null {
  const { slots, flags } = draft.frame;
  const object = slots.find((slot) => slot.sources.includes('obj'))?.role ?? null;
  const subject =
    slots.find((slot) => slot.sources.includes('subj') || slot.sources.includes('idafa'))?.role ?? null;
  if (view.s[draft.head].tag === 'verb') return object;
  // تطويقها من قبل الجيش: who does it is told, what it is done to is the pronoun.
  if (subject !== null && object !== null && draft.slots.has(subject) && !draft.slots.has(object))
    return object;
  // قصفها لأحياء درعا, خروقاته للاتفاق: behind ل stands what it is done to.
  if (DONE_TO.has(draft.frame.kind) && isObjectBehindLi(view, draft)) return 'actor';
  // قصفها مستوطنة نتيفوت: what it is done to stands behind the pronoun, whatever role it has.
  const takesPlace = draft.slots.has('place') && (object === 'place' || isBareObject(view, draft, 'place'));
  return object === null || flags.has('intransitive') || takesPlace || draft.slots.has(object)
    ? subject
    : object === 'place' && !draft.slots.has('place') && !isAskedFor(draft)
      ? subject
      : object;
}

const DONE_TO: ReadonlySet<string> = new Set([...WARLIKE, 'agreement_breach', 'property_destruction']);

/** قصفها | لأحياء درعا, قتله | للشاب: ل right behind the verbal noun or its adjectives. */
const isObjectBehindLi = ({ s }: SentenceView, { head, slots }: EventDraft): boolean =>
  ['target', 'place'].some((role) =>
    (slots.get(role) ?? []).some(({ start }) => {
      const at = s.findIndex((t) => t.start <= start && start < t.end);
      return s[at]?.prep === 'li' && s.slice(head + 1, at).every(isAttribute);
    }),
  );
const isAttribute = ({ tag, article, conj, prep }: Tagged): boolean =>
  tag === 'noun' && article && !conj && prep === '';

const isBareObject = (view: SentenceView, { frame, slots }: EventDraft, role: string): boolean =>
  frame.slots.some((slot) => slot.role === role && slot.sources.includes('obj')) &&
  (slots.get(role) ?? []).some(({ start }) => {
    const t = view.tokenAt(start);
    return t !== undefined && t.prep === '' && view.s[t.i - 1]?.tag !== 'prep';
  });

/** إغلاقه, لانتزاعها, بعد اقتحامها: the pronoun is the crossing that is closed and the place that is taken; of دخولها it is who comes, of خسارتها who loses. */
const isAskedFor = ({ frame: { kind, slots, flags } }: EventDraft): boolean =>
  slots.some(({ required }) => required.includes('obj')) &&
  (kind === CLOSING ||
    (TAKING.has(kind) &&
      !flags.has('acted') &&
      slots.some(({ role, sources }) => role === 'actor' && sources.includes('subj'))));

const TAKING: ReadonlySet<string> = new Set(['territory_capture', 'territory_entry']);
