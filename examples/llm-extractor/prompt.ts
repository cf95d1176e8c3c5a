import { type Article, type Sentence, tables } from '../../pipeline/index.ts';

/** Labels that a column of a table allows: the prompt asks for what the schema takes. */
function labelsOf(table: string, column: string): string {
  const shape = tables.find(({ name }) => name === table)?.row.shape as Readonly<Record<string, unknown>>;
  return (shape[column] as { readonly options: readonly string[] }).options.join(', ');
}

export const INSTRUCTIONS = `You read an Arabic news article, given as numbered sentences, and answer with one JSON object:
{"claims": [{"sentence": n, "source": {"quote", "occurrence", "kind"} or null, "cue": {"quote", "occurrence"}, "content": {"quote", "occurrence"}, "act"}],
 "events": [{"sentence": n, "trigger": {"quote", "occurrence"}, "kind", "polarity", "modality", "claim": index in claims or null, "arguments": [{"role", "quote", "occurrence"}]}]}
Every quote is copied from that sentence letter by letter; "occurrence" counts from 1 when it stands there more than once. Give no offsets. Leave out what the text does not say.
act: ${labelsOf('claims', 'act')}
source kind: ${labelsOf('claim_sources', 'kind')}
event kind: ${labelsOf('event_mentions', 'kind')}
polarity: ${labelsOf('event_mentions', 'polarity')}
modality: ${labelsOf('event_mentions', 'modality')}
role: ${labelsOf('arguments', 'role')}`;

/** The article as the model reads it. */
export function promptFor(article: Article, sentences: readonly Sentence[]): string {
  const published = article.published_date === null ? '' : `published ${article.published_date}\n`;
  return published + sentences.map(({ quote }, i) => `${i}: ${quote}`).join('\n');
}
