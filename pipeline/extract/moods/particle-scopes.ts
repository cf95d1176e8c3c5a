import type { EventDraft } from '../events/events.ts';
import { isAcknowledged, isGiving, isYet } from '../phrases/presupposed.ts';
import { endsClause, FAR } from '../phrases/scope-limits.ts';
import { isWillNot } from '../words/negators.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { WHO } from '../words/whoever.ts';

/** قد and لن before a present verb, the trigger or the one that governs it: قد تنسحب, لن تبدأ الانسحاب. */
export function addParticleScope(view: SentenceView, draft: EventDraft, scopes: Set<string>): void {
  if (isNeverToBe(view, draft.first)) scopes.add('future').add('never');
  const verb = governingVerb(view, draft);
  const particle = view.s[verb - 1];
  if (particle === undefined || isAcknowledged(view, draft, verb)) return;
  // التي قد تصدر الحكم: of the trigger itself the reading that was chosen counts.
  const isPresent =
    verb === draft.head
      ? draft.tense === 'present'
      : view.s[verb].verbs.every((reading) => reading.tense === 'present');
  if (isWillNot(particle)) scopes.add('future').add('never');
  else if (isPresent && particle.fn?.code === 'qad' && particle.facts.sets.has('may'))
    scopes.add('hypothetical').add('condition');
}

/** لن يكون هناك استفتاء: will-not before the verb of being. */
function isNeverToBe(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 1 && at - i <= 3; i--) {
    const t = view.s[i];
    if (t.tag !== 'fn') return false;
    if (t.fn?.code === 'kana') return isWillNot(view.s[i - 1]);
  }
  return false;
}

/** The trigger itself, or the last verb before an indefinite noun in its clause; -1 when there is none. */
function governingVerb(view: SentenceView, draft: EventDraft): number {
  if (view.s[draft.head].tag === 'verb') return draft.head;
  const isOwn = view.s[draft.head].article;
  const mayBeNew = ACTS.has(draft.frame.type) || view.s[draft.first - 1]?.tag === 'verb';
  if (isOwn && (!mayBeNew || !isGoverned(view.s[draft.first], view.s[draft.first - 1]))) return -1;
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= FAR; i--) {
    const t = view.s[i];
    if (t.tag === 'verb') return i;
    // لن تركز على الغاز بعد احتجاجات: what is taken as told is not of that verb.
    if (t.tag === 'rel' || endsClause(t) || (isGiving(t) && !isYet(view, i))) return -1;
  }
  return -1;
}

/** الانسحاب, الدخول في إضراب: frames of which a verbal noun is the act itself. */
const ACTS: ReadonlySet<string> = new Set(['verb', 'light']);

/** قد تضطر إلى الانسحاب, قد نضطر للإضراب: behind إلى or ل a definite verbal noun is what the verb is about. */
const isGoverned = ({ prep }: Tagged, before: Tagged | undefined): boolean =>
  prep === 'li' || (before?.tag === 'prep' && before.fn?.code === 'ila');

/** حينما تنهار الدول, عندما تقصف المدن: when + the present tells what happens whenever it does. */
export function isWhenever(view: SentenceView, draft: EventDraft): boolean {
  const at = draft.head - 1;
  return draft.tense === 'present' && view.s[at]?.tag === 'sub' && view.s[at].fn?.code === 'hina';
}

/** يعاقب كل من اختطف طفلا, من يخرق الهدنة سيعاقب: whoever may do it; not شكر كل من ساهم, of those who did. */
export function isWhoever(view: SentenceView, draft: EventDraft): boolean {
  const { s } = view;
  for (let i = draft.head - 1; i >= 0 && draft.head - i <= WHOEVER_WITHIN; i--) {
    if (s[i].tag === 'punct' || s[i].tag === 'comp') return false;
    if (s[i].fn?.code !== WHO || s[i + 1].tag !== 'verb') continue;
    const isAll = s[i - 1]?.fn?.code === 'kull';
    const opens = i === 0 || s[i - 1].tag === 'comp' || s[i - 1].tag === 'punct';
    const isOpen = s[i + 1].verbs.every(({ tense }) => tense === 'present');
    const main = s.slice(0, i).findLast(({ tag }) => tag === 'verb');
    const isPast = main?.verbs.some(({ tense }) => tense === 'past') === true;
    return (isAll && !isPast) || (opens && isOpen);
  }
  return false;
}
const WHOEVER_WITHIN = 5;
