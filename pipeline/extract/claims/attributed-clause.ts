import { THEN } from '../../text/affixes.ts';
import { isNominal } from '../phrases/chunks.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isReportingParticiple, mayReport } from './reporting-participle.ts';
import { isProper, isUnknown } from './source-name.ts';
import { isAttributed } from './source-start.ts';

/** Two words are enough of a clause with a verb (انهار السقف) or of a subject and what is said of it (الاتفاق هش). */
export const isClause = (view: SentenceView, first: number): boolean =>
  view.s[first].tag === 'verb' ||
  (view.s[first].tag === 'noun' && view.s[first].article && view.s[first + 1]?.article === false);

/** "جاء في بيان لوزارة المالية نشر أمس أن …": a document tells what أن, a colon or a quotation opens; -1 when nothing does. */
export function toldFrom(view: SentenceView, at: number): number {
  for (let i = at; i + 1 < view.end && i - at < LEAD; i++) {
    if (view.s[i].folded === '.') return -1;
    if (view.s[i].folded === ':') return i + 1;
    if ((view.s[i].tag === 'comp' && view.isThat(i)) || isOpeningQuote(view, i)) return i;
  }
  return -1;
}
const LEAD = 24;

/** "وبحسب مصدر تحدث إلى الوكالة شريطة …، فإن": past the clause that describes the source, up to the comma, فإن or فقد. */
function afterDescription(view: SentenceView, at: number): number {
  const isSetOff = view.s[at]?.folded === '\u060C';
  const from = at + Number(isSetOff);
  const verb = view.s[view.s[from]?.tag === 'rel' ? from + 1 : from];
  if (verb === undefined || verb.conj || verb.article) return at;
  const then = verb.facts.verbs.length > 0 ? thenAt(view, verb.i + 1) : -1;
  // بحسب تقرير للصحيفة، | استند إلى وثائق، | فإن: a clause between commas.
  if (isSetOff) return verb.tag === 'verb' && then > 0 && view.s[then - 1].folded === '\u060C' ? then : at;
  if (then > 0) return then;
  if (!(verb.tag === 'verb' || isDated(view, verb))) return at;
  for (let i = at + 1; i < view.end && i - at < LEAD; i++) if (view.s[i].folded === '\u060C') return i + 1;
  return at;
}

/** فإن, فقد: what a lead-in closes with; -1 without it, or behind a condition that it answers. */
function thenAt({ s, end }: SentenceView, from: number): number {
  for (let i = from; i < end && i - from < LEAD; i++) {
    const { tag, fn, conj, folded } = s[i];
    if (conj && (tag === 'comp' || fn?.code === 'qad') && folded.startsWith(THEN)) return i;
    if (tag === 'sub' || folded === '.' || (tag === 'comp' && !conj)) return -1;
  }
  return -1;
}

/** تقرير للمنظمة | صدر الشهر الماضي: a form that may be a noun is a verb before a time. */
const isDated = (view: SentenceView, t: Tagged): boolean =>
  !t.article && t.facts.verbs.length > 0 && view.s[t.i + 1]?.unit?.kind === 'time';

/** After the comma or فإن that closes the lead, when only the rest of the source stands between; else right after the source. */
export function afterSource(view: SentenceView, at: number): number {
  const described = afterDescription(view, at);
  if (described > at) return described;
  for (let i = at; i < view.end && i - at < ASIDE; i++) {
    const t = view.s[i];
    if (t.folded === '\u060C') return Math.max(i + 1, afterDescription(view, i));
    if (t.tag === 'comp' && t.conj) return i;
    if (!isNominal(t) && t.tag !== 'prep' && t.tag !== 'punct') return at;
  }
  return at;
}

/** After the content of the claim before it, else at the start of the sentence. */
export function clauseStart(view: SentenceView, at: number, drafts: readonly ClaimDraft[]): number {
  let start = opensWithNarrator(view) ? 2 : 0;
  for (const draft of drafts)
    if (
      draft.cue.type !== 'noun' &&
      draft.cueFirst < at &&
      draft.contentLast < at &&
      draft.contentLast + 1 > start
    )
      start = draft.contentLast + 1;
  for (let i = at - 2; i > start; i--) if ('\u061B.'.includes(view.s[i].folded)) return i + 1;
  return start;
}

