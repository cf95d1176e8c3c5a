import { byCodeUnit } from '../group.ts';
import type { Cluster } from './coreference.ts';
import type { DedupePlaces } from './kit.ts';
import type { MentionView } from './views.ts';

/** The values that one event shows of the many that its mentions give. */
export type Canonical = {
  /** The mention that says most of those that tell the leading kind. */
  readonly representative: MentionView;
  readonly dated: MentionView | undefined;
  readonly placed: MentionView | undefined;
};

/** Chooses the representative, the date and the place of a cluster; the smallest id of equals. */
export function chooseCanonical(cluster: Cluster, places: DedupePlaces): Canonical {
  const affirming = cluster.filter((v) => v.row.polarity === 'positive');
  const told = affirming.length > 0 ? affirming : cluster;
  const actual = told.filter((v) => v.row.modality === 'actual');
  const best = actual.length > 0 ? actual : told;
  const representative = fullest(ofLeadingKind(best));
  const placed = bestPlaced(best, representative, places) ?? cluster.find((v) => v.row.place_id !== null);
  return { representative, dated: bestDated(told, actual), placed };
}

/** What a word says of what happened: killed by anything, attacked with anything, or how. */
const WEIGHTS: Readonly<Record<string, number>> = {
  injury: 0.2,
  killing: 0.25,
  armed_attack: 0.4,
  property_destruction: 0.4,
};

/** حريق البرج … قتلى الحريق: the members of the kind that most of them tell, acts before what came of them. */
function ofLeadingKind(members: readonly MentionView[]): readonly MentionView[] {
  const votes = new Map<string, number>();
  for (const { row } of members) votes.set(row.kind, (votes.get(row.kind) ?? 0) + (WEIGHTS[row.kind] ?? 1));
  const [leading] = [...votes].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return members.filter((v) => v.row.kind === leading[0]);
}

/** The mention that says most: it is dated and placed, and has most slots. */
function fullest(members: readonly MentionView[]): MentionView {
  let best = members[0];
  for (const view of members) if (fullness(view) > fullness(best)) best = view;
  return best;
}

function fullness(v: MentionView): number {
  const slots =
    v.actors.length + v.targets.length + v.places.length + v.origins.length + v.destinations.length;
  return (
    (v.row.place_id !== null ? 100 : 0) +
    (v.days !== null ? 100 : 0) +
    Math.min(slots, 20) +
    Math.min(v.counts.length, 5)
  );
}

/** The most exact date, of equals the one that most give; what happened is not dated after another article told it. */
function bestDated(members: readonly MentionView[], actual: readonly MentionView[]): MentionView | undefined {
  const [first, second] = earliestTold(actual);
  const possible = members.filter(({ row, days }) => {
    const told = first?.row.article_id === row.article_id ? second : first;
    return days !== null && days.first <= (told?.published ?? Number.POSITIVE_INFINITY) + 1;
  });
  const precisionOf = ({ row }: MentionView): number => row.date_precision ?? 9;
  const exact = possible.reduce((least, v) => Math.min(least, precisionOf(v)), 9);
  return mostCommon(
    possible.filter((v) => precisionOf(v) === exact),
    ({ row }) => `${row.date_start} ${row.date_end}`,
  );
}

/** The mention published first, and the first of any other article. */
function earliestTold(members: readonly MentionView[]): [MentionView?, MentionView?] {
  const earliest = (views: readonly MentionView[]): MentionView | undefined => {
    let best: MentionView | undefined;
    for (const v of views)
      if (v.published !== null && v.published < (best?.published ?? Number.POSITIVE_INFINITY)) best = v;
    return best;
  };
  const first = earliest(members);
  return [first, earliest(members.filter((v) => v.row.article_id !== first?.row.article_id))];
}

/** The place of the representative, or what lies in it, as most give it; the commonest where it has none. */
function bestPlaced(
  members: readonly MentionView[],
  representative: MentionView,
  places: DedupePlaces,
): MentionView | undefined {
  const outer = representative.row.place_id;
  const placed = members.filter(
    ({ row }) => row.place_id !== null && (outer === null || places.contains(outer, row.place_id)),
  );
  const inner = placed.filter(({ row }) => row.place_id !== outer);
  const isWide = outer === null || places.isBroad(outer);
  return mostCommon(isWide && inner.length > 0 ? inner : placed, ({ row }) => row.place_id ?? '');
}

/** The first of those whose value most articles give. */
function mostCommon(
  members: readonly MentionView[],
  keyOf: (v: MentionView) => string,
): MentionView | undefined {
  const articles = new Map<string, Set<string>>();
  for (const v of members) {
    const own = articles.get(keyOf(v)) ?? new Set();
    articles.set(keyOf(v), own.add(v.row.article_id));
  }
  let best: MentionView | undefined;
  let most = 0;
  for (const v of members) {
    const count = articles.get(keyOf(v))?.size ?? 0;
    if (count > most) [best, most] = [v, count];
  }
  return best;
}
