import { FEMININE, NOMINATIVE } from '../../text/endings.ts';
import type { Trigger } from '../events/events.ts';
import type { Frame } from '../words/lexeme.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import { STATE } from '../words/units.ts';
import type { SentenceView } from '../words/view.ts';
import { WHO } from '../words/whoever.ts';
import { hasClass, isNamed, PLACE_HEADS } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { type Constituent, constituentsAfter } from './constituents.ts';

/** Phrases that tell where before the verb: between it and its subject, or at the front of its clause. */
export function placesBefore(view: SentenceView, verb: number, subject: Phrase | null): Constituent[] {
  const places: Constituent[] = [];
  // "المتظاهرون في إحدى ضواحي دمشق أسقطوا …"
  if (subject !== null && subject.last < verb - 1)
    for (const part of constituentsAfter(view, subject.last + 1))
      if (part.phrase.last < verb && LOCATIVE.has(part.code)) places.push(part);
  const fronted = frontedPlace(view, subject === null || subject.first > verb ? verb : subject.first);
  return fronted === null ? places : [...places, fronted];
}

const LOCATIVE: ReadonlySet<string> = new Set(['fi', 'bi', 'qurb', 'dakhil', 'direction']);

/** "وفي بيلغورود، قُتلت فتاة": a named place with في opens the sentence; before a reporting verb it tells where was spoken. */
function frontedPlace(view: SentenceView, clause: number): Constituent | null {
  const comma = view.s[clause - 1];
  const unit = comma?.folded === '،' ? view.s[clause - 2]?.unit : null;
  if (unit === null || unit === undefined || unit.kind !== 'place') return null;
  const preposition = view.s[unit.first - 1];
  const opens = unit.first === 1 || view.s[unit.first - 2]?.tag === 'punct';
  if (preposition?.fn?.code !== 'fi' || !opens) return null;
  const phrase = { first: unit.first, last: unit.last };
  return { code: 'fi', phrase, isEvent: false, pronoun: '', isPurpose: false };
}

/**
 * "ظاهرة الإرهاب التي تستهدف أمن الدول": after a relative pronoun that agrees, a verb without a pronoun of its own has
 * the noun before as its subject, and the phrase after it is the object; places are rather entered than act.
 */
export function isRelativeSubject(
  view: SentenceView,
  trigger: Trigger,
  parts: readonly Constituent[],
  isAlone: boolean,
): boolean {
  const at = trigger.head;
  const verb = trigger.verb!;
  if (!isAlone && !isOfAct(view, at, trigger.frame)) return false;
  const rel = view.s[at - 1];
  const isWho = rel?.fn?.code === WHO;
  if (
    (rel?.fn?.code !== 'alladhi' && !isWho) ||
    verb.enclitic !== '' ||
    parts.some((part) => part.pronoun !== '')
  )
    return false;
  const isFeminine = rel.facts.sets.has('relative_feminine');
  const isPlural = rel.facts.sets.has('relative_people');
  const agrees = isPlural ? verb.number === 'plural' : verb.gender === (isFeminine ? 'f' : 'm');
  const head = view.s[at - 2];
  const isPlace =
    !isWho &&
    head !== undefined &&
    (head.unit?.kind === 'place' || (!isNamed(head) && hasClass(head.facts, PLACE_HEADS)));
  return (isWho ? verb.gender === 'm' : agrees) && !isPlace;
}

/** الهجوم الصاروخي الذي | استهدف القاعدة، صباح الجمعة، خطوة خطيرة: of an act before the relative pronoun whatever follows the object is of another clause. */
function isOfAct(view: SentenceView, verb: number, { slots }: Frame): boolean {
  // اللقاء الذي جمع الوزير ونظيره: those whom it brings together are its objects, all of them.
  if (slots.some(({ role, sources }) => role === 'actor' && sources.includes('obj'))) return false;
  for (let i = verb - 2; i >= 0 && verb - i <= ACT_REACH; i--) {
    const { tag, conj, prep } = view.s[i];
    if (tag !== 'noun' || conj) return false;
    if (view.isEventNominal(i)) return true;
    if (prep !== '') return false;
  }
  return false;
}
/** Tokens up to an act with two adjectives and the relative pronoun. */
const ACT_REACH = 5;

const hasOwnPronoun = (t: Tagged | undefined): boolean => t?.tag === 'prep' && t.enclitic !== '';

/** "غارة جوية استهدفت منزلا": an event noun with its adjectives right before a verb is its subject. */
export function eventNounBefore(view: SentenceView, verb: number): Phrase | null {
  // زيارة أجرى خلالها محادثات: the clause is about the noun, somebody else acts.
  if (view.s[verb].conj || hasOwnPronoun(view.s[verb + 1])) return null;
  for (let i = verb - 1; i >= 0 && verb - i <= 4; i--) {
    const t = view.s[i];
    if (t.tag !== 'noun' || t.conj) return null;
    if (view.isEventNominal(i) || isDeviceOf(t, view.s[verb])) return { first: i, last: verb - 1 };
    if (t.prep !== '') return null;
  }
  return null;
}

