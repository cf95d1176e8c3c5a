import { describe, expect, it } from 'vitest';
import { formatExplanation } from '../pipeline/explain/format.ts';
import { ruleLine } from '../pipeline/explain/rule.ts';
import { type ExplainTables, type Explanation, explain } from '../pipeline/explain.ts';
import { loadKit } from '../pipeline/kit.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { readInputs } from '../pipeline/read.ts';
import { run } from '../pipeline/run.ts';
import type { Row } from '../schemas/index.ts';
import { rawOf } from './pages.ts';

const lexicons = readLexicons();
const kit = loadKit(lexicons);
const seeds = run(readInputs('raw').documents, kit).tables as unknown as ExplainTables;

const explained = (id: Row[string], tables: ExplainTables): Explanation =>
  explain(String(id), tables, lexicons)!;

describe('every event mention of the raw texts', () => {
  const all = seeds.event_mentions.map((row) => explained(row.event_mention_id, seeds));

  it('has the frame line behind its rule', () => {
    expect(all.filter(({ line }) => line?.lexicon !== 'frames.csv').map(({ row }) => row.rule)).toEqual([]);
  });

  it('has a reason for each slot, filled or empty, and no slot twice empty', () => {
    const notes = all.flatMap(({ slots }) => slots);
    expect(notes.filter(({ why }) => why.length < 8)).toEqual([]);
    expect(notes.some(({ filler }) => filler === null)).toBe(true);
    const sources = new Set(notes.map(({ source }) => source));
    for (const source of ['subj', 'idafa', 'fi', 'ala', 'min', 'antecedent', 'number', ''])
      expect(sources).toContain(source);
  });

  it('has as many filled slots as arguments', () => {
    const filled = all.flatMap(({ slots }) => slots.filter(({ filler }) => filler !== null));
    expect(filled.length).toBe(seeds.arguments.length);
  });
});

it('every claim of the raw texts has the cue line behind its rule, but for headline colons', () => {
  const lines = seeds.claims.map((row) => explained(row.claim_id, seeds));
  const unknown = lines.filter(({ line }) => line?.lexicon !== 'cues.csv').map(({ row }) => row.rule);
  expect(new Set(unknown)).toEqual(new Set(unknown.length > 0 ? ['claim/headline-colon'] : []));
});

describe('a denied withdrawal', () => {
  const TEXT = `تطورات جديدة

نفت وزارة الدفاع السورية انسحاب قواتها من مدينة حمص يوم السبت 7 ديسمبر 2024.
`;
  const tables = run([rawOf(TEXT)], kit).tables as unknown as ExplainTables;
  const mention = explained(tables.event_mentions[0].event_mention_id, tables);
  const text = formatExplanation(mention);

  it('tells the preposition, the position and the time of its slots', () => {
    const notes = Object.fromEntries(mention.slots.map(({ role, source, why }) => [role, [source, why]]));
    expect(notes.origin).toEqual(['min', 'after من (min), as the frame asks']);
    expect(notes.actor[1]).toMatch(/right after the trigger$/);
    expect(notes.time).toEqual(['explicit', 'explicit time of the sentence, 2024-12-07']);
  });

  it('shows sentence, frame, chain and slots as lines', () => {
    expect(text).toMatch(/^event mention evm_\w+\n {2}rule +withdrawal\/insahaba\n {2}frame +verb "/);
    expect(text).toContain('[انسحاب]withdrawal [قواتها]actor من [مدينة حمص]origin');
    expect(text).toMatch(/\n {2}source 0 +وزارة الدفاع السورية \(official_body, ent_\w+\)\n/);
    expect(text).toMatch(/\n {2}origin +مدينة حمص = sy-c2528; after من \(min\), as the frame asks\n/);
  });

  it('has colours only when asked', () => {
    expect(text).not.toContain('\u001B[');
    const painted = formatExplanation(mention, { color: true });
    expect(painted).toContain('\u001B[');
    expect(painted.replace(/\u001B\[\d+m/g, '')).toBe(text);
  });

  it('tells the event and why its status', () => {
    const event = explained(tables.events[0].event_id, tables);
    expect(event.story?.why).toBe('1 deny it and none affirms it');
    expect(formatExplanation(event)).toMatch(/\n {2}status +denied_only: 1 deny it and none affirms it\n/);
  });

  it('does without lexicons: no frame, no empty slots', () => {
    const plain = explain(mention.id, tables)!;
    expect(plain.line).toBeNull();
    expect(plain.slots.every(({ filler }) => filler !== null)).toBe(true);
  });
});

it('tells the story of an event in order of report', () => {
  const first = 'قصفت القوات الروسية مدينة خاركيف.';
  const second = 'قصفت القوات الروسية مدينة خاركيف أمس.';
  const documents = [
    { ...rawOf(`خبر\n\n${second}\n`, { published: '2024-03-05' }), sha256: 'b'.repeat(64), path: 'b.txt' },
    { ...rawOf(`خبر\n\n${first}\n`, { published: '2024-03-04' }), path: 'a.txt' },
  ];
  const tables = run(documents, kit).tables as unknown as ExplainTables;
  const event = tables.events.find((row) => row.mention_count === 2)!;
  const { mentions, story } = explained(event.event_id, tables);
  expect(mentions.map(({ article }) => article?.published_date)).toEqual(['2024-03-04', '2024-03-05']);
  expect(story?.sources.length).toBeGreaterThan(0);
});

describe('ruleLine', () => {
  it('finds the frame or cue and the form', () => {
    expect(ruleLine('withdrawal/insahaba', lexicons)).toMatchObject({ lexicon: 'frames.csv', form: '' });
    expect(ruleLine('claim/qala', lexicons)).toMatchObject({ lexicon: 'cues.csv', name: 'qala', form: '' });
    expect(ruleLine('claim/qala-participle', lexicons)).toMatchObject({ name: 'qala', form: 'participle' });
  });

  it.each(['claim/nothing', 'withdrawal/nothing', 'claim/headline-colon'])('finds no line for %s', (rule) =>
    expect(ruleLine(rule, lexicons)).toBeNull(),
  );
});
