import type { ClaimDraft } from '../claims/claim-draft.ts';
import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import type { Clause, Clauses } from '../phrases/clauses.ts';
import { isFutureForm } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventScene } from './event-time.ts';
import { ownerOf } from './time-owner.ts';

/** The time of the words that report it, for what the reporter tells first and as done. */
export function reportingTime(
  { view, clauses }: EventScene,
  draft: EventDraft,
  claim: ClaimDraft | null,
): TimeSpan | null {
  if (claim === null || draft.first < claim.contentFirst || draft.first > claim.contentLast) return null;
  if (clauses.adjunct[draft.head] !== 0 || !isDirect(clauses.of[draft.head], claim, clauses)) return null;
  if (isPlanned(view, clauses, draft) || REACTING.has(claim.act)) return null;
  const cue = clauses.of[claim.cueFirst];
  return (
    view.times.find(
      (span) =>
        isReporters(span, claim, draft) &&
        Math.abs(span.first - claim.cueFirst) <= 14 &&
        (clauses.of[span.first] === cue ||
          (isOfTelling(view, clauses.of[span.first], cue) && !isDatedBefore(view, claim))) &&
        !isToCome(span) &&
        span.open === null &&
        ((span.date_precision ?? 0) <= DAYS || isDeclared(view, draft, claim)) &&
        isAdverbOf(view, span),
    ) ?? null
  );
}

/** Precisions of a day, a few days and a week: nobody reports in a year or a month. */
const DAYS = 3;

/** أعلنت أواخر ديسمبر 2020 عن | انسحابها: who declares what he does has done it then. */
const isDeclared = ({ s }: SentenceView, { first, head }: EventDraft, claim: ClaimDraft): boolean =>
  claim.act === 'announce' && s[head].tag === 'noun' && first === claim.contentFirst;

/** وفق | ما أفاد به مصدر طبي الثلاثاء: the relative clause in which somebody says it. */
const isOfTelling = ({ s }: SentenceView, clause: Clause, cue: Clause): boolean =>
  clause.kind === 'relative' &&
  clause.parent === cue &&
  s[clause.verb]?.verbs.some(({ lexeme }) => lexeme.cue !== null) === true;

/** قتل ثلاثة في هجوم أمس السبت، بحسب ما أفاد ناشطون الأحد: what is told has a day of its own. */
const isDatedBefore = (view: SentenceView, { contentFirst, contentLast }: ClaimDraft): boolean =>
  view.times.some(
    ({ first, last, date_precision }) => contentFirst <= first && last <= contentLast && date_precision === 1,
  );

/** An adverb of the clause, or of the document: بيان | صادر اليوم الخميس; not of a name (قناة روسيا اليوم). */
function isAdverbOf(view: SentenceView, span: TimeSpan): boolean {
  if (view.nameAt[span.first] !== undefined) return false;
  const owner = ownerOf(view, span);
  return owner < 0 || view.s[owner].nominals.some(({ noun }) => noun?.classes.has('dating') === true);
}

/** دان السبت اعتقال الصحفي, نفى الأحد مغادرته: what one reacts to is older than the words, nobody knows how much. */
const REACTING: ReadonlySet<string> = new Set(['condemn', 'support', 'worry', 'deny']);

/** "يعلن في الأيام القادمة": nothing is reported in a time after the day of speaking. */
const isToCome = ({ date_start, anchor }: TimeSpan): boolean =>
  date_start !== null && anchor !== null && date_start > anchor;

/** Outside the content, or behind an attribution that follows the event ("…، بحسب بيانات نشرتها الوزارة الأحد"). */
const isReporters = (span: TimeSpan, claim: ClaimDraft, draft: EventDraft): boolean =>
  span.last < claim.contentFirst ||
  span.first > claim.contentLast ||
  (draft.last < claim.cueFirst && claim.cueLast < span.first);

/** In the content itself, not in a relative or adverbial clause of it. */
function isDirect(clause: Clause, claim: ClaimDraft, clauses: Clauses): boolean {
  const content = clauses.of[claim.contentFirst];
  let at: Clause | null = clause;
  while (at !== null && at !== content && at.first > claim.contentFirst) {
    if (at.kind === 'relative' || at.kind === 'adverbial') return false;
    at = at.parent;
  }
  return true;
}

/** "الاجتماع الذي سينعقد": a relative clause right behind the trigger tells that it is still to come. */
const isPlanned = (view: SentenceView, { of }: Clauses, draft: EventDraft): boolean =>
  of
    .slice(draft.last + 1, draft.last + 4)
    .some(({ kind, verb }) => kind === 'relative' && view.s[verb]?.verbs.some(isFutureForm));
