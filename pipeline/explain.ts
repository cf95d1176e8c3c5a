import type { Row } from '../schemas/index.ts';

/** Rows of the published tables, by name. */
export type ExplainTables = Readonly<Record<string, readonly Row[]>>;

/** A span to mark in a sentence, with what it is. */
type Mark = { readonly start: number; readonly end: number; readonly label: string };

/** What stands behind one claim, event mention or event: sentence with marks, chain, arguments, rule. */
export type Explanation = {
  readonly kind: 'claim' | 'event mention' | 'event';
  readonly id: string;
  readonly row: Row;
  readonly document: string;
  /** The sentence with each span in brackets and its label. */
  readonly sentence: string;
  readonly chain: readonly Row[];
  readonly arguments: readonly Row[];
  readonly links: readonly Row[];
  /** Of an event: its mentions, each explained. */
  readonly mentions: readonly Explanation[];
};

/** Explains a row by its id; null when no claim, event mention or event has it. */
export function explain(id: string, tables: ExplainTables): Explanation | null {
  const claim = tables.claims.find((row) => row.claim_id === id);
  if (claim) return explainClaim(claim, tables);
  const mention = tables.event_mentions.find((row) => row.event_mention_id === id);
  if (mention) return explainMention(mention, tables);
  const event = tables.events.find((row) => row.event_id === id);
  return event ? explainEvent(event, tables) : null;
}

function explainClaim(claim: Row, tables: ExplainTables): Explanation {
  const chain = tables.claim_sources.filter((row) => row.claim_id === claim.claim_id);
  const marks = [
    { start: Number(claim.cue_start), end: Number(claim.cue_end), label: 'cue' },
    { start: Number(claim.content_start), end: Number(claim.content_end), label: 'content' },
    ...chain.map((hop) => ({ start: Number(hop.start), end: Number(hop.end), label: `source ${hop.hop}` })),
  ];
  return {
    ...NOTHING,
    kind: 'claim',
    id: String(claim.claim_id),
    row: claim,
    chain,
    ...shown(claim, marks, tables),
  };
}

function explainMention(mention: Row, tables: ExplainTables): Explanation {
  const id = String(mention.event_mention_id);
  const fillers = tables.arguments.filter((row) => row.event_mention_id === id);
  const marks = [
    { start: Number(mention.start), end: Number(mention.end), label: String(mention.kind) },
    ...fillers.map((row) => ({ start: Number(row.start), end: Number(row.end), label: String(row.role) })),
  ];
  const chain = tables.claim_sources.filter((row) => row.claim_id === mention.claim_id);
  const links = tables.links.filter((row) => row.from_id === id || row.to_id === id);
  const parts = { row: mention, chain, arguments: fillers, links };
  return { ...NOTHING, kind: 'event mention', id, ...parts, ...shown(mention, marks, tables) };
}

function explainEvent(event: Row, tables: ExplainTables): Explanation {
  const mentions = tables.event_mentions
    .filter((row) => row.event_id === event.event_id)
    .map((row) => explainMention(row, tables));
  return {
    ...NOTHING,
    kind: 'event',
    id: String(event.event_id),
    row: event,
    document: '',
    sentence: '',
    mentions,
  };
}

const NOTHING = { chain: [], arguments: [], links: [], mentions: [] } as const;

/** The sentence of a row with its marks, and the document and bytes where it stands. */
function shown(
  row: Row,
  marks: readonly Mark[],
  tables: ExplainTables,
): { sentence: string; document: string } {
  const sentence = tables.sentences.find(({ sentence_id }) => sentence_id === row.sentence_id);
  const article = tables.articles.find(({ article_id }) => article_id === row.article_id);
  const document = tables.documents.find(({ document_id }) => document_id === article?.document_id);
  const record = document?.record === null || !document ? '' : ` record ${document.record}`;
  return {
    document: `${document?.path ?? ''}${record}, bytes ${row.byte_start}-${row.byte_end}`,
    sentence: sentence ? marked(sentence, marks) : '',
  };
}

/** `[text]label` for each span that lies inside the sentence; spans that cross are left unmarked at that end. */
function marked(sentence: Row, marks: readonly Mark[]): string {
  const text = String(sentence.quote);
  const from = Number(sentence.start);
  const inside = marks.filter(
    ({ start, end }) => start >= from && end <= Number(sentence.end) && end > start,
  );
  const edges = inside.flatMap(({ start, end, label }) => [
    { at: start - from, isEnd: false, size: end - start, print: '[' },
    { at: end - from, isEnd: true, size: end - start, print: `]${label}` },
  ]);
  // At one offset: ends before beginnings; the inner span ends first and begins last.
  edges.sort(
    (a, b) =>
      a.at - b.at || Number(b.isEnd) - Number(a.isEnd) || (a.isEnd ? a.size - b.size : b.size - a.size),
  );
  let printed = '';
  let last = 0;
  for (const { at, print } of edges) {
    printed += text.slice(last, at) + print;
    last = at;
  }
  return (printed + text.slice(last)).trim();
}

/** An explanation as lines for a reader. */
export function formatExplanation(explanation: Explanation, indent = ''): string {
  const { row, kind, id } = explanation;
  const lines = [
    `${kind} ${id}`,
    ...factsOf(row),
    ...(explanation.document ? [`where      ${explanation.document}`] : []),
  ];
  if (explanation.sentence) lines.push(`sentence   ${explanation.sentence}`);
  for (const hop of explanation.chain)
    lines.push(`source ${hop.hop}   ${hop.quote} (${hop.kind}${hop.is_implicit ? ', implicit' : ''})`);
  for (const filler of explanation.arguments) lines.push(`${String(filler.role).padEnd(10)} ${filler.quote}`);
  for (const link of explanation.links)
    lines.push(`link       ${link.from_id} ${link.relation} ${link.to_id} (${link.basis})`);
  const own = lines.map((line, i) => `${indent}${i === 0 ? '' : '  '}${line}\n`).join('');
  return own + explanation.mentions.map((mention) => formatExplanation(mention, `${indent}  `)).join('');
}

/** Columns worth a line, where they have a value. */
const FACTS = [
  'rule',
  'act',
  'channel',
  'kind',
  'status',
  'polarity',
  'modality',
  'date_start',
  'date_end',
  'place_id',
];

function factsOf(row: Row): string[] {
  return FACTS.filter((name) => row[name] !== undefined && row[name] !== null).map(
    (name) => `${name.padEnd(10)} ${row[name]}`,
  );
}
