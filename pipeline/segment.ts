import type { Article, Block, Diagnostic, Sentence } from '../schemas/index.ts';
import type { Lexicons } from './lexicons.ts';
import type { CleanedDocument, SegmentedDocument } from './records.ts';
import { type Boilerplate, compileBoilerplate } from './rules/clean/boilerplate.ts';
import { type ArticleRange, findArticles } from './rules/segment/boundaries.ts';
import { type DateOrder, dateOrder } from './rules/segment/find-date.ts';
import { inferFrom } from './rules/segment/inferred.ts';
import { findOutlet } from './rules/segment/outlet.ts';
import { findPublished } from './rules/segment/published.ts';
import { sectionOf } from './rules/segment/section.ts';
import { addText, createFingerprint, fingerprint } from './text/fingerprint.ts';
import { contentId } from './text/ids.ts';
import { trimSpan } from './text/lines.ts';
import { type SentenceSpan, splitSentences } from './text/sentences.ts';
import { createVocabulary, type Vocabulary } from './text/tokens.ts';
import { utf8Length } from './text/units.ts';

/** What `segment` needs: outlet names and credits, compiled, and the memo of written forms. */
export type SegmentKit = { readonly boilerplate: Boilerplate; readonly vocabulary: Vocabulary };

/** Compiles what `segment` needs from the lexicons. */
export function compileSegmentKit(lexicons: Lexicons): SegmentKit {
  return {
    boilerplate: compileBoilerplate(lexicons.boilerplate ?? []),
    vocabulary: createVocabulary((word) => word),
  };
}

/** Everything the helpers below share about one document. */
type Draft = {
  readonly cleaned: CleanedDocument;
  readonly kit: SegmentKit;
  readonly order: DateOrder;
  readonly isOnly: boolean;
  readonly blocks: Block[];
  readonly sentences: Sentence[];
  readonly diagnostics: Diagnostic[];
};

/**
 * Groups the blocks of a document into articles with headline, outlet, publication date and section, and
 * splits their kept text into sentences. A headline or caption is one sentence.
 */
export function segment(cleaned: CleanedDocument, kit: SegmentKit): SegmentedDocument {
  const ranges = findArticles(cleaned.blocks);
  const draft: Draft = {
    cleaned,
    kit,
    order: orderOfDates(cleaned),
    isOnly: ranges.length === 1,
    blocks: [...cleaned.blocks],
    sentences: [],
    diagnostics: [...cleaned.diagnostics],
  };
  const articles = ranges.map((range, ordinal) => buildArticle(draft, range, ordinal));
  if (articles.length === 0 && cleaned.document.language === 'ar') draft.diagnostics.push(noArticle(cleaned));
  const { blocks, sentences, diagnostics } = draft;
  return { ...cleaned, blocks, articles, sentences, diagnostics };
}

function buildArticle(draft: Draft, range: ArticleRange, ordinal: number): Article {
  const { cleaned, kit } = draft;
  const { text, given } = cleaned.raw;
  const documentId = cleaned.document.document_id;
  const start = cleaned.blocks[range.first].start;
  const { end } = cleaned.blocks[range.last];
  const articleId = contentId('art', documentId, start, end);
  const blocks = cleaned.blocks.slice(range.first, range.last + 1);
  for (let i = range.first; i <= range.last; i++) draft.blocks[i] = withArticle(cleaned.blocks[i], articleId);
  const outlet = findOutlet(text, blocks, { boilerplate: kit.boilerplate, given: given.outlet });
  const published = findPublished(text, blocks, {
    order: draft.order,
    given: draft.isOnly ? given.published : null,
  });
  for (const found of published.diagnostics)
    draft.diagnostics.push({ document_id: documentId, path: cleaned.raw.path, ...found });
  const counts = addSentences(draft, articleId, blocks);
  const inferred = published.date === null ? inferredDay(draft, articleId) : null;
  return {
    article_id: articleId,
    document_id: documentId,
    ordinal,
    start,
    end,
    byte_start: cleaned.blocks[range.first].byte_start,
    byte_end: cleaned.blocks[range.last].byte_end,
    ...headlineOf(text, cleaned.blocks, range),
    ...outlet,
    published_date: published.date ?? inferred,
    published_at: published.at,
    published_basis: inferred === null ? published.basis : 'inferred',
    section: sectionOf(text, blocks),
    ...counts,
  };
}