/** The attribution behind a mark that follows further on, or the end of the sentence. */
export function nextAttribution(view: SentenceView, from: number): number {
  for (const hit of view.cueHits)
    if (
      hit.cue.type === 'prep' &&
      !hit.cue.flags.has('leads') &&
      !hit.cue.flags.has('closes') &&
      !hit.cue.flags.has('relay') &&
      hit.first > from &&
      view.s[hit.first - 1].folded === '\u060C' &&
      isAttributed(view, hit)
    )
      return hit.first;
  return view.end;
}

/** Behind the attribution before, which closed what stands before it. */
export const afterAttribution = (view: SentenceView, at: number, drafts: readonly ClaimDraft[]): number =>
  Math.max(
    0,
    ...drafts
      .filter(
        ({ cue, cueFirst, contentLast }) => cue.type === 'prep' && cueFirst < at && contentLast < cueFirst,
      )
      .flatMap(({ chain }) => chain.map(({ end }) => (view.tokenAt(end - 1)?.i ?? -1) + 1)),
  );

/** "يذكر أن …، وفق مصدر": the narrator's formula is no part of what the source says. */
const opensWithNarrator = (view: SentenceView): boolean =>
  view.s[1]?.tag === 'comp' &&
  view.s[0].verbs.some(
    ({ tense, lexeme }) => tense === 'present' && lexeme.cue?.flags.has('background') === true,
  );

/** "وتعتبر هذه النسبة، وفق بلاغ تلقته الوكالة أمس، أعلى نسبة": a few words that want their end, behind all that is said of the source. */
export function resumes(
  view: SentenceView,
  { first, at, after }: { readonly first: number; readonly at: number; readonly after: number },
): boolean {
  if (view.s[at - 1]?.folded !== '\u060C' || at - first > OPEN_CLAUSE) return false;
  for (let i = after; i + 1 < view.end && i - after < ASIDE; i++) {
    if ('.\u061B'.includes(view.s[i].folded)) return false;
    if (view.s[i].folded === '\u060C') return goesOn(view, i);
  }
  return false;
}
const OPEN_CLAUSE = 6;
const ASIDE = 12;

const isDefinite = (view: SentenceView, at: number): boolean => {
  const name = view.nameAt[at];
  return (
    view.s[at].article ||
    view.s[at].enclitic !== '' ||
    (name !== undefined && name.kind !== 'unnamed' && name.kind !== 'document')
  );
};

/** "…، وفق ما أكده الناطق باسم المحكمة، | سيف الدين العرفاوي.": up to the end of the sentence nothing but a name, one word of which no lexicon knows. */
function isLastName(view: SentenceView, from: number): boolean {
  let end = from;
  while (end < view.end && isNominal(view.s[end])) end++;
  const isClosed = end >= view.end || view.s[end].folded === '.';
  const words = view.s.slice(from, end);
  return (
    isClosed &&
    words.length > 1 &&
    words.length <= NAME &&
    words.some((t) => isUnknown(t) || isProper(view.nameAt[t.i]))
  );
}
const NAME = 5;

/** "…، وفق مصدر في الشرطة، | واصفا الحادث", "…، | نقلا عن مسؤولين": who was told of says more, or passes on whose word it is. */
const tellsMore = (view: SentenceView, t: Tagged): boolean =>
  mayReport(t) ||
  isReportingParticiple(t) ||
  view.cueHits.some(({ first, cue }) => first === t.i && cue.type === 'prep');

/** "تضم الفرق، بحسب الوزارة، ممثلين عن …": what follows completes the clause before. */
export function goesOn(view: SentenceView, at: number): boolean {
  const isBetweenCommas = view.s[at]?.folded === '\u060C';
  const t = view.s[isBetweenCommas ? at + 1 : at];
  if (t === undefined || t.conj || t.unit?.kind === 'time' || t.enclitic !== '') return false;
  if (isBetweenCommas && tellsMore(view, t)) return false;
  if (isBetweenCommas) return (isNominal(t) && !isLastName(view, t.i)) || t.tag === 'prep';
  // بحسب بلاغ | صادر عن …: an indefinite word behind an indefinite source tells more of it.
  return isNominal(t) && t.prep === '' && !t.facts.fallback.article && isDefinite(view, at - 1);
}
