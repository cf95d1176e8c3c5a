import type { Link } from '../../schemas/index.ts';
import { byCodeUnit } from '../group.ts';
import { datesClash, isSameSpeaker } from './compare.ts';
import type { Cluster } from './coreference.ts';
import { clashingUnit } from './counts.ts';
import type { Party } from './parties.ts';
import type { MentionView } from './views.ts';

/** Contradicting values inside one event: counts, places, days, and one speaker who affirms and denies. */
export function findContradictions(cluster: Cluster): Link[] {
  const ordered = cluster.toSorted(byReport).slice(-MOST);
  const links: Link[] = [];
  for (let later = 1; later < ordered.length; later++)
    for (let earlier = 0; earlier < later; earlier++) {
      const link = contradiction(ordered[later], ordered[earlier]);
      if (link !== null) links.push(link);
    }
  return links;
}

/** Mentions of one event that are compared with each other. */
const MOST = 64;

/** Earlier publication first, then text order. */
export function byReport(a: MentionView, b: MentionView): number {
  const [x, y] = [a.published ?? 0, b.published ?? 0];
  return (
    x - y ||
    byCodeUnit(a.row.article_id, b.row.article_id) ||
    a.row.start - b.row.start ||
    byCodeUnit(a.row.event_mention_id, b.row.event_mention_id)
  );
}

function contradiction(later: MentionView, earlier: MentionView): Link | null {
  const ids = { from_id: later.row.event_mention_id, to_id: earlier.row.event_mention_id };
  if (later.row.polarity !== earlier.row.polarity) {
    if (!isSameSpeaker(later, earlier)) return null;
    return { ...ids, relation: 'contradicts', field: 'polarity', basis: 'self_contradiction' };
  }
  if (later.row.polarity === 'negative') return null;
  const unit = clashingUnit(later.counts, earlier.counts, COUNTED);
  if (unit !== null) {
    const isUpdate = isSameSpeaker(later, earlier) && isLaterReport(later, earlier);
    return isUpdate
      ? { ...ids, relation: 'supersedes', field: unit, basis: 'same_source_later' }
      : { ...ids, relation: 'contradicts', field: unit, basis: 'disjoint_bounds' };
  }
  if (datesClash(later.days, earlier.days))
    return { ...ids, relation: 'contradicts', field: 'date', basis: 'disjoint_days' };
  if (placesContrast(later.places, earlier.places))
    return { ...ids, relation: 'contradicts', field: 'place', basis: 'other_name' };
  return null;
}

const isLaterReport = (later: MentionView, earlier: MentionView): boolean =>
  later.published !== null && earlier.published !== null && later.published > earlier.published;

/** People and things; distances and durations of two sentences need not be the same measure. */
const COUNTED: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'captured',
  'prisoners',
  'soldiers',
  'fighters',
  'civilians',
  'displaced',
  'vehicles',
  'aircraft',
  'drones',
  'missiles',
]);

/** Each names one place, with two words in common and one of its own: the central prison of Homs, the military prison of Homs. */
function placesContrast(a: readonly Party[], b: readonly Party[]): boolean {
  if (a.length !== 1 || b.length !== 1) return false;
  const [x, y] = [a[0].words, b[0].words];
  const shared = x.filter((word) => y.includes(word)).length;
  return shared >= 2 && shared < x.length && shared < y.length;
}
