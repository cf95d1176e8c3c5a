import { byCodeUnit, groupBy } from '../group.ts';
import { areDoneOtherwise } from './apart.ts';
import { candidatePairs } from './candidates.ts';
import { areCountedAlike, type CompareKit, compareMentions, triggersAgree } from './compare.ts';
import { weighTolls } from './counts.ts';
import { familyOf } from './kinds.ts';
import { isPlural } from './references.ts';
import { createUnion } from './union.ts';
import type { MentionView } from './views.ts';

/** Mentions of one happening, sorted by id. */
export type Cluster = readonly MentionView[];

export type CoreferenceOptions = {
  readonly kit: CompareKit;
  /** The sentence that stands for a sentence and its copies. */
  readonly sentenceOf: (sentence_id: string) => string;
};

/** Evidence that two mentions of one article need. */
const LEAST_WITHIN = 1.5;
/** So much for the happening that the headline tells, while its article tells no other of the family. */
const TOPIC = 1.5;

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

/** Each mention joins the cluster of its family that it has most evidence for, the earliest of equals. */
function clusterArticle(mentions: readonly MentionView[], { kit }: CoreferenceOptions): MentionView[][] {
  const clusters: MentionView[][] = [];
  const families = new Map<string, MentionView[][]>();
  for (const mention of mentions.toSorted(textOrder)) {
    const family = familyOf(mention.row.kind);
    const own = families.get(family) ?? [];
    const best = bestCluster(mention, own.slice(-MOST_CLUSTERS), kit);
    if (best !== undefined) {
      best.push(mention);
      continue;
    }
    const cluster = [mention];
    clusters.push(cluster);
    own.push(cluster);
    families.set(family, own);
  }
  return clusters;
}

/** So many earlier clusters of a family are looked at; only a text of many thousand mentions has more. */
const MOST_CLUSTERS = 200;
/** So many members of a cluster are compared: of a larger one the first and the last. */
const MOST_MEMBERS = 24;

/** The members that stand for a cluster in comparisons. */
export function sampleOf(cluster: readonly MentionView[]): readonly MentionView[] {
  if (cluster.length <= MOST_MEMBERS) return cluster;
  return [...cluster.slice(0, MOST_MEMBERS / 2), ...cluster.slice(-MOST_MEMBERS / 2)];
}

function bestCluster(
  mention: MentionView,
  clusters: readonly MentionView[][],
  kit: CompareKit,
): MentionView[] | undefined {
  let best: MentionView[] | undefined;
  let bestScore = LEAST_WITHIN - 1e-9;
  for (const cluster of clusters) {
    const topic = clusters.length === 1 && isTopicOf(cluster, mention) ? TOPIC : 0;
    const score = scoreAgainst(mention, sampleOf(cluster), kit, topic);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

/** اغتيال زعيم … بعد الاغتيال: what the headline tells is mostly what a mention of its kind in a short article tells again. */
const isTopicOf = (cluster: readonly MentionView[], { row }: MentionView): boolean =>
  cluster.some((x) => x.isHeadline && x.row.kind === row.kind && x.row.polarity === row.polarity);

/** Of one kind, done in one way, both one or both many (غارات and one غارة of them are two), and not each with a place of its own. */
const isToldAgain = (a: MentionView, b: MentionView): boolean =>
  a.row.kind === b.row.kind &&
  !areDoneOtherwise(a, b) &&
  isPlural(a.row.quote) === isPlural(b.row.quote) &&
  (a.places.length === 0 || b.places.length === 0);

/** The most evidence that any member gives, with `topic` for one that is told again; 0 when a member clashes. */
function scoreAgainst(
  mention: MentionView,
  cluster: readonly MentionView[],
  kit: CompareKit,
  topic: number,
): number {
  let best = 0;
  for (const member of cluster) {
    const evidence = compareMentions(mention, member, kit);
    if (evidence === null) return 0;
    const score = evidence.score + (topic > 0 && isToldAgain(mention, member) ? topic : 0);
    if (score > best && triggersAgree(mention, member)) best = score;
  }
  return best;
}

/** Joins clusters of different articles, most evidence first. */
function mergeClusters(local: readonly MentionView[][], options: CoreferenceOptions): MentionView[][] {
  const clusters = local.map((cluster) => [...cluster]);
  const union = createUnion(clusters.length);
  for (const { a, b, excess } of candidatePairs(clusters, options)) {
    const [x, y] = [union.find(a), union.find(b)];
    if (x === y || clustersClash(clusters[x], clusters[y], options.kit)) continue;
    if (excess + weighTolls(clusters[x], clusters[y]) < 0) continue;
    union.join(x, y);
    const [into, from] = x < y ? [x, y] : [y, x];
    clusters[into].push(...clusters[from]);
    clusters[from] = [];
  }
  return clusters.filter((cluster) => cluster.length > 0);
}

function clustersClash(a: readonly MentionView[], b: readonly MentionView[], kit: CompareKit): boolean {
  const [ones, others] = [sampleOf(a), sampleOf(b)];
  const isLoose = areCountedAlike(ones, others, kit);
  return ones.some((x) => others.some((y) => compareMentions(x, y, kit, isLoose) === null));
}
