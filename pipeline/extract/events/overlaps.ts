import { mapped } from '../../text/arrays.ts';
import { pastJoined } from '../phrases/complements.ts';
import { ACTS_OF_VIOLENCE, CASUALTY, OF_GAS, STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';
import { isDoer, isMeans, WITH_MEANS, withMeans } from './means.ts';
import { isToldAlready } from './one-deal.ts';
import { rank } from './rank.ts';

/** Of triggers that overlap the more specific stays: a light verb hides the bare frame of its complement. */
export function withoutOverlaps(view: SentenceView, drafts: readonly EventDraft[]): EventDraft[] {
  if (drafts.length < 2) return drafts.filter((draft) => !draft.frame.flags.has(OF_GAS) && !isMeans(draft));
  const kept: EventDraft[] = [];
  const order = drafts
    .filter(
      (draft) =>
        !isMeans(draft) &&
        !(
          draft.frame.flags.has(OF_GAS) && !drafts.some((other) => isSubstance(other) && isOf(draft, other))
        ) &&
        !drafts.some(
          (other) =>
            isWithin(draft, other) ||
            isBroughtNearer(draft, other) ||
            isTwin(view, draft, other) ||
            takesPartIn(view, draft, other) ||
            isToldAlready(view, draft, other),
        ),
    )
    .map((draft) => withGas(draft, drafts))
    .sort((a, b) => rank(b) - rank(a) || a.first - b.first);
  const shadows: EventDraft[] = [];
  for (const draft of order) {
    // خرق وقف إطلاق النار: what a phrase says is no event beside the light verb that took its first word.
    if (shadows.some(({ first, last }) => first <= draft.first && draft.last <= last)) continue;
    if (draft.frame.type === 'phrase' && kept.some(({ complement }) => complement === draft.first))
      shadows.push(draft);
    const clash = kept.some(
      (other) =>
        !isRepelled(view, draft, other) &&
        ((draft.first <= other.last && other.first <= draft.last && !isBetween(draft, other)) ||
          draft.head === other.head ||
          isComplementOf(view, draft, other)),
    );
    if (!clash) kept.push(draft);
  }
  return withMeans(
    view,
    withFallbacks(
      mapped(kept, (draft) => asRepelling(view, draft, kept)),
      order,
    ),
    drafts,
  ).sort((a, b) => a.first - b.first);
}

/** اعتراض | وتدمير 34 مسيرة, اعترضت القوات | ودمرت, من اعتراضه | وتدميره: the second of two words that و joins for one deed is no other one. */
function isTwin({ s }: SentenceView, draft: EventDraft, { frame, first, last, slots }: EventDraft): boolean {
  if (frame.kind !== INTERCEPTION || draft.first <= last || !s[draft.first].conj) return false;
  if (s[draft.first].tag !== s[first].tag || s[draft.first].enclitic !== s[first].enclitic) return false;
  if (![draft, ...draft.alternatives].some((reading) => reading.frame.kind === INTERCEPTION)) return false;
  const actors = slots.get('actor') ?? [];
  return s
    .slice(last + 1, draft.first)
    .every((t) => actors.some(({ start, end }) => start <= t.start && t.end <= end));
}
const INTERCEPTION = 'interception';

/** صدت | هجوما روسيا, تصدت | لهجوم بطائرات مسيرة, الرد على | العدوان الأمريكي: what is repelled or answered to is an act of the other side; أدين | بقتل جاره: the deed is whose guilt it is. */
const isRepelled = (
  { s }: SentenceView,
  draft: EventDraft,
  { frame, head, complement }: EventDraft,
): boolean =>
  TELLS_OF_ACT.some((flag) => frame.flags.has(flag)) &&
  (!s[complement].article || tellsMore(s, draft)) &&
  head !== complement &&
  draft.head === complement &&
  DEEDS.has(draft.frame.kind) &&
  draft.frame.type !== 'light';
const REPELS = 'repels';
const DEEDS: ReadonlySet<string> = new Set([...ACTS_OF_VIOLENCE, ...VICTIM_KINDS]);
const TELLS_OF_ACT = [REPELS, 'answers', 'convicts'] as const;

/** للعدوان | الإسرائيلي | على دمشق: whose attack it is or what it hits, unless it is who repels it (صد الهجوم من قبل القوات). */
const tellsMore = (s: SentenceView['s'], { head, slots }: EventDraft): boolean =>
  slots.has('place') ||
  slots.has('target') ||
  (slots.get('actor') ?? []).some(({ start }) => start === s[head + 1]?.start);

/** تصدت الدفاعات | لهجوم صاروخي: who repels what comes through the air shoots it down. */
function asRepelling(view: SentenceView, draft: EventDraft, kept: readonly EventDraft[]): EventDraft {
  const act = kept.find((other) => isRepelled(view, other, draft));
  if (act === undefined) return draft;
  const aerial = AERIAL.has(act.frame.kind)
    ? draft.lexeme?.frames.find(({ kind, flags }) => kind === INTERCEPTION && flags.has(REPELS))
    : undefined;
  const frame = aerial === undefined ? draft.frame : { ...draft.frame, id: aerial.id, kind: aerial.kind };
  return { ...draft, frame, first: draft.head, last: draft.head };
}
const AERIAL: ReadonlySet<string> = new Set(['air_strike', 'drone_strike', 'shelling']);

/** أعلن الرئيس | إعلان حالة الطوارئ: of two light words of a kind that bring one noun the one of saying tells nothing of its own. */
const isBroughtNearer = (draft: EventDraft, other: EventDraft): boolean =>
  draft.frame.type === 'light' &&
  other.frame.type === 'light' &&
  draft.frame.kind === other.frame.kind &&
  draft.complement === other.complement &&
  draft.lexeme?.cue != null &&
  draft.head < other.head &&
  other.head < draft.complement;

/** استخدمت في وقت سابق | حق النقض (الفيتو): far behind its verb the complement, with what it is called in brackets, is no act of its own. */
function isComplementOf(view: SentenceView, draft: EventDraft, { frame, complement }: EventDraft): boolean {
  const { s } = view;
  if (draft.head === complement) return true;
  if (draft.frame.type === 'light') return false;
  // نفذت … حكم الإعدام: of whatever kind the phrase is.
  if (
    frame.type === 'light' &&
    draft.frame.type === 'phrase' &&
    draft.first <= complement &&
    complement <= draft.last
  )
    return true;
  if (draft.frame.kind !== frame.kind) return false;
  // تعرضه لمحاولة | اغتيال: the genitive of the noun that the light verb takes, with nothing of its own.
  if (frame.type === 'light' && draft.slots.size === 0 && isGenitiveOf(s, draft.first, complement))
    return true;
  // فتح بحث | وتحقيق: another complement of the same verb.
  if (
    frame.type === 'light' &&
    draft.first > complement &&
    draft.first <= pastJoined(view, frame, complement)
  )
    return true;
  const isGloss = s[draft.first - 1]?.folded === '(' && draft.first - 2 === complement;
  return isGloss || (draft.first <= complement && complement <= draft.last);
}

const isGenitiveOf = (s: readonly Tagged[], at: number, owner: number): boolean =>
  at === owner + 1 &&
  s[at].tag === 'noun' &&
  !s[at].conj &&
  s[at].prep === '' &&
  !s[owner].article &&
  s[owner].enclitic === '';

/** استخدم مادة السارين, تعرض لمواد سامة, غاز الخردل استخدمه; what its complement opens must be a means, or it is about something else. */
const isOf = (draft: EventDraft, { first, last }: EventDraft): boolean =>
  [draft.complement, draft.first].some((at) => (first <= at && at <= last) || first === at + 1);

/** غاز السارين, and not who carries it out (القوات الجوية). */
const isSubstance = (draft: EventDraft): boolean => isMeans(draft) && !isDoer(draft.frame);

/** استخدام غاز | السارين: the trigger runs to the end of what its complement opens. */
function withGas(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  if (!draft.frame.flags.has(OF_GAS) || draft.last !== draft.complement) return draft;
  const means = drafts.find((other) => isSubstance(other) && isOf(draft, other));
  return means === undefined ? draft : { ...draft, last: Math.max(draft.last, means.last) };
}

/**
 * Each kept event with the phrases that it hides: إغلاق المجال says less than إغلاق المجال الجوي when no slot is filled, and
 * الانقلاب is no boat that capsized in الانقلاب العسكري.
 */
const withFallbacks = (kept: readonly EventDraft[], order: readonly EventDraft[]): EventDraft[] =>
  kept.map((draft) => {
    const fallbacks = order.filter(
      (other) => other !== draft && (isAround(draft, other) || isTakenUp(draft, other)),
    );
    return fallbacks.length === 0 ? draft : { ...draft, fallbacks };
  });

const isAround = ({ first, last }: EventDraft, { frame, ...other }: EventDraft): boolean =>
  frame.type === 'phrase' && other.first <= first && last <= other.last;

/** فتح | بحث تحقيقي: a light verb that takes the first word of the phrase. */
const isTakenUp = ({ frame, first }: EventDraft, other: EventDraft): boolean =>
  frame.type === 'phrase' && other.frame.type === 'light' && other.complement === first;

/** أسفر | هجوم انتحاري | عن مقتل: what stands between a light verb and its complement is no part of it. */
const isBetween = (draft: EventDraft, { frame, head, complement }: EventDraft): boolean =>
  head < draft.first &&
  draft.last < complement &&
  // سقوط قتلى | وجرحى: of the dead and wounded the one word is no part of the other's act.
  !(CASUALTY.has(draft.frame.kind) && CASUALTY.has(frame.kind));

/** وقف | إطلاق النار: what stands inside a phrase of another kind tells nothing of its own. */
const isWithin = (draft: EventDraft, other: EventDraft): boolean =>
  other.frame.type === 'phrase' &&
  other.frame.kind !== draft.frame.kind &&
  other.first < draft.first &&
  draft.last <= other.last;

/**
 * وصل وفد, انفجرت سيارة مفخخة: the noun that carries out an event, or by which it is, tells no second one of its kind.
 */
function takesPartIn(view: SentenceView, draft: EventDraft, other: EventDraft): boolean {
  if (draft === other) return false;
  const { start, end, facts } = view.s[draft.head];
  // حكم القضاء على الناشط بالسجن: the court that acts is not its homograph "doing away with".
  const isCourt = hasClass(facts, COURTS) && other.frame.type === 'light';
  const isParty = draft.frame.flags.has('party');
  if (!isCourt && !isParty && (draft.frame.type === 'verb' || !isOneAct(draft, other))) return false;
  // A delegation is a body; the raid of "غارة إسرائيلية استهدفت" is what its adjective tells who flew.
  const isUsed = isDevice(draft) || other.frame.kind === 'interception';
  const roles = isParty ? INVOLVED : hasClass(facts, BODY) ? ACTING : isUsed ? USED : MEANS;
  return roles.some((role) =>
    (other.slots.get(role) ?? []).some((filler) => filler.start < end && start < filler.end),
  );
}

/** Of one kind, or what a strike was done with beside a word that says an attack only, or that it was shot down. */
const isOneAct = (draft: EventDraft, other: EventDraft): boolean =>
  draft.frame.kind === other.frame.kind ||
  ((WITH_MEANS.has(other.frame.kind) || other.frame.kind === 'interception') &&
    STRIKES.has(draft.frame.kind));

const COURTS: ReadonlySet<string> = new Set(['court']);
const isDevice = ({ frame }: EventDraft): boolean => frame.flags.has('device');
/** استهدف قافلة عسكرية: of a column (flag party) the other event tells what became of it. */
const INVOLVED = ['actor', 'target'] as const;
const ACTING = ['actor', 'instrument'] as const;
const MEANS = ['instrument'] as const;
/** فجّر عبوة ناسفة: what goes off is the object of its verb too. */
const USED = ['instrument', 'target'] as const;
