import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameRules } from '../pipeline/entities/rules.ts';
import { extract } from '../pipeline/extract.ts';
import { loadKit } from '../pipeline/kit.ts';
import { placeRules } from '../pipeline/places/rules.ts';
import type { ExtractedDocument } from '../pipeline/records.ts';
import { ruleRegistry } from '../pipeline/registry.ts';
import { lineRules, partRules } from '../pipeline/rules/clean/rules.ts';
import { quantityRules } from '../pipeline/rules/extract/quantity-rules.ts';
import { timeRules } from '../pipeline/rules/extract/times.ts';
import { outletRules } from '../pipeline/rules/segment/outlet.ts';
import { ACTS, EVENT_KINDS } from '../schemas/index.ts';
import { claims } from './corpus/claims.ts';
import { events, noEvents } from './corpus/events.ts';
import { segmentText } from './pages.ts';

const kit = loadKit();

describe('registered rules', () => {
  it('hold every id that the code writes', () => {
    const sources = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.startsWith('eval'),
    );
    const written = sources.flatMap((path) =>
      [...readFileSync(join('pipeline', path), 'utf8').matchAll(WRITTEN)].map(([, id]) => id),
    );
    expect(written.length).toBeGreaterThan(100);
    expect([...new Set(written)].filter((id) => !kit.rules.has(id))).toEqual([]);
  });

  it('say in one sentence what they do', () => {
    expect([...ruleRegistry(kit.extract).values()].filter(({ summary }) => summary.length < 8)).toEqual([]);
  });

  it('have an example and a counterexample each, where they are code', () => {
    const all = [lineRules, partRules, outletRules, nameRules, placeRules, timeRules, quantityRules].flat();
    expect(all.filter((rule) => rule.examples.length === 0 || rule.counterexamples.length === 0)).toEqual([]);
    expect(all.map(({ id }) => id).filter((id) => !kit.rules.has(id))).toEqual([]);
  });

  it('have a corpus for every family of frames and every act', () => {
    // The last kind is for what no frame names; "no comment" has no content of its own.
    const kinds = new Set(events.map(({ kind }) => kind));
    expect(EVENT_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['other_event']);
    const acts = new Set(claims.map(({ act }) => act));
    expect(ACTS.filter((act) => !acts.has(act))).toEqual(['no_comment']);
  });
});

/** A rule id as the code writes it; a prefix of ids is none. */
const WRITTEN =
  /(?<!startsWith\()'((?:input|clean|segment|extract|name|place|time|quantity|claim)\/[a-z0-9-]+)'/g;

/** What is found in one sentence of an article of its own; the headline tells what it is about. */
const read = (text: string, headline: string): ExtractedDocument =>
  extract(segmentText(`${headline}\n\n${text}\n`), kit.extract);
/** "Battles between army and gunmen in the city": ambiguous frames fire in conflict news alone. */
const WAR = 'معارك بين الجيش والمسلحين في المدينة';
const NEWS = 'عنوان الخبر';

describe.each(events)('$kind', ({ kind, phrasings }) => {
  it.each(phrasings)('is reported in: %s', (text, trigger) => {
    const found = read(text, WAR).event_mentions.map((row) => `${row.kind} ${row.quote.split(' ')[0]}`);
    expect(found).toContain(`${kind} ${trigger}`);
  });
});

it.each(noEvents)('no event is reported in: %s', (text) => {
  expect(read(text, NEWS).event_mentions).toEqual([]);
});

describe.each(claims)('$act', ({ act, phrasings }) => {
  it.each(phrasings)('is what the source does in: %s', (text, source) => {
    const { claims: rows, claim_sources } = read(text, NEWS);
    const found = rows.map((row) => [
      row.act,
      claim_sources.find(({ claim_id, hop }) => claim_id === row.claim_id && hop === 0)?.quote,
    ]);
    expect(found).toContainEqual([act, source]);
  });
});
