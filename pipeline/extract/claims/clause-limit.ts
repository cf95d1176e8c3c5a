import { verbOfConjunct } from '../phrases/chunks.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Tagged } from '../words/tags.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { endOfAside, isAboutNoun } from './about-noun.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { commentStart } from './comment-start.ts';
import { contrastLimit, isOthersTurn } from './contrast-limit.ts';
import { opensReport } from './reporting-participle.ts';
import { isSaidOfNoun } from './said-of-noun.ts';
import { isAttributed, sourceStart } from './source-start.ts';
import { isToldBy } from './told-by.ts';
import { verdictLimit } from './verdict-limit.ts';

/** Token before which the content of a claim ends at the latest. */
export function clauseLimit(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): number {
  const contrast = drafts.find(
    (other) => other.cueFirst > draft.contentFirst + 1 && isContrasted(view, draft, other),
  );
  const joint = contrast === undefined ? undefined : view.s[contrast.cueFirst - 1];
  return Math.min(
    reportLimit(view, draft, drafts),
    silenceLimit(view, draft, drafts),
    dashLimit(view, draft),
    concessionLimit(view, draft),
    verdictLimit(view, draft),
    contrastLimit(view, draft, drafts),
    joint === undefined ? view.end : (joint.unit?.first ?? joint.i),
  );
}

/** "رغم إعلان الوزير عن الاتفاق | فإن العمال …": the main clause behind what was said all the same. */
function concessionLimit({ s, end }: SentenceView, { cueFirst, contentFirst, isQuoted }: ClaimDraft): number {
  const before = s[cueFirst - 1];
  const isAllTheSame = before?.fn?.code === 'raghm';
  // وبينما نفت طهران ذلك، | فإن الأحداث …
  if (isQuoted || !(isAllTheSame || before?.tag === 'sub')) return end;
  for (let i = contentFirst + 1; i < end; i++)
    if (!isAllTheSame && s[i].tag === 'comp' && FA.test(s[i].folded) && s[i - 1].tag === 'punct')
      return i - 1;
    else if (isAllTheSame && ((s[i].tag === 'comp' && s[i].conj) || s[i].fn?.code === 'bal')) return i;
  return end;
}
const FA = /^\u0641/u;

/** "مهاجرين - يُعتقد أنهم من الصومال - يلوحون": what is said between dashes ends at the second. */
function dashLimit({ s, end }: SentenceView, { cueFirst, contentFirst, isQuoted }: ClaimDraft): number {
  if (isQuoted) return end;
  // الوزير، | الذي اعتبر أن المفاوضات فشلت، | إن: what opens what the head says ends what it said before.
  if (s[cueFirst - 1]?.tag === 'rel' && SET_OFF.test(s[cueFirst - 2]?.folded ?? ''))
    for (let i = contentFirst + 1; i + 1 < end; i++)
      if (s[i].folded === s[cueFirst - 2].folded && s[i + 1].tag === 'comp' && !s[i + 1].conj) return i;
  if (!isDash(s[cueFirst - 1])) return end;
  for (let i = contentFirst + 1; i < end; i++) if (isDash(s[i])) return i;
  return end;
}
const SET_OFF = /^[\u060C\-\u2013\u2014]$/u;
const isDash = (t: Tagged | undefined): boolean => t?.tag === 'punct' && '-\u2013\u2014'.includes(t.folded);

/** "…، فيما لم تصدر القوات أي تعليق": who is silent is told beside the content, not in it. */
function silenceLimit(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): number {
  if (draft.isQuoted) return view.end;
  for (const { act, cueFirst } of drafts) {
    const mark = act === 'no_comment' ? markBefore(view, cueFirst, draft.contentFirst) : -1;
    if (mark > 0) return mark;
  }
  return view.end;
}

