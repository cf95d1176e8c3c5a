import { ALEF, ARTICLE, FOR, MARBUTA, TA } from '../../text/affixes.ts';
import { withBareHamza } from '../../text/bare-hamza.ts';
import { keep } from '../../text/shared.ts';
import type { Complement, Frame } from '../words/lexeme.ts';
import { pastRound } from '../words/rounds.ts';
import { OF_GAS } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isDirected, isGroup } from '../words/word-kinds.ts';
import { isLeftOver } from './behind-comma.ts';
import { isSubjectOf } from './complement-acts.ts';
import { counterOf, pastCount } from './counter-of.ts';
import { pastDeemed } from './deemed-attribute.ts';
import { gasBefore } from './gas-before.ts';
import { idafaAfter } from './idafa.ts';
import { isBroughtIn, opensBareClause, pastInsertion } from './insertions.ts';
import { quoteEnd } from './quote-end.ts';
import { isAside } from './scope-limits.ts';
import { closeOfTitle } from './set-off-name.ts';

/** Index of the complement of a light verb in its clause: شنّ … هجوما; -1 when there is none. */
export function complementAt(
  view: SentenceView,
  verb: number,
  complements: readonly Complement[],
  from = verb,
): number {
  // إقرار | وتعديل: what و joins right behind the verb is another act.
  for (const spot of spotsOf(view, verb))
    for (const complement of complements)
      if (spot.t.i > from && fits(view, spot, complement) && !(spot.t.conj && spot.t.i === verb + 1))
        return spot.t.i;
  return -1;
}

/** استقدمت قوات النظام راجمات: the next one when the first turns out to be who acts; -1 when there is none. */
export function complementOf(view: SentenceView, verb: number, frame: Frame): number {
  const first = complementAt(view, verb, frame.complements);
  if (first < 0 || !isSubjectOf(view, verb, { frame, at: first })) return first;
  return complementAt(view, verb, frame.complements, first);
}

/** العملية العسكرية ستنطلق: the complement that is its subject, right before the verb but for adjectives; -1 when there is none. */
export function complementBefore(view: SentenceView, verb: number, frame: Frame): number {
  const { complements, sources, flags } = frame;
  if (flags.has(OF_GAS)) return gasBefore(view, verb, (t) => isBareComplement(complements, t));
  const t = sources.has('subj') ? null : subjectNoun(view, verb);
  if (t === null) return -1;
  return isBareComplement(complements, t) ? t.i : -1;
}

/** The noun that opens a clause right before a verb, whatever the verb is, or that الذي joins it to: الزلزال الذي ضرب. */
export function subjectNoun({ s, isHeading }: SentenceView, verb: number): Tagged | null {
  if (s[verb].conj || s[verb].enclitic !== '') return null;
  const isJoined = s[verb - 1]?.tag === 'rel';
  let at = verb - (isJoined ? 2 : 1);
  while (at > 0 && verb - at <= ADJECTIVES && isAdjective(s[at]) && s[at - 1].article) at--;
  const t = s[at];
  if (t?.tag !== 'noun' || t.prep !== '') return null;
  // زلزال يضرب: a headline opens with what its reader does not know yet.
  if (!t.article) return isHeading && at === 0 && !isJoined ? t : null;
  return isJoined || t.conj || opensClause(s[at - 1]) ? t : null;
}

const ADJECTIVES = 2;

const isAdjective = (t: Tagged): boolean => t.tag === 'noun' && t.article && t.prep === '' && !t.conj;

/** Not a noun or a preposition that governs what follows. */
const opensClause = (before: Tagged | undefined): boolean =>
  before === undefined ||
  before.tag === 'punct' ||
  before.tag === 'comp' ||
  before.fn?.cls === 'demonstrative';

/** فتح بحثا | وتحقيقا: past the other complements of the frame that "and" joins right behind the one it has. */
export function pastJoined(view: SentenceView, { complements }: Frame, at: number): number {
  let last = pastRound(view.s, at, (t) => isOneOf(complements, t));
  while (isJoined(view, complements, last + 1) || isOtherAct(view, at, last + 1)) last++;
  return last;
}

/** للتعذيب | والضرب | في السجن: another act with the article, with nothing of its own but where both were. */
const isOtherAct = ({ s }: SentenceView, at: number, joined: number): boolean =>
  s[joined]?.conj === true &&
  s[joined].tag === 'noun' &&
  s[joined].article &&
  s[at].article &&
  s[joined].prep === '' &&
  s[joined].unit === null &&
  s[joined].facts.isMasdar &&
  (s[joined + 1]?.fn?.code === 'fi' || (s[joined + 1]?.conj === true && s[joined + 1].facts.isMasdar));

/** Not القمة | ولقاء نظيره, which is an act of its own with somebody. */
const isJoined = (view: SentenceView, complements: readonly Complement[], at: number): boolean =>
  view.s[at]?.conj === true &&
  view.s[at].tag === 'noun' &&
  isOneOf(complements, view.s[at]) &&
  idafaAfter(view, at) === null;

