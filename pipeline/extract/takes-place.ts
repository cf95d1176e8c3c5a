import { stemOf } from './complements.ts';
import type { EventDraft } from './events.ts';
import { skipAdjectives } from './idafa.ts';
import { isGoingOn, OCCURRENCE, tellsOf } from './lexeme.ts';
import type { SentenceView } from './view.ts';

/** تم القصف, اندلاع الاحتجاجات, مؤتمر وطني سيعقد: a verb beside it, or its verbal noun, says that it took place. */
export function takesPlace(view: SentenceView, draft: EventDraft): boolean {
  const before = view.s[draft.first - 1];
  const occurs = before === undefined ? [] : before.tag === 'verb' ? before.verbs : before.nominals;
  if (occurs.some(({ lexeme }) => lexeme?.sense === OCCURRENCE) || isOutbreak(view, draft)) return true;
  const next = skipAdjectives(view, draft.last) + 1;
  const verb = view.s[view.s[next]?.tag === 'rel' ? next + 1 : next];
  if (view.s[draft.head].article && verb !== undefined && isGoingOn(verb)) return true;
  return verb?.tag === 'verb' && !verb.conj && tellsOf(verb.verbs, stemOf(view.s[draft.head]));
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
