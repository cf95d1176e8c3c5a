import type { Link } from '../../schemas/index.ts';
import { byCodeUnit, groupBy } from '../group.ts';
import { compareMentions } from './compare.ts';
import type { Cluster } from './coreference.ts';
import type { DedupePlaces } from './kit.ts';
import type { MentionView } from './views.ts';

/** Evidence that a denial and an affirmation need to be about the same thing. */
const LEAST = 1.5;

/**
 * Links each denying mention to the mentions it denies: affirmations by somebody else, of the same happening and
 * scope, in its own article; where that has none, in the other articles of its event.
 */
export function findDenials(
  views: readonly MentionView[],
  clusterOf: (event_mention_id: string) => Cluster,
  places: DedupePlaces,
): Link[] {
  const links: Link[] = [];
  for (const [, mentions] of groupBy(views, (v) => v.row.article_id))
    for (const denial of mentions) {
      if (denial.row.polarity !== 'negative') continue;
      const within = deniedBy(denial, mentions, places);
      const cluster = clusterOf(denial.row.event_mention_id);
      const others = cluster.filter((v) => v.row.article_id !== denial.row.article_id);
      const denied = within.length > 0 ? within : deniedBy(denial, others, places);
      const basis = within.length > 0 ? 'same_article' : 'same_event';
      for (const view of denied) links.push(toLink(denial, view, basis));
    }
  return links.sort((a, b) => byCodeUnit(a.from_id, b.from_id) || byCodeUnit(a.to_id, b.to_id));
}

function toLink(denial: MentionView, affirmed: MentionView, basis: string): Link {
  const ids = { from_id: denial.row.event_mention_id, to_id: affirmed.row.event_mention_id };
  return { ...ids, relation: 'denies', field: null, basis };
}

/** Affirmations of what happened; of what is only said to be planned or possible when there are none. */
function deniedBy(
  denial: MentionView,
  mentions: readonly MentionView[],
  places: DedupePlaces,
): readonly MentionView[] {
  const fitting = mentions.filter((view) => {
    if (view.row.polarity === 'negative' || isSameSpeaker(view, denial)) return false;
    const evidence = compareMentions(denial, view, places);
    return evidence !== null && evidence.score >= LEAST;
  });
  const actual = fitting.filter((view) => view.row.modality === 'actual');
  return actual.length > 0 ? actual : fitting;
}

/** Whether two mentions go back to one speaker; narrated text has none. */
export function isSameSpeaker(a: MentionView, b: MentionView): boolean {
  const [x, y] = [a.speaker, b.speaker];
  if (x === null || y === null) return false;
  if (x.id !== null && y.id !== null) return x.id === y.id;
  const [names, others] = [x.names.length > 0 ? x.names : x.words, y.names.length > 0 ? y.names : y.words];
  return names.some((name) => others.includes(name));
}
