import { foldedWords } from './folded-words.ts';
import type { PartyWords } from './parties.ts';
import type { MentionView } from './views.ts';

/** Whether the words around a trigger say that it is another happening than those told before it. */
export type Apart = {
  /** قصف مماثل, هجوم آخر, غارة سابقة */
  readonly isAnother: boolean;
  /** جاء الهجوم بعد أيام من قصف المسجد: the time of what stands before it in the sentence is counted from it. */
  readonly isCountedFrom: boolean;
  /** الهجوم الذي استهدف السوق, الهجوم على السوق: what stands behind it says which one it is. */
  readonly isDefined: boolean;
};

/** Nothing of its kind is told before it. */
export const ALONE: Apart = { isAnother: false, isCountedFrom: false, isDefined: false };

/** Reads the words before and behind a trigger of a sentence. */
export function readApart(sentence: string, start: number, end: number, { apart }: PartyWords): Apart {
  const before = foldedWords(sentence.slice(Math.max(0, start - REACH), start));
  const [next] = foldedWords(CLAUSE.exec(sentence.slice(end, end + REACH))?.[0] ?? '');
  return {
    isAnother: next !== undefined && apart.get(next) === 'another',
    isCountedFrom: isFrom(before, apart),
    isDefined: next !== undefined && apart.get(next) === 'which',
  };
}

/** "After days of" stands a few words before the trigger: nothing but a word of quantity between after, span and from. */
function isFrom(before: readonly string[], apart: PartyWords['apart']): boolean {
  const near = before.slice(-NEAR);
  return near.some((word, i) => {
    if (apart.get(word) !== 'after') return false;
    const span = near.findIndex((w, j) => j > i && apart.get(w) === 'span');
    const from = near.findIndex((w, j) => j > i && apart.get(w) === 'from');
    return span > i && span - i <= 2 && from > span && from - span <= 2;
  });
}

/** So many characters of the sentence around the trigger are read. */
const REACH = 80;

/** So many words of the sentence before the trigger are looked at. */
const NEAR = 12;
const CLAUSE = /^[^.,;:\u060c\u061b\n]*/u;

/** Whether the later of two mentions of one article is said to be another happening than the earlier. */
export function areApart(a: MentionView, b: MentionView): boolean {
  if (a.row.article_id !== b.row.article_id || a.row.kind === 'killing' || b.row.kind === 'killing')
    return false;
  const [earlier, later] = a.row.start <= b.row.start ? [a, b] : [b, a];
  if (later.apart.isAnother) return !earlier.apart.isAnother;
  return later.apart.isCountedFrom && earlier.row.sentence_id === later.row.sentence_id;
}

/** إطلاق النار is no دهس and إقالة no استقالة: two of a kind whose triggers tell that each was done in another way. */
export const areDoneOtherwise = (a: MentionView, b: MentionView): boolean =>
  a.row.kind === b.row.kind && a.way !== null && b.way !== null && a.way !== b.way;