/** Whether a noun is a complement that no preposition brings in. */
export function isBareComplement(complements: readonly Complement[], t: Tagged): boolean {
  const stem = stemOf(t);
  return complements.some(({ preposition, stems }) => preposition === '' && stems.has(stem));
}

const isOneOf = (complements: readonly Complement[], t: Tagged): boolean =>
  complements.some(({ stems }) => stems.has(stemOf(t)));

/** A token that may be a complement: its stem, its form without a conjunction, and whether it stands inside another phrase. */
export type Spot = {
  readonly t: Tagged;
  readonly stem: string;
  readonly whole: string;
  readonly isInside: boolean;
};

const WINDOW = 9;
/** Tokens to the complement over an aside. */
const REACH = 24;

export const spotsOf = (view: SentenceView, verb: number): readonly Spot[] =>
  view.memo.spots.get(verb) ?? keep(view.memo.spots, verb, spotsAfter(view, verb));

function spotsAfter(view: SentenceView, verb: number): Spot[] {
  const spots: Spot[] = [];
  let isInAside = false;
  for (let i = verb + 1, steps = 0; i < view.end && steps < WINDOW; i++) {
    const t = view.s[i];
    // A name or a time is one step, however many words it has.
    if (!isInAside && (t.unit === null || t.unit.last === i)) steps++;
    if (i - verb > REACH) break;
    const close = t.folded === '(' ? quoteEnd(view.s, i, view.end) : i;
    if (close > i) {
      i = close;
      continue;
    }
    const { mayComplete } = t.facts;
    // يشن التحالف الذي يدعم الحكومة | غارات, تعرض موكب يضم الوزير | لهجوم
    const isPut = t.tag === 'rel' || (t.folded === '،' && !isInAside) || opensBareClause(view, i);
    const resumed = isPut ? pastInsertion(view, i) : i;
    if (resumed > i && i > verb + 1 && !opensAside(view, i + 1)) {
      if (t.tag === 'verb' && !isBroughtIn(view.s[resumed])) break;
      i = resumed - 1;
      continue;
    }
    const deemed = i > verb + 1 ? pastDeemed(view, i) : i;
    if (deemed > i) {
      i = deemed - 1;
      continue;
    }
    if (mayComplete && t.tag === 'verb' && !t.conj)
      spots.push({ t, stem: '', whole: t.folded, isInside: false });
    const titled = isInAside ? -1 : closeOfTitle(view, i);
    if (titled > i) {
      i = titled;
      continue;
    }
    if (t.folded === '،') {
      // شن الجيش، في بيان الخميس، …: what commas set off is passed; another comma ends the clause.
      isInAside = !isInAside && opensAside(view, i + 1);
      if (!isInAside && !closesAside(view, i, verb)) {
        const { [i + 1]: next } = view.s;
        if (isLeftOver(view, next, verb))
          spots.push({ t: next, stem: stemOf(next), whole: next.folded, isInside: false });
        break;
      }
    }
    if (
      t.tag === 'verb' ||
      t.tag === 'neg' ||
      t.tag === 'comp' ||
      t.tag === 'rel' ||
      t.tag === 'sub' ||
      (t.tag === 'punct' && ('.؛:؟!('.includes(t.folded) || (!isInAside && isAside(view.s[i + 1]))))
    )
      break;
    if (mayComplete && mayStand(view, t))
      spots.push({
        t,
        stem: stemOf(t),
        whole: t.folded.slice((t.conj && !t.isApart ? 1 : 0) + (t.prep === '' ? 0 : 1)),
        isInside: insidePhrase(view, t, verb),
      });
  }
  return spots;
}

/** A time, a preposition, where a place lies (في دونيتسك، شرقي أوكرانيا،), or a pronoun with the names it stands for: ثلاث دول، وهي الصين وإثيوبيا وكازاخستان، */
function opensAside({ s }: SentenceView, at: number): boolean {
  const next = s[at];
  if (next === undefined) return false;
  if (next.unit?.kind === 'time' || next.tag === 'prep' || next.prep !== '' || isDirected(next)) return true;
  return next.fn?.code === 'huwa' && s[at + 1]?.unit?.first === at + 1;
}

/** A time stands before the comma, or another comma behind the verb. */
const closesAside = (view: SentenceView, comma: number, verb: number): boolean =>
  view.s[comma - 1]?.unit?.kind === 'time' ||
  view.s.slice(verb + 1, comma).some(({ folded }) => folded === '،');

/** A noun, a pronoun, or the first word of a name. */
const mayStand = (view: SentenceView, t: Tagged): boolean =>
  t.tag === 'noun' || t.fn?.cls === 'pronoun' || t.unit?.first === t.i || isCounted(view, t);

