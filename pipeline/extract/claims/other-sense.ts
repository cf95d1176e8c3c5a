import type { Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Marker } from './content.ts';

/** A verb with other senses (أمر, حمل, سجل) reports only with a source before a noun, or with a clause of its own. */
export const isSourced = (view: SentenceView, marker: Marker, explicit: Phrase | null): boolean =>
  marker.isQuoted ||
  view.s[marker.first].tag === 'comp' ||
  (explicit !== null && view.isSourceLike(explicit));

/** عدم الكشف عن هويته, ألا يذكر اسمه: a few words that end in somebody's name or identity. */
export const isAnonymity = (view: SentenceView, first: number): boolean =>
  view.s.slice(first, first + NAMELESS_WORDS).some((t) => t.enclitic !== '' && hasClass(t.facts, IDENTITY)) &&
  view.s.slice(first, first + 2).some((t) => t.tag === 'neg' || t.fn?.code === 'nominal');
const IDENTITY: ReadonlySet<string> = new Set(['identity']);
const NAMELESS_WORDS = 5;

/** علق القاضي | العمل بالقانون | بانتظار الطعن: a verb that reports without an object has another sense when it has one. */
export const isOtherSense = (
  view: SentenceView,
  { first, isQuoted }: Marker,
  from: number,
  cue: Cue,
): boolean =>
  !isQuoted &&
  !cue.content.has('obj') &&
  view.s[first].prep !== '' &&
  view.s
    .slice(from, first)
    .some(
      (t) =>
        t.tag === 'noun' && t.unit === null && t.article && t.prep === '' && view.s[t.i - 1].tag !== 'prep',
    );

/** شددت السلطات | القيود المفروضة على التنقل, شدد الحصار على المدينة: what is made tighter, before the preposition of what is stressed. */
export const isTightened = (
  view: SentenceView,
  subject: Phrase | null,
  { first }: Marker,
  { from, cue }: { from: number; cue: Cue },
): boolean =>
  cue.flags.has('tightens') &&
  view.s[first - 1].tag === 'prep' &&
  [...view.s.slice(from, first - 1), ...(subject === null ? [] : [view.s[subject.first]])].some(
    (t) => t.prep === '' && view.s[t.i - 1]?.tag !== 'prep' && hasClass(t.facts, TIGHTENED),
  );
const TIGHTENED: ReadonlySet<string> = new Set(['tightened']);

/** أكد المنتخب | حضوره في نصف النهائي: what a team confirms by playing, a verbal noun with a pronoun for it; its demands and hopes are words. */
export const isOnPitch = (view: SentenceView, { first }: Phrase, marker: Marker): boolean => {
  const t = view.s[marker.first];
  return (
    hasClass(view.s[first].facts, TEAM) &&
    !marker.isQuoted &&
    t.facts.isMasdar &&
    t.enclitic !== '' &&
    t.nominals.every(({ lexeme }) => lexeme === null || !WORDS.has(lexeme.sense))
  );
};
/** أثبت الجيش | قدرته على الصمود, أثبتت السلطات | فشلها: what somebody shows of himself by deeds; التحقيقات أثبتت تورطه tells of another. */
export const isShownByDeeds = (view: SentenceView, subject: Phrase, cue: Cue, marker: Marker): boolean => {
  const t = view.s[marker.first];
  return (
    cue.flags.has('proves') &&
    !marker.isQuoted &&
    t.tag === 'noun' &&
    t.prep === '' &&
    t.enclitic !== '' &&
    view.isSourceLike(subject) &&
    !hasClass(view.s[subject.first].facts, TEXTS)
  );
};
const TEXTS: ReadonlySet<string> = new Set(['finding', 'document', 'court', 'exhibit']);

const TEAM: ReadonlySet<string> = new Set(['club', 'sport']);
const WORDS: ReadonlySet<string> = new Set(['speech', 'cognition', 'support']);

/** اتفق الطرفان على أن | يلتقيا: what they will do, not what they are of one mind about (على أن | الهدنة هشة). */
export const isAgreement = ({ s }: SentenceView, { first }: Marker): boolean =>
  s[first].tag !== 'comp' || s[(s[first].unit?.last ?? first) + 1]?.tag === 'verb';

/** أدانت محكمة | فلانا, رفضت المحكمة | الدعوى: a court that condemns convicts, and what it refuses of what is laid before it is a ruling. */
export const isRuling = (
  view: SentenceView,
  court: Phrase,
  { act }: Cue,
  { first, isQuoted }: Marker,
): boolean =>
  isCourt(view, court) &&
  (act === 'condemn' || (act === 'refuse' && !isQuoted && hasClass(view.s[first].facts, PLEA)));
const PLEA: ReadonlySet<string> = new Set(['case', 'plea']);

/** محكمة الاستئناف, هيئة المحكمة. */
const isCourt = ({ s }: SentenceView, { first, last }: Phrase): boolean =>
  s.slice(first, Math.min(last, first + 1) + 1).some((t) => hasClass(t.facts, COURT));
const COURT: ReadonlySet<string> = new Set(['court']);
