import { AND, BY, FOR, LIKE, THEN } from '../../text/affixes.ts';
import { NONE } from '../../text/arrays.ts';
import { ACCUSATIVE } from '../../text/endings.ts';
import type { Token, Word } from '../../text/tokens.ts';
import { isFrontedVerb } from './fronted-verbs.ts';
import { beforeNumber, isNominalHere } from './function-or-noun.ts';
import type { Facts, FunctionFact, NominalFact, VerbFact } from './lexeme.ts';
import { isOfManner, MANNER } from './manner.ts';
import { ownedBy } from './owned-by.ts';
import { isVerbHere } from './verb-or-noun.ts';
import { asWho } from './whoever.ts';
import { tokenBefore } from './word-kinds.ts';

export type Tag =
  | 'verb'
  | 'noun'
  | 'name'
  | 'number'
  | 'prep'
  | 'comp'
  | 'rel'
  | 'neg'
  | 'sub'
  | 'fn'
  | 'punct';

/** A token with the reading chosen for it in its sentence. */
export type Tagged = {
  readonly i: number;
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly folded: string;
  readonly facts: Facts;
  tag: Tag;
  /** و or ف stands before it: glued, or و as a word of its own. */
  conj: boolean;
  /** That و is a word of its own: دخلوا المدينة و | اعتقلوا شبانا. */
  isApart: boolean;
  /** Glued preposition code (bi, li, ka), or ''. */
  prep: string;
  article: boolean;
  enclitic: string;
  verbs: readonly VerbFact[];
  nominals: readonly NominalFact[];
  fn: FunctionFact | null;
  /** Atomic unit it belongs to: a name, a place, a time or a multiword function word. */
  unit: Unit | null;
};

/** Tags of words that open a clause of their own. */
export const CLAUSE_TAGS: ReadonlySet<Tag> = new Set<Tag>(['verb', 'comp', 'rel', 'sub']);

/** Tags of words that a noun phrase is made of. */
export const NOMINAL_TAGS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number']);

export type UnitKind = 'name' | 'place' | 'time' | 'function';

export type Unit = {
  readonly kind: UnitKind;
  readonly first: number;
  readonly last: number;
  readonly proclitic: string;
  readonly cls?: string;
  /** Gloss of a function word, entity of a name that is linked. */
  readonly code?: string | undefined;
};

/** Chooses one reading for every token: units first, then function words, then verb or noun by context. */
export function tagSentence(
  tokens: readonly Token[],
  factsOf: (token: Token) => Facts,
  units: readonly Unit[],
): Tagged[] {
  // Pushed, not mapped: V8 makes mapped arrays of two kinds, and every rule reads this one.
  const tagged: Tagged[] = [];
  for (const token of tokens) tagged.push(blank(token, tagged.length, factsOf(token)));
  for (const unit of units)
    for (let i = unit.first; i <= unit.last; i++) if (tagged[i].unit === null) tagged[i].unit = unit;
  for (let i = 0; i < tagged.length; i++) decide(tagged, i);
  return tagged;
}

function blank(token: Token, i: number, facts: Facts): Tagged {
  return {
    i,
    start: token.start,
    end: token.end,
    word: token.word,
    // 1,5 is one token: a Latin comma by itself stands for the Arabic one.
    folded: token.word.folded === ',' ? '\u060C' : token.word.folded,
    facts,
    tag: 'noun',
    conj: false,
    isApart: false,
    prep: '',
    article: false,
    enclitic: '',
    verbs: NONE,
    nominals: NONE,
    fn: null,
    unit: null,
  };
}

function decide(s: Tagged[], i: number): void {
  const t = s[i];
  const { kind } = t.word;
  if (kind === 'punct') t.tag = 'punct';
  else if (kind === 'number') t.tag = 'number';
  else if (t.unit !== null) decideUnit(t, t.unit);
  else if (kind === 'latin') t.tag = 'name';
  else decideWord(s, t);
  if (t.tag !== 'punct' && isJoinedApart(s, i)) t.conj = t.isApart = true;
}

/** Behind و as a word of its own. */
const isJoinedApart = (s: readonly Tagged[], i: number): boolean =>
  i > 0 && s[i - 1].fn?.code === 'wa' && s[i - 1].folded.length === 1;

