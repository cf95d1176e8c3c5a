import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import { isComma } from '../phrases/clauses.ts';
import { EFFECT, isFutureForm, type VerbFact } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventScene } from './event-time.ts';
import { isSince } from './since-last.ts';

/** The time stands in the trigger's clause and yet tells of another word: of a participle, of a verb that describes a noun, or of what و parts from it. */
export const isToldApart = (scene: EventScene, draft: EventDraft, span: TimeSpan): boolean =>
  isOfParticiple(scene, draft, span) ||
  (span.first > draft.last ? isOfDescribing(scene, draft, span) : isOfFormer(scene, draft, span));

/** بحار | مفقود منذ أسبوعين, رجلا مطلوبا منذ 2019: since when a participle holds; الحصار المفروض منذ عام is of the siege. */
function isOfParticiple(scene: EventScene, { head, last }: EventDraft, span: TimeSpan): boolean {
  if (!isSince(scene, span)) return false;
  const { s } = scene.view;
  const at = s[span.first - 1]?.tag === 'prep' ? span.first - 2 : span.first - 1;
  if (at <= last || !isParticiple(s[at]) || s[at - 1].tag === 'prep') return false;
  if (scene.view.headKinds(s[at].folded) !== undefined) return false;
  if (s[head].tag !== 'noun' && s[last].tag !== 'noun') return true;
  return s.slice(last + 1, at).some((t) => t.tag !== 'noun' || t.prep !== '') || isPersonAt(s, at - 1, last);
}

const isParticiple = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  t.unit === null &&
  t.prep === '' &&
  !t.conj &&
  t.nominals.some(({ form }) => form.endsWith('participle'));

/** جثة | بحار | مفقود: somebody whom the participle describes stands between. */
const isPersonAt = (s: readonly Tagged[], at: number, after: number): boolean =>
  at > after && hasClass(s[at].facts, SOMEBODY);
const SOMEBODY: ReadonlySet<string> = new Set([
  'person',
  'trooper',
  'civilian',
  'prisoner',
  'suspect',
  'criminal',
]);

/**
 * سيوقع صفقة لشراء حافلات | ستدخل الخدمة في يونيو, توقيع اتفاق مع الحكومة | يبدأ العمل به مطلع العام: the last verb before the time has no و, and
 * neither is nor carries the trigger: it describes a noun in between.
 */
function isOfDescribing(
  { view, clauses, published }: EventScene,
  { head, last }: EventDraft,
  span: TimeSpan,
): boolean {
  const { s } = view;
  const clause = clauses.of[head];
  for (let i = span.first - 1; i > last; i--) {
    const t = s[i];
    if (t.tag !== 'verb' || clauses.of[i] !== clause || t.facts.classes.includes('adjective')) continue;
    if (t.verbs.some(({ lexeme }) => lexeme.sense === EFFECT)) return false;
    if (t.conj || i === clause.verb || s[i - 1].fn?.cls === 'conjunction') return false;
    const described = s[i - 1];
    if (described.tag !== 'noun' && described.tag !== 'name') return false;
    const isDefinite = described.tag === 'name' || described.article || described.enclitic !== '';
    // قصفتا مبنى | يضم 800 شخص … أمس: what is so now has no day in the past.
    const isNow = t.verbs.every(isPlainPresent) && isOver(span, published);
    // حضر اجتماعا | عقده المجلس أمس: of a noun that a verb brings in it tells the day.
    if (s[head].tag === 'verb' && s[last].tag === 'verb') return !isDefinite && !isNow;
    // هجوم بمسيرات | شنته القوات أمس
    return t.enclitic === '' && !isOfTrigger(s, last, i) && !isNow;
  }
  return false;
}

/** يضم, يقل; يبدأ tells rather of a day to come. */
const isPlainPresent = (verb: VerbFact): boolean =>
  verb.tense === 'present' && !isFutureForm(verb) && verb.lexeme.modal !== 'begun';
const isOver = ({ date_end }: TimeSpan, published: string | null): boolean =>
  date_end === null || published === null || date_end <= published;

/** انفجار ضخم | وقع أمس, غارة بطائرة مسيرة | استهدفت أمس: nothing but adjectives and the means stands between the trigger and its verb. */
const isOfTrigger = (s: readonly Tagged[], last: number, verb: number): boolean =>
  s.slice(last + 1, verb).every((t) => t.tag === 'noun' && (t.prep === '' || isMeans(t)) && !t.conj);
const isMeans = (t: Tagged): boolean => t.prep === 'bi' && hasClass(t.facts, MEANS);
const MEANS: ReadonlySet<string> = new Set(['weapon', 'munition', 'rocket', 'drone', 'aircraft', 'vehicle']);

/**
 * التحق بالجيش عام 1976 | وقتل في غارة: a year or month is not of what و joins behind it with a form that may be a verb; القيادي الذي يتزعم الحركة
 * منذ 2017 | في غارة: what lasts is told of its verb alone.
 */
function isOfFormer({ view, clauses }: EventScene, draft: EventDraft, span: TimeSpan): boolean {
  const { s } = view;
  const clause = clauses.of[draft.head];
  const isLong = (span.date_precision ?? 0) >= MONTH;
  const isBehindPrep = s[draft.first - 1]?.fn?.code === 'fi';
  if ((isLong || span.open === 'since') && clause.kind === 'relative' && isBehindPrep) return true;
  // شارك في اغتيال قاض في أكتوبر، | والقضاء على خلية: behind a comma و joins it to what stands before the relative clause.
  if (
    clause.kind === 'relative' &&
    s[draft.first].conj &&
    isComma(s[span.last + 1]) &&
    span.last + 2 === draft.first
  )
    return true;
  if (!isLong || clause.verb > span.first) return false;
  return s.slice(span.last + 1, draft.head + 1).some(mayBeJoinedVerb);
}
const MONTH = 4;

const mayBeJoinedVerb = (t: Tagged): boolean =>
  t.conj &&
  t.tag === 'noun' &&
  !t.article &&
  t.facts.verbs.some(({ tense, conj }) => tense === 'past' && conj);
