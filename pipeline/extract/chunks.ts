import type { Tagged } from './tags.ts';

/** A noun phrase: tokens [first, last], inclusive. */
export type Phrase = { readonly first: number; readonly last: number };

const OPENING = new Set(['“', '«', '"', '(', '‘', '+', '[', '”', '″']);
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“″"',
  '«': '»',
  '"': '"',
  '(': ')',
  '‘': '’',
  '+': '+',
  '[': ']',
  '”': '”″"“',
  '″': '″”',
};
const MAX_WORDS = 12;

/**
 * The noun phrase that begins at token i (its own conjunction or preposition aside), or null.
 * It runs over idafa, adjectives, names and apposition and stops at a verb, preposition, conjunction,
 * complementiser or punctuation; after a definite word only definite words of the same phrase may follow.
 */
export function nounPhrase(s: readonly Tagged[], i: number, end: number): Phrase | null {
  if (i >= end) return null;
  let at = i;
  const quoted = quoteEnd(s, i, end);
  if (quoted > i) {
    if (!isNominal(s[i + 1])) return null;
    at = quoted;
  } else if (s[i].fn?.cls === 'demonstrative' && i + 1 < end && isNominal(s[i + 1]) && s[i + 1].prep === '')
    at = unitEnd(s, i + 1, end);
  else if (!isNominal(s[i])) return null;
  else at = unitEnd(s, i, end);
  while (at + 1 < end && at - i < MAX_WORDS) {
    const next = continues(s, i, at, end);
    if (next <= at) break;
    at = next;
  }
  return { first: i, last: at };
}

/** Phrases joined by و to the one given, with at most one place phrase between (حلب في الشمال وحماة في الوسط). */
export function coordinated(
  s: readonly Tagged[],
  phrase: Phrase,
  end: number,
  accept: (t: Tagged) => boolean,
): Phrase[] {
  const phrases = [phrase];
  let at = phrase.last + 1;
  while (at < end && phrases.length < 12) {
    const start = conjunctAt(s, at, end);
    if (start < 0 || !accept(s[start])) break;
    const next = nounPhrase(s, start, end);
    if (next === null) break;
    phrases.push(next);
    at = next.last + 1;
  }
  return phrases;
}

/** Index of a conjoined nominal at or just after `at` (a comma or a parenthesis may stand between), or -1. */
function conjunctAt(s: readonly Tagged[], at: number, end: number): number {
  let i = at;
  if (i < end && s[i].folded === '(') {
    const close = quoteEnd(s, i, end);
    if (close > i) i = close + 1;
  }
  if (i < end && s[i].folded === '،') i++;
  const t = s[i];
  if (i >= end || t === undefined || !t.conj || (t.tag !== 'noun' && t.tag !== 'name' && t.tag !== 'number'))
    return -1;
  return i;
}

function continues(s: readonly Tagged[], first: number, at: number, end: number): number {
  const next = s[at + 1];
  const percent = percentEnd(s, at, end);
  if (percent > at) return percent;
  if (next.tag === 'punct') return parenthesis(s, at + 1, end, at);
  if (next.fn?.cls === 'noun_modifier') return unitEnd(s, at + 1, end);
  if (next.tag === 'prep' && next.fn?.code === 'min' && next.enclitic === '' && isGroup(s[at]))
    return partitive(s, at, end);
  if (next.tag === 'prep' && next.fn?.code === 'maa' && isBorder(s[at]) && s[at + 2]?.unit?.kind === 'place')
    return unitEnd(s, at + 2, end);
  if (isSharedAdjective(s, first, at)) return at + 1;
  if (!isNominal(next) || next.conj || next.prep !== '') return at;
  const last = s[at];
  if (!isDefinite(s, first, at)) return startsAnother(s, first, at) ? at : unitEnd(s, at + 1, end);
  if (isNamed(last) && !next.facts.demonym)
    return takesName(s, first, at, next) ? unitEnd(s, at + 1, end) : at;
  if (next.unit?.kind === 'name' || next.unit?.kind === 'place')
    return takesName(s, first, at, next) ? unitEnd(s, at + 1, end) : at;
  if (next.article && isAdjectiveLike(next, last)) return at + 1;
  return at;
}

