import type { Article, Block, Diagnostic, Sentence } from '../schemas/index.ts';
import { batched } from './batches.ts';
import { type ArticleResult, articleStages } from './extract/article.ts';
import type { ExtractKit } from './extract/kit.ts';
import { ambiguousPlaces } from './extract/rows/ambiguous-places.ts';
import { articleRows, emptyRows, type Rows } from './extract/rows/rows.ts';
import { readTogether } from './extract/staged.ts';
import type { ExtractedDocument, SegmentedDocument } from './records.ts';
import { byteOffsets } from './text/offsets.ts';

/** Stage three: who says that what happened, for every article of a document. */
export const extract = (segmented: SegmentedDocument, kit: ExtractKit): ExtractedDocument =>
  extractAll([segmented], kit)[0];

/** Same rows as `extract` of each document, in two thirds of the time: their articles are read together. */
export function extractAll(documents: readonly SegmentedDocument[], kit: ExtractKit): ExtractedDocument[] {
  return batched(documents, ({ raw }) => raw.text.length, TOGETHER).flatMap((batch) => {
    const opened = batch.map(open);
    const parts = opened.flatMap(partsOf);
    for (const together of batched(parts, ({ article }) => article.end - article.start, TOGETHER)) {
      const results = readTogether(
        together.map(({ document: { segmented, blocks }, article, sentences }) =>
          articleStages(segmented.raw.text, article, sentences, blocks, kit),
        ),
      );
      results.forEach((result, k) => {
        addRows(together[k], result);
      });
    }
    return opened.map(({ segmented, rows, diagnostics }) => ({ ...segmented, ...rows, diagnostics }));
  });
}

/** UTF-16 code units, and documents or articles, that are read together: some megabytes while they are. */
const TOGETHER = { weight: 2 ** 18, count: 256 };

/** A document whose articles are being read. */
type OpenDocument = {
  readonly segmented: SegmentedDocument;
  readonly bytes: Uint32Array;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly rows: Rows;
  readonly diagnostics: Diagnostic[];
};

function open(segmented: SegmentedDocument): OpenDocument {
  return {
    segmented,
    bytes: byteOffsets(segmented.raw.text),
    blocks: new Map(segmented.blocks.map((block) => [block.block_id, block])),
    rows: emptyRows(),
    diagnostics: [...segmented.diagnostics],
  };
}

type Part = {
  readonly document: OpenDocument;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
};

const partsOf = (document: OpenDocument): Part[] =>
  document.segmented.articles.map((article) => ({
    document,
    article,
    sentences: document.segmented.sentences.filter(({ article_id }) => article_id === article.article_id),
  }));

function addRows({ document, article, sentences }: Part, result: ArticleResult): void {
  const { raw, document: row } = document.segmented;
  const { document_id } = row;
  document.diagnostics.push(...ambiguousPlaces({ document_id, path: raw.path }, raw.text, result));
  const place = { raw: raw.text, bytes: document.bytes, documentId: document_id, article, sentences };
  articleRows(place, result, document.rows);
}
