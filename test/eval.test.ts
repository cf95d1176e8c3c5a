import { describe, expect, it } from 'vitest';
import { checkFloors, updateFloors } from '../pipeline/eval/floors.ts';
import type { GoldFile } from '../pipeline/eval/gold.ts';
import type { EvalTables } from '../pipeline/eval/output.ts';
import { pairGreedily, scoredWords, wordOverlap } from '../pipeline/eval/overlap.ts';
import { evaluate, formatEval } from '../pipeline/eval.ts';
import { contentId } from '../pipeline/text/ids.ts';
import { goldDocument, readGoldFolder } from './gold-documents.ts';

const { gold, raw } = readGoldFolder('test/gold', 'raw');

/** Tables that say exactly what gold says. */
function goldTables(): EvalTables {
  const files = Object.keys(gold).map((file) => {
    const document = goldDocument(file, raw[file], gold[file]);
    const idOf = (id: string) => contentId('evm', document.document.document_id, id);
    return { document, file, idOf };
  });
  return {
    documents: files.map((f) => f.document.document),
    articles: files.flatMap((f) => f.document.articles),
    blocks: files.flatMap((f) => f.document.blocks),
    claims: files.flatMap((f) => f.document.claims),
    claim_sources: files.flatMap((f) => f.document.claim_sources),
    quantities: files.flatMap((f) => f.document.quantities),
    arguments: files.flatMap((f) => f.document.arguments),
    event_mentions: files.flatMap(({ document, file, idOf }) => {
      const events = new Map<string, string>();
      for (const set of gold[file].same_event ?? [])
        for (const id of set) events.set(idOf(id), contentId('evt', file, set[0]));
      return document.event_mentions.map((m) => ({
        ...m,
        event_id: events.get(m.event_mention_id) ?? m.event_mention_id.replace('evm', 'evt'),
      }));
    }),
    links: files.flatMap(({ file, idOf }) =>
      (gold[file].links ?? []).map((l) => ({
        from_id: idOf(l.from),
        to_id: idOf(l.to),
        relation: l.relation as 'denies',
        field: null,
        basis: 'gold',
      })),
    ),
  };
}

describe('evaluate', () => {
  const tables = goldTables();

  it('gives 1 for every task when the tables say what gold says', () => {
    const { scores } = evaluate({ gold, raw, tables });
    expect(Object.entries(scores).filter(([, s]) => s.f1 !== 1)).toEqual([]);
    expect(scores.claims.gold).toBe(213);
    expect(scores['events: kind + trigger'].gold).toBe(369);
  });

  it('takes a month of gold for its own last day', () => {
    const november = JSON.parse(JSON.stringify(gold).replaceAll('"2024-12"', '"2024-11"')) as typeof gold;
    const inMonth = (last: string) =>
      tables.event_mentions.map((m) =>
        m.date_start === '2024-12-01' && m.date_end === '2024-12-31'
          ? { ...m, date_start: '2024-11-01', date_end: last }
          : m,
      );
    const score = (last: string) =>
      evaluate({ gold: november, raw, tables: { ...tables, event_mentions: inMonth(last) } }).scores[
        'date: value'
      ];
    expect(score('2024-11-30').f1).toBe(1);
    expect(score('2024-11-29').f1).toBeLessThan(1);
  });

  it('scores the links of place slots that the gazetteer knows', () => {
    const place = { ...tables.arguments[0], role: 'place' as const, quote: 'حمص', place_id: null };
    const score = (isKnown: boolean) =>
      evaluate({
        gold,
        raw,
        tables: { ...tables, arguments: [place, { ...place, place_id: 'sy-hims' }] },
        isKnownPlace: () => isKnown,
      }).scores['place slots: linked'];
    expect([score(true).f1, score(true).output, score(false).output]).toEqual([0.5, 2, 0]);
  });

  it('counts a file without output as missed', () => {
    const [first] = tables.documents;
    const result = evaluate({ gold, raw, tables: { ...tables, documents: tables.documents.slice(1) } });
    expect(result.missing).toEqual([first.path]);
    expect(result.scores.claims.recall).toBeLessThan(1);
    expect(result.scores.claims.precision).toBe(1);
    expect(formatEval(result)).toContain(`${first.path} has gold but no output`);
  });

  it('sees a wrong kind, a wrong act, a lost block and a lost link', () => {
    const changed: EvalTables = {
      ...tables,
      event_mentions: tables.event_mentions.map((m, i) => (i === 0 ? { ...m, kind: 'visit' } : m)),
      claims: tables.claims.map((c, i) => (i === 0 ? { ...c, act: 'vow' } : c)),
      blocks: tables.blocks.map((b, i) => (i === 0 ? { ...b, role: 'nav' } : b)),
      links: tables.links.filter((l) => l !== tables.links.find((x) => x.relation === 'denies')),
    };
    const { scores, errors } = evaluate({ gold, raw, tables: changed });
    expect(scores['events: kind + trigger'].right).toBe(368);
    expect(scores['events: trigger only'].right).toBe(369);
    expect(scores['claims: act'].right).toBe(212);
    expect(scores['blocks: role accuracy'].right).toBe(271);
    expect(scores['denial links'].right).toBe(12);
    expect(errors.map((e) => e.what)).toEqual(['event missed', 'event extra']);
  });

  it('punishes one event for all mentions in precision only', () => {
    const merged = tables.event_mentions.map((m) => ({ ...m, event_id: 'evt_0000000000000000' }));
    const b3 = evaluate({ gold, raw, tables: { ...tables, event_mentions: merged } }).scores[
      'same event (B³, on matched)'
    ];
    expect(b3.recall).toBe(1);
    expect(b3.precision).toBeLessThan(0.2);
  });
});