/** عبوة ناسفة | استهدفت دورية: so is a new device that agrees with the verb. */
const isDeviceOf = (t: Tagged, { verbs }: Tagged): boolean =>
  !t.article &&
  t.enclitic === '' &&
  t.unit === null &&
  // صاروخي is an adjective.
  t.nominals.some(
    ({ noun, number, enclitic }) =>
      noun?.classes.has('munition') === true && number === 'singular' && enclitic === '',
  ) &&
  verbs.some(
    ({ gender, number, voice }) =>
      voice === 'active' && number === 'singular' && gender === (FEMININE.test(t.folded) ? 'f' : 'm'),
  );

/** بحث معه التعاون: right behind the partner stands what was talked about, nobody who acts. */
export const isTopic = ({ s }: SentenceView, head: number, { first }: Phrase): boolean =>
  s[head].tag === 'verb' &&
  s[head + 1]?.fn?.code === 'maa' &&
  s[head + 1].enclitic !== '' &&
  first > head &&
  s[first].unit === null &&
  isMasdar(s[first]);

/** فرضت عليهم الإقامة متهمون: a feminine verb has no subject in ون. */
export const isMenOf = ({ folded, unit }: Tagged, gender: string | null): boolean =>
  gender === 'f' && unit === null && NOMINATIVE.test(folded);

/** يزور | موسكو, يهاجم | المدينة: towns and words in ة are feminine; a masculine verb right before them has another subject. */
export const isSheOf = (view: SentenceView, { first }: Phrase, verb: Trigger['verb'], at: number): boolean =>
  verb?.gender === 'm' &&
  verb.number === 'singular' &&
  verb.person === 3 &&
  (isTown(view, first) || (isNext(view, at, first) && (isThing(view.s[first]) || isNewThing(view, first))));
/** استهدف أيضا | دورية */
const isNext = ({ s }: SentenceView, at: number, first: number): boolean =>
  first > at && s.slice(at + 1, first).every(({ tag, prep }) => tag === 'fn' && prep === '');
const isTown = ({ places }: SentenceView, first: number): boolean =>
  places.some((link) => link.first === first && (link.isCapital || TOWNS.has(link.kind ?? '')));
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);
const isThing = ({ tag, unit, article, folded, facts }: Tagged): boolean =>
  tag === 'noun' && unit === null && article && FEMININE_NOUN.test(folded) && !hasClass(facts, PERSONS);
/** هجوم، يُعتقد أنه انتحاري، استهدف | قافلة: so is a known one without the article. */
const isNewThing = ({ s, raw }: SentenceView, first: number): boolean => {
  const { tag, unit, article, end, nominals, facts } = s[first];
  return (
    tag === 'noun' &&
    unit === null &&
    !article &&
    raw.charAt(end - 1) === TA_MARBUTA &&
    nominals.some(({ noun }) => noun !== null && !noun.classes.has('adjective')) &&
    nominals.every(({ number }) => number === 'singular') &&
    !hasClass(facts, PERSONS) &&
    !hasClass(facts, COUNTED) &&
    // هاجم مجموعة من المسلحين
    (!hasClass(facts, GROUPS) || hasClass(facts, FORCES))
  );
};
const TA_MARBUTA = '\u0629';
const COUNTED: ReadonlySet<string> = new Set(['quantity', 'number']);
const GROUPS: ReadonlySet<string> = new Set(['group_noun']);
const FORCES: ReadonlySet<string> = new Set(['force']);
const FEMININE_NOUN = /\u0647$/u;
const PERSONS: ReadonlySet<string> = new Set(['person', 'people', 'criminal', 'civilian']);

/** ضرب زلزال | مدينة, شملت العقوبات | مصرفا, استهدفت غارة | مطار كسلا: the complement is who acts; what follows is hit. */
export const isDoneBy = (view: SentenceView, { frame, head, after }: Trigger): boolean =>
  after === head + 1 &&
  frame.sources.has('obj') &&
  view.s[after].prep === '' &&
  (!frame.sources.has('subj') || isHitBehind(view, frame, head));

/** استهدفت غارة | مطار كسلا, not استهدفته غارة: without an article or a pronoun on the verb the act is followed by what it hits. */
const isHitBehind = ({ s }: SentenceView, { slots }: Frame, head: number): boolean =>
  s[head].enclitic === '' &&
  !s[head + 1].article &&
  !isSort(s[head + 2]) &&
  slots.every(({ role, sources }) => role !== 'actor' || !sources.includes('subj'));

/** هجوم | مسلح, هجوم | إرهابي: the word for an armed man describes an act. */
const isSort = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && !t.article && !t.conj && t.prep === '' && t.unit === null && hasClass(t.facts, ARMED);
const ARMED: ReadonlySet<string> = new Set(['force', 'criminal']);

/** شنت هجمات باتجاه فضولي وغبرائيل | وآغدام: a town that و joins goes on with a list, it does not act. */
export const isJoinedTown = ({ conj, unit }: Tagged): boolean =>
  conj && unit?.kind === 'place' && unit.cls !== STATE;
