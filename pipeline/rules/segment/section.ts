import type { Block } from '../../../schemas/index.ts';
import { trimSpan } from '../../text/lines.ts';
import { ARABIC, UNIT_CLASSES } from '../../text/units.ts';
import { DATE_LABELS } from '../../text/words/labels.ts';
import { findDate } from './find-date.ts';

/** Section of an article: its section block, or the words before the date of its first dateline. */
export function sectionOf(raw: string, blocks: readonly Block[]): string | null {
  for (const { role, rule, start, end } of blocks) {
    if (role === 'body') return null;
    if (role === 'section') return slice(raw, start, end);
    // The place of an agency mark is where the story was written.
    if (role !== 'dateline' || rule === 'clean/agency-mark') continue;
    const date = findDate(raw, start, end);
    const before = date === null ? '' : raw.slice(start, date.start).replace(/[\s|،,:–—-]+$/, '');
    if (before !== '' && !LABEL.test(before) && isArabic(before))
      return slice(raw, start, start + before.length);
  }
  return null;
}

function slice(raw: string, start: number, end: number): string {
  const span = trimSpan(raw, start, end);
  return raw.slice(span.start, span.end);
}

function isArabic(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (UNIT_CLASSES[text.charCodeAt(i)] === ARABIC) return true;
  return false;
}

const LABEL = new RegExp([...DATE_LABELS, '\\d'].join('|'));
