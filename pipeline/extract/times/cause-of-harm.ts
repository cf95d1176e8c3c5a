import type { EventDraft } from '../events/events.ts';
import type { Clauses } from '../phrases/clauses.ts';
import type { Lexeme } from '../words/lexeme.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** قُتل ثلاثة الثلاثاء جراء انفجار: the act that killed or hurt somebody was when they were. */
export function isCauseOfHarm(view: SentenceView, { of, adjunct }: Clauses, draft: EventDraft): boolean {
  const own = adjunct[draft.head];
  if (own === 0 || !ACTS_OF_VIOLENCE.has(draft.frame.kind)) return false;
  const opens = adjunct.indexOf(own);
  if (view.s[opens]?.fn?.code !== CAUSE) return false;
  return view.s.slice(Math.max(0, opens - REACH), opens).some((t) => of[t.i] === of[draft.head] && isHarm(t));
}
const CAUSE = 'bisabab';

const isHarm = ({ tag, verbs, nominals }: Tagged): boolean =>
  tag === 'verb'
    ? verbs.every(({ lexeme }) => harms(lexeme))
    : tag === 'noun' &&
      nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme !== null && harms(lexeme));

const harms = ({ frames }: Lexeme): boolean => frames.some(({ kind }) => CASUALTY.has(kind));

/** Tokens between the harm and its cause. */
const REACH = 20;
