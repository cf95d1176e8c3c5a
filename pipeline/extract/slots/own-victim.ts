import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { isGroup } from '../words/word-kinds.ts';

/** أعلنت الحركة اغتيال قائدها, اعتقال أربعة من أعضائها: nobody does it to his own. */
export function isOwnVictim(view: SentenceView, { frame, slots }: EventDraft): boolean {
  const [target] = VICTIM_KINDS.has(frame.kind) ? (slots.get('target') ?? []) : [];
  return target !== undefined && (counted(view, target)?.enclitic ?? '') !== '';
}

/** أربعة من | قياداتها, أحد | أعضائها: the noun that is counted. */
function counted(view: SentenceView, { start, end }: Filler): Tagged | undefined {
  const first = view.tokenAt(start);
  return first === undefined
    ? undefined
    : view.s.slice(first.i).find((t) => t.enclitic !== '' || t.end >= end || !isCounting(t));
}

const isCounting = (t: Tagged): boolean =>
  t.tag === 'number' || t.fn?.cls === 'quantifier' || t.fn?.code === 'min' || isGroup(t);