/** طردت ثلاثة دبلوماسيين: the people of a number are what the verb is about. */
function isCounted(view: SentenceView, { i, unit }: Tagged): boolean {
  if (unit === null || unit.first !== i - 1) return false;
  return view.s[i - 1].tag === 'number' || isGroup(view.s[i - 1]);
}

/** A word that was read as a verb (قبضتها) needs the pronoun of its complement; a preposition stands right before it or its count (لسلسلة غارات). */
function fits(view: SentenceView, { t, stem, whole, isInside }: Spot, complement: Complement): boolean {
  const { preposition, separate, stems, owned } = complement;
  if (t.tag === 'verb') return preposition === '' && separate === '' && owned.has(whole);
  if (!(stems.has(stem) || owned.has(whole))) return false;
  if (t.prep !== preposition) return t.prep === '' && counterOf(view, t)?.prep === preposition;
  if (separate === '') return !isInside;
  const before = view.s[pastCount(view, t.i) - 1];
  return before?.tag === 'prep' && before.fn?.code === separate;
}

/** A noun inside a prepositional phrase (كتابا عن مرحلة حكم, لإعداد محضر اتفاق) is not the complement of the verb before it. */
function insidePhrase(view: SentenceView, t: Tagged, verb: number): boolean {
  if (t.prep !== '') return false;
  // تطور الأبحاث والتحقيقات: what و joins to a word of the phrase is of the phrase.
  const before = view.s[t.i - 1];
  if (t.conj && t.i - 1 > verb && before.tag === 'noun') return insidePhrase(view, before, verb);
  let at = t.i - 1;
  while (at > verb && (view.s[at].fn?.cls === 'demonstrative' || isOpenConstruct(view.s[at]))) at--;
  // سلّم الرئيس شيفرات السلاح: the genitive of a thing is not what the verb is about; مسلحون الهجوم are no such pair.
  // أطلقها منفذ الهجوم: nor is the act of its doer; in أطلق مسلح النار fire is no act.
  const isAct = t.facts.isEventNominal || t.facts.isMasdar;
  // علقت شركة الطيران رحلاتها: what a body is called after neither.
  if (t.article && (isOfThing(before) || isBodyOf(before) || (isAct && isDoerOf(before)))) return true;
  if (at <= verb) return false;
  // أقر الكنيست في قراءة ثالثة قانونا
  if (at < t.i - 1 && t.enclitic === '' && !isGenitive(t)) return false;
  // استدعت الآلاف من جنود الاحتياط, ثلاثة من دبلوماسييها: the counted are what the verb is about.
  const counting = view.s[at].fn?.code === 'min' ? view.s[at - 1] : undefined;
  if (counting !== undefined && at - 1 > verb && isGroup(counting)) return insidePhrase(view, counting, verb);
  // أجرى خلالها محادثات: a preposition with its pronoun governs nothing more.
  const isGoverned = view.s[at].tag === 'prep' && view.s[at].enclitic === '';
  return isGoverned || (isConstruct(view.s[at]) && isGenitive(t));
}

const isOfThing = (t: Tagged): boolean =>
  isOpenConstruct(t) && !t.facts.isMasdar && !t.facts.isEventNominal && t.facts.classes.length > 0
    ? t.facts.classes.every((cls) => THINGS.has(cls))
    : false;
const THINGS: ReadonlySet<string> = new Set([
  'arms',
  'document',
  'structure',
  'vehicle',
  'culture',
  'money',
  'goods',
]);

const isBodyOf = (t: Tagged): boolean => isOpenConstruct(t) && !t.facts.isMasdar && hasClass(t.facts, BODIES);
const BODIES: ReadonlySet<string> = new Set(['body', 'media']);

const isDoerOf = (t: Tagged): boolean =>
  isOpenConstruct(t) &&
  t.nominals.some(({ form, number }) => form === 'active_participle' && number === 'singular') &&
  (t.facts.classes.includes('criminal') || t.facts.classes.includes('person'));

const isOpenConstruct = (t: Tagged): boolean => isConstruct(t) && t.prep === '' && !t.conj;

const isConstruct = (t: Tagged): boolean => t.tag === 'noun' && !t.article && t.enclitic === '';

/** An accusative in ا stands in no genitive. */
const isGenitive = (t: Tagged): boolean => t.article || !t.folded.endsWith(ALEF);

/** The folded word without its clitics, ta marbuta and a bare hamza restored. */
export function stemOf(t: Tagged): string {
  let stem = t.folded;
  if (t.conj) stem = stem.slice(1);
  if (t.prep !== '') stem = stem.slice(1);
  if (t.article)
    stem = stem.startsWith(ARTICLE) ? stem.slice(2) : stem.startsWith(FOR) ? stem.slice(1) : stem;
  if (t.enclitic !== '') {
    stem = stem.slice(0, stem.length - t.enclitic.length);
    if (stem.endsWith(TA)) stem = stem.slice(0, -1) + MARBUTA;
    else stem = withBareHamza(stem);
  }
  return stem;
}
