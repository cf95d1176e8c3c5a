import { opensReport } from '../claims/reporting-participle.ts';
import type { Filler } from '../phrases/fillers.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import { isParted } from '../phrases/stops.ts';
import { isHalted } from '../words/halted.ts';
import { ASPECT } from '../words/lexeme.ts';
import { isOfMen } from '../words/relatives.ts';
import { ACTS_OF_VIOLENCE, OF_GAS } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isAim, isAimed, isCharged, isOwnAim } from './aimed.ts';
import { refersBack } from './back-reference.ts';
import { isBroughtAbout, isConsequence } from './brought-about.ts';
import { isByLaw } from './by-law.ts';
import { isDenied } from './denied.ts';
import { hasDoerBefore } from './doers.ts';
import type { EventDraft } from './events.ts';
import { isHabitual, isTrade, namesSession } from './habit.ts';
import { isInText } from './in-text.ts';
import { isCharge, isMotive } from './motive.ts';
import { namesAnother } from './named-after.ts';
import { isNeeded } from './needed.ts';
import { isPrinciple } from './principle.ts';
import { isSetOff } from './set-off.ts';
import { isSince } from './since.ts';
import { takesPlace } from './takes-place.ts';

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

/** A bare noun that only refers back, or an ambiguous word without anything of conflict around it, is no report. */
export function isReported(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  isMeasured: boolean,
): boolean {
  const { flags } = draft.frame;
  const isNoun = view.s[draft.head].tag !== 'verb';
  if (isNoun && (namesAnother(view, draft) || namesPeople(view, draft) || isDiedOf(view, draft)))
    return false;
  if (isNoun && (isInText(view, draft) || isPrinciple(view, draft, slots))) return false;
  if (isNoun && (isMotive(view, draft) || isCharge(view, draft) || refersBack(view, draft, slots)))
    return false;
  if (lacksParty(view, draft, slots) || isHabitual(view, draft) || isTrade(view, draft)) return false;
  if (isByLaw(view, draft) || isNeeded(view, draft)) return false;
  if (namesSession(view, draft)) return false;
  if (flags.has('device') && !isSetOff(view, draft)) return false;
  // لم تتبن أي جهة الهجوم: that somebody does not claim an act tells nothing of it.
  if (flags.has('claimed') && view.s[draft.head - 1]?.tag === 'neg') return false;
  if (flags.has('measured') && !isMeasured) return false;
  // A subject borrowed from the governing verb does not make a bare noun a report.
  const isOwned = view.s[draft.head].enclitic !== '' || view.s[draft.complement].enclitic !== '';
  const hasOwn =
    draft.slots.size > 0 ||
    isOwned ||
    (!isNoun && (slots.size > 0 || isOfAntecedent(view, draft.head))) ||
    holdsThing(view, draft);
  const isTold =
    isMeasured ||
    (isNoun &&
      (isNew(view, draft) ||
        takesPlace(view, draft) ||
        isAim(view, draft) ||
        isBroughtAbout(view, draft) ||
        isConsequence(view, draft) ||
        isCharged(view, draft) ||
        isAimed(view, draft, slots)));
  if (!hasOwn && !isTold && isBare(view, draft) && !isDenied(view, draft)) return false;
  if (isNoun && draft.slots.size === 0 && (isGenitive(view, draft.first) || isHalted(view, draft)))
    return false;
  if (
    flags.has('stative') &&
    draft.tense === 'present' &&
    !view.isHeading &&
    !isAchieved(view, draft) &&
    !hasBecome(view, draft.head)
  )
    return false;
  // أغارت طائرات على منزل: a site that is hit was moved from where to what; مفاوضات مع الحركة: and who is talked to.
  return !draft.frame.slots.some(
    ({ role, required }) =>
      required.length > 0 &&
      !slots.has(role) &&
      !(role === 'place' && slots.has('target')) &&
      !(role === 'actor' && slots.has('target') && draft.slots.has('actor')) &&
      !(role === 'target' && draft.frame.kind === 'agreement' && draft.slots.has('target')) &&
      !(role === 'target' && slots.has('place') && draft.slots.has('target')),
  );
}

/** أولئك الذين فروا, كريم الذي استقال: whom a relative clause of the masculine is about stands before it, though no lexicon knows him. */
const isOfAntecedent = ({ s }: SentenceView, head: number): boolean =>
  s[head - 1]?.tag === 'rel' &&
  isOfMen(s[head - 1]) &&
  s[head].enclitic === '' &&
  s[head - 2]?.facts.classes.length === 0;

/** فتح المعابر, إلقاء السلاح, استخدام السارين: the complement of a light verbal noun is itself what is opened, laid down or used. */
const holdsThing = (view: SentenceView, { frame, head, complement }: EventDraft): boolean =>
  frame.type === 'light' &&
  (frame.flags.has(OF_GAS) ||
    (complement === head + 1 &&
      !view.isEventNominal(complement) &&
      hasClass(view.s[complement].facts, THINGS)));
const THINGS: ReadonlySet<string> = new Set([
  'crossing',
  'line',
  'structure',
  'weapon',
  'munition',
  'vehicle',
]);

