import { byCodeUnit, groupBy } from '../group.ts';
import { candidatePairs } from './candidates.ts';
import { type CompareKit, compareMentions, triggersAgree } from './compare.ts';
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

function clustersClash(a: readonly MentionView[], b: readonly MentionView[], kit: CompareKit): boolean {
  return a.some((x) => b.some((y) => compareMentions(x, y, kit) === null));
}
