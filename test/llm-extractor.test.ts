import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { llmExtractor } from '../examples/llm-extractor/extractor.ts';
import { readReply } from '../examples/llm-extractor/reply.ts';
import { extract } from '../pipeline/extract.ts';
import { type Extractor, ruleExtractor, runWith } from '../pipeline/extractor.ts';
import { loadKit } from '../pipeline/kit.ts';
import { locateQuote } from '../pipeline/locate.ts';
import type { ExtractedDocument } from '../pipeline/records.ts';
import { run } from '../pipeline/run.ts';
import { verifyExtracted } from '../pipeline/verify/extracted.ts';
import { rawOf, segmentText } from './pages.ts';

const kit = loadKit();
const TEXT = `تطورات جديدة

قال المتحدث العسكري إن القوات قصفت مدينة حمص، ثم قصفت مدينة حماة أمس.
`;

/** What the fake model answers; a test sets it. */
let answer: unknown;
let asked: { readonly model: string; readonly messages: readonly { readonly content: string }[] };
let server: Server;
let endpoint: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked = JSON.parse(body);
    if (answer === null) response.writeHead(503).end();
    else response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(answer) } }] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => server.close());

const ask = (reply: unknown) => {
  answer = reply;
  const base = ruleExtractor(kit.extract);
  return runWith([rawOf(TEXT)], kit, llmExtractor({ endpoint, model: 'fake', base }));
};

const CLAIM = {
  sentence: 1,
  source: { quote: 'المتحدث العسكري', kind: 'official_body' },
  cue: { quote: 'قال' },
  content: { quote: 'القوات قصفت مدينة حمص، ثم قصفت مدينة حماة أمس' },
  act: 'state',
};
const EVENT = {
  sentence: 1,
  trigger: { quote: 'قصفت', occurrence: 2 },
  kind: 'shelling',
  polarity: 'positive',
  modality: 'actual',
  claim: 0,
  arguments: [{ role: 'place', quote: 'مدينة حماة' }],
};

describe('a model as extractor', () => {
  it('gives rows with offsets of its own quotes, linked to names of the rule engine', async () => {
    const { tables } = await ask({ claims: [CLAIM], events: [EVENT] });
    expect(tables.diagnostics).toEqual([]);
    expect(tables.claims).toMatchObject([
      { act: 'state', rule: 'model/claim', cue_start: TEXT.indexOf('قال') },
    ]);
    expect(tables.claim_sources).toMatchObject([{ hop: 0, quote: 'المتحدث العسكري', kind: 'official_body' }]);
    const [claim] = tables.claims as { claim_id: string }[];
    const start = TEXT.lastIndexOf('قصفت');
    expect(tables.event_mentions).toMatchObject([
      {
        kind: 'shelling',
        quote: 'قصفت',
        start,
        claim_id: claim.claim_id,
        place_id: expect.stringMatching(/^sy-/),
      },
    ]);
    expect(tables.events).toHaveLength(1);
  });

  it('is asked with numbered sentences and the labels of the schemas', async () => {
    await ask({ claims: [], events: [] });
    const [system, user] = asked.messages.map(({ content }) => content);
    expect(asked.model).toBe('fake');
    expect(system).toMatch(/act: state, announce, .*\n.*event kind: territory_capture/su);
    expect(user).toMatch(/^1: قال المتحدث/mu);
  });

  it.each([
    ['a quote that is not in the sentence', { claims: [{ ...CLAIM, cue: { quote: 'صرح' } }], events: [] }],
    [
      'an occurrence that there is not',
      { events: [{ ...EVENT, claim: null, trigger: { quote: 'قصفت', occurrence: 3 } }] },
    ],
    ['a label that no vocabulary has', { claims: [{ ...CLAIM, act: 'says' }], events: [] }],
    ['a sentence that there is not', { claims: [{ ...CLAIM, sentence: 7 }] }],
    [
      'an event outside the content of its claim',
      { claims: [{ ...CLAIM, content: { quote: 'القوات' } }], events: [EVENT] },
    ],
    ['something else than was asked for', { claims: [7], events: ['x'] }],
  ])('drops %s, with a diagnostic', async (_what, reply) => {
    const { tables } = await ask(reply);
    expect(tables.event_mentions).toEqual([]);
    expect(tables.diagnostics).toContainEqual(expect.objectContaining({ rule: 'extract/unverified-span' }));
  });

  it('says which endpoint failed', async () => {
    await expect(ask(null)).rejects.toThrow(/^\[isnad] http:\S+ answers 503 for art_/);
  });

  it('reads JSON in a fence', () => {
    expect(readReply('```json\n{"claims":[]}\n```')).toEqual({ claims: [], events: [] });
  });
});