const inferredDay = ({ cleaned, kit, sentences }: Draft, articleId: string): string | null =>
  inferFrom(
    cleaned.raw.text,
    sentences.filter((sentence) => sentence.article_id === articleId),
    kit.vocabulary,
  );

/** A copy, written out because it is made for every block and spreading is slow. */
function withArticle(block: Block, articleId: string): Block {
  return {
    block_id: block.block_id,
    document_id: block.document_id,
    article_id: articleId,
    ordinal: block.ordinal,
    start: block.start,
    end: block.end,
    byte_start: block.byte_start,
    byte_end: block.byte_end,
    role: block.role,
    kept: block.kept,
    rule: block.rule,
  };
}

function headlineOf(text: string, blocks: readonly Block[], { headline }: ArticleRange) {
  if (headline < 0) return { headline: null, headline_start: null, headline_end: null };
  const { start, end } = trimSpan(text, blocks[headline].start, blocks[headline].end);
  return { headline: text.slice(start, end), headline_start: start, headline_end: end };
}

/** Adds the sentences of the blocks and gives what is counted and hashed on the way. */
function addSentences(draft: Draft, articleId: string, blocks: readonly Block[]) {
  const { text } = draft.cleaned.raw;
  const documentId = draft.cleaned.document.document_id;
  const hash = createFingerprint();
  let ordinal = 0;
  let chars = 0;
  for (const block of blocks) {
    if (!block.kept) continue;
    const trimmed = trimSpan(text, block.start, block.end);
    chars += trimmed.end - trimmed.start;
    if (block.role === 'body') addText(hash, text, trimmed.start, trimmed.end);
    let at = block.start;
    let byte = block.byte_start;
    for (const { start, end } of sentencesOf(text, block.role, trimmed)) {
      const byteStart = byte + utf8Length(text, at, start);
      byte = byteStart + utf8Length(text, start, end);
      at = end;
      draft.sentences.push({
        sentence_id: contentId('sen', documentId, start, end),
        article_id: articleId,
        block_id: block.block_id,
        ordinal: ordinal++,
        start,
        end,
        byte_start: byteStart,
        byte_end: byte,
        quote: text.slice(start, end),
      });
    }
  }
  return { sentence_count: ordinal, char_count: chars, fingerprint: fingerprint(hash) };
}

/** Only what reports: no sentences in datelines, bylines and section names. */
function sentencesOf(text: string, role: string, span: SentenceSpan): readonly SentenceSpan[] {
  if (role === 'body') return splitSentences(text, span.start, span.end);
  return role === 'headline' || role === 'subhead' || role === 'caption' ? [span] : [];
}

/** What the datelines of the document say of day and month. */
function orderOfDates({ blocks, raw }: CleanedDocument): DateOrder {
  const dated = blocks.filter(({ role }) => role === 'dateline');
  return dated.length === 0
    ? 'day-first'
    : dateOrder(dated.map(({ start, end }) => raw.text.slice(start, Math.min(end, start + 200))));
}

function noArticle({ document, raw }: CleanedDocument): Diagnostic {
  return {
    document_id: document.document_id,
    path: raw.path,
    start: null,
    end: null,
    severity: 'warning',
    rule: 'segment/no-article',
    message: 'the text holds no paragraph of news, check that it is an article',
    actual: `${raw.text.length} characters`,
    expected: 'a headline or a paragraph',
  };
}
