import { isComma } from '../phrases/clauses.ts';
import type { Filler } from '../phrases/fillers.ts';
import { skipAdjectives } from '../phrases/idafa.ts';
import { isOfSort } from '../phrases/of-sort.ts';
import { isStop } from '../phrases/stops.ts';
import type { Lexeme } from '../words/lexeme.ts';
import { CARRYING, isOpening } from '../words/modal-lexemes.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass, isAdjectiveLike, isHeadNoun } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';
import { takesPlace } from './takes-place.ts';

/**
 * أسباب الإضراب, في هذا الهجوم, ستتيح الزيارة فرصة: a definite noun of which its own phrase tells nothing new points at what
 * the reader knows, whatever the rest of the sentence is about.
 */
export function refersBack(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  const t = view.s[draft.first];
  if (view.isHeading || draft.frame.type === 'light' || t.tag !== 'noun' || !t.article) return false;
  // الانقلاب العسكري, العملية الأمنية: several words name it anew.
  if (draft.frame.type === 'phrase' && !isThis(view, draft.first)) return false;
  if (isSuch(view, draft.first)) return true;
  if (draft.isOfVerb === true && HIT.some((role) => slots.has(role))) return false;
  if (hasClass(t.facts, CASUALTIES) || isToldHere(view, draft) || takesPlace(view, draft)) return false;
  if (isCompleted(view, draft) || isDeadly(view, draft)) return false;
  const end = ownEnd(view, draft);
  const { end: from } = view.s[draft.last];
  const to = view.s[end].end;
  const isOwn = ({ start }: { readonly start: number }): boolean => start >= from && start < to;
  const isTimed = view.times.some(({ first }) => first > draft.last && first <= end);
  return (
    !isTimed && !view.quantities.some(isOwn) && ![...slots.values()].some((fillers) => fillers.some(isOwn))
  );
}

const HIT = ['target', 'place'] as const;

const isThis = (view: SentenceView, first: number): boolean => view.s[first - 1]?.fn?.cls === 'demonstrative';

/** مثل هذه الاجتماعات: no meeting that took place. */
const isSuch = (view: SentenceView, first: number): boolean =>
  isThis(view, first) && view.s[first - 2]?.fn?.code === 'mithl';

/** القتلى, الجرحى: people, told of elsewhere. */

/** قتل ثلاثة في القصف: an act whose dead the sentence counts; not those of "this" act. */
function isDeadly(view: SentenceView, { frame, first }: EventDraft): boolean {
  if (!ACTS_OF_VIOLENCE.has(frame.kind) || isThis(view, first)) return false;
  return view.s.slice(Math.max(0, first - REACH), first).some(tellsDeaths) || isFatal(view, first);
}

/** إن الهجوم أسفر عن مقتل, المواجهات في الجبهة أدت إلى مقتل: its own verb tells of them too. */
function isFatal(view: SentenceView, first: number): boolean {
  let i = skipAdjectives(view, first) + 1;
  const end = Math.min(view.end, i + REACH / 2);
  while (i < end && (view.s[i].tag === 'prep' || view.s[i].tag === 'noun' || view.s[i].tag === 'name')) i++;
  const verb = view.s[i];
  return verb?.tag === 'verb' && !verb.conj && verb.enclitic === '' && tellsDeaths(verb);
}

const tellsDeaths = ({ verbs, nominals }: Tagged): boolean =>
  [...verbs.map(({ lexeme }) => lexeme), ...nominals.flatMap(({ lexeme, noun }) => [lexeme, noun])].some(
    (told) => told?.frames.some(({ kind }) => CASUALTY.has(kind)),
  );

/** التحقيق معها, التشاور مع الأطراف, الزيارة التي أداها: a pronoun or phrase that the frame asks for, or a relative clause, is there. */
function isCompleted(view: SentenceView, draft: EventDraft): boolean {
  const next = view.s[afterAdjectives(view, draft.last)];
  // الفارّين من الجبهة, انتشرت اليوم الاحتجاجات
  if (view.s[draft.last].tag === 'prep' || isDatedBefore(view, draft.first)) return true;
  if (next === undefined) return false;
  // هذه الزيارة هي الأولى: what is said of it is news.
  if (next.tag === 'rel' || next.fn?.cls === 'pronoun' || (next.tag === 'prep' && next.enclitic !== ''))
    return true;
  // الهجوم نفذته قوى محلية: who did it is news.
  if (next.tag === 'verb' && next.enclitic !== '' && !next.conj && draft.slots.has('actor')) return true;
  return (
    draft.frame.sources.has(next.tag === 'prep' ? (next.fn?.code ?? '') : next.prep) &&
    !LOOSE.has(next.fn?.code ?? '')
  );
}
/** A verb and a time stand right before, and nobody whose verb it could be. */
const isDatedBefore = (view: SentenceView, first: number): boolean => {
  const unit = view.s[first - 1]?.unit;
  const verb = unit?.kind === 'time' ? view.s[unit.first - 1] : undefined;
  return (
    verb?.tag === 'verb' && view.s[first].prep === '' && verb.verbs.every(({ lexeme }) => lexeme.cue === null)
  );
};

