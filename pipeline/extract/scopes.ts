import type { EventDraft } from './events.ts';
import { isDidNot, isWillNot } from './negators.ts';
import { isBringing, isGiving, isOwned, isPresupposed, isSecondNoun } from './presupposed.ts';
import { isPurpose } from './purpose.ts';
import { isStop } from './stops.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

export type ModalHit = { readonly first: number; readonly last: number; readonly cls: string };

/** Tokens that a scope reaches over: لم its verb, عدم its noun, أي the noun it stands before, the others their clause. */
const REACH: Readonly<Record<string, number>> = { negative: 6, negative_noun: 2, any: 1 };
const FAR = 16;

/** Classes of the modal words and verbs whose scope reaches the trigger. */
export function scopesOver(view: SentenceView, draft: EventDraft, modals: readonly ModalHit[]): Set<string> {
  const scopes = new Set<string>();
  for (const found of modals) {
    const cls = AFTER[found.cls];
    if (cls !== undefined && isToldOf(view, draft, found)) scopes.add(cls);
    if (cls !== undefined && BEFORE[found.cls] === undefined) continue;
    const hit = cls === undefined ? found : { ...found, cls: BEFORE[found.cls] };
    // لم تقع أضرار: the phrase of negation takes in the verb of the trigger.
    if (hit.cls === 'negative' && hit.first < draft.first && draft.first <= hit.last) scopes.add(hit.cls);
    if (hit.last >= draft.first) continue;
    const reach = REACH[hit.cls] ?? FAR;
    if (draft.first - hit.last > reach || !reaches(view, hit, draft) || isCharge(view, hit, draft)) continue;
    scopes.add(hit.cls);
    if (hit.cls === 'hypothetical') scopes.add('condition');
  }
  addVerbScopes(view, draft, scopes, modals);
  addParticleScope(view, draft, scopes);
  if (isPresupposed(view, draft, 0)) scopes.delete('negative');
  if (scopes.has('any') && !scopes.has('negative')) scopes.add('hypothetical').add('condition');
  if (isPurpose(view, draft) || isSubjectOfComing(view, draft)) scopes.add('future');
  if (isSubjunctive(view, draft)) scopes.add('future');
  return scopes;
}

/** Classes of the words that say of what stands before them that it is to come, only thought of, or did not happen. */
const AFTER: Readonly<Record<string, string>> = {
  future_after: 'future',
  hypothetical_after: 'hypothetical',
  condition_after: 'hypothetical',
  negative_after: 'negative_wide',
};
/** What those of them that may also stand before it (إذا تم, لم يقع) say there. */
const BEFORE: Readonly<Record<string, string>> = {
  condition_after: 'hypothetical',
  negative_after: 'negative',
};
const NEAR = 4;
const CLAUSE = 9;

/** الزيارة المقبلة; احتلال المدينة يعني الحرب, الهجوم لم يقع: right behind the noun, or with nothing but its phrase between. */
function isToldOf(view: SentenceView, draft: EventDraft, hit: ModalHit): boolean {
  const gap = hit.first - draft.last;
  if (gap <= 0) return false;
  if (hit.cls === 'future_after') return gap <= NEAR;
  if (gap > CLAUSE || view.s[draft.head].tag !== 'noun' || !opensClause(view, draft.first)) return false;
  return view.s.slice(draft.last + 1, hit.first).every((t) => !CLAUSE_ENDS.has(t.tag));
}

const CLAUSE_ENDS: ReadonlySet<Tagged['tag']> = new Set(['verb', 'comp', 'rel', 'sub', 'punct']);

/** Nothing, a mark, a complementiser, a conjunction or a time stands before: the noun is the subject. */
function opensClause(view: SentenceView, first: number): boolean {
  const before = view.s[first - 1];
  return before === undefined || before.tag === 'punct' || before.tag === 'comp' || before.tag === 'sub';
}

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

/** A mark that no scope reaches over. */
const endsClause = (t: Tagged): boolean => isStop(t) || (t.tag === 'punct' && t.folded === COMMA);