describe('runWith', () => {
  it('gives with the rule engine the rows of run, in any form of promise', async () => {
    const expected = run([rawOf(TEXT)], kit);
    expect(expected.tables.event_mentions.length).toBeGreaterThan(0);
    expect(await runWith([rawOf(TEXT)], kit, ruleExtractor(kit.extract))).toEqual(expected);
  });

  it('keeps blocks, articles and sentences as the first stages found them', async () => {
    const own = ruleExtractor(kit.extract);
    const greedy: Extractor = {
      ...own,
      extract: async (segmented) => ({ ...(await own.extract(segmented)), blocks: [], sentences: [] }),
    };
    expect(await runWith([rawOf(TEXT)], kit, greedy)).toEqual(run([rawOf(TEXT)], kit));
  });
});

describe('verifyExtracted', () => {
  const found = extract(segmentText(TEXT), kit.extract);
  type Change = (document: ExtractedDocument) => Partial<ExtractedDocument>;
  const first =
    <K extends 'claims' | 'event_mentions' | 'mentions' | 'arguments'>(name: K, columns: object): Change =>
    (document) => ({ [name]: [{ ...document[name][0], ...columns }, ...document[name].slice(1)] });

  it('keeps every row of the rule engine', () => {
    expect(verifyExtracted(found, kit)).toEqual(found);
  });

  it.each<[string, Change, string]>([
    ['a shifted span', first('event_mentions', { start: 0, end: 4 }), '"تطور'],
    ['a span beyond the text', first('mentions', { end: 9999 }), 'offsets in [0, '],
    ['wrong bytes', first('mentions', { byte_start: 1 }), 'bytes ['],
    ['a label outside the vocabulary', first('event_mentions', { kind: 'war' }), 'Invalid option'],
    ['a column that no schema has', first('claims', { score: 1 }), 'Unrecognized key'],
    [
      'an unknown place',
      first('mentions', { place_id: 'xx-nowhere', entity_id: null }),
      'an id of places.place_id',
    ],
    [
      'a sentence of nowhere',
      first('claims', { sentence_id: 'sen_0000000000000000' }),
      'an id of sentences.sentence_id',
    ],
    ['an unregistered rule', first('claims', { rule: 'model/claim' }), 'a registered rule'],
    ['a content outside its claim', first('claims', { content_end: TEXT.length }), 'inside ['],
    [
      'the same row twice',
      (document) => ({ mentions: [...document.mentions, document.mentions[0]] }),
      'a key that no other',
    ],
  ])('drops %s', (_what, change, expected) => {
    const { diagnostics, ...rest } = verifyExtracted({ ...found, ...change(found) }, kit);
    expect(diagnostics[0].expected).toContain(expected);
    const rows = (document: Omit<ExtractedDocument, 'diagnostics'>) =>
      document.mentions.length + document.claims.length + document.event_mentions.length;
    expect(rows(rest)).toBeLessThanOrEqual(rows(found));
  });

  it('drops what refers to a dropped row', () => {
    const {
      claims,
      event_mentions,
      arguments: args,
      claim_sources,
    } = verifyExtracted({ ...found, ...first('claims', { act: 'says' })(found) }, kit);
    expect(found.claims).toHaveLength(1);
    expect([claims, claim_sources, event_mentions, args]).toEqual([[], [], [], []]);
  });
});

describe('locateQuote', () => {
  it.each([
    [{ quote: 'ab' }, { start: 0, end: 2 }],
    [
      { quote: 'ab', occurrence: 2 },
      { start: 3, end: 5 },
    ],
    [{ quote: 'ab', occurrence: 3 }, null],
    [{ quote: 'AB' }, null],
    [{ quote: '' }, null],
    [{ quote: 'ab', occurrence: 0.5 }, null],
  ])('%o is at %o', (quote, span) => expect(locateQuote('ab ab', quote)).toEqual(span));

  it('looks in its range only', () => {
    expect(locateQuote('ab ab ab', { quote: 'ab' }, { start: 1, end: 5 })).toEqual({ start: 3, end: 5 });
    expect(locateQuote('ab ab ab', { quote: 'ab' }, { start: 1, end: 4 })).toBeNull();
  });
});
