import { ALEF } from '../../text/affixes.ts';
import { isNominal } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import { isStop } from '../phrases/stops.ts';
import { EFFECT } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { deemedAs } from './deemed.ts';
import { endOfAmong, endOfGloss, endOfRelative, isAmong } from './gloss.ts';

/** Where the reporter's own remark begins: ", بينما …", "، ما يشير إلى …", "، وهو …"; in a noun content any comma that no list or time follows. What stands in quotation marks is the speaker's. */
export function commentStart(view: SentenceView, draft: ClaimDraft): number {
  if (draft.isQuoted) return view.end;
  const isClause =
    view.s[draft.contentFirst].tag === 'comp' ||
    draft.cue.type === 'prep' ||
    // قالت في بيان: | حرصا منا على السلم، قررنا …
    view.s[draft.contentFirst - 1]?.folded === ':' ||
    draft.rule === 'claim/headline-colon';
  const deemed = draft.cue.flags.has('deems') && !isClause ? deemedAs(view, draft.contentFirst) : -1;
  // ضرورة | "ألا ينسى العالم هايتي، لأن …": a quotation right behind its first word.
  const opening = isOpeningQuote(view, draft.contentFirst + 1)
    ? quoteEnd(view.s, draft.contentFirst + 1, view.end)
    : -1;
  for (let i = Math.max(opening, draft.contentFirst + 2); i + 1 < view.end; i++) {
    const t = view.s[i];
    const close = isOpeningQuote(view, i) ? quoteEnd(view.s, i, view.end) : -1;
    if (close > i) {
      i = close - 1;
      continue;
    }
    const gloss = isClause ? -1 : Math.max(endOfGloss(view, i), endOfAmong(view, i));
    if (gloss > i) {
      i = gloss;
      continue;
    }
    const next = view.s[(t.unit?.last ?? i) + 1];
    if (next === undefined) break;
    if (!isClause && isReason(view, i)) return view.s[i - 1].tag === 'punct' ? i - 1 : i;
    const isMore = t.fn?.code === 'result' && isComparative(view, i);
    // Without a comma what a clause sets beside itself (فيما امتد القتال) or leads to (كمينا مما أودى بحياة عشرة) is told by the same voice.
    const isApart = !isClause || view.s[i - 1].tag === 'punct';
    // مما قد يجعلها: what it may come to is the narrator's outlook.
    const isOfSame = isClause && ((!isApart && view.s[i + 1].tag === 'verb') || isOutcome(view.s[i + 1]));
    if (t.tag === 'rel' && t.fn?.code === 'result' && !isMore && !isOfSame) return i;
    const isDetail = isClause && t.fn?.code === 'haythu';
    const isBeside = t.tag === 'sub' && CONTRASTS.has(t.fn?.code ?? '') && next.tag === 'verb';
    if (isBeside && !isDetail && isApart && !(isClause && isParallel(view, draft.contentFirst, next.i)))
      return i;
    if (
      t.folded === '،' &&
      i > deemed &&
      (isRemark(view, i + 1) ||
        isOutlook(view, i + 1) ||
        (!isClause && endsNounContent(view, i) && !isCalledFor(view, draft, i)))
    )
      return i;
  }
  return view.end;
}

/** دعت إلى التهدئة | وذلك ردا على تصريحات, | وذلك رغم الضربات, | وذلك بعدما: to what the saying itself answered. */
function isReason({ s }: SentenceView, at: number): boolean {
  const [t, next] = [s[at], s[at + 1]];
  const isOfSaying =
    next !== undefined &&
    !next.article &&
    next.folded.endsWith(ALEF) &&
    next.facts.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.cue?.content.has('quote'));
  return (
    t.conj &&
    t.fn?.cls === 'demonstrative' &&
    (isOfSaying || next?.fn?.code === 'raghm' || (next?.tag === 'sub' && next.fn?.code !== 'comment'))
  );
}

/** After a comma: ما يشير إلى, في خطوة, بينما … with a report of its own. */
function isRemark(view: SentenceView, at: number): boolean {
  const t = view.s[at];
  if (t.tag === 'rel')
    return (
      (t.fn?.code === 'man' || t.fn?.code === 'result') &&
      !isOutcome(view.s[at + 1]) &&
      !isCalling(view, at + 1)
    );
  if (isTakenUp(view, at)) return true;
  if (t.tag !== 'sub') return false;
  return t.fn?.code === 'comment' || (CONTRASTS.has(t.fn?.code ?? '') && reportsWithin(view, at));
}

