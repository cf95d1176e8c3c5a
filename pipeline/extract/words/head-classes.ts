import { MINE, TA } from '../../text/affixes.ts';
import { NISBA, SOUND_PLURAL } from '../../text/endings.ts';
import type { NameLink, PlaceLink } from '../found.ts';
import type { Phrase } from '../phrases/chunks.ts';
import type { NominalFact } from './lexeme.ts';
import { isNational, isVictim } from './nationals.ts';
import { isCivil } from './sorts.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';
import { hasClass } from './word-kinds.ts';

/** Classes of the head noun; names and places count as named_actor and named_place. */
export function headClasses(
  view: SentenceView,
  phrase: Phrase,
  place: PlaceLink | null,
  name: NameLink | null,
): ReadonlySet<string> {
  if (isSide(view, phrase)) return SIDE;
  const classes = new Set<string>();
  for (let i = phrase.first; i <= phrase.last; i++) {
    const t = view.s[i];
    // "ظروف غامضة": of what stands in quotation marks the first word is the head; "الشباب" is what a group is called.
    if (i === phrase.first && i < phrase.last && t.tag === 'punct' && isPlainQuote(view, phrase)) continue;
    if (t.tag === 'number') classes.add('number');
    if (t.unit?.kind === 'place' && i === t.unit.first && i - phrase.first <= 1) classes.add('named_place');
    addNounClasses(view, t, classes);
    // 600 ألف سوداني: a nationality that is counted is people.
    const isOne =
      i === phrase.first && i > 0 && (isNational(view.s[i - 1], t, view.s[i + 1]) || isVictim(view.s, i));
    if (isOne || (t.facts.demonym && !t.article && COUNTS.some((cls) => classes.has(cls))))
      classes.add('civilian');
    // The head decides; numbers, quantifiers and group nouns look further, an unknown head does not.
    if (isTelling(classes) || (classes.size === 0 && t.fn === null) || isCountedUnknown(view, t)) break;
  }
  // القطاع العام: a sector of the economy is no strip of land.
  if (isSector(view, phrase)) for (const cls of PLACE_CLASSES) classes.delete(cls);
  // وحدة للجيش: of troops, not the oneness of something (وحدة الصف).
  if (classes.has('contingent') && classes.has('polity') && !isOfSomething(view, phrase.first))
    for (const cls of ONENESS) classes.delete(cls);
  if (isTelling(classes)) for (const cls of GROUPS) classes.delete(cls);
  for (let i = phrase.first; i <= phrase.last; i++) {
    const { fn } = view.s[i];
    if (fn?.cls === 'noun_modifier') classes.add(fn.code);
  }
  // فرق الإنقاذ, أعوان المراقبة: a force of a peaceful sort bears no arms; nor does a swarm of locusts (أسراب الجراد).
  const of = phrase.last > phrase.first ? view.s[phrase.first + 1] : undefined;
  if (of !== undefined && classes.has('force') && (isCivil(of) || hasClass(of.facts, ANIMALS))) {
    classes.delete('force');
    classes.delete('aircraft');
    classes.add(isCivil(of) ? 'body' : 'animal');
  }
  if (classes.has('aircraft') && phraseHas(view, phrase, 'drone')) classes.add('drone');
  // الجزء الهندي من كشمير
  const isPart =
    place !== null &&
    classes.has('quantity') &&
    view.s[phrase.first].article &&
    view.s[place.first - 1]?.fn?.code === 'min';
  if (isPart) classes.add('named_place');
  if (place !== null && place.first - phrase.first <= 1) {
    classes.add('named_place');
    if (place.kind === 'country') classes.add('country');
    // إلى كييف: a capital without a head word may stand for its government.
    if (place.isCapital && place.first === phrase.first) classes.add('capital');
  }
  const isHead =
    name !== null &&
    (name.first === phrase.first ||
      view.s.slice(phrase.first, name.first).every(
        (t) =>
          t.tag === 'number' ||
          t.tag === 'punct' ||
          t.fn !== null ||
          // الفلسطيني | قصي معطان
          (t.i === phrase.first && t.tag === 'noun' && t.article && t.facts.demonym),
      ));
  if (name !== null && isHead) {
    const ofName = classesOfName(name);
    // وفد حماس: a delegation is no force, whoever sends it.
    for (const cls of ofName) classes.add(cls === 'force' && classes.has('delegation') ? 'body' : cls);
  }
  return classes;
}

