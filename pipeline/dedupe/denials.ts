import type { Link } from '../../schemas/index.ts';
import { byCodeUnit, groupBy } from '../group.ts';
import { type CompareKit, compareMentions, isSameSpeaker, triggersAgree } from './compare.ts';
import type { Cluster } from './coreference.ts';
import { kindAffinity } from './kinds.ts';
import type { MentionView } from './views.ts';

/** Evidence that a denial and an affirmation need: a place inside the denied region is enough. */
const LEAST = 1.25;

/**
 * Links each denying mention to the mentions it denies: affirmations by somebody else, of the same happening and
 * scope, in its own article; where that has none, in the other articles of its event.
 */
export function findDenials(
  views: readonly MentionView[],
  clusterOf: (event_mention_id: string) => Cluster,
  kit: CompareKit,
): Link[] {
  const links: Link[] = [];
  for (const [, mentions] of groupBy(views, (v) => v.row.article_id))
    for (const denial of mentions) {
      if (denial.row.polarity !== 'negative' || denial.row.modality !== 'actual') continue;
      for (const [basis, affirmed] of deniedBy(denial, mentions, { kit, clusterOf }))
        links.push(toLink(denial, affirmed, basis));
    }
  return links.sort((a, b) => byCodeUnit(a.from_id, b.from_id) || byCodeUnit(a.to_id, b.to_id));
}

type Scope = {
  readonly kit: CompareKit;
  readonly clusterOf: (event_mention_id: string) => Cluster;
};

/** What a denial denies, and why: what agrees in its article, else its event in its article, else elsewhere. */
function deniedBy(
  denial: MentionView,
  mentions: readonly MentionView[],
  scope: Scope,
): [string, MentionView][] {
  const isHere = (v: MentionView) => v.row.article_id === denial.row.article_id;
  const cluster = scope.clusterOf(denial.row.event_mention_id);
  const strict = (v: MentionView) => {
    const evidence = compareMentions(denial, v, scope.kit);
    return evidence !== null && evidence.score >= LEAST && !evidence.isOneSided && triggersAgree(denial, v);
  };
  const tries: [string, readonly MentionView[]][] = [
    ['same_article', affirmations(denial, mentions).filter(strict)],
    ['same_event', affirmations(denial, cluster.filter(isHere))],
    ['same_event', affirmations(denial, cluster)],
  ];
  const [basis, found] = tries.find(([, views]) => views.length > 0) ?? ['', []];
  const actual = found.filter((v) => v.row.modality === 'actual');
  return nearest(denial, actual.length > 0 ? actual : found).map((v) => [basis, v]);
}

/** A denial is linked to so many affirmations at most. */
const MOST = 32;

/** The affirmations next to the denial in the text, when there are very many. */
function nearest(denial: MentionView, views: readonly MentionView[]): readonly MentionView[] {
  if (views.length <= MOST) return views;
  const distance = (v: MentionView) => Math.abs(v.row.start - denial.row.start);
  return views
    .toSorted(
      (a, b) => distance(a) - distance(b) || byCodeUnit(a.row.event_mention_id, b.row.event_mention_id),
    )
    .slice(0, MOST);
}

/** Mentions by somebody else that it happened, or that it may have happened. */
function affirmations(denial: MentionView, mentions: readonly MentionView[]): MentionView[] {
  return mentions.filter(
    (v) =>
      v.row.polarity === 'positive' &&
      v.row.modality !== 'future' &&
      kindAffinity(v.row.kind, denial.row.kind) > 0 &&
      !isSameSpeaker(v, denial),
  );
}

function toLink(denial: MentionView, affirmed: MentionView, basis: string): Link {
  const ids = { from_id: denial.row.event_mention_id, to_id: affirmed.row.event_mention_id };
  return { ...ids, relation: 'denies', field: null, basis };
}