/** "زعم أن المدينة قصفت، | وهو ما نفاه السكان": others take up what was said. */
const isTakenUp = ({ s }: SentenceView, at: number): boolean =>
  s[at].conj &&
  s[at].fn?.cls === 'pronoun' &&
  s[at + 1]?.tag === 'rel' &&
  s[at + 2]?.verbs.some(({ lexeme }) => TAKING_UP.has(lexeme.cue?.act ?? '')) === true;
const TAKING_UP: ReadonlySet<string> = new Set(['deny', 'confirm', 'refuse', 'condemn', 'support']);

/** "قال إنه سيصدر بيانا، | ومن المتوقع أن يتحدث فيه عن": what is expected or planned of what is told is the narrator's outlook. */
function isOutlook({ s }: SentenceView, at: number): boolean {
  const { fn, unit, folded } = s[at];
  const word = unit === null ? undefined : s[unit.last];
  return (
    fn?.code === 'yajib' &&
    JOINED.test(folded) &&
    word !== undefined &&
    s[word.i + 1]?.tag === 'comp' &&
    word.facts.nominals.some(
      ({ form, lexeme }) =>
        form === 'passive_participle' &&
        lexeme !== null &&
        (lexeme.cue?.act === 'predict' || !OPEN.has(lexeme.modal)),
    )
  );
}
/** No modal word, or only a possibility: ومن الممكن أن. */
const OPEN: ReadonlySet<string> = new Set(['', 'hypothetical']);
const JOINED = /^\u0648/u;

/** أكبر بكثير | مما شهدته المنطقة, أكثر | مما توقعنا: an elative before it, no mark between. */
const isComparative = ({ s, raw }: SentenceView, at: number): boolean =>
  s
    .slice(Math.max(0, at - 2), at)
    .some(
      (t) =>
        t.fn?.code === 'akthar' ||
        (t.tag === 'noun' &&
          ELATIVE.test(raw.slice(t.start, t.end)) &&
          t.nominals.some(({ noun }) => noun?.classes.has('adjective') === true)),
    ) && s[at - 1].tag !== 'punct';
const ELATIVE = /^\u0623\p{L}{3}$/u;

/** ما أسفر عن مقتل عشرة, مما اضطرهم إلى الفرار: what came of it belongs to what is told; what it may come to is a remark. */
const isOutcome = (verb: Tagged | undefined): boolean =>
  verb?.verbs.some(({ tense, lexeme }) => tense === 'past' && OUTCOME.has(lexeme.sense)) === true;
const OUTCOME: ReadonlySet<string> = new Set([EFFECT, 'induce', 'aspect', 'transfer']);

/** "حصل على 24 في المئة، فيما حصل منافسه على 19": the same verb once more, or a number beside a number, is told by the same voice. */
function isParallel(view: SentenceView, first: number, verb: number): boolean {
  const { verbs } = view.s[verb];
  if (verbs.some(({ lexeme }) => lexeme.cue !== null)) return false;
  let end = verb + 1;
  while (end < view.end && !isStop(view.s[end]) && view.s[end].folded !== '\u060C') end++;
  const counts = (from: number, to: number): boolean =>
    view.quantities.some((quantity) => quantity.first >= from && quantity.first < to) ||
    view.s.slice(from, to).some(({ tag }) => tag === 'number');
  const before = view.s.slice(first, verb).flatMap((t) => t.verbs.map(({ lexeme }) => lexeme));
  return (
    verbs.some(({ lexeme }) => before.includes(lexeme)) || (counts(first, verb) && counts(verb + 1, end))
  );
}

/** ما أسمته "مبادرة": what the speaker calls it stands inside what he says. */
const isCalling = ({ s }: SentenceView, at: number): boolean =>
  s[at]?.tag === 'verb' &&
  s[at].enclitic !== '' &&
  s[at].verbs.some(({ lexeme }) => lexeme.cue?.flags.has('describe'));

/** A noun content goes on after a comma only with a list, a time, an exception or an apposition to a name. */
function endsNounContent(view: SentenceView, comma: number): boolean {
  const next = view.s[comma + 1];
  // الهجوم الذي استهدف، الأربعاء، | مقهى: behind a time between two commas; الهجوم، | وأدى إلى: what came of it.
  const when = view.s[comma - 1]?.unit;
  // سقوط طائرة، الأربعاء، | على الطريق السريعة: where it was too.
  if (
    when?.kind === 'time' &&
    isComma(view.s[when.first - 1]) &&
    !next.conj &&
    ((isNominal(next) && next.prep === '') ||
      (next.tag === 'prep' && PLACING.has(next.fn?.code ?? '') && isPlaceAt(view, comma + 2)))
  )
    return false;
  // طالب بالإفراج عنه، | إلا أن الجيش رفض: what stands against it.
  if (next.fn?.code === 'bal' && next.unit !== null) return true;
  if (next.conj && next.tag === 'verb' && hasEffect(next)) return false;
  // مغادرة الرئيس دمشق، | أو زيارات خاطفة
  if (next.fn?.code === 'aw') return false;
  if (next.conj) return CLAUSE_TAGS.has(next.tag) || next.fn?.cls === 'pronoun' || next.fn?.cls === 'modal';
  if (isAmong(next) || (next.tag === 'prep' && isAdjunctOfAct(view, comma + 1))) return false;
  // استقالة المستشار، | بعد أربعة أيام على كشف الصحافة: after what it came, the narrator tells.
  if (next.unit?.kind === 'time' && isAfterAct(view, comma + 1)) return true;
  return next.unit?.kind !== 'time' && next.fn?.code !== 'siwa' && view.s[comma - 1]?.unit?.kind !== 'name';
}

