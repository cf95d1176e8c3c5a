import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import type { Filler } from '../phrases/fillers.ts';
import { CLAUSE_ENDS, isStop } from '../phrases/stops.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { WARLIKE } from '../words/sorts.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * The verbal noun that one is joined to by و, whose doer does both: "تمكنت الشرطة من | حجز كمية من السجائر | وإيقاف ثلاثة",
 * "قام الأعوان ب|حجز … | وتفكيك". Itself when it is joined to none.
 */
export function firstJoined(view: SentenceView, at: number): number {
  const t = view.s[at];
  if (!t.conj || t.article || t.prep !== '' || !isMasdar(t)) return at;
  for (let i = at - 1; i > 0 && at - i <= WINDOW; i--) {
    const other = view.s[i];
    // ، وإيقاف ثلاثة: a comma before و goes on with the list.
    if (isComma(other) ? !view.s[i + 1].conj : CLAUSE_ENDS.has(other.tag)) return at;
    if (isMasdar(other) && !other.conj && isGoverned(view, other)) return i;
  }
  return at;
}

const WINDOW = 16;

/** نفذوا وقفات، | إضافة إلى تنظيم مسيرة: whoever does what the clause tells does the other act as well. */
export function actBeside(view: SentenceView, at: number, drafts: readonly EventDraft[]): EventDraft | null {
  if (view.s[at - 1]?.fn?.code !== 'siwa' || !isMasdar(view.s[at])) return null;
  for (let i = at - 2; i >= 0; i--) {
    const { tag } = view.s[i];
    if (tag === 'comp' || tag === 'rel' || tag === 'sub' || isStop(view.s[i])) return null;
    if (tag === 'verb') return drafts.find(({ head }) => head === i) ?? null;
  }
  return null;
}

/** إطلاق عملية عسكرية واسعة | لاستعادة القاعدة: the act right before, of which this one is the aim. */
export function actForAim(view: SentenceView, at: number, drafts: readonly EventDraft[]): EventDraft | null {
  const t = view.s[at];
  if (t.prep !== 'li' || t.article || !isMasdar(t)) return null;
  const act = drafts.findLast(({ last, frame }) => last < at && WARLIKE.has(frame.kind));
  if (act === undefined || view.s[act.head].tag === 'verb') return null;
  return view.s.slice(act.last + 1, at).every(isAdjective) ? act : null;
}

const isAdjective = ({ tag, unit, conj, prep, article }: Tagged): boolean =>
  tag === 'noun' && unit === null && !conj && prep === '' && !article;

/** Right behind a preposition, or a noun phrase that is no construct: the act itself, not what another noun is of (بتهمة حيازة). */
function isGoverned({ s }: SentenceView, { i, prep, article }: Tagged): boolean {
  const before = s[i - 1];
  // يخطط لتكثيف عملياته | وشن هجمات
  if (prep !== '') return prep === 'bi' || (prep === 'li' && !article);
  return (
    before.tag === 'prep' ||
    before.article ||
    before.tag === 'verb' ||
    before.tag === 'name' ||
    before.unit !== null
  );
}

/** اقتحام القوات المخيم | وإطلاق النار: who does the first, when it is told what it is done to as well. */
export function doerOf(head: number, drafts: readonly EventDraft[]): Filler | null {
  const slots = drafts.find((draft) => draft.head === head)?.slots;
  const doer = slots?.get('actor')?.[0];
  const isDone = slots !== undefined && DONE_TO.some((role) => slots.has(role));
  return doer !== undefined && isDone && doer.pronoun === '' && mayActFromAfar(doer) ? doer : null;
}

const DONE_TO = ['target', 'place'] as const;
