import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDedupe } from '../pipeline/dedupe/kit.ts';
import { dedupe } from '../pipeline/dedupe.ts';
import { compileEntities } from '../pipeline/entities.ts';
import { evaluate } from '../pipeline/eval.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { compilePlaces } from '../pipeline/places.ts';
import type { ExtractedDocument } from '../pipeline/records.ts';
import { duplicates } from '../schemas/duplicates.ts';
import { eventQuantities } from '../schemas/event_quantities.ts';
import { eventSources } from '../schemas/event_sources.ts';
import { events } from '../schemas/events.ts';
import { links } from '../schemas/links.ts';
import { goldDocument, goldMentionId, readGoldFolder } from './gold-documents.ts';
import { goldLinkers } from './gold-linkers.ts';

const lexicons = readLexicons();
const places = compilePlaces(lexicons);
const kit = compileDedupe(lexicons, places);
const linkers = goldLinkers(places, compileEntities(lexicons));
const { gold, raw } = readGoldFolder('test/gold', 'raw');
const files = Object.keys(gold);
const documents = files.map((file) => goldDocument(file, raw[file], gold[file], linkers));
const result = dedupe(documents, kit);

const LONG = files.find((file) => file.startsWith('003')) ?? '';
const HOMS = files.find((file) => file.startsWith('004')) ?? '';
const mention = (file: string, id: string) => goldMentionId(file, raw[file], id);
const eventOf = (file: string, id: string) => {
  const event = result.events.find((e) => e.event_id === result.event_ids.get(mention(file, id)));
  if (event === undefined) throw new Error(`no event for ${id}`);
  return event;
};
const linksOf = (file: string, id: string) =>
  result.links
    .filter((l) => l.from_id === mention(file, id))
    .map((l) => [
      l.relation,
      l.field,
      gold[file].event_mentions.find((e) => mention(file, e.id) === l.to_id)?.id,
    ]);

describe('on the annotated mentions', () => {
  const { scores } = evaluate({
    gold,
    raw,
    tables: {
      documents: documents.map((d) => d.document),
      articles: documents.flatMap((d) => d.articles),
      blocks: [],
      claims: [],
      claim_sources: [],
      quantities: [],
      arguments: [],
      event_mentions: documents
        .flatMap((d) => d.event_mentions)
        .map((m) => ({ ...m, event_id: result.event_ids.get(m.event_mention_id) ?? '' })),
      links: result.links,
    },
  });

  it('reaches B³ 0.85 and denial links F1 0.85', () => {
    expect(scores['events: kind + trigger'].f1).toBe(1);
    expect(scores['same event (B³, on matched)'].f1).toBeGreaterThanOrEqual(0.85);
    expect(scores['denial links'].f1).toBeGreaterThanOrEqual(0.85);
  });

  it('gives every mention an event and every row its schema', () => {
    for (const document of documents)
      for (const { event_mention_id } of document.event_mentions)
        expect(result.event_ids.has(event_mention_id)).toBe(true);
    events.row.array().parse(result.events);
    eventSources.row.array().parse(result.event_sources);
    eventQuantities.row.array().parse(result.event_quantities);
    links.row.array().parse(result.links);
    duplicates.row.array().parse(result.duplicates);
    const keys = result.links.map((l) => `${l.from_id} ${l.to_id} ${l.relation}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('hard cases', () => {
  it('holds the report of the flight and the denial of the one who fled as one contested event', () => {
    expect(eventOf(LONG, 'be18').event_id).toBe(eventOf(LONG, 'be19').event_id);
    expect(eventOf(LONG, 'be18').status).toBe('contested');
    expect(linksOf(LONG, 'be18')).toEqual([['denies', null, 'be19']]);
  });

  it('links the denial of a departure to the question that raises it', () => {
    expect(linksOf(LONG, 'ce3')).toEqual([['denies', null, 'ce2']]);
    expect(linksOf(LONG, 'ce5')).toEqual([['denies', null, 'ce2']]);
  });

  it('lets one ministry deny one withdrawal and announce others', () => {
    expect(linksOf(LONG, 'ce16').map(([, , to]) => to)).toEqual(expect.arrayContaining(['ce13', 'ce15']));
    for (const announced of ['ce24', 'ce25']) {
      expect(linksOf(LONG, 'ce16')).not.toContainEqual(['denies', null, announced]);
      expect(eventOf(LONG, announced).event_id).not.toBe(eventOf(LONG, 'ce16').event_id);
      expect(eventOf(LONG, announced).denying_count).toBe(0);
    }
  });

  it('contradicts the place when the same prisoners leave two prisons', () => {
    expect(eventOf(HOMS, 'e10').event_id).toBe(eventOf(HOMS, 'e19').event_id);
    expect(linksOf(HOMS, 'e19')).toEqual([['contradicts', 'place', 'e10']]);
  });

  it('holds hundreds, tens and two thousand soldiers as one flight with three numbers', () => {
    const event = eventOf(LONG, 'ce26');
    expect([eventOf(LONG, 'ce27').event_id, eventOf(LONG, 'ce31').event_id]).toEqual([
      event.event_id,
      event.event_id,
    ]);
    expect(linksOf(LONG, 'ce31')).toEqual(
      expect.arrayContaining([
        ['contradicts', 'soldiers', 'ce26'],
        ['contradicts', 'soldiers', 'ce27'],
      ]),
    );
    const [bounds] = result.event_quantities.filter((q) => q.event_id === event.event_id);
    expect(bounds).toMatchObject({
      unit: 'soldiers',
      low: 20,
      high: 2000,
      low_mention_id: mention(LONG, 'ce27'),
      high_mention_id: mention(LONG, 'ce31'),
    });
  });

  it('counts a statement repeated word for word in two articles as one origin', () => {
    const event = eventOf(LONG, 'ce14');
    expect(eventOf(LONG, 'ce53').event_id).toBe(event.event_id);
    expect([event.article_count, event.independent_source_count]).toEqual([2, 1]);
    const [source] = result.event_sources.filter((s) => s.event_id === event.event_id);
    expect(source).toMatchObject({ basis: 'speaker', mention_count: 2, article_count: 2, stance: 'affirms' });
  });
});

it('deletes nothing and gives the same tables for 100 random input orders', () => {
  const few = documents.filter((d) => d.document.path !== LONG);
  const copies = few.map((d): ExtractedDocument => d);
  const expected = JSON.stringify(rowsOf(dedupe(copies, kit)));
  for (const order of fc.sample(fc.shuffledSubarray(copies, { minLength: copies.length }), {
    numRuns: 100,
    seed: 3,
  }))
    expect(JSON.stringify(rowsOf(dedupe(order, kit)))).toBe(expected);
});

function rowsOf({ event_ids, ...rows }: ReturnType<typeof dedupe>) {
  return { ...rows, event_ids: [...event_ids].sort() };
}
