import { isNominal } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * "تعرض مدينة الأبيض، | عاصمة الولاية |، لقصف", "وصول العقيد فلان، | قائد اللواء |، إلى البلدة": the comma behind what a place or a name is, before the
 * preposition that goes on with the phrase; -1 without it.
 */
export function endOfGloss(view: SentenceView, comma: number): number {
  const kind = view.s[comma - 1]?.unit?.kind;
  if (!isComma(view.s[comma]) || (kind !== 'place' && kind !== 'name')) return -1;
  const first = comma + 1;
  for (let i = first; i + 1 < view.end && i - first < LONGEST; i++) {
    const t = view.s[i];
    if (isComma(t)) return i > first && goesOn(view, i + 1) ? i : -1;
    const isWord =
      t.tag === 'prep' || t.unit?.kind === 'place' || (isNominal(t) && t.facts.verbs.length === 0);
    if (!isWord || t.conj || (i === first && (t.prep !== '' || t.tag === 'prep'))) return -1;
  }
  return -1;
}
const LONGEST = 8;

/** لقصف, إلى البلدة, في هجوم: a preposition with its noun, not "من جانبه". */
const goesOn = ({ s }: SentenceView, at: number): boolean =>
  (s[at].prep !== '' && !s[at].conj) || (s[at].tag === 'prep' && !s[at].conj && s[at].unit === null);