function decideUnit(t: Tagged, unit: Unit): void {
  if (t.i === unit.first && unit.proclitic !== '') {
    t.conj = unit.proclitic.startsWith(AND) || unit.proclitic.startsWith(THEN);
    t.prep = prepositionOf(unit.proclitic);
  }
  if (unit.kind === 'function') {
    t.fn = { cls: unit.cls ?? '', code: unit.code ?? '', conj: t.conj, prep: t.prep, enclitic: '' };
    t.tag = functionTag(t.fn.cls);
    return;
  }
  t.tag = unit.kind === 'time' ? 'fn' : 'name';
  t.nominals = t.facts.nominals;
  t.article = t.facts.fallback.article;
}

function prepositionOf(proclitic: string): string {
  return proclitic.endsWith(BY)
    ? 'bi'
    : proclitic.endsWith(FOR)
      ? 'li'
      : proclitic.endsWith(LIKE)
        ? 'ka'
        : '';
}

function decideWord(s: Tagged[], t: Tagged): void {
  const { facts } = t;
  if (isOfManner(s, t)) {
    takeFunction(t, ofManner(facts));
    return;
  }
  if (facts.functions.length > 0 && !prefersVerb(s, t)) {
    if (isNominalHere(s, t)) takeNominal(t);
    else takeFunction(t, beforeNumber(s, t) ?? asWho(s, t) ?? facts.functions[0]);
    return;
  }
  const read = facts.verbs.length === 0 ? facts.verbs : verbsAfter(tokenBefore(s, t.i), facts);
  const verbs = joined(s, t.i, read);
  const isVerb =
    verbs.length > 0 &&
    (facts.nominals.length === 0 ||
      ((!isSplitOnly(facts, read) || reports(s, t.i, verbs)) && isVerbHere(s, t, verbs)));
  if (isVerb || resumes(s, t.i, verbs)) takeVerb(t, verbs);
  else takeNominal(t);
}

/** و as a word of its own joins a verb as the glued one does. */
const joined = (s: readonly Tagged[], i: number, verbs: readonly VerbFact[]): readonly VerbFact[] =>
  isJoinedApart(s, i) ? verbs.map((verb) => ({ ...verb, conj: true })) : verbs;

function verbsAfter(before: Tagged | undefined, { likely }: Facts): readonly VerbFact[] {
  if (before === undefined || before.tag === 'punct') return likely.opening;
  return before.tag === 'neg' ? likely.negated : likely.inside;
}

/** "هذا وأوضح الوزير": the demonstrative that takes up a story again. */
const resumes = (s: readonly Tagged[], i: number, verbs: readonly VerbFact[]): boolean =>
  i === 1 && s[0].fn?.cls === 'demonstrative' && verbs.some((verb) => verb.conj && verb.lexeme.cue !== null);

/** Where و joins a new report: وأدان الحزب. */
const reports = (s: readonly Tagged[], i: number, verbs: readonly VerbFact[]): boolean =>
  (i === 0 || '.\u061F!'.includes(s[i - 1].folded)) && verbs.some((verb) => verb.lexeme.cue !== null);

/** Every verb reading splits off a first و or ف that a nominal reading keeps. */
const isSplitOnly = ({ nominals }: Facts, verbs: readonly VerbFact[]): boolean =>
  verbs.every((verb) => verb.conj) && nominals.some((nominal) => !nominal.conj);

/** بين X و Y: what و joins makes a pair of it. */
const isJoined = ({ facts }: Tagged): boolean =>
  facts.nominals.length > 0 && facts.nominals.every((nominal) => nominal.conj);

/** A preposition that the reporting verb governs follows in the clause: عبر الوزير عن قلقه. */
function governsLater(s: readonly Tagged[], t: Tagged): boolean {
  const wanted = new Set(t.facts.verbs.flatMap((verb) => [...(verb.lexeme.cue?.content ?? [])]));
  for (let i = t.i + 2; i < s.length && i - t.i < 30; i++) {
    if (i - t.i < 5 && isJoined(s[i])) return false;
    const fact = s[i].facts.functions[0];
    if (fact?.cls === 'preposition' && wanted.has(fact.code)) return true;
    if (fact?.cls === 'complementiser' && wanted.has('inna')) return true;
  }
  return false;
}

