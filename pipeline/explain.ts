import type { Row } from '../schemas/index.ts';
import type { ExplainTables, Explanation, Mark } from './explain/explanation.ts';
import { ruleLine } from './explain/rule.ts';
import { slotNotes } from './explain/slots.ts';
import { inOrderOfReport, storyOf } from './explain/story.ts';
import type { Lexicons } from './lexicons.ts';

export type { ExplainTables, Explanation } from './explain/explanation.ts';

/**
 * Explains a row by its id; null when no claim, event mention or event has it. With the lexicons also the frame
 * or cue line behind its rule and why each slot is filled or empty.
 */
export function explain(id: string, tables: ExplainTables, lexicons: Lexicons = {}): Explanation | null {
  const claim = tables.claims.find((row) => row.claim_id === id);
  if (claim) return explainClaim(claim, tables, lexicons);
  const mention = tables.event_mentions.find((row) => row.event_mention_id === id);
  if (mention) return explainMention(mention, tables, lexicons);
  const event = tables.events.find((row) => row.event_id === id);
  return event ? explainEvent(event, tables, lexicons) : null;
}

function explainClaim(claim: Row, tables: ExplainTables, lexicons: Lexicons): Explanation {
  const chain = chainOf(claim.claim_id, tables);
  return {
    ...NOTHING,
    kind: 'claim',
    id: String(claim.claim_id),
    row: claim,
    chain,
    line: ruleLine(String(claim.rule), lexicons),
    marks: [
      markOf(claim, 'cue', 'cue_'),
      markOf(claim, 'content', 'content_'),
      ...chain.map((hop) => markOf(hop, `source ${hop.hop}`)),
    ],
    ...placeOf(claim, tables),
  };
}

function explainMention(mention: Row, tables: ExplainTables, lexicons: Lexicons): Explanation {
  const id = String(mention.event_mention_id);
  const fillers = tables.arguments.filter((row) => row.event_mention_id === id);
  const chain = chainOf(mention.claim_id, tables);
  const line = ruleLine(String(mention.rule), lexicons);
  const place = placeOf(mention, tables);
  const sentence = place.sentence ?? undefined;
  return {
    ...NOTHING,
    kind: 'event mention',
    id,
    row: mention,
    chain,
    line,
    marks: [markOf(mention, String(mention.kind)), ...fillers.map((row) => markOf(row, String(row.role)))],
    slots: slotNotes({ mention, sentence, fillers, chain, line, tables, lexicons }),
    links: tables.links.filter((row) => row.from_id === id || row.to_id === id),
    ...place,
  };
}

function explainEvent(event: Row, tables: ExplainTables, lexicons: Lexicons): Explanation {
  const mentions = tables.event_mentions
    .filter((row) => row.event_id === event.event_id)
    .map((row) => explainMention(row, tables, lexicons));
  return {
    ...NOTHING,
    kind: 'event',
    id: String(event.event_id),
    row: event,
    mentions: inOrderOfReport(mentions, tables),
    story: storyOf(event, tables),
  };
}

const NOTHING = {
  document: '',
  article: null,
  sentence: null,
  marks: [],
  line: null,
  chain: [],
  slots: [],
  links: [],
  mentions: [],
  story: null,
} as const;

const chainOf = (claim_id: Row[string], tables: ExplainTables): Row[] =>
  tables.claim_sources
    .filter((row) => row.claim_id === claim_id)
    .sort((a, b) => Number(a.hop) - Number(b.hop));

const markOf = (row: Row, label: string, prefix = ''): Mark => ({
  start: Number(row[`${prefix}start`]),
  end: Number(row[`${prefix}end`]),
  label,
});

/** Sentence and article of a row, and the document and bytes where it stands. */
function placeOf(row: Row, tables: ExplainTables): Pick<Explanation, 'sentence' | 'article' | 'document'> {
  const sentence = tables.sentences.find(({ sentence_id }) => sentence_id === row.sentence_id) ?? null;
  const article = tables.articles.find(({ article_id }) => article_id === row.article_id) ?? null;
  const document = tables.documents.find(({ document_id }) => document_id === article?.document_id);
  const record = document?.record === null || !document ? '' : ` record ${document.record}`;
  return {
    sentence,
    article,
    document: `${document?.path ?? ''}${record}, bytes ${row.byte_start}-${row.byte_end}`,
  };
}
