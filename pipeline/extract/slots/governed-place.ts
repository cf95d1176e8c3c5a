import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { ASPECT, OCCURRENCE, UNDERTAKE } from '../words/lexeme.ts';
import { PLACE_SOURCES } from '../words/locate.ts';
import { passesNeed } from '../words/needs.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { governorOf } from './governor.ts';
import { firstJoined } from './joined-acts.ts';

/**
 * "تمكنت وحدات الحرس الوطني ببن قردان من إيقاف سبعة", "نجح الجيش في درعا في أسر مسلحين": the named place between a verb of
 * managing or undertaking and the verbal noun it governs, where no place of the act's own is told.
 */
export function governedPlace(view: SentenceView, { frame, first, slots }: EventDraft): readonly Filler[] {
  for (const role of PLACE_ROLES) if (slots.has(role)) return [];
  const begun = begunIn(view, first).filter((filler) => passesNeed(frame, 'place', filler));
  if (begun.length > 0) return begun;
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

/** جرت في عدن اليوم أول عملية | تبادل, بدأت في اليمن، أمس، عملية | تبادل: the place between a verb of taking place and the noun that it tells of. */
function begunIn(view: SentenceView, act: number): readonly Filler[] {
  const { s } = view;
  let at = act - 1;
  while (at > 0 && (isComma(s[at]) || s[at].unit?.kind === 'time' || isConstruct(s[at]))) at--;
  const place = s[at]?.unit;
  if (place?.kind !== 'place' || at === act - 1) return [];
  const isGlued = PLACE_SOURCES.has(s[place.first].prep);
  const preposition = isGlued ? s[place.first] : s[place.first - 1];
  if (!isGlued && !(preposition?.tag === 'prep' && PLACE_SOURCES.has(preposition.fn?.code ?? ''))) return [];
  const verb = s[preposition.i - 1];
  const takesPlace =
    verb?.tag === 'verb' &&
    verb.enclitic === '' &&
    verb.verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE || lexeme.sense === ASPECT);
  return takesPlace ? fillersOf(view, { first: place.first, last: place.last }, true) : [];
}

/** أول, أكبر, عملية: what only leads to the noun. */
const isConstruct = ({ tag, article, prep, conj, enclitic, unit }: Tagged): boolean =>
  unit === null &&
  !article &&
  !conj &&
  prep === '' &&
  enclitic === '' &&
  (tag === 'noun' || tag === 'number' || tag === 'fn');

const isUndertaken = ({ s }: SentenceView, at: number): boolean =>
  s[at].tag === 'verb' && s[at].verbs.some(({ lexeme }) => SENSES.has(lexeme.sense));
const SENSES: ReadonlySet<string> = new Set([ASPECT, UNDERTAKE]);
