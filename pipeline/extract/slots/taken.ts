import type { Filler } from '../phrases/fillers.ts';

/** Whether the act has the filler already, in whatever role. */
export const isTaken = ({ start }: Filler, slots: ReadonlyMap<string, readonly Filler[]>): boolean =>
  [...slots.values()].some((fillers) => fillers.some((other) => other.start === start));

/** العقوبات على إيران: whoever is named on both sides of an act, told elsewhere for the one, does it to nobody of that name. */
export const isItself = ({ name, place }: Filler, slots: ReadonlyMap<string, readonly Filler[]>): boolean =>
  ['actor', 'target'].some((role) =>
    slots
      .get(role)
      ?.some(
        (other) =>
          (name?.entity_id != null && other.name?.entity_id === name.entity_id) ||
          (place?.place_id != null && other.place?.place_id === place.place_id),
      ),
  );
