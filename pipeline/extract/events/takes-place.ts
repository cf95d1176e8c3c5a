import { stemOf } from '../phrases/complements.ts';
import { skipAdjectives } from '../phrases/idafa.ts';
import { ASPECT, isGoingOn, OCCURRENCE, tellsOf } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** تم القصف, اندلاع الاحتجاجات, مؤتمر وطني سيعقد: a verb beside it, or its verbal noun, says that it took place. */
export function takesPlace(view: SentenceView, draft: EventDraft): boolean {
  const before = view.s[draft.first - 1];
  const occurs = before === undefined ? [] : before.tag === 'verb' ? before.verbs : before.nominals;
  if (occurs.some(({ lexeme }) => lexeme?.sense === OCCURRENCE) || isOutbreak(view, draft)) return true;
  const next = skipAdjectives(view, draft.last) + 1;
  const verb = view.s[view.s[next]?.tag === 'rel' ? next + 1 : next];
  const isSubject = view.s[next]?.tag === 'rel' || !isGoverned(view, draft.first);
  if (view.s[draft.head].article && verb !== undefined && isSubject && isGoingOn(verb)) return true;
  if (verb?.tag !== 'verb' || verb.conj) return false;
  // حصار استمر عامين, قتال دام أياما
  const isOnset = !view.s[draft.head].article && verb.verbs.every(({ lexeme }) => lexeme.sense === ASPECT);
  return isOnset || (isSubject && tellsOf(verb.verbs, stemOf(view.s[draft.head])));
}

/** على هامش الزيارة | وقّع: what stands in the genitive is not the subject of the verb behind it. */
function isGoverned(view: SentenceView, first: number): boolean {
  const before = view.s[first - 1];
  return (
    view.s[first].prep !== '' ||
    before?.tag === 'prep' ||
    (before?.tag === 'noun' && !before.article && before.enclitic === '' && before.fn === null)
  );
}

/** الاحتجاجات | الشعبية, المناهضة ل: a definite word behind a definite noun tells more of it. */
function isDescribed(view: SentenceView, at: number): boolean {
  const next = view.s[at + 1];
  return next?.tag === 'noun' && next.article && !next.conj && next.prep === '';
}

/** اندلاع الاحتجاجات الشعبية, وقوع انفجار: a light verbal noun that says by itself that something took place. */
const isOutbreak = (view: SentenceView, { frame, head, complement }: EventDraft): boolean =>
  frame.type === 'light' &&
  (!view.s[complement].article || isDescribed(view, complement)) &&
  view.s[head].nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.sense === OCCURRENCE);