/** القوات السورية والروسية, القوات الأمنية والعسكرية: a second adjective of the same noun, no second noun. */
function isSharedAdjective(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  return (
    at > first &&
    next.conj &&
    next.prep === '' &&
    next.tag === 'noun' &&
    next.article === s[at].article &&
    isRelational(next) &&
    isRelational(s[at])
  );
}

/** A nationality, or a word in ي or ية that is no head noun of its own. */
const isRelational = (t: Tagged): boolean =>
  t.facts.demonym ||
  (RELATIONAL.test(t.folded) &&
    t.nominals.every(
      ({ noun, form }) => form === 'noun' && (noun === null || noun.classes.has('adjective')),
    ));
const RELATIONAL = /..\u064A\u0647?$/u;

/** شرق حلب, وسط البلاد: where, not what. */
export const isDirected = (t: Tagged): boolean =>
  t.unit?.kind === 'place' &&
  t.unit.first === t.i &&
  t.nominals.some((nominal) => nominal.noun?.classes.has('direction') === true);

/** 80 بالمئة, 80 في المئة: the share that a number counts; what it is a share of may follow. */
function percentEnd(s: readonly Tagged[], at: number, end: number): number {
  if (s[at].tag !== 'number') return at;
  const last = s[at + 1].tag === 'prep' && s[at + 1].fn?.code === 'fi' ? at + 2 : at + 1;
  const t = s[last];
  if (last >= end || t === undefined || (last === at + 1 && t.prep !== 'bi') || !t.article) return at;
  return isGroup(t) ? last : at;
}

/** الحدود مع الأردن: the neighbour belongs to the phrase. */
const isBorder = (t: Tagged): boolean =>
  t.nominals.some((nominal) => nominal.noun?.classes.has('direction') === true);

/** عدد, العشرات, مجموعة: what is counted may follow من; السكان من … has it told already. */
const isGroup = (t: Tagged): boolean =>
  t.nominals.some(({ noun, article }) => {
    if (noun === null) return false;
    return noun.classes.has('quantity') || (!article && noun.classes.has('group_noun'));
  });

/** "سلسلة من المدن", "العشرات من المقاتلين": the counted things belong to the phrase. */
function partitive(s: readonly Tagged[], at: number, end: number): number {
  const counted = at + 2 < end ? nounPhrase(s, at + 2, end) : null;
  return counted === null || s[at + 2].prep !== '' ? at : counted.last;
}

const isNamed = (t: Tagged): boolean => t.unit?.kind === 'name' || t.unit?.kind === 'place';

/**
 * After an indefinite noun a count begins another phrase (جرح مسلح | ثلاثة جنود); after an indefinite adjective so
 * does a definite word or a name (مقاتلات حربية | مطار صنعاء, طائرة روسية | الأجواء).
 */
function startsAnother(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  const isCount =
    next.tag === 'number' || next.nominals.some((nominal) => nominal.noun?.classes.has('quantity') === true);
  if (isCount) return s[at].tag !== 'number' && !isGroup(s[at]) && s[at].fn === null;
  if (isUnbound(s[at]) && isHeadNoun(next)) return true;
  if (isDirected(next) && !isPlaceHead(s[first])) return true;
  if (NOMINATIVE.test(s[at].folded) && !next.article && ACCUSATIVE.test(next.folded)) return true;
  return at > first && isBareAdjective(s[at]) && (next.article || isNamed(next) || isThing(next));
}

/** سيارة | شرق السليمانية, but قرية شرق حلب. */
const isPlaceHead = (t: Tagged): boolean =>
  isNamed(t) ||
  t.nominals.some(({ noun }) => noun !== null && [...noun.classes].some((cls) => PLACE_HEADS.has(cls)));

/** مسيرة تركية | سيارة: a noun of the lexicon that is no adjective. */
const isThing = (t: Tagged): boolean =>
  !t.facts.demonym &&
  t.nominals.length > 0 &&
  t.nominals.every(
    ({ noun, form }) =>
      form === 'noun' && noun !== null && noun.classes.size > 0 && !noun.classes.has('adjective'),
  );

/** مسلحين | اقتحام: a plural or dual that keeps its ن takes no genitive. */
const isUnbound = (t: Tagged): boolean =>
  t.unit === null &&
  SOUND.test(t.folded) &&
  t.nominals.some(({ number }) => number === 'plural' || number === 'dual') &&
  !t.nominals.some(({ noun }) => noun?.classes.has('quantity') === true);
const SOUND = /..[\u0648\u064A]\u0646$/u;

