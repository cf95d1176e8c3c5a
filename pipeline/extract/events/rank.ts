import { STRIKES } from '../words/strikes.ts';
import type { EventDraft } from './events.ts';

/** Light and phrase frames are more specific than bare verbs and nouns; then more bound slots; then the id, for a fixed order. */
export const rank = (draft: EventDraft): number =>
  (isSpecific(draft) ? 100 : 0) +
  draft.score * 2 +
  (draft.frame.needsMeans && draft.slots.has('instrument') ? 0.7 : 0) +
  (RANKS[draft.frame.type] ?? 0) +
  (draft.frame.type === 'phrase' ? 0 : draft.frame.needs.length * 0.02);

/**
 * Light and phrase frames say more than a bare verb, unless the noun that they leave without a genitive is itself what the event is about;
 * a phrase that names the means of a strike says more than the noun in it (قصف جوي).
 */
const isSpecific = ({ frame, slots }: EventDraft): boolean =>
  (frame.type === 'light' && (slots.size > 0 || !isOfGenitive(frame))) ||
  (frame.type === 'phrase' && (slots.size > 0 || STRIKES.has(frame.kind)));

/** With the same slots a verb says more than a phrase, and a phrase more than the noun in it (تسوية سياسية). */
const RANKS: Readonly<Record<string, number>> = { verb: 0.5, light: 0.4, phrase: 0.3 };

/** قطع الطرق, خطف الرهائن: who or what stands in the genitive is all that the phrase tells; both sides of a meeting are told elsewhere too. */
const isOfGenitive = ({ slots }: EventDraft['frame']): boolean =>
  slots.some(({ sources }) => sources.includes('idafa') && !sources.includes('bayna'));
