import type { EventDraft } from '../events/events.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { genderOfPronoun, gendersOf, implicit } from '../words/antecedents.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { subjectAfter } from './addressee.ts';
import { AGAINST, isAnswerable } from './control-words.ts';
import { isDescribing } from './near-antecedent.ts';

/** اتهام الجيش بقصف, الاتهامات الموجهة إلى الجيش ب…, التي وجهتها المنظمة إلى الجيش ب…: who is said to have done what follows. */
export function accusedOf(view: SentenceView, at: number, trigger: number): Filler | null {
  // اتهام المنظمة | للجيش | بقتل
  const to = view.s[at].tag === 'verb' ? null : accusedBehind(view, at, trigger);
  if (to !== null) return to;
  const own = view.s[at].tag === 'verb' ? null : subjectAfter(view, at);
  if (own !== null && own.last < trigger) return fillersOf(view, own, false)[0] ?? null;
  const part = constituentsAfter(view, at + 1).find(
    ({ code, phrase, pronoun }) => AGAINST.has(code) && pronoun === '' && phrase.last < trigger,
  );
  return part === undefined ? null : (fillersOf(view, part.phrase, false)[0] ?? null);
}

/** Whom ل names behind the one who accuses. */
function accusedBehind(view: SentenceView, at: number, trigger: number): Filler | null {
  const part = constituentsAfter(view, at + 1).find(
    ({ code, phrase, isPurpose, isEvent }) =>
      code === 'li' && !isPurpose && !isEvent && phrase.first > at + 1 && phrase.last < trigger,
  );
  const filler = part === undefined ? undefined : fillersOf(view, part.phrase, false)[0];
  return filler !== undefined && mayActFromAfar(filler) ? implicit(filler) : null;
}

/** اتهمت البعثة القوات بارتكاب جرائم خلال | حصارها للمدينة: the pronoun on an act of which somebody is accused is the accused. */
export function accusedBefore(view: SentenceView, { i: at, enclitic, tag }: Tagged): Filler | null {
  const gender = genderOfPronoun(enclitic);
  if (tag !== 'noun' || gender === null) return null;
  let charge = -1;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const t = view.s[i];
    if (t.prep === 'bi') charge = i;
    if (BREAKS.has(t.tag)) return null;
    if (t.tag !== 'verb') continue;
    const isBlaming = t.verbs.some(({ lexeme, voice }) => lexeme.cue?.act === 'accuse' && voice === 'active');
    const who = isBlaming && charge > 0 ? lastBefore(view, i, charge) : null;
    return who !== null && gendersOf(view, who).has(gender) ? implicit(who) : null;
  }
  return null;
}

/** اتهمت بعثة الأمم المتحدة لتقصي الحقائق في السودان | قوات الدعم السريع | بارتكاب: the last bare phrase before the charge, behind the subject. */
function lastBefore(view: SentenceView, verb: number, charge: number): Filler | null {
  const subject = subjectAfter(view, verb);
  const part = constituentsAfter(view, (subject?.last ?? verb) + 1, false).findLast(
    ({ code, phrase, isEvent, pronoun }) => code === '' && !isEvent && pronoun === '' && phrase.last < charge,
  );
  return part === undefined ? null : (fillersOf(view, part.phrase, false)[0] ?? null);
}
/** Tokens from who accuses to the act. */
const REACH = 30;
const BREAKS: ReadonlySet<Tagged['tag']> = new Set(['rel', 'comp', 'sub']);

/** رجل متهم | بقتل, عنصرين متورطين | في خطف: the indefinite noun that the participle describes, when the deed stands right behind it. */
export function deemed(view: SentenceView, at: number): Filler | null {
  const t = view.s[at];
  const head = view.s[at - 1];
  const isOf =
    t.tag === 'noun' &&
    ((view.s[at + 1]?.prep === 'bi' &&
      t.nominals.some(
        ({ form, lexeme }) => form === 'passive_participle' && lexeme?.cue?.act === 'accuse',
      )) ||
      isAnswerable(view.s, at));
  let first = at - 1;
  while (first > 0 && isDescribing(view, view.s[first])) first--;
  if (!isOf || t.article || head?.tag !== 'noun' || head.article || view.s[first].article) return null;
  return fillersOf(view, { first, last: at - 1 }, false)[0] ?? null;
}

/** الحكومة السورية | مسؤولة عن, الحركة | هي المسؤولة عن, الجماعة | المسؤولة عن: of whom it is said that they answer for an act. */
export function answering(view: SentenceView, at: number): Filler | null {
  // ما إذا كان الجيش | مسؤولا عن: nobody says that he is.
  if (view.s.slice(Math.max(0, at - ASKED_WITHIN), at).some(({ facts }) => facts.sets.has('alternative')))
    return null;
  const isTaken = view.s[at - 1]?.fn?.code === 'huwa';
  const end = isTaken ? at - 1 : at;
  if (view.s[at].article && !isTaken) return described(view, at);
  const topic = subjectBefore(view, end);
  return topic !== null && topic.first < end && topic.last >= end - 1
    ? (fillersOf(view, { first: topic.first, last: end - 1 }, false)[0] ?? null)
    : null;
}

const ASKED_WITHIN = 6;

/** The definite noun right before the definite adjective. */
function described(view: SentenceView, at: number): Filler | null {
  for (let first = Math.max(0, at - LONGEST); first < at; first++) {
    const t = view.s[first];
    if (t.tag !== 'noun' && t.tag !== 'name') continue;
    const phrase = view.sourcePhrase(first);
    if (phrase !== null && phrase.last >= at - 1 && phrase.last <= at)
      return fillersOf(view, { first, last: at - 1 }, false)[0] ?? null;
  }
  return null;
}
const LONGEST = 6;

/** أدين الضابط | بقتل متظاهر: whom a frame finds guilty of the deed that is its complement, null when nobody is told; undefined without such a frame. */
export function convictOf(deed: number, drafts: readonly EventDraft[]): Filler | null | undefined {
  const verdict = drafts.find(({ frame, complement }) => frame.flags.has('convicts') && complement === deed);
  if (verdict === undefined) return undefined;
  const [held] = verdict.slots.get('target') ?? [];
  return held !== undefined && held.pronoun === '' && mayActFromAfar(held) ? implicit(held) : null;
}