const isHeadNoun = (t: Tagged): boolean =>
  isNamed(t) ||
  (!SOUND.test(t.folded) &&
    !t.facts.demonym &&
    t.nominals.some(
      ({ form, noun }) =>
        form === 'masdar' || (noun !== null && noun.classes.size > 0 && !noun.classes.has('adjective')),
    ));

/** مسلحون | صحفيا: the subject in ون, the object in ا, folded. */
const NOMINATIVE = /..\u0648\u0646$/u;
const ACCUSATIVE = /...\u0627$/u;

/** An indefinite word that is no head noun and ends as adjectives do, in ي, ية or يا. */
const isBareAdjective = (t: Tagged): boolean =>
  t.facts.demonym ||
  (t.unit === null &&
    t.fn === null &&
    t.nominals.every((nominal) => nominal.noun === null || nominal.noun.classes.has('adjective')) &&
    /\u064A[\u0647\u0627]?$/u.test(t.folded));

/** A definite noun takes a name in apposition when it is a title or a head of places: الرئيس بشار, العاصمة دمشق. */
function takesName(s: readonly Tagged[], first: number, at: number, next: Tagged): boolean {
  for (let i = first; i <= at; i++) {
    if (s[i].unit !== null && s[i].unit?.kind !== 'function') return false;
    if (next.unit?.kind === 'name' && next.unit.cls !== 'person') return false;
    const wanted = next.unit?.kind === 'place' ? PLACE_HEADS : PERSON_HEADS;
    if (
      s[i].nominals.some(
        (nominal) => nominal.noun !== null && [...nominal.noun.classes].some((cls) => wanted.has(cls)),
      )
    )
      return true;
  }
  return false;
}

const PLACE_HEADS: ReadonlySet<string> = new Set(['place', 'subplace', 'structure', 'direction']);
const PERSON_HEADS: ReadonlySet<string> = new Set(['person', 'force']);

/** A definite word after a definite word continues the phrase unless the lexicon knows it as a head noun only. */
function isAdjectiveLike(t: Tagged, _before: Tagged): boolean {
  if (t.facts.demonym) return true;
  const isHead = t.nominals.some(
    (nominal) =>
      nominal.form === 'masdar' ||
      (nominal.noun !== null &&
        nominal.noun.classes.size > 0 &&
        !nominal.noun.classes.has('adjective') &&
        !nominal.noun.classes.has('direction')),
  );
  const isParticiple = t.nominals.some(
    (nominal) => nominal.form === 'active_participle' || nominal.form === 'passive_participle',
  );
  return isParticiple || !isHead;
}

function isDefinite(s: readonly Tagged[], first: number, at: number): boolean {
  for (let i = first; i <= at; i++) {
    const t = s[i];
    if (t.article || t.enclitic !== '') return true;
    if (t.unit?.kind === 'name' || t.unit?.kind === 'place') return true;
  }
  return false;
}

/** A short parenthesis or quotation right after a phrase belongs to it: أحمد الشرع( الجولاني ), قوات “ردع”. */
function parenthesis(s: readonly Tagged[], open: number, end: number, at: number): number {
  const close = quoteEnd(s, open, end);
  if (close < 0 || close - open > 7 || close === open + 1) return at;
  for (let i = open + 1; i < close; i++)
    if (s[i].tag !== 'noun' && s[i].tag !== 'name' && s[i].tag !== 'number') return at;
  return close;
}

/** Index of the mark that closes the quotation or parenthesis opened at i, or -1. */
export function quoteEnd(s: readonly Tagged[], i: number, end: number): number {
  if (i >= end || s[i].tag !== 'punct' || !OPENING.has(s[i].folded)) return -1;
  const closing = CLOSING[s[i].folded];
  for (let k = i + 1; k < end && k - i < 40; k++)
    if (closing.includes(s[k].folded) && s[k].tag === 'punct') return k;
  return -1;
}

export function isNominal(t: Tagged | undefined): boolean {
  if (t === undefined) return false;
  return (
    t.tag === 'noun' || t.tag === 'name' || t.tag === 'number' || (t.fn !== null && t.fn.cls === 'quantifier')
  );
}

/** Last token of the atomic unit that token i belongs to. */
function unitEnd(_s: readonly Tagged[], i: number, end: number): number {
  const unit = _s[i].unit;
  return unit === null ? i : Math.min(unit.last, end - 1);
}
