import { byCodeUnit, groupBy } from '../group.ts';
import { type CompareKit, compareMentions, datesClash, triggersAgree } from './compare.ts';
import { familyOf } from './kinds.ts';
import type { MentionView } from './views.ts';

/** Mentions of one happening, sorted by id. */
export type Cluster = readonly MentionView[];

export type CoreferenceOptions = {
  readonly kit: CompareKit;
  /** The sentence that stands for a sentence and its copies. */
  readonly sentenceOf: (sentence_id: string) => string;
};

/** Evidence that two mentions of one article, or of two articles, need. */
const LEAST_WITHIN = 1.5;
const LEAST_ACROSS = 3.5;
/** Undated mentions of two articles must be published within so many days. */
const WINDOW_DAYS = 3;

/**
 * Clusters event mentions: first inside each article in text order, then across articles. A cluster never holds
 * two mentions that clash. The result does not depend on the order of the input.
 */
export function clusterMentions(views: readonly MentionView[], options: CoreferenceOptions): Cluster[] {
  const articles = [...groupBy(views, (v) => v.row.article_id)].sort((a, b) => byCodeUnit(a[0], b[0]));
  const local = articles.flatMap(([, mentions]) => clusterArticle(mentions, options));
  return mergeClusters(local, options).map((cluster) =>
    cluster.toSorted((a, b) => byCodeUnit(a.row.event_mention_id, b.row.event_mention_id)),
  );
}

const textOrder = (a: MentionView, b: MentionView): number =>
  a.row.start - b.row.start || byCodeUnit(a.row.event_mention_id, b.row.event_mention_id);

/** Each mention joins the cluster it has most evidence for, the earliest of equals. */
function clusterArticle(mentions: readonly MentionView[], { kit }: CoreferenceOptions): MentionView[][] {
  const clusters: MentionView[][] = [];
  for (const mention of mentions.toSorted(textOrder)) {
    let best: MentionView[] | undefined;
    let bestScore = LEAST_WITHIN - 1e-9;
    for (const cluster of clusters) {
      const score = scoreAgainst(mention, cluster, kit);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    if (best === undefined) clusters.push([mention]);
    else best.push(mention);
  }
  return clusters;
}

/** The most evidence that any member gives; 0 when a member clashes. */
function scoreAgainst(mention: MentionView, cluster: readonly MentionView[], kit: CompareKit): number {
  let best = 0;
  for (const member of cluster) {
    const evidence = compareMentions(mention, member, kit);
    if (evidence === null) return 0;
    if (evidence.score > best && triggersAgree(mention, member)) best = evidence.score;
  }
  return best;
}

/** Joins clusters of different articles, most evidence first. */
function mergeClusters(local: readonly MentionView[][], options: CoreferenceOptions): MentionView[][] {
  const clusters = local.map((cluster) => [...cluster]);
  const home = clusters.map((_, i) => i);
  const root = (i: number): number => (home[i] === i ? i : root(home[i]));
  for (const { a, b } of candidatePairs(clusters, options)) {
    const [x, y] = [root(a), root(b)];
    if (x === y || clustersClash(clusters[x], clusters[y], options.kit)) continue;
    const [into, from] = x < y ? [x, y] : [y, x];
    clusters[into].push(...clusters[from]);
    clusters[from] = [];
    home[from] = into;
  }
  return clusters.filter((cluster) => cluster.length > 0);
}

type Candidate = { readonly a: number; readonly b: number; readonly score: number };

/** Pairs of clusters that share a place or a party of one family and have enough evidence, best first. */
function candidatePairs(clusters: readonly MentionView[][], options: CoreferenceOptions): Candidate[] {
  const keys = clusters.flatMap((cluster, i) => blockingKeys(cluster, options).map((key) => ({ key, i })));
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const [, members] of groupBy(keys, (k) => k.key)) {
    const ordered = members
      .map((m) => m.i)
      .sort((a, b) => firstDay(clusters[a]) - firstDay(clusters[b]) || a - b);
    for (let p = 0; p < ordered.length; p++)
      for (let q = p + 1; q < Math.min(ordered.length, p + 1 + REACH); q++) {
        const [a, b] = [Math.min(ordered[p], ordered[q]), Math.max(ordered[p], ordered[q])];
        if (seen.has(`${a} ${b}`)) continue;
        seen.add(`${a} ${b}`);
        const score = scoreClusters(clusters[a], clusters[b], options);
        if (score >= LEAST_ACROSS) candidates.push({ a, b, score });
      }
  }
  return candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** How many neighbours in time a cluster is compared with under one key. */
const REACH = 40;

function firstDay(cluster: readonly MentionView[]): number {
  return Math.min(...cluster.map((v) => v.days?.first ?? v.published ?? Number.MAX_SAFE_INTEGER));
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
    for (const target of view.targets) for (const name of target.names) keys.add(`${family} t ${name}`);
  }
  return [...keys];
}

function scoreClusters(
  a: readonly MentionView[],
  b: readonly MentionView[],
  { kit, sentenceOf }: CoreferenceOptions,
): number {
  let best = 0;
  for (const x of a)
    for (const y of b) {
      if (x.row.article_id === y.row.article_id) return 0;
      const evidence = compareMentions(x, y, kit);
      if (evidence === null || !isTimely(x, y)) return 0;
      const isCopy =
        sentenceOf(x.row.sentence_id) === sentenceOf(y.row.sentence_id) &&
        x.row.kind === y.row.kind &&
        x.row.quote === y.row.quote;
      const score = evidence.score + (isCopy ? COPY : 0);
      if (score > best && triggersAgree(x, y)) best = score;
    }
  return best;
}

/** The same trigger in a copied sentence is the same mention. */
const COPY = 4;

/** Dates agree, or without them the days of publication. */
function isTimely(a: MentionView, b: MentionView): boolean {
  const [x, y] = [a.days ?? around(a.published), b.days ?? around(b.published)];
  return !datesClash(x, y);
}

function around(published: number | null): MentionView['days'] {
  return published === null ? null : { first: published - WINDOW_DAYS, last: published };
}

function clustersClash(a: readonly MentionView[], b: readonly MentionView[], kit: CompareKit): boolean {
  return a.some((x) => b.some((y) => compareMentions(x, y, kit) === null));
}