/**
 * A function word that is a verb here: a verb of aspect (بدأ), one after a verbal particle (فقد عبر عن),
 * or one before a complementiser (وبيّن أن).
 */
function prefersVerb(s: readonly Tagged[], t: Tagged): boolean {
  if (t.facts.verbs.length === 0) return false;
  const [fn] = t.facts.functions;
  if (fn.cls === 'modal' && fn.code === 'badaa') return true;
  if (fn.cls === 'complementiser' && fn.enclitic !== '') return true;
  if (fn.conj && t.folded.startsWith(THEN) && t.facts.verbs.some((verb) => !verb.conj))
    return isBeforeSubject(s, t);
  if (fn.cls !== 'preposition') return false;
  const before = tokenBefore(s, t.i);
  if (before?.fn?.cls === 'modal' || before?.tag === 'neg') return true;
  const next = s[t.i + 1];
  const opens = before === undefined || before.tag === 'punct';
  if (!opens || next === undefined || next.word.kind === 'punct') return false;
  // أعلنت الكتائب، | عبر بيان |، عن: one indefinite word between two marks is through what.
  if (before !== undefined && isAlone(next) && s[t.i + 2]?.word.kind === 'punct') return false;
  if (isFrontedVerb(s, t, fn.code)) return true;
  return (
    next.facts.functions.some((fact) => fact.cls === 'complementiser') ||
    (t.facts.verbs.some((verb) => verb.lexeme.cue !== null) && governsLater(s, t))
  );
}

/** A text or where words are posted, without an article. */
const isAlone = ({ facts }: Tagged): boolean =>
  !facts.fallback.article && facts.classes.some((cls) => cls === 'document' || cls === 'platform');

/** فقد الجيش, فتحت الجزائر, فتحت زوارق: no verb or number but a name, a definite noun, a count or men and their vehicles follow. */
function isBeforeSubject(s: readonly Tagged[], t: Tagged): boolean {
  const next = s[t.i + 1];
  if (next === undefined || next.facts.verbs.length > 0) return false;
  return (
    next.unit !== null ||
    next.facts.fallback.article ||
    // الشرطة فتحت | تحقيقا: behind a preposition stands no accusative.
    ACCUSATIVE.test(next.folded) ||
    next.facts.nominals.some(({ noun }) => noun !== null && SUBJECTS.some((cls) => noun.classes.has(cls)))
  );
}
const SUBJECTS = ['quantity', 'force', 'vehicle', 'aircraft', 'person', 'civilian'] as const;

/** Read as a nominal, one of whose readings is a verbal noun. */
export const isMasdar = (t: Tagged): boolean => t.facts.isMasdar && t.nominals.length > 0;

const ofManner = ({ nominals, fallback }: Facts): FunctionFact => ({
  cls: 'adverb',
  code: MANNER,
  conj: (nominals[0] ?? fallback).conj,
  prep: '',
  enclitic: '',
});

function takeFunction(t: Tagged, fn: FunctionFact): void {
  t.fn = fn;
  t.tag = functionTag(fn.cls);
  t.conj = fn.conj;
  t.prep = fn.prep;
  t.enclitic = fn.enclitic;
}

function functionTag(cls: string): Tag {
  return FUNCTION_TAGS[cls] ?? 'fn';
}

const FUNCTION_TAGS: Readonly<Record<string, Tag>> = {
  preposition: 'prep',
  complementiser: 'comp',
  relative: 'rel',
  negator: 'neg',
  subordinator: 'sub',
  hypothetical: 'sub',
};

function takeVerb(t: Tagged, verbs: readonly VerbFact[]): void {
  const first = verbs[0];
  t.tag = 'verb';
  t.verbs = verbs;
  t.conj = first.conj;
  t.enclitic = first.enclitic;
}

function takeNominal(t: Tagged): void {
  const { nominals, fallback } = t.facts;
  t.tag = 'noun';
  t.nominals = nominals;
  const first = ownedBy(t) ?? nominals[0] ?? fallback;
  t.conj = first.conj;
  t.prep = first.prep;
  t.article = first.article;
  t.enclitic = first.enclitic;
}
