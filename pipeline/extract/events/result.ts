import { opensReport } from '../claims/reporting-participle.ts';
import { isParted } from '../phrases/stops.ts';
import { ACTS_OF_VIOLENCE } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { isDenied } from './denied.ts';
import type { EventDraft } from './events.ts';
import { isSince } from './since.ts';

/** The dead and wounded of an act that the same clause names are its quantities, not happenings of their own. */
export const isResult = (view: SentenceView, draft: EventDraft, acts: readonly EventDraft[]): boolean =>
  (draft.frame.kind === 'killing' || draft.frame.kind === 'injury') &&
  // أعدموا عشرة جنود خلال الهجوم: who is put to death is no toll of the attack.
  !draft.frame.flags.has('apart') &&
  acts.some(
    (other) =>
      (ACTS_OF_VIOLENCE.has(other.frame.kind) ||
        isLaunched(view, other, draft) ||
        isLeft(view, other, draft)) &&
      Math.abs(other.first - draft.first) <= (view.s[draft.head].tag === 'noun' ? FAR : NEAR) &&
      !isParted(view, other, draft) &&
      !isListed(view, draft, other) &&
      !isDoneBefore(view, draft, other) &&
      !isDoneByThem(view, draft, other) &&
      !isDenied(view, draft) &&
      !isOfOthers(view, draft, other) &&
      !isSince(view, other) &&
      !inOtherClause(view, draft.last, other.first),
  );

/** Tokens between an act and the dead and wounded of its clause: أسفرت عن مقتل اثنين | وإصابة ثلاثة is further off than a verb. */
const FAR = 36;
const NEAR = 25;

const CLOSE = 8;

/** شنت هجوما أسفر عن مقتل: the dead that follow an attack or operation that is launched are its own. */
const isLaunched = ({ s }: SentenceView, { frame, last }: EventDraft, { first }: EventDraft): boolean =>
  frame.kind === 'offensive' &&
  frame.type === 'light' &&
  last < first &&
  first - last <= CLOSE &&
  s.slice(last + 1, first).every(({ tag }) => tag !== 'punct');

/** اندلع حريق أسفر عن مقتل ثلاثة: what burnt or fell down left the dead that a word of leaving tells. */
const isLeft = ({ s }: SentenceView, { frame, last }: EventDraft, result: EventDraft): boolean =>
  frame.kind === 'property_destruction' &&
  last < result.first &&
  s[result.head].tag === 'verb' &&
  result.frame.type === 'light' &&
  !result.frame.sources.has('subj');

/** قتل وتشريد واغتصاب الآلاف: of acts side by side none comes of the other. */
function isListed({ s }: SentenceView, a: EventDraft, b: EventDraft): boolean {
  const joined = s.slice(Math.min(a.last, b.last) + 1, Math.max(a.first, b.first) + 1);
  // تم القصف وقتل كل من حضر: what is definite and what is not stand in no list.
  if (s[a.head].article !== s[b.head].article) return false;
  return (
    joined.length > 0 && joined.every(({ tag, conj, facts }) => tag === 'noun' && conj && facts.isMasdar)
  );
}

/** قتل الجيش سبعة وارتكب مجزرتين: who kills, and then does something else, did both. */
const isDoneBefore = ({ s }: SentenceView, killing: EventDraft, act: EventDraft): boolean =>
  killing.voice === 'active' &&
  killing.slots.has('actor') &&
  killing.slots.has('target') &&
  killing.last < act.head &&
  [killing, act].every(({ head }) => s[head].tag === 'verb') &&
  (s[act.head].conj || s[act.head - 1]?.fn?.code === AS);
/** فجّر أحدهم نفسه، بينما قُتل الآخران برصاص الشرطة: whom others kill in a clause of its own behind the act did not die of it. */
const isOfOthers = ({ s }: SentenceView, { head, slots }: EventDraft, act: EventDraft): boolean =>
  act.last < head && s[head].tag === 'verb' && s[head - 1].tag === 'sub' && slots.has('actor');

/** القوات التي قاتلت في الإقليم قتلت المئات: of whom a clause tells that they fought, they killed besides. */
const isDoneByThem = (
  { s }: SentenceView,
  { head, voice, slots, frame }: EventDraft,
  act: EventDraft,
): boolean =>
  frame.type === 'verb' &&
  voice === 'active' &&
  s[head].tag === 'verb' &&
  s[act.head - 1]?.tag === 'rel' &&
  act.head < head &&
  slots.has('target') &&
  (slots.get('actor') ?? []).some(
    ({ classes, end }) => end <= s[act.head].start && ACTING.some((cls) => classes.has(cls)),
  );
const ACTING = ['force', 'party_org', 'person', 'criminal'] as const;

/** كما نفذ: what somebody also did. */
const AS = 'kama';

/**
 * قتلت ثلاثة بينهم مدبر الهجوم الذي وقع, قُتلوا بعد أن اندلعت معركة, قتل اثنان، محملا الجيش مسؤولية القصف: the act that follows
 * stands in a clause of its own.
 */
const inOtherClause = (view: SentenceView, killing: number, act: number): boolean =>
  view.s.slice(killing + 1, act).some(({ tag, i }) => OPENERS.has(tag) || opensReport(view, i, killing));
const OPENERS: ReadonlySet<string> = new Set(['rel', 'comp', 'sub']);
