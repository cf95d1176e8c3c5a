import { groupBy } from '../group.ts';
import { createPairSet } from './buckets.ts';
import { areCountedAlike, type CompareKit, compareMentions, datesClash, triggersAgree } from './compare.ts';
import { type CoreferenceOptions, sampleOf } from './coreference.ts';
import { familyOf } from './kinds.ts';
import { isDeath, isEncounter, isOneDeath } from './persons.ts';
import type { Days, MentionView } from './views.ts';

/** Two clusters of different articles, by index, and the evidence that they are one happening. */
export type Candidate = {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** How much more of it there is than two articles need. */
  readonly excess: number;
};

/** Evidence that mentions of two articles need. */
const LEAST_ACROSS = 3.5;
/** More of it when nobody says when: a town is shelled on many days, and every report says so in these words. */
const LEAST_UNTIMED = 6;
/** Undated mentions of two articles must be published within so many days. */
const WINDOW_DAYS = 3;
/** A date that spans more days says too little to compare articles by. */
const NARROW_DAYS = 31;
/** A denial answers a report: of the same kind, place and day it needs no common actor. */
const DENIAL = 0.5;
/** How many neighbours in time a cluster is compared with under one key. */
const REACH = 40;
/** The same trigger in a copied sentence is the same mention. */
const COPY = 4;

/** Pairs of clusters that share a sentence, place or target of one family and have enough evidence, best first. */
export function candidatePairs(
  clusters: readonly (readonly MentionView[])[],
  options: CoreferenceOptions,
): Candidate[] {
  const windows = clusters.map(windowOf);
  const keys = clusters.flatMap((cluster, i) => blockingKeys(cluster, options).map((key) => ({ key, i })));
  const pairs = createPairSet();
  const dayOf = (i: number) => windows[i]?.first ?? Number.MAX_SAFE_INTEGER;
  for (const [key, members] of groupBy(keys, (k) => k.key)) {
    const ordered = members.map((m) => m.i).sort((a, b) => dayOf(a) - dayOf(b) || a - b);
    for (let p = 0; p < ordered.length; p++)
      for (let q = p + 1; q < Math.min(ordered.length, p + 1 + REACH); q++)
        if (key.startsWith(DEAD) || !datesClash(windows[ordered[p]], windows[ordered[q]]))
          pairs.add(ordered[p], ordered[q]);
  }
  const candidates: Candidate[] = [];
  const samples = clusters.map((cluster) => compared(cluster, options));
  pairs.forEach((a, b) => {
    const score = scoreClusters(samples[a], samples[b], options.kit);
    const least = windows[a] === null || windows[b] === null ? LEAST_UNTIMED : LEAST_ACROSS;
    if (score >= least) candidates.push({ a, b, score, excess: score - least });
  });
  return candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function blockingKeys(
  cluster: readonly MentionView[],
  { kit: { places }, sentenceOf }: CoreferenceOptions,
): string[] {
  const keys = new Set<string>();
  for (const view of cluster) {
    const family = familyOf(view.row.kind);
    keys.add(`${family} s ${sentenceOf(view.row.sentence_id)}`);
    for (const place of [...view.places, ...view.origins, ...view.destinations]) {
      for (let id = place.id; id !== null && !places.isBroad(id); id = places.parentOf(id))
        keys.add(`${family} p ${id}`);
      for (const name of place.names) keys.add(`${family} n ${name}`);
    }
    for (const { of, low } of view.counts) if (low !== null && low > 10) keys.add(`${family} c ${of} ${low}`);
    for (const target of view.targets) {
      for (const name of target.names) keys.add(`${family} t ${name}`);
      if (target.isPerson && isDeath(view)) keys.add(`${DEAD}${target.id}`);
    }
    if (isEncounter(view))
      for (const { id, isPerson } of view.actors) if (isPerson) keys.add(`${family} a ${id}`);
  }
  return [...keys];
}

const ATTACK = familyOf('armed_attack');

/** Keys of those who died: of what is told years after. */
const DEAD = 'dead ';

/** A mention with what every comparison of it asks again. */
type Compared = { readonly view: MentionView; readonly time: Days | null; readonly sentence: string };
type Sample = { readonly views: readonly MentionView[]; readonly mentions: readonly Compared[] };

function compared(cluster: readonly MentionView[], { sentenceOf }: CoreferenceOptions): Sample {
  const views = sampleOf(cluster);
  const mentions = views.map((view) => ({
    view: withRest(view, views),
    time: timeOf(view),
    sentence: sentenceOf(view.row.sentence_id),
  }));
  return { views, mentions };
}

/** قتلى في هجوم على موسكو … أسفر إطلاق النار عن 115 قتيلا: where, when and how many is told by any mention of it. */
function withRest(view: MentionView, cluster: readonly MentionView[]): MentionView {
  if (cluster.length === 1 || familyOf(view.row.kind) !== ATTACK) return view;
  const isPlaced = (v: MentionView) => v.places.length + v.origins.length + v.destinations.length > 0;
  const placed = isPlaced(view) ? view : (cluster.find(isPlaced) ?? view);
  const { places, origins, destinations } = placed;
  const counts =
    view.counts.length > 0 ? view.counts : (cluster.find((v) => v.counts.length > 0)?.counts ?? []);
  const days = view.days ?? cluster.find((v) => v.days !== null)?.days ?? null;
  return { ...view, places, origins, destinations, counts, days };
}

/** The most evidence that any two mentions give; 0 when any two clash, are untimely or of one article. */
function scoreClusters(a: Sample, b: Sample, kit: CompareKit): number {
  let best = 0;
  const isLoose = areCountedAlike(a.views, b.views, kit);
  for (const x of a.mentions)
    for (const y of b.mentions) {
      const [one, other] = [x.view.row, y.view.row];
      if (one.article_id === other.article_id) return 0;
      if (datesClash(x.time, y.time) && !isOneDeath(x.view, y.view)) return 0;
      const evidence = compareMentions(x.view, y.view, kit, isLoose);
      if (evidence === null) return 0;
      const isOneKind = one.kind === other.kind;
      const isCopy = isOneKind && x.sentence === y.sentence && one.quote === other.quote;
      const isDenial = isOneKind && one.polarity !== other.polarity && evidence.place === 'same';
      const score = evidence.score + (isCopy ? COPY : 0) + (isDenial ? DENIAL : 0);
      if (score > best && triggersAgree(x.view, y.view)) best = score;
    }
  return best;
}

/** When it happened: the date of the text, or without a narrow one the days up to the publication. */
function timeOf({ days, published }: MentionView): Days | null {
  if (days !== null && days.last - days.first <= NARROW_DAYS) return days;
  return published === null ? days : { first: published - WINDOW_DAYS, last: published };
}

/** All times of a cluster together; null when one of them is unknown. */
function windowOf(cluster: readonly MentionView[]): Days | null {
  let first = Number.MAX_SAFE_INTEGER;
  let last = Number.MIN_SAFE_INTEGER;
  for (const view of cluster) {
    const time = timeOf(view);
    if (time === null) return null;
    first = Math.min(first, time.first);
    last = Math.max(last, time.last);
  }
  return { first, last };
}
