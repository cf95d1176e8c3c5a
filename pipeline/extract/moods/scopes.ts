import { FEMININE } from '../../text/endings.ts';
import type { EventDraft } from '../events/events.ts';
import { opensClause } from '../phrases/opens-clause.ts';
import { isGiving, isPresupposed } from '../phrases/presupposed.ts';
import {
  COMMA,
  endsClause,
  FAR,
  goesOn,
  IRREAL,
  isAside,
  isBareNoun,
  isSaying,
  isSupport,
  isTold,
  isUnderstood,
} from '../phrases/scope-limits.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { OCCURRENCE } from '../words/lexeme.ts';
import { isDidNot } from '../words/negators.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isSubjectOfComing } from './coming-verb.ts';
import { isOnly } from './denied-but.ts';
import { takesDenial } from './effects.ts';
import { isFoiledBehind } from './foiled-behind.ts';
import { takesNegation } from './negation-limits.ts';
import { isBehindClosed, isOfNounPhrase } from './noun-scope.ts';
import { isOccasionOf } from './occasion-of.ts';
import { isOwn, isSuspected, OWN } from './own-scope.ts';
import { addParticleScope, isWhenever, isWhoever } from './particle-scopes.ts';
import { isPlannedBehind } from './planned-by.ts';
import { isBegunFor, isConsidered, isHeadedFor, isHelpedWith, isPurpose } from './purpose.ts';
import { isSceneOf } from './scene-of.ts';
import { isSubjunctive } from './subjunctive.ts';
import { isByTerms, isListedTerm } from './terms.ts';
import { isAwaited } from './until.ts';
import { isDoubtful, isUntrue } from './untrue.ts';
import { isAskedFor, isUrged } from './urged.ts';
import { addVerbScopes, isManagedBeside } from './verb-scopes.ts';
import { isPutOff, isWithdrawn } from './withdrawn.ts';

export type ModalHit = { readonly first: number; readonly last: number; readonly cls: string };

/** Tokens that a scope reaches over: لم its verb, عدم its noun, أي the noun it stands before, the others their clause. */
const REACH: Readonly<Record<string, number>> = {
  negative: 6,
  negative_noun: 2,
  any: 1,
  attempt: 7,
  power: 1,
};

/** Classes of the modal words and verbs whose scope reaches the trigger. */
export function scopesOver(view: SentenceView, draft: EventDraft, modals: readonly ModalHit[]): Set<string> {
  const scopes = new Set<string>();
  for (const given of modals) {
    const isImportant = given.cls === 'important';
    if (isImportant && !isUrged(view, given, draft)) continue;
    const found = isImportant ? { ...given, cls: 'hypothetical' } : given;
    const cls = AFTER[found.cls];
    if (cls !== undefined && isToldOf(view, draft, found)) {
      scopes.add(cls);
      // الهجوم المفترض الذي وقع: whatever the verb that brings it.
      if (found.cls === 'likely_after') scopes.add('condition');
    }
    if (cls !== undefined && BEFORE[found.cls] === undefined) continue;
    const hit = cls === undefined ? found : { ...found, cls: BEFORE[found.cls] };
    // لم تقع أضرار: the phrase of negation takes in the verb of the trigger.
    if (hit.cls === 'negative' && hit.first < draft.first && draft.first <= hit.last) scopes.add(hit.cls);
    // قطع كل الطرق: all of what is known.
    if (hit.cls === 'any' && isWithin(draft, hit) && !view.s[hit.last + 1].article) scopes.add('any');
    if (hit.last >= draft.first) continue;
    const reach = (REACH[hit.cls] ?? FAR) + (hit.cls === 'negative_noun' ? passed(view, hit, draft) : 0);
    if (isOfNouns(view, hit) && draft.tense !== null) continue;
    if (IRREAL.has(hit.cls) && isOfNounPhrase(view, hit, draft)) continue;
    if (draft.first - hit.last > reach || !reaches(view, hit, draft) || isCharge(view, hit, draft)) continue;
    if (OWN.has(hit.cls) && !isOwn(view, hit, draft)) continue;
    scopes.add(OWN.has(hit.cls) ? 'hypothetical' : hit.cls);
    if (hit.cls === 'hypothetical') scopes.add('condition');
  }
  if (isOnly(view, draft, scopes.has('hypothetical'))) scopes.delete('negative');
  if (isUntrue(view, draft, modals) && !isSceneOf(view, draft, 0)) scopes.add('negative_wide');
  addVerbScopes(view, draft, scopes, modals);
  addParticleScope(view, draft, scopes);
  if (isPresupposed(view, draft, 0)) {
    scopes.delete('negative');
    scopes.delete('negative_noun');
  }
  if (scopes.has('any') && !scopes.has('negative') && !scopes.has('negative_noun'))
    scopes.add('hypothetical').add('condition');
  // أحبط الجيش محاولة انقلاب: what was foiled is denied, not open.
  if (!scopes.has('negative') && modals.some((hit) => hit.cls === 'attempt' && isWithin(draft, hit)))
    scopes.add('hypothetical');
  if (
    isPurpose(view, draft) ||
    isBegunFor(view, draft) ||
    isHeadedFor(view, draft) ||
    isConsidered(view, draft) ||
    isSubjectOfComing(view, draft)
  )
    scopes.add('future');
  if (isSubjunctive(view, draft) || isPlannedBehind(view, draft, modals) || isAwaited(view, draft))
    scopes.add('future');
  if (isByTerms(view, draft) || isListedTerm(view, draft) || isHelpedWith(view, draft)) scopes.add('future');
  const isOff = isWithdrawn(view, draft) || (isPutOff(view, draft) && isPlannedBehind(view, draft, modals));
  if ((isOff && scopes.has('future')) || isFoiledBehind(view, draft)) scopes.add('negative_wide');
  const isDoubted = (isSuspected(view, draft) && !scopes.has('future')) || isDoubtful(view, draft, modals);
  if (isDoubted || isWhenever(view, draft) || isWhoever(view, draft))
    scopes.add('hypothetical').add('condition');
  return scopes;
}

