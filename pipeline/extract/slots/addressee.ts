import type { Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isNamed } from '../words/word-kinds.ts';
import { isControlNoun } from './control-words.ts';

/** The subject of a verb or the genitive of a verbal noun, when it follows. */
export function subjectAfter(view: SentenceView, at: number): Phrase | null {
  const phrase = view.s[at].tag === 'verb' ? view.subjectOf(at) : idafaAfter(view, at);
  return phrase === null || phrase.first < at || isControlNoun(view.s[phrase.first]) ? null : phrase;
}

/** طالب الوزير، الولايات المتحدة ب…, دعا الأمين العام، أنطونيو غوتيريش، إسرائيل إلى …: behind the commas that set off a subject or its name. */
export function pastApposition({ s }: SentenceView, subject: number): number {
  const at = subject + 1;
  const next = s[at + 1];
  if (!isComma(s[at]) || next === undefined || next.conj || next.prep !== '' || !isNamed(next)) return at;
  const last = next.unit?.last ?? at;
  return next.unit?.cls === 'person' && isComma(s[last + 1]) ? last + 2 : at + 1;
}

/** The phrase with ل, else the last bare one, before which the subject stands: "حمّل الحزب موسكو المسؤولية"; behind مما or الذي the first. */
export function addresseeOf(view: SentenceView, at: number, trigger: number): Filler | null {
  const isRelative = view.s[at - 1]?.tag === 'rel' || subjectBefore(view, at) !== null;
  const subject = view.s[at].tag === 'verb' && !isRelative ? subjectAfter(view, at) : null;
  const addressee = constituentsAfter(view, pastApposition(view, subject?.last ?? at)).find(
    (part) =>
      part.phrase.last < trigger &&
      (part.code === '' || part.code === 'li') &&
      !part.isEvent &&
      part.pronoun === '' &&
      !isUnknown(view.s[part.phrase.first]) &&
      // دعت واشنطن والدوحة إلى …: who calls beside the subject is not called upon.
      !view.s[part.phrase.first].conj &&
      !view.s[part.phrase.first].nominals.some(({ noun }) => noun?.classes.has('blame') === true),
  );
  return addressee === undefined ? null : (fillersOf(view, addressee.phrase, false)[0] ?? null);
}

/** دعت الحكومة | الجيش | إلى أن, طلبت | من القوات | أن, سمحت | للسكان | بأن: the last phrase before what is asked, behind the subject. */
export function askedOf(view: SentenceView, at: number, end: number): Phrase | null {
  const subject = subjectAfter(view, at);
  const parts = constituentsAfter(view, pastApposition(view, subject?.last ?? at)).filter(
    ({ phrase }) => phrase.last < end,
  );
  const part = parts.findLast(({ code, isEvent, pronoun }) => ASKED.has(code) && !isEvent && pronoun === '');
  return part?.phrase ?? null;
}
const ASKED: ReadonlySet<string> = new Set(['', 'min', 'li', 'ala', 'ila']);

/** الوزيرة | تيريز كاييكوامبا: the rest of a name that no lexicon knows. */
const isUnknown = (t: Tagged): boolean => t.unit === null && t.nominals.length === 0 && !t.article;
