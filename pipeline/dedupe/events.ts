import type { Event, EventQuantity, EventSource } from '../../schemas/index.ts';
import { byCodeUnit, groupBy } from '../group.ts';
import { contentId } from '../text/ids.ts';
import { chooseCanonical } from './canonical.ts';
import type { Cluster } from './coreference.ts';
import { LOSING_ACTOR } from './kinds.ts';
import type { DedupeKit } from './kit.ts';
import { agree, type Party } from './parties.ts';
import type { MentionView } from './views.ts';

/** Id of the event of a cluster: the hash of its first mention by id. */
export function eventId(cluster: Cluster): string {
  return contentId('evt', cluster[0].row.event_mention_id);
}

/** The event row of a cluster. */
export function toEvent(
  cluster: Cluster,
  sources: readonly EventSource[],
  { crosswalk, places }: Pick<DedupeKit, 'crosswalk' | 'places'>,
): Event {
  const { representative, dated, placed } = chooseCanonical(cluster, places);
  const affirming = cluster.filter((v) => v.row.polarity === 'positive');
  const quantities = new Map(countQuantities(cluster).map((q) => [q.unit, q]));
  const bounds = (unit: EventQuantity['unit']) => quantities.get(unit) ?? { low: null, high: null };
  const published = cluster.flatMap((v) => v.article.published_date ?? []).sort();
  const other = crosswalk.get(representative.row.kind);
  return {
    event_id: eventId(cluster),
    kind: representative.row.kind,
    date_start: dated?.row.date_start ?? null,
    date_end: dated?.row.date_end ?? null,
    date_precision: dated?.row.date_precision ?? null,
    place_id: placed?.row.place_id ?? null,
    place_precision: placed?.row.place_precision ?? null,
    status: statusOf(cluster, sources),
    modality: representative.row.modality,
    mention_count: cluster.length,
    article_count: new Set(cluster.map((v) => v.row.article_id)).size,
    outlet_count: new Set(cluster.flatMap((v) => v.article.outlet ?? [])).size,
    independent_source_count: sources.filter((s) => s.stance !== 'denies').length,
    affirming_count: affirming.length,
    denying_count: cluster.length - affirming.length,
    killed_low: bounds('killed').low,
    killed_high: bounds('killed').high,
    injured_low: bounds('injured').low,
    injured_high: bounds('injured').high,
    captured_low: bounds('captured').low,
    captured_high: bounds('captured').high,
    displaced_low: bounds('displaced').low,
    displaced_high: bounds('displaced').high,
    plover_event: other?.plover_event ?? null,
    plover_mode: other?.plover_mode ?? null,
    cameo_code: other?.cameo_code ?? null,
    acled_event_type: other?.acled_event_type ?? null,
    acled_sub_event_type: other?.acled_sub_event_type ?? null,
    crosswalk_quality: other?.crosswalk_quality ?? 'none',
    first_reported: published[0] ?? null,
    last_reported: published.at(-1) ?? null,
    representative_id: representative.row.event_mention_id,
  };
}

/** Bounds of every unit that affirming mentions count, with the mention behind each; the first by id of equals. */
export function countQuantities(cluster: Cluster): EventQuantity[] {
  const counted = cluster
    .filter((v) => v.row.polarity === 'positive')
    .flatMap((v) => v.counts.map((count) => ({ count, id: v.row.event_mention_id })));
  const rows: EventQuantity[] = [];
  for (const [unit, group] of groupBy(counted, (c) => c.count.unit)) {
    let low: (typeof group)[number] | undefined;
    let high: (typeof group)[number] | undefined;
    for (const entry of group) {
      if (lowest(entry) < lowest(low)) low = entry;
      if (highest(entry) > highest(high)) high = entry;
    }
    rows.push({
      event_id: eventId(cluster),
      unit,
      low: low === undefined ? null : lowest(low),
      high: high === undefined ? null : highest(high),
      low_mention_id: low?.id ?? null,
      high_mention_id: high?.id ?? null,
      mention_count: new Set(group.map((c) => c.id)).size,
    });
  }
  return rows.sort((a, b) => byCodeUnit(a.unit, b.unit));
}

type Counted = { readonly count: MentionView['counts'][number]; readonly id: string };
const lowest = (c: Counted | undefined): number => c?.count.low ?? c?.count.high ?? Number.POSITIVE_INFINITY;
const highest = (c: Counted | undefined): number => c?.count.high ?? c?.count.low ?? Number.NEGATIVE_INFINITY;

/**
 * What the mentions together say: denied_only when nobody affirms it; contested when somebody denies it;
 * acknowledged when the party concerned says it (the loser of a withdrawal, flight or surrender, the target of
 * anything else); corroborated from two independent origins on; else reported.
 */
function statusOf(cluster: Cluster, sources: readonly EventSource[]): Event['status'] {
  const affirming = cluster.filter((v) => v.row.polarity === 'positive');
  if (affirming.length === 0) return 'denied_only';
  if (affirming.length < cluster.length) return 'contested';
  if (affirming.some((v) => v.row.modality === 'actual' && isAcknowledged(v, cluster))) return 'acknowledged';
  return sources.length >= 2 ? 'corroborated' : 'reported';
}

function isAcknowledged(view: MentionView, cluster: Cluster): boolean {
  if (view.speaker === null) return false;
  const concerned: readonly Party[] = LOSING_ACTOR.has(view.row.kind)
    ? cluster.flatMap((v) => v.actors)
    : cluster.flatMap((v) => v.targets);
  return agree([view.speaker], concerned, (a, b) => a === b) === 'same';
}