/** في, خلال: may be of the verb as well. */
const LOOSE: ReadonlySet<string> = new Set(['fi', 'khilal']);

/** الاحتجاجات | الحكومية والشعبية, المطالبة بالتنمية: behind the definite adjectives and participles, joined or not. */
function afterAdjectives(view: SentenceView, last: number): number {
  let i = skipAdjectives(view, last) + 1;
  for (let t = view.s[i]; t?.tag === 'noun' && t.article && t.prep === '' && t.unit === null; t = view.s[i]) {
    if (
      !(isAdjectiveLike(t, view.s[i - 1]) || isOfSort(view, i) || !isHeadNoun(t)) ||
      (t.conj && view.isEventNominal(i))
    )
      break;
    i++;
  }
  return isClosing(view.s[i]) ? i + 1 : i;
}
const isClosing = (t: Tagged | undefined): boolean => t?.tag === 'punct' && CLOSING.test(t.folded);
const CLOSING = /^[)"\u201D\u00BB]$/u;

/** Last token of the phrases, or of the relative clause, that follow the noun at once; the noun itself without any. */
function ownEnd(view: SentenceView, draft: EventDraft): number {
  let i = afterAdjectives(view, draft.last);
  while (view.s[i]?.conj && view.isEventNominal(i)) i = afterAdjectives(view, i);
  if (isComma(view.s[i]) && (view.s[i + 1]?.tag === 'rel' || view.s[i + 1]?.unit?.kind === 'time')) i++;
  const opener = view.s[i];
  if (opener === undefined || !(opener.tag === 'rel' || isPhrase(opener))) return i - 1;
  const ends = opener.tag === 'rel' ? isStop : endsPhrase;
  let end = i;
  while (end + 1 < view.end && end - i < REACH && !ends(view.s[end + 1])) end++;
  return end;
}
const REACH = 12;

const isPhrase = (t: Tagged): boolean =>
  t.tag === 'prep' || t.prep !== '' || t.unit?.kind === 'time' || t.fn?.cls === 'prepositional_pronoun';

const endsPhrase = (t: Tagged): boolean =>
  isStop(t) || isComma(t) || ENDS.has(t.tag) || (t.conj && t.tag === 'noun' && t.facts.isMasdar);
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['verb', 'comp', 'sub']);

/** بدأ الإضراب, رفض هذا الاتفاق, حاول الشاب الفرار: the word before it, or the verb of its clause, begins, carries out, plans or puts off what is named. */
function isToldHere(view: SentenceView, draft: EventDraft): boolean {
  let at = draft.first - 1;
  while (view.s[at]?.fn?.cls === 'demonstrative' || view.s[at]?.unit?.kind === 'time') at--;
  const isGoverned = view.s[at]?.tag === 'prep' || view.s[draft.first].prep !== '';
  if (view.s[at]?.tag === 'prep') at--;
  for (let i = at; i >= 0 && at - i <= SUBJECT; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel') return false;
    if (t.tag === 'verb' || (t.tag === 'noun' && at - i <= (isGoverned ? 1 : 0))) {
      // ستتيح الزيارة فرصة: what makes something possible is its subject.
      const isSubject = t.tag === 'verb' && i === draft.first - 1 && view.s[draft.first].prep === '';
      const lexemes = [...t.verbs, ...t.nominals].map(({ lexeme }) => lexeme);
      if (lexemes.some((lexeme) => opens(lexeme) && !(isSubject && lexeme?.sense === 'induce'))) return true;
    }
    if (t.tag === 'verb') return false;
  }
  return false;
}
const SUBJECT = 4;

const opens = (lexeme: Lexeme | null): boolean =>
  lexeme !== null && (isOpening(lexeme.modal) || CARRYING.has(lexeme.sense));
