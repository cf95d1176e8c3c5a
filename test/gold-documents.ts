import { readdirSync, readFileSync } from 'node:fs';
import { GoldFile } from '../pipeline/eval/gold.ts';
import { indexLines } from '../pipeline/eval/lines.ts';
import type { ExtractedDocument } from '../pipeline/records.ts';
import { contentId } from '../pipeline/text/ids.ts';
import type { ARGUMENT_ROLES, Block, EventMention, UNITS } from '../schemas/index.ts';
import { KEPT_ROLES } from '../schemas/index.ts';

/** Gold and raw text by file name. */
export function readGoldFolder(
  gold: string,
  raw: string,
): { gold: Record<string, GoldFile>; raw: Record<string, string> } {
  const found: { gold: Record<string, GoldFile>; raw: Record<string, string> } = { gold: {}, raw: {} };
  for (const name of readdirSync(gold).sort()) {
    const file = `${name.slice(0, -5)}.txt`;
    if (!name.endsWith('.json') || name === 'floors.json') continue;
    found.gold[file] = GoldFile.parse(JSON.parse(readFileSync(`${gold}/${name}`, 'utf8')));
    found.raw[file] = readFileSync(`${raw}/${file}`, 'utf8');
  }
  return found;
}

type Span = { start: number; end: number };
type Linker = (quote: string) => string | null;
export type Linkers = { readonly place: Linker; readonly entity: Linker };
const NO_LINKS: Linkers = { place: () => null, entity: () => null };

