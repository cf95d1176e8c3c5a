import type { EventDraft } from '../events/events.ts';
import { INTENDING } from '../words/modal-lexemes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * تجميد عضويته إلى غاية انعقاد المؤتمر, يستمر الإضراب حتى إقالة الوزير: what is decided or goes on until an act has the act ahead
 * of it; استمر القتال حتى سقوط المدينة tells what came, إضراب إلى حين الإفراج عنهم does not.
 */
export function isAwaited(view: SentenceView, draft: EventDraft): boolean {
  const opens = untilAt(view, draft);
  if (opens < 0) return false;
  const isPending = view.s[opens].fn?.code === PENDING;
  if (view.s[draft.head].tag === 'verb') return draft.tense === 'present';
  if (opens < draft.first - 1) return true;
  if (view.s[draft.head].nominals.every(({ form }) => form !== 'masdar')) return false;
  for (let i = opens - 1; i >= 0 && opens - i <= REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'comp' || t.tag === 'rel') return isPending;
    if (t.tag !== 'verb') continue;
    const isBegun = t.verbs.some(({ tense }) => tense === 'past');
    return !isBegun || t.verbs.some(({ lexeme }) => DECIDING.has(lexeme.modal));
  }
  return isPending;
}

/** Index of حتى before the trigger, or before the present of a verb that brings it (حتى يتم توقيعه); -1 without one. */
function untilAt(view: SentenceView, { first, head }: EventDraft): number {
  const at = first - 1;
  if (isUntil(view.s[at])) return at;
  const verb = view.s[at];
  const isBrought =
    view.s[head].tag === 'noun' &&
    verb?.tag === 'verb' &&
    verb.verbs.every(({ tense }) => tense === 'present') &&
    isUntil(view.s[at - 1]);
  return isBrought ? at - 1 : -1;
}

const isUntil = (t: Tagged | undefined): boolean => UNTIL.has(t?.fn?.code ?? '');
/** إلى حين: of what is yet to come, unless the act before it is over. */
const PENDING = 'ila-hin';
const UNTIL: ReadonlySet<string> = new Set(['hatta', PENDING]);
/** Classes of modals.csv. */
const DECIDING: ReadonlySet<string> = new Set([...INTENDING, 'hypothetical']);
const REACH = 20;
