import { FEMININE } from '../../text/endings.ts';
import { PRONOUN_TAIL } from '../../text/particles.ts';
import { type Act, type Cue, isFutureForm, type Lexeme } from '../words/lexeme.ts';
import { isDidNot, isWillNot } from '../words/negators.ts';
import { isOwnVoice } from '../words/own-voice.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { namesBlame } from './blame.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** How far into a content its first verb may stand. */
const OPENING = 14;

/**
 * What the first verb of a content makes of it: the speaker's own future is a vow, how something will end a prediction,
 * his negated past a denial, and his own verb of speech (إنها تدين) its own act.
 */
export function verbAct(view: SentenceView, draft: ClaimDraft): Act | null {
  for (let i = draft.contentFirst; i <= draft.contentLast && i - draft.contentFirst < OPENING; i++) {
    const t = view.s[i];
    if (t.fn?.code === 'kana' && t.fn.cls === 'modal') {
      const act = actOfBeing(view, draft, i);
      if (act !== null) return act;
    }
    // الحكومة التي نصبتها موسكو ستفشل: a verb that only describes a noun is not the first of the clause.
    if (t.tag !== 'verb' || view.s[i - 1]?.fn?.code === 'alladhi') continue;
    const isOwn = t.verbs.some((verb) => verb.person === 1) || carriesSpeaker(view, draft, i);
    const cue = t.verbs.find(
      // إنها تحمل مساعدات: without a charge it is another verb.
      ({ tense, lexeme }) =>
        isOwn &&
        tense === 'present' &&
        lexeme.cue !== null &&
        (!lexeme.cue.flags.has('blame') || namesBlame(view, { first: i + 1, isQuoted: false })) &&
        opensWords(view, i, lexeme.cue),
    );
    const act = cue?.lexeme.cue?.act;
    if (act !== undefined && !PLAIN.has(act) && !view.negated(i)) return act;
    // لا نؤيد مشاركة أحد
    if (act === 'support') return 'refuse';
    if (cue?.person !== 1) return actOfTense(view, draft, { t, isOwn });
  }
  return null;
}

/** نقدّر أن, not نقدّر الموقف: a verb that only أن follows is another one before a noun. */
const opensWords = ({ s }: SentenceView, at: number, { content }: Cue): boolean =>
  content.size !== 1 || !content.has('inna') || s.slice(at + 1, at + 4).some(({ tag }) => tag === 'comp');

/** أن العدد بلغ مئة: the first verb of the content is past. */
export function tellsPast({ s }: SentenceView, { contentFirst, contentLast }: ClaimDraft): boolean {
  const last = Math.min(contentLast, contentFirst + OPENING);
  const first = s.slice(contentFirst, last + 1).find(({ tag }) => tag === 'verb');
  return first?.verbs.every(({ tense }) => tense === 'past') === true;
}

const PLAIN: ReadonlySet<Act> = new Set<Act>(['state', 'announce', 'confirm', 'report']);

type ContentVerb = { readonly t: Tagged; readonly isOwn: boolean };

function actOfTense(view: SentenceView, draft: ClaimDraft, { t, isOwn }: ContentVerb): Act | null {
  const negator = view.s[t.i - 1];
  const isFuture = t.verbs.some(isFutureForm) || isAfter(view, t.i, 'sawfa');
  const isToCome = isFuture || isWillNot(negator);
  if (isFuture && isOwn && isAttack(view, t)) return 'threaten';
  if (isToCome && isOwn) return isPlan(draft, t, negator) ? null : 'vow';
  if (
    isDidNot(negator) &&
    !isYet(view, t.i) &&
    (t.verbs.some((verb) => verb.person === 1) || isDenied(draft, t, isOwn))
  )
    return 'deny';
  // "أن القضية خاسرة وأنه لن يتراجع": whose future it is only the pronoun tells.
  const opener = view.s[isWillNot(negator) ? t.i - 2 : t.i - 1];
  if (isToCome && opener?.tag === 'comp' && opener.conj) return null;
  if (isToCome) return outcomeAct(view, t, isFuture);
  const isPresent = t.verbs.every((verb) => verb.tense === 'present');
  return isPresent && isAfter(view, t.i, 'qad') ? 'predict' : null;
}

/** سيرتفع السعر is predicted; of سيزعزع الاستقرار, سيؤدي إلى كارثة, which harm, one warns. */
function outcomeAct({ s }: SentenceView, { i, verbs }: Tagged, isFuture: boolean): Act | null {
  const acts = verbs.flatMap(({ lexeme }) => lexeme.outcome ?? []);
  if (acts.length === 0) return null;
  const isHarm =
    acts.includes('warn') || s.slice(i + 1, i + 1 + NEXT).some(({ facts }) => facts.sets.has('calamity'));
  return isHarm && isFuture ? 'warn' : 'predict';
}
/** سيؤدي | إلى مزيد من التصعيد. */
const NEXT = 4;

/** إن قواتنا ستستهدف, سنضرب: an attack to come. */
const isAttack = ({ s }: SentenceView, t: Tagged): boolean =>
  t.verbs.some(({ lexeme, voice }) => voice === 'active' && isOfAttack(lexeme)) &&
  (s[t.i + 1]?.enclitic ?? '') === '';

