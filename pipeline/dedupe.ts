import type { Control, Duplicate, Event, EventQuantity, EventSource, Link } from '../schemas/index.ts';
import { deriveControl } from './control.ts';
import { findContradictions } from './dedupe/contradictions.ts';
import { type Cluster, clusterMentions } from './dedupe/coreference.ts';
import { findDenials } from './dedupe/denials.ts';
import { groupDuplicates } from './dedupe/duplicates.ts';
import { countQuantities, eventId, toEvent } from './dedupe/events.ts';
import type { DedupeKit } from './dedupe/kit.ts';
import { addTexts, createLevels } from './dedupe/levels.ts';
import { findOrigins } from './dedupe/origins.ts';
import { type MentionView, viewMentions } from './dedupe/views.ts';
import { byCodeUnit } from './group.ts';
import type { ExtractedDocument } from './records.ts';

/** What comparing all documents with each other adds. Nothing is deleted. */
export type Deduped = {
  /** event_mention_id → event_id, for every mention. */
  readonly event_ids: ReadonlyMap<string, string>;
  readonly events: readonly Event[];
  readonly event_sources: readonly EventSource[];
  readonly event_quantities: readonly EventQuantity[];
  readonly links: readonly Link[];
  readonly duplicates: readonly Duplicate[];
  readonly control: readonly Control[];
};

/** Takes documents one by one and keeps only hashes of their texts and the slots of their event mentions. */
export type Deduper = {
  readonly add: (document: ExtractedDocument) => void;
  readonly finish: () => Deduped;
};

/** Finds copies, events and links over all documents; the result does not depend on their order. */
export function dedupe(documents: Iterable<ExtractedDocument>, kit: DedupeKit): Deduped {
  const deduper = createDeduper(kit);
  for (const document of documents) deduper.add(document);
  return deduper.finish();
}

/** A deduper for documents that arrive as a stream. */
export function createDeduper(kit: DedupeKit): Deduper {
  const levels = createLevels();
  const views: MentionView[] = [];
  return {
    add(document) {
      addTexts(levels, document);
      views.push(...viewMentions(document, kit.words));
    },
    finish() {
      const documents = groupDuplicates('document', levels.document, kit.contrasts);
      const articles = groupDuplicates('article', levels.article, kit.contrasts);
      const sentences = groupDuplicates('sentence', levels.sentence, kit.contrasts);
      const copyOf = { article: articles.representativeOf, sentence: sentences.representativeOf };
      const clusters = clusterMentions(views, { kit, sentenceOf: copyOf.sentence });
      const sources = clusters.map((cluster) => findOrigins(eventId(cluster), cluster, copyOf));
      return {
        ...assembleEvents(clusters, sources, kit),
        links: findLinks(views, clusters, kit),
        duplicates: [...documents.rows, ...articles.rows, ...sentences.rows],
      };
    },
  };
}

function assembleEvents(
  clusters: readonly Cluster[],
  sources: readonly (readonly EventSource[])[],
  kit: DedupeKit,
): Omit<Deduped, 'links' | 'duplicates'> {
  const order = [...clusters.keys()].sort((a, b) => byCodeUnit(eventId(clusters[a]), eventId(clusters[b])));
  const event_ids = new Map<string, string>();
  for (const cluster of clusters)
    for (const view of cluster) event_ids.set(view.row.event_mention_id, eventId(cluster));
  const happenings = order.map((i) => ({
    cluster: clusters[i],
    event: toEvent(clusters[i], sources[i], kit),
  }));
  return {
    event_ids,
    events: happenings.map(({ event }) => event),
    control: deriveControl(happenings, kit.places),
    event_sources: order.flatMap((i) => sources[i]),
    event_quantities: order.flatMap((i) => countQuantities(clusters[i])),
  };
}

function findLinks(views: readonly MentionView[], clusters: readonly Cluster[], kit: DedupeKit): Link[] {
  const clusterById = new Map(
    clusters.flatMap((cluster) => cluster.map((v): [string, Cluster] => [v.row.event_mention_id, cluster])),
  );
  const links = [
    ...findDenials(views, (id) => clusterById.get(id) ?? [], kit),
    ...clusters.flatMap(findContradictions),
  ];
  return links.sort(
    (a, b) =>
      byCodeUnit(a.from_id, b.from_id) ||
      byCodeUnit(a.to_id, b.to_id) ||
      byCodeUnit(a.relation, b.relation) ||
      byCodeUnit(a.field ?? '', b.field ?? ''),
  );
}