/** لم يحدد عددهم مقابل تحرير الرهائن: what is given in return. */
const INSTEAD = 'amam';

/** لم تبدأ بعد لأن المشاورات تبدأ بتعيين: a reason is told on its own. */
const BECAUSE = 'lianna';
/** لم يسفر اللقاء عن شيء وقد نضطر إلى الإضراب: a clause of its own. */
const ALREADY = 'qad';

/** تبني | أي | قرار, محاولة | انقلاب: a modal word inside the trigger, before its noun. */
const isWithin = ({ first, last, frame }: EventDraft, hit: ModalHit): boolean =>
  hit.first >= first &&
  hit.last < last &&
  (frame.type === 'noun' || hit.first > first || hit.cls === 'attempt');

/** Classes of the words that say of what stands before them that it is to come, only thought of, or did not happen. */
const AFTER: Readonly<Record<string, string>> = {
  future_after: 'future',
  aim_after: 'future',
  hypothetical_after: 'hypothetical',
  likely_after: 'hypothetical',
  failed_after: 'hypothetical',
  condition_after: 'hypothetical',
  negative_after: 'negative_wide',
};
/** What those of them that may also stand before it (إذا تم, لم يقع) say there. */
const BEFORE: Readonly<Record<string, string>> = {
  condition_after: 'hypothetical',
  negative_after: 'negative',
};
/** Adjectives: المقبلة, المحتمل. */
const DESCRIBING: ReadonlySet<string> = new Set(['future_after', 'likely_after', 'failed_after']);
/** الانقلاب الفاشل: a coup or a murder that failed did not come about; هجوم فاشل has been made. */
const FAILING: ReadonlySet<string> = new Set(['regime_change', 'assassination']);
const NEAR = 4;
const CLAUSE = 9;

/** الزيارة المقبلة; احتلال المدينة يعني الحرب, الهجوم لم يقع: right behind the noun, or with nothing but its phrase between. */
function isToldOf(view: SentenceView, draft: EventDraft, hit: ModalHit): boolean {
  const isInside = DESCRIBING.has(hit.cls) && draft.first < hit.first && hit.last <= draft.last;
  const gap = hit.first - draft.last;
  if (gap <= 0 && !isInside) return false;
  if (hit.cls === 'failed_after' && !FAILING.has(draft.frame.kind)) return false;
  // اعتقلت الشرطة مدبرا | محتملا: of what a verb has behind it only its own complement is described.
  if (DESCRIBING.has(hit.cls) && view.s[draft.head].tag === 'verb' && draft.frame.type !== 'light')
    return false;
  if (DESCRIBING.has(hit.cls))
    return (
      gap <= NEAR &&
      describedBy(draft, isInside, hit).some((at) => mayDescribe(view.s[at], view.s[hit.last])) &&
      view.s.slice(draft.last + 1, hit.first).every(({ tag }) => tag !== 'verb')
    );
  if (gap > CLAUSE || view.s[draft.head].tag !== 'noun' || !opensClause(view, draft.first)) return false;
  return view.s.slice(draft.last + 1, hit.first).every((t) => !CLAUSE_ENDS.has(t.tag));
}

