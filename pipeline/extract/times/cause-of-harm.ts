import { joinedHarm } from '../events/cause-place.ts';
import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import { type Clause, type Clauses, isComma } from '../phrases/clauses.ts';
import { type Lexeme, OCCURRENCE } from '../words/lexeme.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventScene } from './event-time.ts';

/** قُتل ثلاثة الثلاثاء جراء انفجار: the act that killed or hurt somebody was when they were. */
export function isCauseOfHarm(view: SentenceView, { of, adjunct }: Clauses, draft: EventDraft): boolean {
  const own = adjunct[draft.head];
  if (own === 0 || !ACTS_OF_VIOLENCE.has(draft.frame.kind)) return false;
  const opens = adjunct.indexOf(own);
  if (view.s[opens]?.fn?.code !== CAUSE) return false;
  return view.s.slice(Math.max(0, opens - REACH), opens).some((t) => of[t.i] === of[draft.head] && isHarm(t));
}
/** قتل 16 شخصا | وأصيب 40 آخرون خلال اليومين الماضيين: the time behind the second verb of death or injury is of both. */
export function isOfJoinedHarm(
  { view, clauses }: EventScene,
  { head, frame }: EventDraft,
  span: TimeSpan,
): boolean {
  if (!CASUALTY.has(frame.kind) || view.s[head].tag !== 'verb' || clauses.adjunct[span.first] !== 0)
    return false;
  const joined = joinedHarm(view, head);
  return joined >= 0 && joined < span.first && clauses.of[joined] === clauses.of[span.first];
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

/** "قتلوا في أعمال العنف التي وقعت في أكتوبر": the day of what one was killed or hurt in, told right behind it. */
export function isCauseToldBy({ view, clauses }: EventScene, draft: EventDraft, clause: Clause): boolean {
  if (clause.kind !== 'relative' || clause.parent !== clauses.of[draft.head]) return false;
  if (!HARMED.has(draft.frame.kind) || clause.first - draft.last > FAR) return false;
  if (!view.s[clause.verb]?.verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE)) return false;
  const between = view.s.slice(draft.last + 1, clause.first);
  return (
    between.some((t) => t.tag === 'prep' && CAUSES.has(t.fn?.code ?? '')) &&
    !between.some((t) => t.tag === 'verb' || t.tag === 'rel' || isComma(t))
  );
}
const HARMED: ReadonlySet<string> = new Set(['killing', 'injury', 'displacement', 'property_destruction']);
const CAUSES: ReadonlySet<string> = new Set(['fi', 'bisabab', 'bad', 'khilal']);
const FAR = 8;
