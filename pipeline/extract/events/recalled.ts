import type { FoundEvent } from '../article.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { NounEntry } from '../words/lexeme.ts';
import { ACTS_OF_VIOLENCE, STRIKES } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';
import { asKindOf } from './means.ts';

type Slots = ReadonlyMap<string, readonly Filler[]>;

/**
 * "الهجوم" after "هجوم كيميائي" or "هجوم بطائرات مسيرة": a definite noun that says an attack is of the sort last told
 * with the same noun; else of the attack with gas that was the last told or that the article opened with, or that was
 * told of the same place. Not when somebody else carried it out.
 */
export function recalled(
  view: SentenceView,
  draft: EventDraft,
  slots: Slots,
  events: readonly FoundEvent[],
): EventDraft {
  if (!isGeneral(view, draft)) return draft;
  const same = sameNoun(view, draft, events);
  const told = same ?? gasBefore(view, draft, { slots, events });
  if (told === undefined || !STRIKES.has(told.draft.frame.kind)) return draft;
  if (told.mood.polarity === 'positive' && isByOther(slots, told.slots)) return draft;
  // Of an attack that nobody claims yet nobody can tell whether it is the one that somebody carried out.
  if (same === undefined && slots.has('actor') && !told.slots.has('actor')) return draft;
  return asKindOf(draft, told.draft);
}

/** هجوم, اعتداء, مجزرة, and قصف as long as nothing tells with what. */
const isGeneral = (view: SentenceView, draft: EventDraft): boolean =>
  (draft.frame.kind === 'armed_attack' && !isShooting(view, draft)) ||
  (isBombardment(draft) && view.s[draft.head].tag === 'noun');

/** إطلاق النار, تعرضوا للضرب: what is fired, or a noun that alone names no attack, tells of what sort it is. */
const isShooting = (view: SentenceView, draft: EventDraft): boolean =>
  hasClass(view.s[draft.complement].facts, FIRED) ||
  (draft.frame.type === 'light' &&
    !nounsOf(view, draft).some(({ noun }) => noun?.frames.some(({ kind }) => kind === 'armed_attack')));
const FIRED: ReadonlySet<string> = new Set(['munition', 'weapon']);

const isBombardment = ({ frame, slots }: EventDraft): boolean =>
  frame.kind === 'shelling' && frame.type === 'verb' && !slots.has('instrument');

function sameNoun(
  view: SentenceView,
  draft: EventDraft,
  events: readonly FoundEvent[],
): FoundEvent | undefined {
  if (isBombardment(draft)) return undefined;
  const nouns = new Set(
    nounsOf(view, draft).flatMap(({ noun, isDefinite }) => (isDefinite && noun !== null ? [noun] : [])),
  );
  return events.findLast((event) =>
    nounsOf(event.view, event.draft).some(({ noun }) => noun !== null && nouns.has(noun)),
  );
}

/** The attack with gas that the noun stands for. */
function gasBefore(
  view: SentenceView,
  draft: EventDraft,
  { slots, events }: { readonly slots: Slots; readonly events: readonly FoundEvent[] },
): FoundEvent | undefined {
  const places = placesOf(slots);
  const there = events.findLast((event) => isGas(event) && sharesPlace(event.slots, places));
  if (there !== undefined || !nounsOf(view, draft).some(({ isDefinite }) => isDefinite)) return there;
  const attacks = events.filter((event) => ACTS_OF_VIOLENCE.has(event.draft.frame.kind));
  const meant = [attacks.at(-1), isBombardment(draft) ? undefined : attacks[0]];
  return meant.find((event) => event !== undefined && isGas(event) && places.size === 0);
}

const isGas = ({ draft }: FoundEvent): boolean => draft.frame.kind === 'chemical_attack';

const placesOf = (slots: Slots): ReadonlySet<string> =>
  new Set((slots.get('place') ?? []).flatMap(({ place }) => place?.place_id ?? []));

/** Of a country much else is told. */
const sharesPlace = (slots: Slots, places: ReadonlySet<string>): boolean =>
  (slots.get('place') ?? []).some(
    ({ place }) => place !== null && place.kind !== 'country' && places.has(place.place_id ?? ''),
  );

/** Whether both name who acted and the names differ. */
function isByOther(slots: Slots, before: Slots): boolean {
  const actors = slots.get('actor');
  const known = before.get('actor');
  if (actors === undefined || known === undefined) return false;
  return !actors.some((actor) =>
    known.some(
      (other) =>
        other.start === actor.start ||
        ((actor.name?.entity_id ?? null) !== null && other.name?.entity_id === actor.name?.entity_id),
    ),
  );
}

/** The entries of the noun or verbal noun that tells an event, be it the complement of a light verb. */
const nounsOf = (
  view: SentenceView,
  { head, complement }: EventDraft,
): { noun: NounEntry | null; isDefinite: boolean }[] =>
  [...new Set([head, complement])].flatMap((at) =>
    view.s[at].nominals.map(({ noun, article, enclitic }) => ({
      noun,
      isDefinite: article || enclitic !== '',
    })),
  );
