import { isNominal } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import type { Tagged } from '../words/tags.ts';
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

/** "مقتل خمسة، | بينهم طفل |، في حادث": the comma behind who is among them, before the preposition that goes on with the phrase; -1 without it. */
export function endOfAmong(view: SentenceView, comma: number): number {
  if (!isComma(view.s[comma]) || !isAmong(view.s[comma + 1])) return -1;
  for (let i = comma + 2; i + 1 < view.end && i - comma <= LONGEST; i++) {
    if (isComma(view.s[i])) return goesOn(view, i + 1) ? i : -1;
    if (view.s[i].tag === 'verb' || view.s[i].tag === 'comp') return -1;
  }
  return -1;
}

/** بينهم, منهم: of those told of before. */
export const isAmong = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  !t.conj &&
  (t.fn?.code === 'including' || (t.enclitic !== '' && AMONG.has(t.fn?.code ?? '') && t.tag === 'prep'));
const AMONG: ReadonlySet<string> = new Set(['bayna', 'min']);

/** "دعت بريطانيا، | التي ترأس المجلس |، إلى": the comma that closes a relative clause between two; -1 without it. */
export function endOfRelative({ s, end }: SentenceView, comma: number): number {
  if (!isComma(s[comma]) || s[comma + 1]?.fn?.code !== 'alladhi' || s[comma + 1].conj) return -1;
  for (let i = comma + 2; i + 1 < end && i - comma <= LONGEST_CLAUSE; i++) {
    if (isComma(s[i])) return i;
    if (s[i].tag === 'comp' || s[i].tag === 'punct') return -1;
  }
  return -1;
}
const LONGEST_CLAUSE = 16;

/** لقصف, إلى البلدة, في هجوم: a preposition with its noun, not "من جانبه". */
const goesOn = ({ s }: SentenceView, at: number): boolean =>
  (s[at].prep !== '' && !s[at].conj) || (s[at].tag === 'prep' && !s[at].conj && s[at].unit === null);