function reportLimit(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): number {
  for (const other of drafts) {
    if (other === draft || other.cueFirst <= draft.contentFirst) continue;
    // هجوم نفذته قوة يعتقد أنها أجنبية: what describes a noun is part of what is told.
    if (isSaidOfNoun(view, view.s[other.cueFirst])) continue;
    // "إدانتها لهذا العدوان الذي اعتبرته …": what is said of the noun is a claim of its own.
    const isLight = other.cue.type === 'light';
    const isOfNoun = isNounContent(view, draft);
    if (!isLight && isAboutNoun(view, other) && isOfNoun) return other.cueFirst - 1;
    const before = view.s[other.cueFirst - 1];
    if (before === undefined) continue;
    // أدانت الهجوم | كما حذرت من: what somebody also said.
    if (before.fn?.code === 'kama' && other.cue.type === 'verb' && !draft.isQuoted && isOfNoun)
      return before.unit?.first ?? before.i;
    if (isOthersTurn(view, draft, other)) return other.cueFirst - 2;
    const joint = before.fn?.code === 'wa' && before.fn.cls === 'conjunction' ? other.cueFirst - 1 : -1;
    // "، | و شدد على": و written apart, behind the mark.
    const mark = joint > 0 ? joint - 1 : other.cueFirst - 1;
    const isAfterMark = view.s[mark]?.tag === 'punct';
    if (goesOnInPerson(view, draft, other)) continue;
    if (isAfterMark && other.cue.type === 'verb' && isBesideIt(view, draft, other)) return mark;
    // في أعقاب تقارير عن ضربات جوية، | أعربت المنظمة عن: the main verb behind what only opens the sentence.
    const isOpening = draft.cue.type === 'noun' && draft.cueFirst <= OPENS_WITHIN && !other.needsSubject;
    if (isAfterMark && isOpening && view.s[other.cueFirst].tag === 'verb' && !view.s[other.cueFirst].conj)
      return other.cueFirst - 1;
    if (other.rule.endsWith('-participle')) {
      // …، بحسب الشرطة، | مؤكدا أن: what is attributed before ends it first.
      if (isAfterMark) return Math.min(mark, attributionStart(view, draft, drafts));
      if (!draft.isQuoted && goesOnWith(view, other)) return other.cueFirst;
      continue;
    }
    const opening = draft.isQuoted || other.needsSubject ? -1 : reportOpening(view, other);
    if (opening > draft.contentFirst) return opening;
    if (!(view.s[other.cueFirst].conj || joint > 0) || draft.isQuoted) continue;
    if (isAfterMark) return mark;
    if (joint > 0 && !other.needsSubject && other.cue.type === 'verb') return joint;
    // أدان الحزب الهجوم | ودعت المنظمة المجلس إلى, برر الفتيان ذلك بأن … | وقال أصغرهما: a saying joined without a mark.
    const isSaying = other.cue.type === 'verb' && (isOfNoun || other.cue.content.has('inna'));
    if (other.needsSubject ? isOfNoun : isSaying) return other.cueFirst;
  }
  const beside = nextReport(view, draft);
  if (beside < view.end) return beside;
  const told = attributionStart(view, draft, drafts);
  // معلومات عن …، حيث …، وفق مصدر: what the attribution closes goes on behind a hearsay.
  if (told < view.end && draft.cue.type !== 'noun') return told;
  return Math.min(isAboutNoun(view, draft) ? endOfAside(view, draft) : told, told, commentStart(view, draft));
}

/** "| وكانت الأمم المتحدة قد دعت إلى", "|، من جانبه أكد الوزير أن": what only opens another report, with a speaker of its own; -1 without it. */
function reportOpening(view: SentenceView, { cue, cueFirst, chain }: ClaimDraft): number {
  if (cue.type !== 'verb' || chain.length === 0) return -1;
  const speaker = view.tokenAt(chain[0].start)?.i ?? cueFirst;
  const at = Math.min(speaker, view.s[cueFirst - 1].fn?.code === 'qad' ? cueFirst - 1 : cueFirst) - 1;
  const t = view.s[at];
  const mark = (i: number): number => (view.s[i - 1]?.tag === 'punct' ? i - 1 : -1);
  if (t?.fn?.code === 'kana' && t.conj && speaker < cueFirst) return Math.max(mark(at), at);
  const first = t?.unit?.first ?? at;
  return t?.fn?.code === 'kama' && t.unit !== null && at === cueFirst - 1 ? mark(first) : -1;
}

/** "قالت الخارجية إنها تدين الهجوم، | وتعرب عن تضامنها": behind a past cue the speaker's own present goes on. */
function goesOnInPerson(view: SentenceView, draft: ClaimDraft, other: ClaimDraft): boolean {
  const { own, cueFirst } = draft;
  return (
    own !== null &&
    other.cue.type === 'verb' &&
    view.s[other.cueFirst].conj &&
    other.needsSubject &&
    isPresent(view.s[other.cueFirst]) &&
    isPresent(view.s[own.cueFirst]) &&
    view.s[cueFirst].verbs.some(({ tense }) => tense === 'past')
  );
}

