import type { Filler } from '../phrases/fillers.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import { isHalted } from '../words/halted.ts';
import { ASPECT } from '../words/lexeme.ts';
import { isOfMen } from '../words/relatives.ts';
import { OF_GAS } from '../words/strikes.ts';
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
import { takesPlace } from './takes-place.ts';

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
