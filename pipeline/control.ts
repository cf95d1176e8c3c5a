import type { Control, Event } from '../schemas/index.ts';
import type { Cluster } from './dedupe/coreference.ts';
import type { DedupePlaces } from './dedupe/kit.ts';
import type { Party } from './dedupe/parties.ts';
import { byCodeUnit, groupBy } from './group.ts';
import { contentId } from './text/ids.ts';

/**
 * Who is reported to hold which place from when on: one row for each place that an event says was captured or
 * left. Only what happened counts, not what is planned or denied by all.
 */
export function deriveControl(
  happenings: readonly { readonly event: Event; readonly cluster: Cluster }[],
  places: DedupePlaces,
): Control[] {
  const rows = happenings.flatMap(({ event, cluster }) => changesOf(event, cluster, places));
  const closed = [...groupBy(rows, (r) => r.place_id).values()].flatMap(closeIntervals);
  return closed.sort((a, b) => byCodeUnit(a.place_id, b.place_id) || byValidity(a, b));
}

/** What is known of a place on a day. */
export type ControlAnswer = {
  /** The change that holds on the day; null when nothing is known. */
  readonly current: Control | null;
  /** Other changes of the same first day that name another holder: the reports disagree. */
  readonly disputed: readonly Control[];
  /** Every change known by then that began by the day, latest first. */
  readonly history: readonly Control[];
};

/** As-of query: who is reported to hold `place` on the day `at`, by what was published by the day `knownBy`. */
export function controlAt(
  rows: readonly Control[],
  place: string,
  at: string,
  knownBy: string = at,
): ControlAnswer {
  const history = rows
    .filter((r) => r.place_id === place && isBy(r.known_from, knownBy) && isBy(r.valid_from, at))
    .sort((a, b) => byValidity(b, a));
  const [current = null] = history;
  const disputed = history.filter(
    (r) =>
      current !== null && r !== current && r.valid_from === current.valid_from && isOtherHolder(r, current),
  );
  return { current, disputed, history };
}

/** A day that is not known is known too late for any query. */
const isBy = (day: string | null, limit: string): boolean => day !== null && day <= limit;

const isOtherHolder = (a: Control, b: Control): boolean =>
  (a.holder_entity_id ?? a.holder) !== (b.holder_entity_id ?? b.holder);

const CONFIDENCE: readonly Control['confidence'][] = ['low', 'medium', 'high'];

/** Earlier first; on one day the less certain first, so that the last is the one to trust. */
function byValidity(a: Control, b: Control): number {
  return (
    byCodeUnit(a.valid_from ?? '', b.valid_from ?? '') ||
    CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
    byCodeUnit(a.known_from ?? '', b.known_from ?? '') ||
    byCodeUnit(a.control_id, b.control_id)
  );
}

function changesOf(event: Event, cluster: Cluster, places: DedupePlaces): Control[] {
  const change =
    event.kind === 'territory_capture' ? 'captured' : event.kind === 'withdrawal' ? 'left' : null;
  if (change === null || event.status === 'denied_only') return [];
  const real = cluster.filter((v) => v.row.polarity === 'positive' && v.row.modality === 'actual');
  if (real.length === 0) return [];
  const named = real.flatMap((v) => (change === 'captured' ? v.places : v.origins));
  // The seat of a body (مقر الحزب) is no place of the gazetteer.
  const isPlace = (id: string): boolean => !isEntity(id) && !places.isBroad(id);
  const ids = new Set(named.flatMap(({ id }) => (id !== null && isPlace(id) ? [id] : [])));
  const holder = change === 'captured' ? commonest(real.flatMap((v) => v.actors)) : null;
  return [...ids].sort().map((place_id) => ({
    control_id: contentId('ctl', place_id, event.event_id),
    place_id,
    valid_from: certainFrom(event),
    valid_to: null,
    holder: holder?.quote ?? null,
    // A state named as such ("Israel") is linked to its place, not to an entity.
    holder_entity_id: holder !== null && holder.id !== null && isEntity(holder.id) ? holder.id : null,
    change,
    event_id: event.event_id,
    status: event.status,
    confidence: confidenceOf(event.status),
    known_from: event.first_reported,
    is_dated: event.date_start !== null,
  }));
}

const isEntity = (id: string): boolean => id.startsWith('ent_');

/** "Within a week" is certain on its last day, or on the day it was reported when that comes before. */
function certainFrom({ date_start, date_end, first_reported }: Event): string | null {
  if (date_start === null || date_end === null || first_reported === null)
    return date_end ?? date_start ?? first_reported;
  const last = first_reported < date_end ? first_reported : date_end;
  return last < date_start ? date_start : last;
}

function confidenceOf(status: Event['status']): Control['confidence'] {
  if (status === 'contested') return 'low';
  return status === 'reported' ? 'medium' : 'high';
}

/** The party that most mentions name, a linked one before others, then the smallest name. */
function commonest(parties: readonly Party[]): Party | null {
  const groups = [...groupBy(parties, (p) => p.id ?? p.quote).entries()];
  groups.sort(
    ([a, x], [b, y]) =>
      y.length - x.length || Number(y[0].id !== null) - Number(x[0].id !== null) || byCodeUnit(a, b),
  );
  return groups[0]?.[1][0] ?? null;
}

/** A change ends where the next later one at the same place begins. */
function closeIntervals(rows: readonly Control[]): Control[] {
  const ordered = rows.toSorted(byValidity);
  return ordered.map((row, i) => {
    const next = ordered
      .slice(i + 1)
      .find((r) => r.valid_from !== null && r.valid_from > (row.valid_from ?? ''));
    return { ...row, valid_to: row.valid_from === null ? null : (next?.valid_from ?? null) };
  });
}