/** "ظروف غامضة", "إرهابيين": more than one word, or several people; one word alone may be a name ("نسمة"). */
const isPlainQuote = ({ s }: SentenceView, { first, last }: Phrase): boolean =>
  !s[first + 1].article && (last - first > 2 || SOUND_PLURAL.test(s[first + 1].folded));

/** الطرفان, طرفي النزاع, الأطراف السودانية, الجانب التركي: those who deal with each other, not the edge or aspect of a thing. */
function isSide({ s }: SentenceView, { first }: Phrase): boolean {
  const t = s[first];
  const next = s[first + 1];
  const sides = t.nominals.filter(({ noun }) => noun?.classes.has('side'));
  if (sides.length === 0 || t.unit !== null || t.enclitic !== '') return false;
  if (sides.some(({ number }) => number === 'dual'))
    return t.article || (next?.article === true && next.prep === '');
  return (
    t.article &&
    ((!t.conj && sides.some(({ number }) => number === 'plural')) ||
      // الجانب السوري من المعبر: a half of a thing.
      (next?.article === true && next.facts.demonym && s[first + 2]?.fn?.code !== 'min'))
  );
}
const SIDE: ReadonlySet<string> = new Set(['party_org', 'side']);

/** A source without a name is what its noun says (السكان, مصادر); a paper or an outlet only reports; a named group is armed unless it is known to be a party. */
export const classesOfName = ({ kind, sector }: NameLink): readonly string[] =>
  kind === 'group' && sector === 'PTY'
    ? NAMED_PARTY
    : kind === 'official_body' && (sector === 'COP' || sector === 'MIL')
      ? NAMED_FORCE
      : (CLASSES_OF_NAME[kind] ?? NAMED_BODY);

const CLASSES_OF_NAME: Readonly<Record<string, readonly string[]>> = {
  person: ['named_actor', 'person'],
  group: ['named_actor', 'force'],
  media: ['named_actor', 'media'],
  document: ['document'],
  unnamed: [],
};
const NAMED_PARTY: readonly string[] = ['named_actor', 'party_org'];
/** مصالح الأمن, الدرك الوطني, خفر السواحل. */
const NAMED_FORCE: readonly string[] = ['named_actor', 'body', 'force'];
const NAMED_BODY: readonly string[] = ['named_actor', 'body'];

/** Function words have no class; of a place name only what places are; of a name nothing abstract (النظام). */
function addNounClasses(view: SentenceView, t: Tagged, classes: Set<string>): void {
  if (t.fn !== null && t.fn.cls === 'quantifier') return;
  const isPerson = t.facts.nominals.some(isOnePerson);
  const isCount = !t.article && t.facts.classes.includes('quantity');
  for (const nominal of t.facts.nominals) {
    if (t.facts.demonym && nominal.enclitic === MINE) continue;
    if (isPerson && (nominal.enclitic === MINE || nominal.number === 'dual') && !isPair(view, t, nominal))
      continue;
    for (const cls of nominal.noun?.classes ?? []) {
      // اثنين آخرين: two before it is Monday.
      if (cls === 'time' && isCount) continue;
      if (t.unit?.kind === 'place' && !PLACE_CLASSES.has(cls) && cls !== 'crossing') continue;
      if (t.unit?.kind === 'name' && !NAME_CLASSES.has(cls)) continue;
      classes.add(cls);
    }
  }
  // الاستماع, الحرص: a verbal noun that the lexicon does not know as a thing is an act or a state.
  const { nominals } = t.facts;
  if (t.unit === null && nominals.length > 0 && nominals.every(({ form }) => form === 'masdar'))
    classes.add('abstract');
}

