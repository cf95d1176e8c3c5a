import { mapped } from '../../text/arrays.ts';
import type { Filler } from '../phrases/fillers.ts';
import { STRIFE } from '../words/lexeme.ts';
import { CARRYING, isOpening } from '../words/modal-lexemes.ts';
import type { Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
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
 * رفض الاستسلام, دعا الأمين العام إلى وقف إطلاق النار: what the word before it plans, demands, refuses or carries out;
 * behind more than the subject of that word only with who would do it.
 */
export function isAimed(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  if (draft.frame.type === 'noun' || view.s[draft.first].conj) return false;
  const isTelling = draft.frame.type !== 'verb' || STRIFE.has(draft.frame.evidence);
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= AIM_REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel') return false;
    const isRight = isBehindSubject(view, i, draft.first);
    if (!(isRight && isTelling) && !slots.has('actor')) continue;
    // من المقرر استئناف المحادثات
    if (isRight && t.fn?.code === MUST) return true;
    const lexemes = mapped([...t.verbs, ...(isGoverning(t) ? t.nominals : [])], ({ lexeme }) => lexeme);
    if (lexemes.some((lexeme) => lexeme !== null && (isOpening(lexeme.modal) || CARRYING.has(lexeme.sense))))
      return true;
  }
  return false;
}

/** رفض | الاستسلام, دعا الأمين العام | إلى وقف, حاول المهاجمون | الفرار: nothing but who does it stands between the word and the act, and a preposition. */
function isBehindSubject({ s }: SentenceView, at: number, first: number): boolean {
  const end = s[first - 1].tag === 'prep' ? first - 1 : first;
  if (end === at + 1) return true;
  return (
    s[at].tag === 'verb' &&
    s
      .slice(at + 1, end)
      .every(
        ({ tag, prep, conj, article, facts }) =>
          (tag === 'noun' || tag === 'name') && prep === '' && !conj && (article || !facts.isMasdar),
      )
  );
}

/** Not القضاء, whatever its verb is. */
const isGoverning = (t: Tagged): boolean => t.tag === 'noun' && !hasClass(t.facts, BODY);

/** من المقرر, يجب: a word that opens what follows. */
const MUST = 'yajib';

/** Tokens between an act and the word that carries it out: a subject of a few words and a preposition. */
const AIM_REACH = 5;

/** رفضهم الاستسلام, محاولتهم الفرار: the pronoun of what is refused or tried is who would do it. */
export const isOwnAim = ({ s }: SentenceView, { first }: EventDraft): boolean => {
  const owner = s[s[first - 1]?.tag === 'prep' ? first - 2 : first - 1];
  return (
    owner?.tag === 'noun' &&
    owner.enclitic !== '' &&
    owner.nominals.some(
      ({ form, lexeme }) =>
        form === 'masdar' && lexeme !== null && (isOpening(lexeme.modal) || CARRYING.has(lexeme.sense)),
    )
  );
};
