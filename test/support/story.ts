import { readTable } from '../../pipeline/read/table.ts';

/** Most characters of a sentence in the table; the rest is cut at a space. */
const MOST = 110;

/** The contested events of a kind in the tables of a folder: who affirms, who denies, in which words, as Markdown. */
export async function contestedAsMarkdown(kind: string, from: string): Promise<string> {
  const events = (await readTable('events', { from })).filter(
    (event) => event.kind === kind && event.status === 'contested',
  );
  const mentions = await readTable('event_mentions', { from });
  const sentences = new Map(
    (await readTable('sentences', { from })).map((row) => [row.sentence_id, row.quote]),
  );
  const textOf = new Map(mentions.map((row) => [row.event_mention_id, sentences.get(row.sentence_id)]));
  const hops = await readTable('claim_sources', { from });
  const links = await readTable('links', { from });
  const lines = ['| event | says | who says it | denies | sentence |', '|---|---|---|---|---|'];
  const parts = events.map((event, i) => {
    const own = mentions
      .filter(({ event_id }) => event_id === event.event_id)
      .sort((a, b) => a.start - b.start);
    const numbers = new Map(own.map((row, n) => [row.event_mention_id, `${i + 1}.${n + 1}`]));
    const nameOf = (id: string) => numbers.get(id) ?? cut(textOf.get(id) ?? '', 60);
    for (const row of own) {
      const chain = hops.filter(({ claim_id }) => claim_id === row.claim_id).map(({ quote }) => quote);
      const denied = links
        .filter((link) => link.relation === 'denies' && link.from_id === row.event_mention_id)
        .map(({ to_id }) => nameOf(to_id));
      const says = row.polarity === 'negative' ? 'it did not happen' : 'it happened';
      const cells = [
        numbers.get(row.event_mention_id) ?? '',
        says,
        chain.join(' ← ') || 'the article itself',
        denied.join(', '),
        cut(sentences.get(row.sentence_id) ?? ''),
      ];
      lines.push(`| ${cells.join(' | ')} |`);
    }
    const {
      affirming_count: yes,
      denying_count: no,
      article_count: articles,
      independent_source_count: origins,
    } = event;
    return `${i + 1}. \`${event.event_id}\` is ${event.status}; affirming mentions: ${yes}, denying: ${no}, articles: ${articles}, independent origins that affirm: ${origins}`;
  });
  return [...lines, '', ...parts].join('\n');
}

/** Newlines and bars would break the table. */
function cut(sentence: string, most = MOST): string {
  const plain = sentence.replace(/[\s|]+/g, ' ').trim();
  if (plain.length <= most) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', most))} …`;
}
