import { mapped } from '../../text/arrays.ts';
import type { Filler } from '../phrases/fillers.ts';
import { STRIFE } from '../words/lexeme.ts';
import { CARRYING, isOpening } from '../words/modal-lexemes.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** لاستكمال مباحثات التهدئة, لتوقيع اتفاق السلام: what somebody comes or meets for, told in two words. */
export const isAim = (view: SentenceView, { frame, head, complement }: EventDraft): boolean =>
  frame.type === 'light' &&
  head !== complement &&
  view.s[head].prep === 'li' &&
  !view.s[head].article &&
  view.s[head].nominals.some(({ form }) => form === 'masdar');

/** اتهم المجلس المتمردين بتنفيذ الهجوم: who is said to have carried out what is known is news. */
export function isCharged(view: SentenceView, { frame, head, complement }: EventDraft): boolean {
  if (frame.type !== 'light' || head === complement || view.s[head].prep !== 'bi') return false;
  for (let i = head - 1; i >= 0 && head - i <= CHARGE_REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel') return false;
    if ([...t.verbs, ...t.nominals].some(({ lexeme }) => lexeme?.cue?.act === 'accuse')) return true;
  }
  return false;
}
/** Tokens between an accusation and the charge: who accuses and who is accused. */
const CHARGE_REACH = 14;

/**
 * رفض الاستسلام, قام محتجون بغلق الطريق: what the word right before it plans, demands, refuses or carries out; further
 * off only with who would do it.
 */
export function isAimed(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  if (draft.frame.type === 'noun' || view.s[draft.first].conj) return false;
  const isTelling = draft.frame.type === 'light' || STRIFE.has(draft.frame.evidence);
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= AIM_REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel') return false;
    const isRight =
      i === draft.first - 1 ||
      (i === draft.first - 2 && (view.s[i + 1].tag === 'prep' || isAddressed(view, draft)));
    if (!(isRight && isTelling) && !slots.has('actor')) continue;
    // من المقرر استئناف المحادثات
    if (isRight && t.fn?.code === MUST) return true;
    const lexemes = mapped([...t.verbs, ...(t.tag === 'noun' ? t.nominals : [])], ({ lexeme }) => lexeme);
    if (lexemes.some((lexeme) => lexeme !== null && (isOpening(lexeme.modal) || CARRYING.has(lexeme.sense))))
      return true;
  }
  return false;
}

/** من المقرر, يجب: a word that opens what follows. */
const MUST = 'yajib';

/** Tokens between an act and the word that carries it out: a subject of a few words and a preposition. */
const AIM_REACH = 5;

/** دعا قواته للانسحاب: who is asked stands between the asking and the act, which a preposition joins to it. */
const isAddressed = (view: SentenceView, { first }: EventDraft): boolean =>
  view.s[first].prep !== '' && ['noun', 'name'].includes(view.s[first - 1].tag);
