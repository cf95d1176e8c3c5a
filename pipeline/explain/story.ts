import type { Row } from '../../schemas/index.ts';
import type { ExplainTables, Explanation } from './explanation.ts';

/** An event as its mentions tell it: what its status rests on, who says it, how many, who denies it. */
export type Story = {
  /** Why the event has its status. */
  readonly why: string;
  /** Rows of event_sources: one an independent origin. */
  readonly sources: readonly Row[];
  /** Rows of event_quantities. */
  readonly quantities: readonly Row[];
};

/** The story of an event; `mentions` are already in order of report. */
export function storyOf(event: Row, tables: ExplainTables): Story {
  const own = (name: string): readonly Row[] =>
    tables[name]?.filter(({ event_id }) => event_id === event.event_id) ?? [];
  const sources = own('event_sources');
  return { why: whyStatus(event, sources), sources, quantities: own('event_quantities') };
}

/** Explanations of mentions in order of report: publication, then article, then place in the text. */
export function inOrderOfReport(mentions: readonly Explanation[], tables: ExplainTables): Explanation[] {
  const keyOf = ({ row }: Explanation): string => {
    const article = tables.articles.find(({ article_id }) => article_id === row.article_id);
    const published = article?.published_at ?? article?.published_date ?? '9999';
    return `${published} ${row.article_id} ${String(row.start).padStart(10, '0')}`;
  };
  const keyed = mentions.map((mention) => ({ mention, key: keyOf(mention) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ mention }) => mention);
}

function whyStatus(event: Row, sources: readonly Row[]): string {
  const { affirming_count: affirming, denying_count: denying } = event;
  if (event.status === 'denied_only') return `${denying} deny it and none affirms it`;
  if (event.status === 'contested') return `${affirming} affirm it and ${denying} deny it`;
  if (event.status === 'acknowledged') return 'the party that it happened to says so itself';
  const names = sources.map(({ origin }) => origin).join(', ');
  if (event.status === 'corroborated') return `${sources.length} independent origins: ${names}`;
  return `one origin${names === '' ? '' : `: ${names}`}`;
}