const isOfSomething = ({ s }: SentenceView, first: number): boolean =>
  s[first].article || (s[first + 1]?.article === true && s[first + 1].prep === '');
const ONENESS = ['abstract', 'polity'] as const;

const isSector = ({ s }: SentenceView, { first, last }: Phrase): boolean => {
  const at = first < last && s[first].facts.classes.every((cls) => cls === 'adjective') ? first + 1 : first;
  const next = s[at + 1];
  if (last <= at || !s[at].nominals.some(({ noun }) => noun?.classes.has('branch') === true)) return false;
  if (next.unit !== null) return false;
  // أهم قطاعات اقتصاد البلاد, قطاع النفط
  if (!s[at].article) return hasClass(next.facts, TRADES);
  return next.article && !next.nominals.some(({ noun }) => noun?.classes.has('direction') === true);
};
const TRADES: ReadonlySet<string> = new Set(['economy', 'field']);

/** شرطي is a policeman before it is "two conditions of", الأمين a secretary before "the two mothers". */
const isOnePerson = ({ noun, number }: NominalFact): boolean =>
  number === 'singular' && noun !== null && PERSONS.some((cls) => noun.classes.has(cls));
const PERSONS = ['trooper', 'person'] as const;

/** عنصري | أمن, نجلي | الرئيس: two men before whose they are or what they belong to; سلفي متشدد, سلفي تكفيري: an adjective follows. */
function isPair({ s }: SentenceView, t: Tagged, { number, enclitic }: NominalFact): boolean {
  const next = s[t.i + 1];
  if (number !== 'dual' || enclitic !== '' || t.article || t.folded.endsWith(MY_OF_HER)) return false;
  if (t.facts.nominals.some((other) => other.enclitic === '' && isOnePerson(other))) return false;
  return (
    (next?.tag === 'noun' || next?.tag === 'name') &&
    !next.conj &&
    next.prep === '' &&
    (next.article || !NISBA.test(next.folded)) &&
    next.nominals.every(({ noun }) => noun?.classes.has('adjective') !== true)
  );
}
/** مؤسستي الإذاعة: institutions rather than two who found them. */
const MY_OF_HER = TA + MINE;

/** عدد من | متساكني معتمدية …: who is counted, though no lexicon knows the word; what follows is not. */
const isCountedUnknown = ({ s }: SentenceView, { i, tag, unit, nominals, facts }: Tagged): boolean =>
  tag === 'noun' && unit === null && nominals.length === 0 && !facts.demonym && s[i - 1]?.fn?.code === 'min';

/** Classes of a head that is a place. */
export const PLACE_CLASSES: ReadonlySet<string> = new Set([
  'place',
  'subplace',
  'structure',
  'direction',
  'named_place',
]);

const ANIMALS: ReadonlySet<string> = new Set(['animal']);
const NAME_CLASSES: ReadonlySet<string> = new Set([
  'onlooker',
  'assembly',
  'delegation',
  'court',
  'crossing',
  'person',
  'force',
  'body',
  'party_org',
  'media',
  'civilian',
  'group_noun',
  'prisoner',
  'criminal',
  'casualty',
  'number',
  'quantity',
  'aircraft',
  'place',
  'structure',
]);
const COUNTS = ['number', 'quantity'] as const;
const GROUPS = ['quantity', 'group_noun', 'adjective'] as const;

const phraseHas = (view: SentenceView, phrase: Phrase, cls: string): boolean =>
  view.s
    .slice(phrase.first, phrase.last + 2)
    .some((t) => t.facts.nominals.some((nominal) => nominal.noun?.classes.has(cls)));

/** Whether a class says what is meant, and does not only count or describe. */
export function isTelling(classes: ReadonlySet<string>): boolean {
  for (const cls of classes) if (!TRANSPARENT.has(cls)) return true;
  return false;
}

/** Classes that count or describe and leave open what is counted. */
export const TRANSPARENT: ReadonlySet<string> = new Set(['number', 'quantity', 'group_noun', 'adjective']);
