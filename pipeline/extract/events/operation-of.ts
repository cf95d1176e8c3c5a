import { ACTS_OF_VIOLENCE } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

/** شنوا عمليات | إطلاق صواريخ, يواصل عمليات | التفجير: the act that an operation consists of tells it, in the genitive right behind it. */
export function operationOf(
  view: SentenceView,
  { frame, complement }: EventDraft,
  drafts: readonly EventDraft[],
): EventDraft | undefined {
  if (frame.kind !== 'offensive' || frame.type !== 'light') return undefined;
  if (view.s[complement].article || !hasClass(view.s[complement].facts, OPERATIONS)) return undefined;
  return drafts.find(({ frame: own, first, head }) => {
    const { tag, conj, prep } = view.s[head];
    return first === complement + 1 && tag === 'noun' && !conj && prep === '' && TOLD.has(own.kind);
  });
}

/** عملية: a noun that leaves open what is done. */
const OPERATIONS: ReadonlySet<string> = new Set(['act']);
const TOLD: ReadonlySet<string> = new Set([
  ...ACTS_OF_VIOLENCE,
  'abduction',
  'arrest',
  'assassination',
  'killing',
  'property_destruction',
]);

/** Who carries out the operation does the act, where and with what is told of either. */
export const withDoer = (act: EventDraft, { slots }: EventDraft): EventDraft => ({
  ...act,
  slots: new Map([...slots].filter(([role]) => role === 'actor').concat([...act.slots])),
});