/** قصف, هاجم, قتل; not حرّر, انتصر, دمّر. */
const isOfAttack = ({ sense, frames }: Lexeme): boolean =>
  sense === 'violence' &&
  frames.some(({ kind, type }) => type === 'verb' && ATTACKS.has(kind)) &&
  frames.every(({ kind }) => kind !== 'property_destruction');
const ATTACKS: ReadonlySet<string> = new Set([
  'armed_attack',
  'shelling',
  'air_strike',
  'bombing',
  'assassination',
  'killing',
]);

/** لم نقرر بعد: what is still to be done is not denied. */
const isYet = ({ s }: SentenceView, at: number): boolean =>
  s
    .slice(at + 1, at + 4)
    .some(
      (t) =>
        t.fn?.code === 'bad' && t.tag === 'prep' && !(s[t.i + 1]?.tag === 'noun' && s[t.i + 1].prep === ''),
    );

/** أعلنت أنها ستعقد قمة: who announces what he will do only announces it, but for going on (ستواصل). */
const isPlan = ({ act }: ClaimDraft, { verbs }: Tagged, negator: Tagged | undefined): boolean =>
  act === 'announce' && !isWillNot(negator) && !verbs.some(({ lexeme }) => lexeme.sense === 'aspect');

/** أكد أنه لم يتلق عرضا, أكدت أن العرض لم يستهدف أحدا, قال إنه لم يقتل أحدا: what is affirmed not to be done, or a deed of violence that is one's own. */
function isDenied({ act }: ClaimDraft, { verbs }: Tagged, isOwn: boolean): boolean {
  const isViolent = verbs.some(({ lexeme }) => lexeme.sense === 'violence');
  return act === 'confirm' ? isOwn || isViolent : isOwn && isViolent;
}

/** سيكون, لن تكون: of the speaker a vow; of anything else a prediction of what it will be, not of when or where it is held, nor when it is announced. */
function actOfBeing(view: SentenceView, draft: ClaimDraft, at: number): Act | null {
  const isOwn = carriesSpeaker(view, draft, at);
  if (!FUTURE_BE.test(view.s[at].folded)) return isOwn && isWillNot(view.s[at - 1]) ? 'vow' : null;
  if (isOwn) return 'vow';
  const next = view.s[at + 1];
  const isSet =
    draft.act === 'announce' ||
    next === undefined ||
    next.unit?.kind === 'time' ||
    next.prep !== '' ||
    PLACING.has(next.fn?.code ?? '');
  return isSet ? null : 'predict';
}

/** سيكون, ستكون "will be", folded. */
const FUTURE_BE = /^[\u0648\u0641]?\u0633/u;
/** في, على, بين, من of when, where and of what kind. */
const PLACING: ReadonlySet<string> = new Set([
  'fi',
  'bayna',
  'khilal',
  'inda',
  'bad',
  'qabl',
  'hatta',
  'min',
  'taht',
  'ala',
]);

const isAfter = (view: SentenceView, i: number, gloss: string): boolean => view.s[i - 1]?.fn?.code === gloss;

/** أنها ستواصل, أن بلاده لن تكون: the pronoun of the complementiser, or of what is the speaker's own, is the speaker. */
export function carriesSpeaker(view: SentenceView, draft: ClaimDraft, verb: number): boolean {
  const comp: Tagged = view.s[draft.contentFirst];
  const last = comp.tag === 'comp' ? (comp.unit?.last ?? comp.i) : comp.i - 1;
  if (view.s.slice(last + 1, verb).filter(({ tag }) => tag !== 'punct').length > 2) return false;
  if (isOwnVoice(view, draft.chain[0], last + 1)) return true;
  if (comp.tag !== 'comp') return false;
  const pronoun = view.s[last].folded;
  if (!HIM.test(pronoun)) return PRONOUN_TAIL.test(pronoun);
  const mayBeHim = draft.chain[0]?.agrees.has('m') !== false;
  return mayBeHim && PRONOUN_TAIL.test(pronoun) && !isExpletive(view, verb);
}

/** أنه سيتم, أنه يجب, أنه سيصدر قرار, أنه ستعقد: the pronoun stands for nobody, what follows is the subject. */
function isExpletive(view: SentenceView, at: number): boolean {
  const { verbs, fn } = view.s[at];
  if (fn !== null && verbs.length === 0) return true;
  const next = view.s[at + 1];
  // أنه سيواصل عملياته: what has his pronoun is his, and no subject.
  if (next?.tag === 'noun' && HIM.test(next.enclitic)) return false;
  // أنه سيواصل الاتصالات: a feminine behind a masculine verb is what he does, and no subject.
  if (
    next?.tag === 'noun' &&
    next.article &&
    next.prep === '' &&
    FEMININE.test(next.folded) &&
    verbs.every(({ gender }) => gender === 'm')
  )
    return false;
  if (verbs.some(({ lexeme, gender }) => IMPERSONAL.has(lexeme.sense) || gender === 'f')) return true;
  return next?.tag === 'noun' && !next.article && next.prep === '' && !ACCUSATIVE.test(next.folded);
}
const IMPERSONAL: ReadonlySet<string> = new Set(['occurrence', 'aspect', 'induce', 'issue']);
/** أنه, folded. */
const HIM = /\u0647$/u;
const ACCUSATIVE = /\u0627$/u;