/** عملية عسكرية | محتملة, هدفا لهجمات | محتملة: the head of a phrase or its last noun. */
const describedBy = ({ head, last, frame }: EventDraft, isInside: boolean, hit: ModalHit): number[] =>
  isInside ? [hit.first - 1] : frame.type === 'phrase' ? [head, last] : [head];

/** اجتماعها حول العودة | المحتملة: an adjective of the other gender describes another noun. */
function mayDescribe({ tag, folded, enclitic, nominals }: Tagged, adjective: Tagged): boolean {
  if (tag !== 'noun' || nominals.some(({ number }) => number === 'plural')) return true;
  const isFeminine = enclitic === '' ? FEMININE.test(folded) : HELD.test(folded.slice(0, -enclitic.length));
  return isFeminine === FEMININE.test(adjective.folded);
}
/** ة before a pronoun, where it is written ت. */
const HELD = /\u062A$/u;

/** القبض على شخصين من أجل القتل: behind an arrest or a sentence "for" names the charge, not an aim. */
function isCharge(view: SentenceView, hit: ModalHit, draft: EventDraft): boolean {
  if (hit.first === hit.last || view.s[hit.first].fn?.code !== 'min-ajl') return false;
  if (!CRIMES.has(draft.frame.kind)) return false;
  return view.s.slice(0, hit.first).some(({ facts }) => chargesOf(facts).some((kind) => CHARGING.has(kind)));
}

const chargesOf = ({ verbs, nominals }: Tagged['facts']): readonly string[] =>
  [...verbs, ...nominals.flatMap(({ lexeme, noun }) => [{ lexeme }, { lexeme: noun }])].flatMap(
    ({ lexeme }) => lexeme?.frames.map(({ kind }) => kind) ?? [],
  );

const CHARGING: ReadonlySet<string> = new Set(['arrest', 'legal_action']);
const CRIMES: ReadonlySet<string> = new Set([
  'killing',
  'assassination',
  'armed_attack',
  'abduction',
  'injury',
  'property_destruction',
]);

/** A modal word reaches a trigger in its own clause; a plain negator only its verb, or the noun that a support verb brings. */
function reaches(view: SentenceView, hit: ModalHit, draft: EventDraft): boolean {
  if (hit.cls === 'negative_noun' && (isListedApart(view, hit, draft) || isBehindClosed(view, hit, draft)))
    return false;
  const isOpen = IRREAL.has(hit.cls) || OWN.has(hit.cls);
  // تمهيدا | للهجوم: what the modal word brings right behind it, however definite.
  const isBrought = isAskedFor(view, hit, draft);
  if (isOpen && !isBrought && (isTold(view, draft, hit.last) || isParted(view, hit, draft))) return false;
  // عارضت مشروع القرار وامتنعت عن التصويت: what "and" joins in the past is the verb's before it, not of the noun.
  if (isOpen && draft.tense === 'past' && view.s[draft.head].conj && isNounAlone(view, hit)) return false;
  if (hit.cls === 'negative' && isUnderstood(view, hit, draft)) return false;
  // لم يمتثل للإشارة ولاذ بالفرار: لم denies a verb in the present only, or that of being (لم يكن قد انسحب).
  const isOfPresent = view.s[hit.last + 1]?.fn?.code !== 'kana' || view.s[draft.head].conj;
  if (hit.cls === 'negative' && draft.tense === 'past' && isOfPresent && isDidNot(view.s[hit.last]))
    return false;
  if (hit.cls.startsWith('negative') && isOccasionOf(view, hit, draft)) return false;
  if (isOpen && isManagedBeside(view, draft, hit.last)) return false;
  for (let i = hit.last + 1; i < draft.first; i++) {
    const t = view.s[i];
    if (endsClause(t)) {
      if (isOpen && goesOn(view, i, draft)) continue;
      const end = asideEnd(view, i, draft.first);
      if (end < 0) return false;
      i = end;
      continue;
    }
    if (isAside(t) || t.fn?.code === BECAUSE || (t.conj && t.fn?.code === ALREADY)) return false;
    // تحسبا لهجمات، قائلة إن المواقع …: what is said of it is a clause of its own.
    if (isOpen && t.tag === 'comp' && isSaying(view.s[i - 1]) && i - 1 > hit.last) return false;
    if (isGiving(t) && isOpen && isBareNoun(view, draft) && !isTowards(view, t, draft)) return false;
    // مشروع لم يتحقق: what a noun stands for is not told in a negated past.
    if (isDidNot(t) && view.s[hit.last].tag === 'noun') return false;
    if (t.tag === 'rel' || (t.tag === 'sub' && (hit.cls !== 'hypothetical' || isWhen(t)))) return false;
    if (t.tag === 'verb' && hit.cls === 'negative' && !isSupport(t) && !takesDenial(view, i, draft.first))
      return false;
    if (hit.cls === 'negative' && (takesNegation(view, i, draft) || t.fn?.code === INSTEAD)) return false;
    if (t.tag === 'verb' && isOpen && isFresh(view, i, hit) && isOccurrence(t)) return false;
    if (t.tag === 'verb' && t.conj && hit.cls !== 'hypothetical') return false;
  }
  return true;
}