const isPresent = ({ verbs }: Tagged): boolean =>
  verbs.length > 0 && verbs.every(({ tense }) => tense === 'present');

/** Where the source of the clause is told: "…، وفقا لمصدر أمني"; what a norm is followed by (وفق الصيغة السابقة) and "كما أنه" go on. */
function attributionStart(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): number {
  for (const hit of view.cueHits)
    if (
      (!draft.isQuoted || closesBefore(view, draft, hit)) &&
      hit.cue.type === 'prep' &&
      !hit.cue.flags.has('leads') &&
      !isInMidClause(view, hit) &&
      !isSetRight(view, hit) &&
      !isBetween(view, draft, hit) &&
      (!hit.cue.flags.has('closes') || isSomebodysWord(view, hit, drafts)) &&
      !isInWhat(view, draft, hit) &&
      // أنه طبقا لإحصاءات: the clause that أن opened goes on.
      hit.first > draft.contentFirst + 1 &&
      isAttributed(view, hit) &&
      ((view.s[hit.first - 1].tag === 'punct' && !isOpeningQuote(view, hit.first - 1)) || isToldBy(view, hit))
    )
      return hit.first;
  return view.end;
}

/** إن "السلام ممكن" و"ضروري"، | وفقا للوكالة: the last of several quotations ends right before. */
const closesBefore = (view: SentenceView, { contentFirst }: ClaimDraft, { first }: CueHit): boolean =>
  first - 2 > contentFirst + 1 &&
  view.s[first - 1].folded === '\u060C' &&
  '"\u201D\u00BB\u2033'.includes(view.s[first - 2].folded) &&
  !isOpeningQuote(view, first - 2);

/** "قالت الشرطة إنهم خمسة | بينما تحدث سكان عن عشرة": another speaker set beside the first; an outlet or a text tells of both. */
const isContrasted = (
  view: SentenceView,
  draft: ClaimDraft,
  { cueFirst, cue, needsSubject }: ClaimDraft,
): boolean =>
  view.s[cueFirst - 1]?.fn?.code === 'baynama' &&
  cue.type === 'verb' &&
  !needsSubject &&
  !draft.isQuoted &&
  !TELLERS.has(draft.chain[0]?.kind ?? '');
const TELLERS: ReadonlySet<string> = new Set(['media', 'document']);

/** "وبينما أكد الجيش سيطرته على المطار، نفت قوات …": the main clause after the one that بينما opened. */
const isBesideIt = (view: SentenceView, draft: ClaimDraft, other: ClaimDraft): boolean =>
  !draft.isQuoted &&
  !other.needsSubject &&
  !view.s[other.cueFirst].conj &&
  (view.s.slice(Math.max(0, draft.cueFirst - 2), draft.cueFirst).some((t) => t.tag === 'sub') ||
    opensSubordinate(view, draft));

/** "وبعد أن نشرت الجماعة مقطعا أعلنت فيه أنها …، | قالت مصادر": what a sentence opens with أن behind a time ends before its main verb. */
const opensSubordinate = ({ s }: SentenceView, { cueFirst }: ClaimDraft): boolean =>
  s.slice(0, Math.min(OPENS_WITHIN, cueFirst)).some((t) => t.tag === 'sub') &&
  !s.slice(0, cueFirst).some((t) => t.folded === '\u060C');
const OPENS_WITHIN = 3;

/** The comma before "فيما لم تصدر …", "ولم يعلق …", with no word but these between; -1 when there is none. */
function markBefore(view: SentenceView, verb: number, limit: number): number {
  for (let i = verb - 1; i > limit; i--) {
    if (view.s[i].folded === '\u060C') return i;
    if (view.s[i].tag !== 'neg' && view.s[i].tag !== 'sub' && view.s[i].tag !== 'fn') return -1;
  }
  return -1;
}

/** "الذي يمثل وفق تقديره عائقا": the speaker's own judgement in mid clause, behind which the clause goes on. */
function isInMidClause(view: SentenceView, { last }: CueHit): boolean {
  const own = view.s[last + 1];
  const next = view.s[last + 2];
  return (
    own?.tag === 'noun' &&
    own.enclitic !== '' &&
    next !== undefined &&
    !next.conj &&
    !'.\u060C\u061B'.includes(next.folded) &&
    isNominalOrQuote(view, last + 2)
  );
}

