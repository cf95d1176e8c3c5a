import { HERS, HIS } from '../../text/affixes.ts';
import { FEMININE } from '../../text/endings.ts';
import type { EventDraft } from '../events/events.ts';
import { isStop } from '../phrases/stops.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** حدد لقاء لكنه ألغاه, كان من المقرر عقد جلسة قبل أن يتم تأجيلها: what was planned is called or put off behind it. */
export function isWithdrawn(view: SentenceView, draft: EventDraft): boolean {
  // تعقد الحكومة جلسة: the noun of a light verb stands last.
  const noun = view.s[draft.last];
  if (noun.tag !== 'noun') return false;
  const isFeminine = FEMININE.test(noun.folded);
  for (let i = draft.last + 1; i < view.end && i - draft.last <= REACH; i++) {
    const t = view.s[i];
    if (isStop(t)) return false;
    if (t.enclitic === (isFeminine ? HERS : HIS) && isCalledOff(t)) return view.s[i - 1]?.tag !== 'neg';
  }
  return false;
}

/** تأجيل الإضراب المزمع تنفيذه يوم الخميس: it will not be on that day; what it is put off to stands behind إلى. */
export function isPutOff(view: SentenceView, { first, last }: EventDraft): boolean {
  const by = view.s[first - 1];
  if (by === undefined || !isOf(by, POSTPONED)) return false;
  for (let i = last + 1; i < view.end && i - last <= REACH; i++) {
    const t = view.s[i];
    if (t.unit?.kind === 'time') return t.prep === '';
    if (t.tag === 'punct' || t.fn?.code === 'ila') return false;
  }
  return false;
}
const POSTPONED: ReadonlySet<string> = new Set(['postponed']);

/** A verb of calling or putting off, or its verbal noun, with the planned act as its object. */
const isCalledOff = (t: Tagged): boolean => isOf(t, OFF);

const isOf = (t: Tagged, modals: ReadonlySet<string>): boolean =>
  t.tag === 'verb'
    ? t.verbs.some(({ lexeme }) => modals.has(lexeme.modal))
    : t.tag === 'noun' &&
      t.nominals.some(({ form, lexeme }) => form === 'masdar' && modals.has(lexeme?.modal ?? ''));

/** Classes of modals.csv. */
const OFF: ReadonlySet<string> = new Set(['postponed', 'cancelled']);
const REACH = 22;