/** A modal word reaches a trigger in its own clause; a plain negator only its verb, or the noun that a support verb brings. */
function reaches(view: SentenceView, hit: ModalHit, draft: EventDraft): boolean {
  if (hit.cls === 'negative_noun' && isListedApart(view, hit, draft)) return false;
  if (IRREAL.has(hit.cls) && isTold(view, draft, hit.last)) return false;
  for (let i = hit.last + 1; i < draft.first; i++) {
    const t = view.s[i];
    if (endsClause(t)) {
      const end = asideEnd(view, i, draft.first);
      if (end < 0) return false;
      i = end;
      continue;
    }
    if (isAside(t)) return false;
    if (isGiving(t) && IRREAL.has(hit.cls) && isBareNoun(view, draft)) return false;
    // مشروع لم يتحقق: what a noun stands for is not told in a negated past.
    if (isDidNot(t) && view.s[hit.last].tag === 'noun') return false;
    if (t.tag === 'rel' || (t.tag === 'sub' && hit.cls !== 'hypothetical')) return false;
    if (t.tag === 'verb' && hit.cls === 'negative' && !isSupport(t)) return false;
    if (t.tag === 'verb' && t.conj && hit.cls !== 'hypothetical') return false;
  }
  return true;
}

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

const COMMA = '\u060C';

/** دون وثائق واعتقال ثلاثة: "without" things ends before the act that is joined to them; عدم اعتقال وتعذيب joins two acts. */
const isListedApart = (view: SentenceView, hit: ModalHit, draft: EventDraft): boolean =>
  view.s[draft.first].conj && draft.first - 1 > hit.last && !view.s[draft.first - 1].facts.isMasdar;

/** وهو, وهي: what stands after it is told on its own. */
export const isAside = (t: Tagged): boolean => t.conj && t.fn?.cls === 'pronoun';

const IRREAL: ReadonlySet<string> = new Set(['hypothetical', 'future']);
const isBareNoun = (view: SentenceView, draft: EventDraft): boolean => view.s[draft.head].tag === 'noun';

const SUPPORT_SENSES: ReadonlySet<string> = new Set(['support', 'aspect', 'undertake', 'occurrence']);
const isSupport = (t: Tagged): boolean => t.verbs.some((verb) => SUPPORT_SENSES.has(verb.lexeme.sense));

/** Verbs such as نفى, يعتزم, دعا open a scope over their complement in the same clause; a modal phrase speaks for its own words. */
function addVerbScopes(
  view: SentenceView,
  draft: EventDraft,
  scopes: Set<string>,
  modals: readonly ModalHit[],
): void {
  let isCut = false;
  let isDuring = false;
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= FAR; i--) {
    const t = view.s[i];
    if (t.tag === 'rel' || endsClause(t) || isAside(t) || t.fn?.code === 'comment') return;
    // والجيش يتراجع: a subject joined by و opens a clause of its own.
    if (t.conj && (t.tag === 'noun' || t.tag === 'name') && view.s[draft.head].tag === 'verb') return;
    isCut ||= isGiving(t) && isBareNoun(view, draft);
    isDuring ||= t.tag === 'prep' && t.fn?.code === 'khilal' && isBareNoun(view, draft);
    // وافق الاتحاد خلال اجتماعه, منع الصحفيين خلال الزيارة: what a past deed took place in has taken place.
    isCut ||= isDuring && t.tag === 'verb' && t.verbs.every(({ tense }) => tense === 'past');
    const modal = modals.some((hit) => hit.first <= i && i <= hit.last) ? '' : modalAt(view, i);
    const isOutside = isDuring && modal === 'negative';
    if (modal !== '' && !isOutside && !(IRREAL.has(modal) && (isCut || isTold(view, draft, i))))
      addScope(view, i, modal, scopes);
    if (isToBe(t) && isBareNoun(view, draft) && !isPast(view, draft)) scopes.add('future');
    if (t.tag === 'verb') {
      if (!isCut && isComing(view, i, draft)) scopes.add('future');
      return;
    }
  }
}

/** ستكون له لقاءات: the verb of being with its particle of the future. */
const isToBe = (t: Tagged): boolean => t.fn?.code === 'kana' && WILL.test(t.folded);
const WILL = /^[\u0648\u0641]?\u0633/u;

/** Scope of a verb or of its verbal noun; a participle with a pronoun is a noun (واجبها "its duty"), and a name (حراك الإرادة) opens none. */
function modalAt(view: SentenceView, i: number): string {
  const t = view.s[i];
  if (t.unit?.kind === 'name') return '';
  // تمكن is rather تمكّن "managed" than تُمكن "is possible": the past of another verb.
  const past = t.verbs.filter(({ tense }) => tense === 'past');
  const lexemes =
    t.tag === 'verb'
      ? past.length > 0
        ? past.map(({ lexeme }) => (lexeme.modalForms === 'present' ? null : lexeme))
        : t.verbs.map(({ lexeme }) => lexeme)
      : t.nominals
          .filter(({ form, enclitic }) => form === 'masdar' || enclitic === '')
          .map(({ lexeme }) => (lexeme?.modalForms === 'finite' ? null : lexeme));
  return lexemes.find((lexeme) => lexeme !== null && lexeme.modal !== '')?.modal ?? '';
}

