import type { Article, Claim, ClaimSource } from '../../schemas/index.ts';
import { groupBy } from '../group.ts';
import type { ExtractedDocument } from '../records.ts';
import { fold } from '../text/fold.ts';
import { toDayNumber } from './days.ts';
import { createTextStore, mixBits, type TextStore } from './text-store.ts';

/** Texts of one level and what else decides whether two of them are copies. */
export type Level = {
  readonly store: TextStore;
  readonly days: (number | null)[];
  readonly speakers: number[];
};

export type Levels = { readonly document: Level; readonly article: Level; readonly sentence: Level };

/** No texts yet. */
export function createLevels(): Levels {
  const level = (): Level => ({ store: createTextStore(), days: [], speakers: [] });
  return { document: level(), article: level(), sentence: level() };
}

/** Adds the texts of one document to the levels; only hashes of them are kept. */
export function addTexts(levels: Levels, document: ExtractedDocument): void {
  const days = new Map(document.articles.map((a) => [a.article_id, toDayNumber(a.published_date)]));
  const [first] = document.articles;
  add(
    levels.document,
    { id: document.document.document_id, text: givenText(document) },
    days.get(first?.article_id) ?? null,
  );
  for (const article of document.articles)
    add(
      levels.article,
      { id: article.article_id, text: bodyText(document, article) },
      days.get(article.article_id) ?? null,
    );
  const speakers = speakersBySentence(document.claims, document.claim_sources);
  for (const sentence of document.sentences)
    add(
      levels.sentence,
      { id: sentence.sentence_id, text: sentence.quote },
      days.get(sentence.article_id) ?? null,
      speakers.get(sentence.sentence_id),
    );
}

function add(
  level: Level,
  { id, text }: { id: string; text: string },
  day: number | null,
  speaker = 0,
): void {
  level.store.add(id, text);
  level.days.push(day);
  level.speakers.push(speaker);
}

/** The raw text without the title that the container put before it: copies often get another title. */
function givenText({ raw }: ExtractedDocument): string {
  const { title } = raw.given;
  return title !== null && raw.text.startsWith(title) ? raw.text.slice(title.length) : raw.text;
}

/** The kept text of an article without its headline, byline, date and section. */
function bodyText(document: ExtractedDocument, article: Article): string {
  return document.blocks
    .filter((b) => b.article_id === article.article_id && BODY.has(b.role))
    .map((b) => document.raw.text.slice(b.start, b.end))
    .join('\n');
}

const BODY: ReadonlySet<string> = new Set(['body', 'subhead']);

/** Sentence → hash of everybody who is quoted in it, by entity where known, else by name. */
function speakersBySentence(
  claims: readonly Claim[],
  sources: readonly ClaimSource[],
): ReadonlyMap<string, number> {
  const hops = groupBy(sources, (s) => s.claim_id);
  const speakers = new Map<string, number>();
  for (const [sentence, group] of groupBy(claims, (c) => c.sentence_id)) {
    const names = group.flatMap((c) => hops.get(c.claim_id) ?? []).map((s) => s.entity_id ?? fold(s.quote));
    let hash = 0x811c9dc5;
    for (const name of [...new Set(names)].sort())
      for (let i = 0; i <= name.length; i++)
        hash = Math.imul(hash ^ (name.charCodeAt(i) || 0x1f), 0x01000193);
    if (names.length > 0) speakers.set(sentence, mixBits(hash));
  }
  return speakers;
}
