import type { Argument } from '../../../schemas/index.ts';
import type { FoundEvent } from '../article.ts';
import { type Filler, PLACE_ROLES } from '../phrases/fillers.ts';
import { PLACE_CLASSES } from '../words/head-classes.ts';
import { idOf, type MentionIds, type Place, quoteOf, type Span, spanKey } from './row-parts.ts';

/** Appends the rows of the slots, the time and the quantities of an event. */
export function addArguments(
  place: Place,
  rows: Argument[],
  { slots, time, quantities }: FoundEvent,
  event_mention_id: string,
  ids: MentionIds,
): void {
  const add = (role: Argument['role'], ordinal: number, span: Span, refs: Partial<Argument>): void => {
    rows.push(argumentOf({ event_mention_id, role, ordinal }, span, quoteOf(place, span), refs));
  };
  for (const [role, fillers] of slots)
    fillers.forEach((filler, ordinal) => {
      add(
        role as Argument['role'],
        ordinal,
        filler,
        refsOf(isPlaced(role, filler) ? filler : { ...filler, place: null }, ids),
      );
    });
  if (time !== null) add('time', 0, time.span, { time_id: idOf(place, 'tim', time.span) });
  quantities.forEach((quantity, ordinal) => {
    add('quantity', ordinal, quantity, { quantity_id: idOf(place, 'qty', quantity) });
  });
}

/** "سفينة شحن ترفع علم بربادوس": what only mentions a place is not that place; شرطة كينيا and حدود العاصمة stand for it. */
const isPlaced = (role: string, { classes }: Filler): boolean =>
  PLACE_ROLES.has(role) || [...classes].some((cls) => PLACE_CLASSES.has(cls));

function refsOf({ place, name, isImplicit }: Filler, ids: MentionIds): Partial<Argument> {
  const mention_id =
    place !== null
      ? ids.places.get(spanKey(place))
      : name !== null
        ? ids.names.get(spanKey(name))
        : undefined;
  return {
    mention_id: mention_id ?? null,
    entity_id: place === null ? (name?.entity_id ?? null) : null,
    place_id: place?.place_id ?? null,
    is_implicit: isImplicit,
  };
}

const argumentOf = (
  { event_mention_id, role, ordinal }: Pick<Argument, 'event_mention_id' | 'role' | 'ordinal'>,
  { start, end }: Span,
  quote: string,
  refs: Partial<Argument>,
): Argument => ({
  event_mention_id,
  role,
  ordinal,
  start,
  end,
  quote,
  mention_id: refs.mention_id ?? null,
  entity_id: refs.entity_id ?? null,
  place_id: refs.place_id ?? null,
  time_id: refs.time_id ?? null,
  quantity_id: refs.quantity_id ?? null,
  is_implicit: refs.is_implicit ?? false,
});
