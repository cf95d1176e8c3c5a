import type { EvalTables } from './output.ts';
import type { Score } from './tally.ts';

/** Task of the place slots: how many of those whose words the gazetteer knows have a place. */
export const LINKED_PLACES = 'place slots: linked';

const ROLES: ReadonlySet<string> = new Set(['place', 'origin', 'destination']);

/** Share of place, origin and destination slots with a place_id, of those in which the gazetteer knows a name. */
export function linkedPlaces(
  { arguments: slots }: Pick<EvalTables, 'arguments'>,
  isKnown: (surface: string) => boolean,
): Score {
  const known = slots.filter(({ role, quote }) => ROLES.has(role) && isKnown(quote));
  const right = known.filter(({ place_id }) => place_id !== null).length;
  const share = known.length === 0 ? 0 : Math.round((right / known.length) * 10_000) / 10_000;
  return { precision: share, recall: share, f1: share, right, output: known.length, gold: known.length };
}
