import {
  type Article,
  byteOffsets,
  type ExtractedDocument,
  type Extractor,
  type SegmentedDocument,
} from '../../pipeline/index.ts';
import { INSTRUCTIONS, promptFor } from './prompt.ts';
import { type Reply, readReply } from './reply.ts';
import { type ReplyRows, rowsOf } from './rows.ts';

export type LlmOptions = {
  /** Base of an OpenAI-compatible endpoint: `http://localhost:11434/v1`. */
  readonly endpoint: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly timeoutMs?: number;
  /** Finds names, places, times and quantities, which claims and events of the model are linked to. */
  readonly base: Extractor;
};

/** Claims and events from a language model, everything else from the base extractor. */
export function llmExtractor(options: LlmOptions): Extractor {
  return {
    name: `llm ${options.model}`,
    rules: ['model/claim', 'model/event'],
    async extract(segmented) {
      const base = await options.base.extract(segmented);
      const bytes = byteOffsets(segmented.raw.text);
      const parts: ReplyRows[] = [];
      for (const article of segmented.articles) {
        const sentences = segmented.sentences.filter(({ article_id }) => article_id === article.article_id);
        if (sentences.length === 0) continue;
        const reply = await ask(article, segmented, options);
        parts.push(rowsOf(reply, { base, bytes, sentences }));
      }
      return joined(base, parts);
    },
  };
}

function joined(base: ExtractedDocument, parts: readonly ReplyRows[]): ExtractedDocument {
  return {
    ...base,
    claims: parts.flatMap(({ claims }) => claims),
    claim_sources: parts.flatMap(({ claim_sources }) => claim_sources),
    event_mentions: parts.flatMap(({ event_mentions }) => event_mentions),
    arguments: parts.flatMap((part) => part.arguments),
    diagnostics: [...base.diagnostics, ...parts.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** One request an article; temperature 0 and a fixed seed, as far as the endpoint keeps to them. */
async function ask(article: Article, { sentences }: SegmentedDocument, options: LlmOptions): Promise<Reply> {
  const { endpoint, model, apiKey, timeoutMs = 120_000 } = options;
  const own = sentences.filter(({ article_id }) => article_id === article.article_id);
  const response = await fetch(`${endpoint}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model,
      temperature: 0,
      seed: 0,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: INSTRUCTIONS },
        { role: 'user', content: promptFor(article, own) },
      ],
    }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok)
    throw new Error(
      `[isnad] ${endpoint} answers ${response.status} for ${article.article_id}, check model and key`,
    );
  return readReply(contentOf(await response.json(), article.article_id));
}

function contentOf(body: unknown, articleId: string): string {
  const { choices } = body as {
    readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[];
  };
  const content = choices?.[0]?.message?.content;
  if (typeof content === 'string') return content;
  throw new Error(`[isnad] no message in the reply for ${articleId}, expected choices[0].message.content`);
}
