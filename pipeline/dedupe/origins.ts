import type { EventSource } from '../../schemas/index.ts';
import { groupBy } from '../group.ts';
import { byReport } from './contradictions.ts';
import type { Cluster } from './coreference.ts';
import { createUnion } from './union.ts';
import type { MentionView } from './views.ts';

/** The text that stands for a text and its copies. */
export type CopyOf = {
  readonly sentence: (sentence_id: string) => string;
  readonly article: (article_id: string) => string;
};

/**
 * The independent origins of a cluster. Two mentions go back to one origin when they name the same speaker or
 * agency, stand in copies of one sentence, or are narrated by one outlet or in copies of one article.
 */
export function findOrigins(event_id: string, cluster: Cluster, copyOf: CopyOf): EventSource[] {
  const mentions = cluster.toSorted(byReport);
  const union = createUnion(mentions.length);
  const firsts = new Map<string, number>();
  for (const [i, view] of mentions.entries())
    for (const key of originKeys(view, copyOf)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, i);
      else union.join(first, i);
    }
  const groups = groupBy(mentions.keys(), (i) => union.find(i));
  return [...groups.values()].map((members, ordinal) =>
    toRow(
      event_id,
      ordinal,
      members.map((i) => mentions[i]),
    ),
  );
}

function originKeys(view: MentionView, copyOf: CopyOf): string[] {
  const keys = [...view.origin.keys, `sentence ${copyOf.sentence(view.row.sentence_id)}`];
  if (view.origin.basis === 'outlet') keys.push(`article ${copyOf.article(view.row.article_id)}`);
  return keys;
}

function toRow(event_id: string, ordinal: number, mentions: readonly MentionView[]): EventSource {
  const [first] = mentions;
  const polarities = new Set(mentions.map((m) => m.row.polarity));
  return {
    event_id,
    ordinal,
    origin: first.origin.name,
    entity_id: first.origin.entity_id,
    kind: first.origin.kind,
    basis: first.origin.basis,
    stance: polarities.size > 1 ? 'both' : polarities.has('negative') ? 'denies' : 'affirms',
    mention_count: mentions.length,
    article_count: new Set(mentions.map((m) => m.row.article_id)).size,
    article_id: first.row.article_id,
    event_mention_id: first.row.event_mention_id,
  };
}
