import type { Phrase } from '../phrases/chunks.ts';
import type { Positions } from '../phrases/positions.ts';
import { type Holder, holderOf } from '../phrases/title-holder.ts';
import type { Slot } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';

/** فرضت عقوبات على السفير في العراق | فلان: of whom something is done to, or who is met, the name is told; beside a verb alone the name may be who acts. */
export function holderFor(
  view: SentenceView,
  { slot, source, phrase }: { readonly slot: Slot; readonly source: string; readonly phrase: Phrase },
  { voice, subj }: Positions,
): Holder | null {
  if (source === 'subj' || (slot.role !== 'target' && !(slot.role === 'actor' && PARTNERS.has(source))))
    return null;
  return source === 'obj' && voice === 'active' && subj === null ? null : holderOf(view, phrase);
}
/** التقى الوزير مسؤول الارتباط | فلان, اجتمع مع مسؤول الارتباط | فلان */
const PARTNERS: ReadonlySet<string> = new Set(['obj', 'maa']);