/** Flags that ask for whom it is done to, who does it, or anybody or any place at all. */
const lacksParty = (
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean => {
  const { flags } = draft.frame;
  return (
    (flags.has('aimed') && !slots.has('target')) ||
    (flags.has('counted') && !isCounted(view, draft)) ||
    (flags.has('acted') &&
      !slots.has('actor') &&
      !hasDoerBefore(view, draft) &&
      !isOfAntecedent(view, draft.head) &&
      !isOwnAim(view, draft)) ||
    (flags.has('filled') && view.s[draft.head].enclitic === '' && !PARTIES.some((role) => slots.has(role)))
  );
};
const PARTIES = ['actor', 'target', 'place'] as const;

/** ثلاثة شهداء, عشرات الشهداء, شهيدان: how many they are is told. */
function isCounted({ s }: SentenceView, { first, head }: EventDraft): boolean {
  const before = s[first - 1];
  return (
    before?.tag === 'number' ||
    (before !== undefined && hasClass(before.facts, QUANTITIES)) ||
    s[head].nominals.some(({ number }) => number === 'dual')
  );
}
const QUANTITIES: ReadonlySet<string> = new Set(['quantity']);

/** في اتصال هاتفي, إجراء تحقيق: an indefinite noun tells of what the reader does not know yet; الاتصال refers back. */
function isNew(view: SentenceView, { frame, head, complement }: EventDraft): boolean {
  if (frame.type === 'verb' || (frame.type !== 'light' && VAGUE.some((flag) => frame.flags.has(flag))))
    return false;
  // التوصل إلى اتفاق: of a light verb what the reader does not know yet is its complement.
  const isLight = head !== complement && view.s[head].nominals.some(({ form }) => form === 'masdar');
  if (view.s[head].article && !isLight) return false;
  const told = isSpelledOut(view, head) && frame.type === 'phrase' ? head : complement;
  return !view.s[told].article && idafaAfter(view, told) === null;
}

/** يتضمن وقفا | لإطلاق النار: of a phrase that goes on with a preposition the first word tells whether it is new; not what another act is dated or placed by (بعد مؤتمر للحوار). */
const isSpelledOut = ({ s }: SentenceView, head: number): boolean =>
  s[head + 1]?.prep !== '' && s[head].prep === '' && s[head - 1]?.tag !== 'prep';

/** Flags of a noun that has other senses, or that is mostly said of what is known. */
const VAGUE = ['weak', 'conflict'] as const;

/** Without a slot of its own a verb says nothing, nor does a noun outside a headline; a light verb still has its complement. */
function isBare(view: SentenceView, { frame, head }: EventDraft): boolean {
  if (frame.flags.has('weak')) return true;
  return view.s[head].tag === 'verb' ? frame.type === 'verb' : !view.isHeading;
}

/** جرائم حرب, ساحة معركة: a bare noun that only tells of what kind the noun before it is. */
function isGenitive(view: SentenceView, first: number): boolean {
  const before = view.s[first - 1];
  const t = view.s[first];
  return (
    before !== undefined &&
    before.tag === 'noun' &&
    !before.article &&
    before.enclitic === '' &&
    !t.article &&
    !(t.enclitic !== '' && before.facts.isMasdar) &&
    t.prep === '' &&
    !t.conj &&
    !view.isEventNominal(first - 1)
  );
}

/** عائلات الشهداء, صور القتلى والجرحى, شهداؤنا: people who are spoken of, not a report of their death. */
function namesPeople(view: SentenceView, draft: EventDraft): boolean {
  const t = view.s[draft.head];
  if (draft.frame.type !== 'noun' || !t.facts.classes.includes('casualty')) return false;
  // بين | قتيل وجريح: what has become of those who are counted before.
  if (view.s[draft.first - 1]?.fn?.code === 'bayna' && !t.article && view.s[draft.head + 1]?.conj)
    return true;
  // نصب لشهداء, مساعدات للجرحى: for whom something is.
  if (t.enclitic !== '' || t.prep === 'li') return true;
  let first = draft.head;
  while (view.s[first].conj && view.s[first - 1]?.facts.classes.includes('casualty')) first--;
  const owner = view.s[first - 1];
  if (owner === undefined || view.s[first].conj || view.s[first].prep !== '') return false;
  if (owner.tag !== 'noun' || owner.article || owner.enclitic !== '') return false;
  return !owner.facts.isMasdar && !owner.facts.isEventNominal && !hasClass(owner.facts, COUNTING);
}

/** عدد القتلى, عشرات الجرحى, حصيلة الضحايا: nouns that count them. */
const COUNTING: ReadonlySet<string> = new Set(['quantity', 'number', 'group_noun', 'abstract']);

/** قضى متأثرا | بإصابته: the wounds of which somebody died are told with his death. */
const isDiedOf = ({ s }: SentenceView, { frame, head }: EventDraft): boolean =>
  frame.kind === 'injury' &&
  s[head].prep === 'bi' &&
  s[head].enclitic !== '' &&
  s[head - 1]?.article === false &&
  s[head - 1].nominals.some(({ form }) => form?.endsWith('participle') === true);

/** باتت القوات تسيطر, أصبح يسيطر: what has come to be is news. */
const hasBecome = (view: SentenceView, head: number): boolean =>
  view.s
    .slice(Math.max(0, head - 5), head)
    .some((t) => t.facts.functions.some(({ code }) => code === 'badaa'));

/** لتسيطر, استطاعت الفصائل أن | تسيطر: behind ل, and behind أن of a verb of managing, the present tells a result, not a state. */
const isAchieved = ({ s }: SentenceView, { head }: EventDraft): boolean =>
  s[head].verbs.some(({ particle }) => particle !== '') ||
  (THAT.has(s[head - 1]?.fn?.code ?? '') &&
    s
      .slice(Math.max(0, head - REACH), head)
      .some(({ verbs }) => verbs.some(({ lexeme }) => lexeme.sense === ASPECT)));
const THAT: ReadonlySet<string> = new Set(['an', 'alaanna', 'bianna']);
const REACH = 6;