/** هل نحن في طريقنا نحو | ضربة: the way to what is not known; الموقف نحو الهجوم takes it for granted. */
const isTowards = ({ s }: SentenceView, t: Tagged, { first }: EventDraft): boolean =>
  t.fn?.code === 'nahwa' && t.i === first - 1 && !s[first].article;

const isNounAlone = ({ s }: SentenceView, { first, last }: ModalHit): boolean =>
  first === last && s[last].tag === 'noun' && s[last + 1]?.tag !== 'comp';

/** ربما اتصل بالمتهم عندما دهس: what happened at a time is told for itself. */
const isWhen = (t: Tagged): boolean => WHEN.has(t.fn?.code ?? '');
const WHEN: ReadonlySet<string> = new Set(['hina', 'idh', 'bada-ma', 'baynama', 'haythu', 'bima-anna']);

/** A complementiser that is not the modal word's own (احتمال أنه تم) stands right before. */
const isFresh = (view: SentenceView, i: number, { last }: ModalHit): boolean =>
  view.s[i - 1].tag === 'comp' && i - last > 3 && view.s[i - 2].fn?.code !== 'aw';

/** أنه تم توقيع: a clause of its own in the past. */
const isOccurrence = (t: Tagged): boolean =>
  t.verbs.every(({ tense, lexeme }) => tense === 'past' && lexeme.sense === OCCURRENCE);

/** تناول المقترح في اجتماع: a definite noun is planned or asked for itself; what it was spoken of in took place. */
const isParted = (view: SentenceView, hit: ModalHit, draft: EventDraft): boolean =>
  view.s[hit.last].tag === 'noun' &&
  view.s[hit.last].article &&
  isBareNoun(view, draft) &&
  LOCATING.has(view.s[hit.last + 1]?.fn?.code ?? '');
const LOCATING: ReadonlySet<string> = new Set(['fi', 'khilal', 'inda', 'bad', 'qabl']);

/** ", في المحطات الثلاث،": index of the comma that closes an aside opened at i before the trigger, or -1. */
function asideEnd(view: SentenceView, i: number, limit: number): number {
  const first = view.s[i + 1];
  if (view.s[i].folded !== COMMA || first === undefined) return -1;
  if (first.tag !== 'prep' && first.prep === '' && first.unit?.kind !== 'time') return -1;
  for (let k = i + 1; k < limit; k++) {
    if (view.s[k].folded === COMMA) return k;
    if (CLAUSE_ENDS.has(view.s[k].tag)) return -1;
  }
  return -1;
}

/** دون وثائق واعتقال ثلاثة: "without" things ends before the act that is joined to them; عدم اعتقال وتعذيب joins two acts. */
const isListedApart = (view: SentenceView, hit: ModalHit, draft: EventDraft): boolean =>
  view.s[draft.first].conj && draft.first - 1 > hit.last && !view.s[draft.first - 1].facts.isMasdar;

/** بدلا من الانسحاب عززت القوات: "without" and "instead of" deny a noun, with أن a verb. */
const isOfNouns = (view: SentenceView, { cls, last }: ModalHit): boolean =>
  cls === 'negative_noun' && view.s[last].tag !== 'comp' && view.s[last + 1]?.tag !== 'comp';

/** دون الرجوع أو التشاور, دون تسجيل أي إصابات: tokens that "without" reaches over, verbal nouns joined before the trigger or "any". */
function passed(view: SentenceView, hit: ModalHit, draft: EventDraft): number {
  const list = view.s.slice(hit.last + 1, draft.first);
  const isJoined = view.s[draft.first].conj || list[list.length - 1]?.fn?.code === 'aw';
  return isJoined && list.every((t) => t.facts.isMasdar || t.fn?.code === 'aw')
    ? list.length
    : list.filter(({ fn }) => fn?.cls === 'quantifier').length;
}
