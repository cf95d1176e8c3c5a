import type { EventDraft } from '../events/events.ts';
import type { EventTime } from '../times/event-time.ts';
import { isModal } from '../words/modal-lexemes.ts';
import type { SentenceView } from '../words/view.ts';
import { isSettled } from './modal-meaning.ts';
import type { Mood } from './mood.ts';

/** تم اليوم العثور على, نفذ العمال وقفة: a past verb that tells of the noun, whatever the day; what is said or planned is open. */
export function hasOccurred(view: SentenceView, { first, head }: EventDraft): boolean {
  if (view.s[head].tag !== 'noun') return false;
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'verb')
      return t.verbs.every(
        ({ lexeme, tense }) =>
          tense === 'past' && lexeme.cue === null && !isModal(lexeme.modal) && !OPEN_SENSES.has(lexeme.sense),
      );
    if (t.tag === 'punct' || t.tag === 'comp' || t.tag === 'rel') return false;
  }
  return false;
}
const REACH = 16;
const OPEN_SENSES: ReadonlySet<string> = new Set(['speech', 'cognition', 'support']);

/** What a noun or a present tense dates after the day of publication has not happened yet. */
export function asDated(
  mood: Mood,
  draft: EventDraft,
  { time, published }: { readonly time: EventTime | null; readonly published: string | null },
): Mood {
  const isToCome =
    mood.modality === 'actual' &&
    draft.tense !== 'past' &&
    // تأجيل القضية إلى الجمعة: the day is that to which it is put off.
    !isSettled(draft) &&
    time !== null &&
    published !== null &&
    time.basis !== 'continued' &&
    (time.span.date_precision ?? 9) <= MONTH &&
    (time.span.date_start ?? '') > published;
  return isToCome ? { ...mood, modality: 'future' } : mood;
}

/** Precisions of a day, a few days, a week or a month. */
const MONTH = 4;

/**
 * What is planned or feared is not of the day on which it is spoken of, nor is an open aim of the day on which something was done for it
 * («ناقش الوزراء أمس العمليات الجارية لاستعادة المدينة»), and nothing happened on a day to come.
 */
export function datedBy(
  time: EventTime | null,
  { mood: { modality, polarity }, isAim }: { readonly mood: Mood; readonly isAim: boolean },
  published: string | null,
): EventTime | null {
  if (time === null) return null;
  const isBegun = published !== null && (time.span.date_start ?? published) < published;
  if (modality === 'hypothetical' && isAim && isBegun) return null;
  if (modality !== 'actual') return time.basis === 'continued' ? null : time;
  const isToCome = published !== null && (time.span.date_start ?? '') > published;
  return isToCome && polarity === 'positive' ? null : time;
}

/** لاستعادة المدينة: a verbal noun behind ل. */
export const isAimNoun = ({ s }: SentenceView, { first }: EventDraft): boolean =>
  s[first].prep === 'li' && s[first].nominals.some(({ form }) => form === 'masdar');