const hasEffect = ({ verbs }: Tagged): boolean =>
  verbs.some(({ tense, lexeme }) => tense === 'past' && lexeme.sense === EFFECT);

/** بعد أيام على | كشف, بعد ساعة من | إعلان: a time that is counted from an act. */
const isAfterAct = (view: SentenceView, at: number): boolean => {
  const { unit, facts } = view.s[at];
  const prep = view.s[(unit?.last ?? at) + 1];
  const act = view.s[(unit?.last ?? at) + 2];
  return (
    facts.sets.has('from_act') &&
    SINCE.has(prep?.fn?.code ?? '') &&
    act?.facts.isMasdar === true &&
    act.prep === ''
  );
};
const SINCE: ReadonlySet<string> = new Set(['ala', 'min']);

/** "مقتل خمسة، | جراء غارات", "إطلاق نار، | في العاصمة مقديشو", "هجوم بطائرة، | على موسكو": why and where what is told took place. */
function isAdjunctOfAct(view: SentenceView, prep: number): boolean {
  const { fn, unit, enclitic } = view.s[prep];
  const at = (unit?.last ?? prep) + 1;
  const t = view.s[at];
  if (t === undefined || enclitic !== '' || !isNominal(t) || t.conj || t.prep !== '') return false;
  if (fn?.code === 'bisabab') return view.isEventNominal(at);
  if (!PLACING.has(fn?.code ?? '') || unit !== null) return false;
  const isPlace = (i: number): boolean =>
    view.s[i]?.unit?.kind === 'place' || hasClass(view.s[i].facts, PLACES);
  // في العاصمة | مقديشو: the head of a place, with its name.
  return (
    t.unit?.kind === 'place' || (isPlace(at) && at + 1 < view.end && view.s[at + 1].unit?.kind === 'place')
  );
}
const PLACING: ReadonlySet<string> = new Set(['fi', 'ala', 'qurb', 'shamal']);
const isPlaceAt = ({ s }: SentenceView, at: number): boolean =>
  s[at]?.unit?.kind === 'place' || (s[at] !== undefined && hasClass(s[at].facts, PLACES));
const PLACES: ReadonlySet<string> = new Set(['place', 'subplace', 'structure', 'direction']);

/** "دعا الاتحاد النقابات، وكل المدرسين، | إلى مواصلة العمل": what is called for comes behind the list of those called upon. */
function isCalledFor(view: SentenceView, { cue, contentFirst }: ClaimDraft, comma: number): boolean {
  const head = view.s[contentFirst];
  // اتهامه الغرب، وخاصة بريطانيا، | بدعم: the verbal noun of a charge takes its preposition too.
  const isCharge = head.nominals.some(({ lexeme }) => lexeme?.cue?.act === 'accuse');
  const governs = (t: Tagged): boolean => {
    const code = t.prep !== '' ? t.prep : (t.fn?.code ?? '');
    return isCharge ? code === 'bi' : cue.content.has(code);
  };
  // دعت بريطانيا، | التي ترأس المجلس، إلى: behind what tells of whom it calls upon.
  const aside = endOfRelative(view, comma);
  return (
    (cue.flags.has('dative') || isCharge) &&
    governs(view.s[(aside < 0 ? comma : aside) + 1]) &&
    isNominal(head) &&
    !governs(view.s[contentFirst - 1]) &&
    !view.s.slice(contentFirst, comma).some(governs)
  );
}

/** What و joins a clause with: a verb, لم, حين. */
const CLAUSE_TAGS: ReadonlySet<string> = new Set(['verb', 'neg', 'sub']);

/** Glosses of the subordinators that set another report beside the first. */
const CONTRASTS: ReadonlySet<string> = new Set(['baynama', 'haythu', 'bima-anna']);

/** A reporting verb stands within reach after a subordinator. */
const reportsWithin = (view: SentenceView, at: number): boolean =>
  view.s.slice(at + 1, at + 5).some((t) => t.verbs.some((verb) => verb.lexeme.cue !== null));
