import type { Article, Block, Diagnostic } from '../../../schemas/index.ts';
import { type DateOrder, type FoundDate, findDate, isoDay } from './find-date.ts';

/** Publication day and, when a clock time stands with it, local time in ISO 8601. */
export type Published = {
  readonly date: string;
  readonly at: string | null;
  readonly start: number;
  readonly end: number;
};

/** The first existing date in the datelines of an article; a later dateline may add the time. */
export function readPublished(raw: string, datelines: readonly Block[], order: DateOrder): Published | null {
  for (const { start, end } of datelines) {
    const found = findDate(raw, start, end, order);
    if (found?.exists) return { ...toPublished(found), start: found.start, end: found.end };
  }
  return null;
}

/** Publication given from outside the text: an ISO date or time, or any form a dateline may have. */
export function readGivenPublished(given: string): { date: string; at: string | null } | null {
  const found = findDate(given, 0, given.length);
  return found?.exists ? toPublished(found) : null;
}

function toPublished(found: FoundDate): { date: string; at: string | null } {
  const date = isoDay(found);
  return { date, at: found.time === null ? null : `${date}T${found.time}` };
}

type Finding = {
  readonly date: string | null;
  readonly at: string | null;
  readonly basis: Article['published_basis'];
  readonly diagnostics: readonly Omit<Diagnostic, 'document_id' | 'path'>[];
};
type FindOptions = { readonly order: DateOrder; readonly given: string | null };

/**
 * Publication of an article: its dateline, else the date given from outside. Both are compared; a date that
 * cannot be read or that disagrees is a diagnostic.
 */
export function findPublished(raw: string, blocks: readonly Block[], { order, given }: FindOptions): Finding {
  const datelines = ownDatelines(blocks);
  const shown = readPublished(raw, datelines, order);
  const known = given === null ? null : readGivenPublished(given);
  if (given !== null && known === null) return { ...basisOf(shown, null), diagnostics: [unreadable(given)] };
  const isConflict = shown !== null && known !== null && shown.date !== known.date;
  return { ...basisOf(shown, known), diagnostics: isConflict ? [conflict(shown, known.date)] : [] };
}

/** Datelines of the article itself, not those below the titles of other stories. */
function ownDatelines(blocks: readonly Block[]): Block[] {
  const own: Block[] = [];
  let above = '';
  for (const block of blocks) {
    if (block.role === 'blank') continue;
    if (block.role === 'dateline' && above !== 'related' && above !== 'most_read') own.push(block);
    above = block.role;
  }
  return own;
}

function basisOf(shown: Published | null, known: { date: string; at: string | null } | null) {
  if (shown !== null) {
    // Metadata may know the time of the day that the text shows.
    const at = shown.at ?? (known?.date === shown.date ? known.at : null);
    return { date: shown.date, at, basis: 'text' as const };
  }
  if (known !== null) return { date: known.date, at: known.at, basis: 'metadata' as const };
  return { date: null, at: null, basis: 'none' as const };
}

function conflict({ date, start, end }: Published, given: string): Finding['diagnostics'][number] {
  return {
    start,
    end,
    severity: 'note',
    rule: 'segment/published-conflict',
    message: `the text shows ${date}, the metadata says ${given}; the text was used`,
    actual: date,
    expected: given,
  };
}

function unreadable(given: string): Finding['diagnostics'][number] {
  return {
    start: null,
    end: null,
    severity: 'warning',
    rule: 'segment/published-given',
    message: 'the given publication date cannot be read, write it as yyyy-mm-dd',
    actual: given,
    expected: 'yyyy-mm-dd',
  };
}