/** One gold file as the extracted document that a perfect extraction would give. */
export function goldDocument(
  path: string,
  text: string,
  gold: GoldFile,
  linkers = NO_LINKS,
): ExtractedDocument {
  const lines = indexLines(text);
  const document_id = contentId('doc', path, text);
  const id = (prefix: string, ...parts: (string | number)[]) => contentId(prefix, document_id, ...parts);
  const bytes = { byte_start: 0, byte_end: 0 };
  const lineSpan = (n: number): Span => ({
    start: lines.starts[n - 1],
    end: lines.starts[n - 1] + lines.lines[n - 1].length,
  });
  const inLine = (n: number, quote: string, from = 0): Span => {
    const at = Math.max(0, lines.lines[n - 1].indexOf(quote, from));
    const start = lines.starts[n - 1] + at;
    return { start, end: start + quote.length };
  };
  const articles = gold.articles.map((a, ordinal) => {
    const last = typeof a.last_line === 'number' ? a.last_line : lines.lines.length;
    const span = { start: lineSpan(a.first_line).start, end: lineSpan(last).end };
    const headline = a.headline == null ? null : inLine(a.first_line, a.headline);
    return {
      row: {
        article_id: id('art', span.start, span.end),
        document_id,
        ordinal,
        ...span,
        ...bytes,
        headline: a.headline ?? null,
        headline_start: headline?.start ?? null,
        headline_end: headline?.end ?? null,
        outlet: a.outlet ?? null,
        outlet_basis: a.outlet ? ('text' as const) : ('none' as const),
        published_date: a.published ?? null,
        published_at: null,
        published_basis: a.published ? ('text' as const) : ('none' as const),
        section: null,
        sentence_count: 0,
        char_count: span.end - span.start,
        fingerprint: id('fp', text.slice(span.start, span.end)),
      },
      first: a.first_line,
      last,
    };
  });
  const articleOf = (n: number) =>
    articles.find((a) => a.first <= n && n <= a.last)?.row.article_id ?? articles[0].row.article_id;
  const roles = new Map(gold.blocks.map((b) => [b.line, b.role as Block['role']]));
  const blocks = lines.lines.map((line, k): Block => {
    const start = lines.starts[k];
    const end = Math.min(text.length, start + line.length + 1);
    const role = roles.get(k + 1) ?? 'blank';
    return {
      block_id: id('blk', start),
      document_id,
      article_id: articleOf(k + 1),
      ordinal: k,
      start,
      end,
      ...bytes,
      role,
      kept: KEPT_ROLES.has(role),
      rule: 'gold/block',
    };
  });
  const sentences = blocks
    .filter((b) => b.kept)
    .map((b, ordinal) => {
      const span = lineSpan(b.ordinal + 1);
      return {
        sentence_id: id('sen', span.start),
        article_id: articleOf(b.ordinal + 1),
        block_id: b.block_id,
        ordinal,
        ...span,
        ...bytes,
        quote: text.slice(span.start, span.end),
      };
    });
  const sentenceOf = (n: number) => id('sen', lineSpan(n).start);
  const claims = gold.claims.map((c) => {
    const content = inLine(c.line, c.content);
    const cue = inLine(c.line, c.cue);
    return {
      claim_id: id('clm', c.id),
      article_id: articleOf(c.line),
      sentence_id: sentenceOf(c.line),
      ...content,
      ...bytes,
      quote: c.content,
      cue_start: cue.start,
      cue_end: cue.end,
      content_start: content.start,
      content_end: content.end,
      act: c.act as 'state',
      channel: null,
      is_quoted: false,
      rule: 'gold/claim',
    };
  });
  const claim_sources = gold.claims.flatMap((c) =>
    c.chain.map((hop, k) => ({
      claim_id: id('clm', c.id),
      hop: k,
      ...inLine(c.line, hop.source),
      quote: hop.source,
      kind: (hop.kind ?? 'unnamed') as 'unnamed',
      entity_id: linkers.entity(hop.source),
      count: null,
      is_implicit: hop.implicit === true,
    })),
  );
  const used = new Map<string, number>();
  const quantities: ExtractedDocument['quantities'][number][] = [];
  const fillers: ExtractedDocument['arguments'][number][] = [];
  const event_mentions = gold.event_mentions.map((e): Omit<EventMention, 'event_id'> => {
    const key = `${e.line} ${e.trigger}`;
    const from = used.get(key) ?? 0;
    const span = inLine(e.line, e.trigger, from);
    used.set(key, span.end - lines.starts[e.line - 1]);
    const event_mention_id = id('evm', e.id);
    const fill = (
      role: (typeof ARGUMENT_ROLES)[number],
      ordinal: number,
      quote: string,
      quantity_id: string | null = null,
    ) => {
      const isParty = role === 'actor' || role === 'target';
      const entity_id = role === 'quantity' ? null : linkers.entity(quote);
      const place_id = role === 'quantity' || (isParty && entity_id !== null) ? null : linkers.place(quote);
      fillers.push({
        event_mention_id,
        role,
        ordinal,
        ...inLine(e.line, quote),
        quote,
        mention_id: null,
        entity_id: place_id ? null : entity_id,
        place_id,
        time_id: null,
        quantity_id,
        is_implicit: !lines.lines[e.line - 1].includes(quote),
      });
      return place_id;
    };
    const placeIds: (string | null)[] = [];
    for (const role of ['actor', 'target'] as const)
      for (const [k, q] of (e[role] ?? []).entries()) fill(role, k, q);
    for (const role of ['place', 'origin', 'destination'] as const)
      for (const [k, q] of (e[role] ?? []).entries()) placeIds.push(fill(role, k, q));
    for (const [k, q] of (e.quantities ?? []).entries()) {
      const quote = String(q.text ?? '');
      const quantity_id = id('qty', e.id, k);
      quantities.push({
        quantity_id,
        article_id: articleOf(e.line),
        sentence_id: sentenceOf(e.line),
        ...inLine(e.line, quote),
        ...bytes,
        quote,
        low: q.low ?? null,
        high: q.high ?? null,
        unit: (q.unit ?? 'other') as (typeof UNITS)[number],
        qualifier: (q.qualifier ?? 'exact') as 'exact',
        currency: null,
        rule: 'gold/quantity',
      });
      fill('quantity', k, quote, quantity_id);
    }
    const [first, last = first] = (e.date ?? '').split('/');
    const day = (d: string, year: string, month: string) =>
      d === '' ? null : d.length === 4 ? d + year : d.length === 7 ? d + month : d;
    return {
      event_mention_id,
      article_id: articleOf(e.line),
      sentence_id: sentenceOf(e.line),
      claim_id: e.claim ? id('clm', e.claim) : null,
      kind: e.kind as 'visit',
      ...span,
      ...bytes,
      quote: e.trigger,
      polarity: e.polarity as 'positive',
      modality: e.modality as 'actual',
      date_start: day(first, '-01-01', '-01'),
      date_end: day(last, '-12-31', '-31'),
      date_precision: typeof e.date_prec === 'number' ? e.date_prec : null,
      date_basis: e.date ? 'explicit' : 'none',
      place_id: placeIds.find((p) => p !== null) ?? null,
      place_precision: null,
      rule: 'gold/event',
    };
  });
  return {
    raw: {
      path,
      record: null,
      media_type: 'text/plain',
      encoding: 'utf-8',
      bytes: 0,
      sha256: '',
      text,
      given: { outlet: null, url: null, title: null, published: null },
      copy: 0,
      diagnostics: [],
    },
    document: {
      document_id,
      path,
      record: null,
      media_type: 'text/plain',
      encoding: 'utf-8',
      bytes: 0,
      sha256: document_id,
      chars: text.length,
      language: 'ar',
      outlet: null,
      url: null,
      title: null,
      published: null,
    },
    blocks,
    articles: articles.map((a) => a.row),
    sentences,
    mentions: [],
    times: [],
    quantities,
    claims,
    claim_sources,
    event_mentions,
    arguments: fillers,
    stated_aliases: [],
    diagnostics: [],
  };
}

/** Ids that goldDocument gives to the annotated ids of a file. */
export const goldMentionId = (path: string, text: string, id: string): string =>
  contentId('evm', contentId('doc', path, text), id);
