import type { EventDraft } from '../events/events.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { ASPECT, UNDERTAKE } from '../words/lexeme.ts';
import { PLACE_SOURCES } from '../words/locate.ts';
import { passesNeed } from '../words/needs.ts';
import type { SentenceView } from '../words/view.ts';
import { governorOf } from './governor.ts';
import { firstJoined } from './joined-acts.ts';

/**
 * "تمكنت وحدات الحرس الوطني ببن قردان من إيقاف سبعة", "نجح الجيش في درعا في أسر مسلحين": the named place between a verb of
 * managing or undertaking and the verbal noun it governs, where no place of the act's own is told.
 */
export function governedPlace(view: SentenceView, { frame, first, slots }: EventDraft): readonly Filler[] {
  for (const role of PLACE_ROLES) if (slots.has(role)) return [];
  const governor = governorOf(view, firstJoined(view, first));
  if (governor === null || !isUndertaken(view, governor.at)) return [];
  const subject = view.subjectOf(governor.at);
  const from = subject !== null && subject.first > governor.at ? subject.last : governor.at;
  for (const { code, phrase } of constituentsAfter(view, from + 1, false)) {
    if (phrase.last >= first) return [];
    if (!PLACE_SOURCES.has(code)) continue;
    const places = fillersOf(view, phrase, true).filter(
      (filler) => filler.place !== null && passesNeed(frame, 'place', filler),
    );
    if (places.length > 0) return places;
  }
  return [];
}

const isUndertaken = ({ s }: SentenceView, at: number): boolean =>
  s[at].tag === 'verb' && s[at].verbs.some(({ lexeme }) => SENSES.has(lexeme.sense));
const SENSES: ReadonlySet<string> = new Set([ASPECT, UNDERTAKE]);
