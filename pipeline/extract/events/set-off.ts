import { isModal } from '../words/modal-lexemes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** هجوم بعبوة ناسفة, قتل في سيارة مفخخة, عبوة ناسفة انفجرت: a bomb that went off, not one that was found, laid or carried. */
export function isSetOff(view: SentenceView, draft: EventDraft): boolean {
  if (view.s[draft.first].prep === 'bi') return true;
  const before = view.s[draft.first - 1];
  if (before === undefined) return view.isHeading || followsAct(view, draft);
  if (before.tag === 'prep') return BY.has(before.fn?.code ?? '');
  return isViolent(before) || followsAct(view, draft);
}

/** في, إثر, جراء, بواسطة */
const BY: ReadonlySet<string> = new Set(['fi', 'bad', 'bisabab', 'abr', 'biwasita']);
const NEAR = 4;

/** A verb of violence that the bomb is the subject of. */
function followsAct(view: SentenceView, draft: EventDraft): boolean {
  for (let i = draft.last + 1; i < view.end && i - draft.last <= NEAR; i++) {
    if (view.s[i].tag === 'verb') return isViolent(view.s[i]);
    if (view.s[i].tag === 'punct') return false;
  }
  return false;
}

const isViolent = (t: Tagged): boolean =>
  [...t.verbs, ...t.nominals].some(
    ({ lexeme }) =>
      lexeme !== null &&
      (lexeme.sense === 'violence' || lexeme.sense === 'occurrence') &&
      !isModal(lexeme.modal),
  );
