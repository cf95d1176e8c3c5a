import type { Block } from '../schemas/index.ts';
import { ambiguousPlaces } from './extract/ambiguous-places.ts';
import { readArticle } from './extract/article.ts';
import type { ExtractKit } from './extract/kit.ts';
import { articleRows, emptyRows, type Rows } from './extract/rows.ts';
import type { ExtractedDocument, SegmentedDocument } from './records.ts';
import { byteOffsets } from './text/offsets.ts';

/** Stage three: who says that what happened, for every article of a document. */
export function extract(segmented: SegmentedDocument, kit: ExtractKit): ExtractedDocument {
  const { raw } = segmented;
  const bytes = byteOffsets(raw.text);
  const blocks = new Map<string, Block>(segmented.blocks.map((block) => [block.block_id, block]));
  const rows: Rows = emptyRows();
  const diagnostics = [...segmented.diagnostics];
  for (const article of segmented.articles) {
    const sentences = segmented.sentences.filter((sentence) => sentence.article_id === article.article_id);
    const result = readArticle(raw.text, article, sentences, blocks, kit);
    diagnostics.push(
      ...ambiguousPlaces(
        { document_id: segmented.document.document_id, path: segmented.raw.path },
        raw.text,
        result,
      ),
    );
    articleRows(
      { raw: raw.text, bytes, documentId: segmented.document.document_id, article, sentences },
      result,
      rows,
    );
  }
  return { ...segmented, ...rows, diagnostics };
}