describe('the measures', () => {
  it('takes the article and its particle off a word', () => {
    // wal-madina, lil-madina, madina "city"
    expect(scoredWords('والمدينة للمدينة مدينة')).toEqual(['مدينه', 'مدينه', 'مدينه']);
  });

  it('overlaps texts as bags of words', () => {
    expect(wordOverlap('مدينة حمص', 'حمص')).toBeCloseTo(2 / 3);
    expect(wordOverlap('حمص', '')).toBe(0);
  });

  it('pairs the best first and the last of a tie', () => {
    const score = (g: number, p: number) => (g === p ? 1 : 0.5);
    expect(pairGreedily([1, 2], [2, 3], { score, least: 0.5 })).toEqual([
      [2, 2],
      [1, 3],
    ]);
  });
});

describe('floors', () => {
  const scores = { claims: { precision: 0.5, recall: 0.5, f1: 0.5, right: 1, output: 2, gold: 2 } };

  it('names a task that falls below its floor', () => {
    expect(checkFloors(scores, { gold_digest: 'a', floors: { claims: 0.6 } })).toEqual([
      '[isnad] claims: 0.5 is below its floor 0.6, find what was lost',
    ]);
    expect(checkFloors(scores, { gold_digest: 'a', floors: { claims: 0.5 } })).toEqual([]);
  });

  it('refuses to lower a floor on the same gold, and starts anew on other gold', () => {
    const floors = { gold_digest: 'a', floors: { claims: 0.6 } };
    expect(() => updateFloors(scores, floors, 'a')).toThrow('floors only go up');
    expect(updateFloors(scores, floors, 'b')).toEqual({ gold_digest: 'b', floors: { claims: 0.5 } });
    expect(updateFloors(scores, { gold_digest: 'a', floors: { claims: 0.4 } }, 'a').floors.claims).toBe(0.5);
  });
});

it('rejects a gold file that lacks a field', async () => {
  const { GoldFile: schema } = await import('../pipeline/eval/gold.ts');
  const broken: unknown = { ...gold[Object.keys(gold)[0]], blocks: [{ line: 1 }] } satisfies Record<
    keyof GoldFile,
    unknown
  >;
  expect(() => schema.parse(broken)).toThrow('role');
});