/** لم يسمح له بالمغادرة, لن تسمح بزيارة: what is not allowed does not happen. */
function addScope(view: SentenceView, i: number, modal: string, scopes: Set<string>): void {
  const allows = view.s[i].verbs.some(({ lexeme }) => lexeme.sense === 'induce');
  const negator = view.s[i - 1];
  if (modal !== 'hypothetical' || !allows || negator?.tag !== 'neg') {
    scopes.add(modal);
    return;
  }
  scopes.add('negative');
  if (isWillNot(negator)) scopes.add('future');
}

/** سيبدأ الانسحاب, سيشمل توزيع مساعدات: the noun that a coming verb brings is coming too. */
function isComing(view: SentenceView, verb: number, draft: EventDraft): boolean {
  if (view.s[draft.head].tag !== 'noun' || isPast(view, draft)) return false;
  const isFuture =
    view.s[verb].verbs.some(({ particle }) => particle === 'س') || view.s[verb - 1]?.fn?.code === 'sawfa';
  return isFuture && (!view.s[draft.head].article || isSupport(view.s[verb]));
}

/** أن شحنات الأسلحة ستزداد: the noun that opens a clause before its coming verb. */
function isSubjectOfComing(view: SentenceView, draft: EventDraft): boolean {
  const before = view.s[draft.first - 1];
  const opens = before === undefined || before.tag === 'comp' || before.tag === 'punct';
  if (!opens || view.s[draft.head].tag !== 'noun' || isPast(view, draft)) return false;
  for (let i = draft.last + 1; i < view.end && i - draft.last <= 5; i++) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel' || t.tag === 'comp') return false;
    if (t.tag === 'verb') return !t.conj && t.verbs.every(({ particle }) => particle === 'س');
  }
  return false;
}

/** الهجمات: a definite plain noun, or plural, names what has been told. */
const isPast = (view: SentenceView, draft: EventDraft): boolean =>
  view.s[draft.head].article &&
  (draft.frame.type === 'noun' || view.s[draft.head].nominals.some(({ number }) => number === 'plural'));

/** عدم الرد على الهجمات, وقف التوغل: what has been told, behind a noun that stands between it and the modal word. */
const isTold = (view: SentenceView, draft: EventDraft, modal: number): boolean =>
  view.s[draft.head].tag === 'noun' &&
  (isSecondNoun(view, draft) ||
    (modal < draft.first - 1 && isOwned(view, draft)) ||
    (isPast(view, draft) &&
      view.s.slice(modal + 1, draft.first).some((t) => t.tag === 'noun' && !isBringing(t))));

/** قد and لن before a present verb, the trigger or the one that governs it: قد تنسحب, لن تبدأ الانسحاب. */
function addParticleScope(view: SentenceView, draft: EventDraft, scopes: Set<string>): void {
  if (isNeverToBe(view, draft.first)) scopes.add('future').add('never');
  const verb = governingVerb(view, draft);
  const particle = view.s[verb - 1];
  if (particle === undefined) return;
  const isPresent = view.s[verb].verbs.every((reading) => reading.tense === 'present');
  if (isWillNot(particle)) scopes.add('future').add('never');
  else if (isPresent && particle.fn?.code === 'qad' && QAD.test(particle.folded))
    scopes.add('hypothetical').add('condition');
}

/** لن يكون هناك استفتاء: will-not before the verb of being. */
function isNeverToBe(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 1 && at - i <= 3; i--) {
    const t = view.s[i];
    if (t.tag !== 'fn') return false;
    if (t.fn?.code === 'kana') return isWillNot(view.s[i - 1]);
  }
  return false;
}

/** The trigger itself, or the last verb before an indefinite noun in its clause; -1 when there is none. */
function governingVerb(view: SentenceView, draft: EventDraft): number {
  if (view.s[draft.head].tag === 'verb') return draft.head;
  if (view.s[draft.head].article) return -1;
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= FAR; i--) {
    const t = view.s[i];
    if (t.tag === 'verb') return i;
    if (t.tag === 'rel' || endsClause(t)) return -1;
  }
  return -1;
}

/** قد, with or without و or ف. */
const QAD = /^[\u0648\u0641]?\u0642\u062F$/u;

/** أن + present: not yet real, unless a time word precedes (بعد أن). */
function isSubjunctive(view: SentenceView, draft: EventDraft): boolean {
  if (draft.tense !== 'present') return false;
  const before = view.s[draft.head - 1];
  if (view.s[draft.head].verbs.some((verb) => verb.particle === 'ل')) return true;
  return (
    before !== undefined && before.tag === 'comp' && view.isThat(draft.head - 1) && before.fn?.code === 'an'
  );
}