/** "أدى الحادث، حسب آخر حصيلة، | إلى وفاة", "أن الإصابات، حسب الأطباء، | طفيفة": between commas, in the middle of the clause. */
function isBetween(view: SentenceView, { contentFirst }: ClaimDraft, { first, last }: CueHit): boolean {
  if (view.s[first - 1]?.folded !== '\u060C') return false;
  const isOpen =
    first - contentFirst <= OPEN_CLAUSE && !view.s.slice(contentFirst, first).some((t) => t.tag === 'verb');
  for (let i = last + 1; i + 1 < view.end && i - last < LONGEST_SOURCE; i++) {
    if (view.s[i].folded !== '\u060C') continue;
    const { tag, conj, unit } = view.s[i + 1];
    return (
      !conj &&
      unit?.kind !== 'time' &&
      ((tag === 'prep' && unit === null) || (isOpen && !opensReport(view, i + 1, i) && tag !== 'sub'))
    );
  }
  return false;
}

/** Words of a clause that still wants its end. */
const OPEN_CLAUSE = 6;

/** كما قال الوزير, كما دعا إلى: what somebody says, or said too; not كما تطرقا إلى, what is told goes on. */
function isSomebodysWord(view: SentenceView, hit: CueHit, drafts: readonly ClaimDraft[]): boolean {
  const { at, verb } = sourceStart(view, hit);
  if (drafts.some(({ cueFirst }) => cueFirst === verb)) return true;
  const phrase = at >= 0 && at < view.end ? view.sourcePhrase(at) : null;
  return phrase !== null && view.isSourceLike(phrase);
}

/** "أن روسيا ليست نمرا، كما وصفها ترمب، | بل هي دب": what is set right behind the words of another is said by the first. */
function isSetRight(view: SentenceView, { last }: CueHit): boolean {
  for (let i = last + 1; i + 1 < view.end && i - last < LONGEST_SOURCE; i++)
    if (view.s[i].folded === '\u060C') return view.s[i + 1].fn?.code === 'bal';
  return false;
}
const LONGEST_SOURCE = 12;

/** "نفى ما تداولته الصحف | نقلا عن مسؤول | حول مقتل الجنود": whose words the others pass on, whom the content tells of. */
export const isInWhat = (view: SentenceView, { contentFirst }: ClaimDraft, { cue }: CueHit): boolean =>
  cue.flags.has('relay') && view.s[contentFirst].tag === 'rel' && view.s[contentFirst + 1]?.tag === 'verb';

const isNominalOrQuote = (view: SentenceView, at: number): boolean =>
  isOpeningQuote(view, at) ||
  (view.s[at].tag === 'noun' && view.s[at].prep === '' && !view.s[at].facts.isCue);

/** "كييف تعلن إسقاط مسيرات وموسكو تؤكد …": in a heading, a subject joined with و before its own verb is told beside the claim. */
function nextReport(view: SentenceView, draft: ClaimDraft): number {
  if (!view.isHeading || draft.isQuoted || draft.cue.type !== 'verb') return view.end;
  for (let i = draft.contentFirst + 1; i < view.end; i++) {
    const isApart = view.s[i - 1].fn?.code === 'wa' && i - 1 > draft.contentFirst;
    const verb = view.s[i].conj || isApart ? verbOfConjunct(view.s, i, view.end) : undefined;
    const isReport = verb?.verbs.some(({ lexeme }) => lexeme.cue !== null) === true;
    if (isReport || (verb !== undefined && isNounContent(view, draft))) return isApart ? i - 1 : i;
  }
  return view.end;
}

/** "… من ارتفاع الأسعار مشيرا إلى أن", "ومؤكدا": an indefinite participle of reporting speaks for the subject of the cue. */
const goesOnWith = (view: SentenceView, other: ClaimDraft): boolean => {
  const before = view.s[other.cueFirst - 1];
  return (
    before.tag === 'noun' ||
    before.tag === 'name' ||
    before.fn?.cls === 'adverb' ||
    // والمصادقة عليها | مؤكدا أن
    before.fn?.cls === 'prepositional_pronoun' ||
    // نفت الوزارة ذلك | مشددة على أن
    before.fn?.cls === 'demonstrative' ||
    // الأساتذة أيضا | مؤكدا أن
    (before.fn?.code === 'kama' && before.unit === null) ||
    before.unit?.kind === 'time'
  );
};

/** What a verb governs as a noun (حذر من ارتفاع …): a clause joined to it is not part of it. */
const isNounContent = (view: SentenceView, draft: ClaimDraft): boolean =>
  view.s[draft.contentFirst].tag !== 'comp' && draft.cue.type === 'verb';
