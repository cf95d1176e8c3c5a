import type { EventDraft } from '../events/events.ts';
import { isHalted } from '../words/halted.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isBringing, isInquiredInto, isOwned, isReactedTo, isSecondNoun } from './presupposed.ts';
import { isStop } from './stops.ts';

/** Tokens that a scope reaches over at most. */
export const FAR = 16;

export const COMMA = '\u060C';

/** A mark that no scope reaches over. */
export const endsClause = (t: Tagged): boolean => isStop(t) || (t.tag === 'punct' && t.folded === COMMA);

/** وهو, وهي: what stands after it is told on its own. */
export const isAside = (t: Tagged | undefined): boolean => t?.conj === true && t.fn?.cls === 'pronoun';

export const IRREAL: ReadonlySet<string> = new Set(['hypothetical', 'future']);
export const isBareNoun = (view: SentenceView, draft: EventDraft): boolean =>
  view.s[draft.head].tag === 'noun';

const SUPPORT_SENSES: ReadonlySet<string> = new Set(['support', 'aspect', 'undertake', 'occurrence']);
export const isSupport = (t: Tagged): boolean =>
  t.verbs.some((verb) => SUPPORT_SENSES.has(verb.lexeme.sense));

/** الهجمات: a definite plain noun, or plural, names what has been told. */
export const isPast = (view: SentenceView, draft: EventDraft): boolean =>
  view.s[draft.head].article &&
  (draft.frame.type === 'noun' || view.s[draft.head].nominals.some(({ number }) => number === 'plural'));

/** عدم الرد على الهجمات, وقف التوغل: what has been told, behind a noun that stands between it and the modal word. */
export const isTold = (view: SentenceView, draft: EventDraft, modal: number): boolean =>
  view.s[draft.head].tag === 'noun' &&
  ((isSecondNoun(view, draft) && !isBroughtBy(draft, modal)) ||
    isHalted(view, draft) ||
    isInquiredInto(view, draft) ||
    isReactedTo(view, draft) ||
    (modal < draft.first - 1 && isOwned(view, draft)) ||
    ((isPast(view, draft) || isPointedAt(view, draft)) &&
      !view.s[draft.first - 1].facts.sets.has('except') &&
      view.s.slice(modal + 1, draft.first).some((t) => t.tag === 'noun' && !isBringing(t))));

/** في انتظار | الإفراج عنهم, طلب | الانسحاب: the act itself right behind the modal word. */
const isBroughtBy = ({ first, head, frame }: EventDraft, modal: number): boolean =>
  frame.type === 'verb' && first === head && modal === first - 1;

/** الدفاع عن هذا الأمر, مراجعة تلك الاتفاقات: "this" names what has been told. */
const isPointedAt = (view: SentenceView, { first }: EventDraft): boolean =>
  view.s[first].article && view.s[first - 1]?.fn?.cls === 'demonstrative';

/** ليس على علم بالاتفاق, لا علاقة له بهجوم أمس, لم يتم إعلامه بالزيارة: who knows nothing of an act, or had no part in it, does not deny it. */
export const isUnderstood = (
  view: SentenceView,
  hit: { readonly last: number },
  draft: EventDraft,
): boolean =>
  isBareNoun(view, draft) &&
  (view.s[draft.first].prep === 'bi' ||
    // بجلسات | الحوار
    (view.s[draft.head].article && view.s[draft.first - 1]?.prep === 'bi')) &&
  view.s
    .slice(hit.last + 1, draft.first)
    .some(
      (t) =>
        t.tag === 'noun' &&
        ((view.s[draft.head].article && hasClass(t.facts, RELATIONS)) ||
          hasClass(t.facts, PART) ||
          isTelling(t)),
    );
/** إعلام, إبلاغ: with ب what somebody is told of. */
const isTelling = ({ nominals }: Tagged): boolean =>
  nominals.some(
    ({ form, lexeme }) =>
      form === 'masdar' && lexeme?.cue?.flags.has('dative') === true && lexeme.cue.content.has('bi'),
  );
const PART: ReadonlySet<string> = new Set(['involvement']);
const RELATIONS: ReadonlySet<string> = new Set(['involvement', 'abstract']);

/** من المرتقب أن يشارك الرئيسان، | في قمة: a phrase behind a loose comma, with what is new right behind its preposition. */
export const goesOn = (view: SentenceView, comma: number, { first, head }: EventDraft): boolean =>
  view.s[comma].folded === COMMA &&
  first === comma + 2 &&
  view.s[comma + 1].fn?.code === 'fi' &&
  view.s[head].tag === 'noun' &&
  !view.s[head].article;

/** قائلا, مضيفا: a participle of saying. */
export const isSaying = (t: Tagged): boolean =>
  t.nominals.some(({ form, lexeme }) => form === 'active_participle' && (lexeme?.cue ?? null) !== null);
