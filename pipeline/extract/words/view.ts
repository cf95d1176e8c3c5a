import { FOR } from '../../text/affixes.ts';
import type { SourceRef } from '../claims/claim-draft.ts';
import { sourceRef } from '../claims/source-kind.ts';
import type { NameLink, PlaceLink, QuantitySpan, TimeSpan } from '../found.ts';
import { nounPhrase, type Phrase } from '../phrases/chunks.ts';
import { isOfThis } from '../phrases/of-this.ts';
import { verbSubject } from '../phrases/verb-subject.ts';
import { NAMELESS } from './agreement.ts';
import { isAbstractNoun, isContentNoun } from './content-noun.ts';
import type { Cue } from './lexeme.ts';
import { answerAt, emptyMemo, type Memo } from './memo.ts';
import type { Tagged } from './tags.ts';
import { isUnlisted, isUnlistedName } from './title-names.ts';
import { hasClass, isTied, LINES } from './word-kinds.ts';

export type CueHit = {
  readonly first: number;
  readonly last: number;
  readonly proclitic: string;
  readonly cue: Cue;
};

/** One sentence with everything that was found in it, and the questions that rules ask of it. */
export type SentenceView = {
  readonly raw: string;
  readonly s: readonly Tagged[];
  readonly end: number;
  readonly isHeading: boolean;
  readonly isQuestion: boolean;
  readonly names: readonly NameLink[];
  readonly places: readonly PlaceLink[];
  readonly times: readonly TimeSpan[];
  readonly quantities: readonly QuantitySpan[];
  readonly cueHits: readonly CueHit[];
  readonly colonCue: Cue;
  /** Kinds of place that a head noun may stand for: المدينة a city or town. */
  readonly headKinds: (folded: string) => ReadonlySet<string> | undefined;
  /** The name that a token belongs to. */
  readonly nameAt: readonly (NameLink | undefined)[];
  readonly memo: Memo;
  readonly refOf: (phrase: Phrase) => SourceRef;
  /** The token that a raw offset of the sentence stands in. */
  readonly tokenAt: (position: number) => Tagged | undefined;
  /** The noun phrase that begins at a token. */
  readonly phraseAt: (i: number) => Phrase | null;
  readonly sourcePhrase: (i: number) => Phrase | null;
  readonly sourceEnd: (first: number, limit: number) => number;
  readonly isSourceLike: (phrase: Phrase) => boolean;
  readonly isEventNominal: (i: number) => boolean;
  readonly isContentNoun: (i: number, cue: Cue, isVerb: boolean) => boolean;
  readonly isThat: (i: number) => boolean;
  readonly inName: (i: number) => boolean;
  readonly negated: (i: number) => boolean;
  /** Subject phrase of the verb at a token, explicit in its clause. */
  readonly subjectOf: (verb: number) => Phrase | null;
};

export type ViewParts = Pick<
  SentenceView,
  | 'raw'
  | 's'
  | 'isHeading'
  | 'isQuestion'
  | 'names'
  | 'places'
  | 'times'
  | 'quantities'
  | 'cueHits'
  | 'colonCue'
  | 'headKinds'
>;

const SOURCE_CLASSES: ReadonlySet<string> = new Set([
  'person',
  'force',
  'body',
  'party_org',
  'media',
  'group_noun',
  'civilian',
  'prisoner',
  'document',
]);

/** الدول الغربية, عدد من الدول; not ضغوط الدول. */
const isOfStates = ({ s }: SentenceView, first: number, at: number): boolean =>
  hasClass(s[at].facts, STATES) && (at === first || hasClass(s[first].facts, QUANTITY));
const STATES: ReadonlySet<string> = new Set(['states']);
const QUANTITY: ReadonlySet<string> = new Set(['quantity']);

/** A mission or delegation (بعثة, وفد) speaks, though sending one is an event. */
export const BODY: ReadonlySet<string> = new Set(['body', 'party_org', 'media']);

/** Completes the parts of a sentence with its questions; every field is named, so that all views have one shape. */
export function createView(parts: ViewParts): SentenceView {
  const end = parts.s.length;
  return {
    raw: parts.raw,
    s: parts.s,
    end,
    isHeading: parts.isHeading,
    isQuestion: parts.isQuestion,
    names: parts.names,
    places: parts.places,
    times: parts.times,
    quantities: parts.quantities,
    cueHits: parts.cueHits,
    colonCue: parts.colonCue,
    headKinds: parts.headKinds,
    nameAt: indexSpans(parts.names, end),
    memo: emptyMemo(end),
    tokenAt,
    phraseAt,
    refOf,
    sourcePhrase,
    sourceEnd,
    isSourceLike,
    isEventNominal,
    isContentNoun,
    isThat,
    inName,
    negated,
    subjectOf,
  };
}

function tokenAt(this: SentenceView, position: number): Tagged | undefined {
  let low = 0;
  let high = this.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (this.s[middle].end <= position) low = middle + 1;
    else high = middle;
  }
  const t = this.s[low];
  return t !== undefined && t.start <= position ? t : undefined;
}

function phraseAt(this: SentenceView, i: number): Phrase | null {
  if (i >= this.end) return null;
  const { phrases } = this.memo;
  const known = phrases[i];
  if (known !== undefined) return known;
  const phrase = nounPhrase(this.s, i, this.end);
  phrases[i] = phrase;
  return phrase;
}

function refOf(this: SentenceView, phrase: Phrase): SourceRef {
  const first = this.s[phrase.first];
  return sourceRef(this, { start: first.start + gluedLength(first, this.raw), end: this.s[phrase.last].end });
}

function sourcePhrase(this: SentenceView, i: number): Phrase | null {
  const name = this.nameAt[i];
  if (name === undefined || name.first !== i) return this.phraseAt(i);
  const phrase = { first: i, last: name.last };
  const isLonger =
    (NAMELESS.has(name.rule) && isHeldBy(this, i, name.last)) ||
    (name.kind !== 'person' && (isTiedAt(this, name.last) || isOfThis(this.s, i, name.last, this.end)));
  return isLonger ? wider(phrase, this.phraseAt(i)) : phrase;
}

/** رئيس البلاد | "محمد بازوم", الرئيس | جوفينيل مويس: the name of who holds an office, in quotation marks or one that no lexicon knows. */
function isHeldBy({ s }: SentenceView, first: number, last: number): boolean {
  if (s[last].unit?.code !== undefined || last + 1 >= s.length) return false;
  if (s[last + 1].tag !== 'punct') return isUnlistedName(s, first, last);
  const held = s[last + 2];
  return held !== undefined && (held.unit === null ? isUnlisted(held) : held.unit.cls === PERSON);
}

const PERSON = 'person';

/** قوات موالية | للحكومة, القوات | الموالية للجيش: a force is named with its tie to its master. */
const isTiedAt = ({ s, end }: SentenceView, last: number): boolean =>
  isTied(s[last]) || (last + 1 < end && isTied(s[last + 1]));

const wider = (name: Phrase, phrase: Phrase | null): Phrase =>
  phrase !== null && phrase.last > name.last ? phrase : name;

function sourceEnd(this: SentenceView, first: number, limit: number): number {
  const phrase = this.sourcePhrase(first);
  return phrase === null ? limit - 1 : Math.min(Math.max(phrase.last, first), limit - 1);
}

function isSourceLike(this: SentenceView, phrase: Phrase): boolean {
  const head = this.s[phrase.first];
  const isEvent = this.isEventNominal(phrase.first) && !hasClass(head.facts, BODY);
  if (this.nameAt[phrase.first] === undefined && isEvent) return false;
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (this.nameAt[i] !== undefined || this.s[i].unit?.kind === 'place') return true;
    if (hasClass(this.s[i].facts, SOURCE_CLASSES) || isOfStates(this, phrase.first, i)) return true;
    if (i === phrase.first && (this.s[i].facts.isMasdar || isAbstractNoun(this.s[i]))) return false;
  }
  return false;
}

function isEventNominal(this: SentenceView, i: number): boolean {
  const t = this.s[i];
  // النيل الأزرق: a place with a name is no act; على طول الحدود: the length of a line, not the reaching of it.
  if (!t.facts.isEventNominal || t.nominals.length === 0 || t.unit?.kind === 'place') return false;
  return this.nameAt[i] === undefined && !hasClass(t.facts, LINES);
}

function isThat(this: SentenceView, i: number): boolean {
  const before = this.s[i - 1];
  return (
    THAT_CODES.has(this.s[i].fn?.code ?? '') &&
    !(
      before !== undefined &&
      (before.tag === 'sub' ||
        before.fn?.code === 'nominal' ||
        (before.tag === 'prep' && TIME_PREPOSITIONS.has(before.fn?.code ?? '')))
    )
  );
}

function inName(this: SentenceView, i: number): boolean {
  return this.nameAt[i] !== undefined;
}

function negated(this: SentenceView, i: number): boolean {
  return i > 0 && this.s[i - 1].tag === 'neg';
}

/** Glosses of the complementisers that open a reported content. */
const THAT_CODES: ReadonlySet<string> = new Set(['an', 'anna', 'inna', 'bianna', 'alaanna', 'anlla']);

/** After these a clause with أن is a time clause: بعد أن, قبل أن, منذ أن. */
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['bad', 'qabl', 'munthu', 'raghm', 'bidun', 'siwa']);

/** Length of و ف ب ل ك glued to the first token of a phrase, in raw units. */
export function gluedLength(t: Tagged, raw: string): number {
  let rest = t.start;
  let length = 0;
  const isJoined = t.conj && !t.isApart;
  if (isJoined) length += 1;
  if (t.prep !== '') length += 1;
  // لل: the article is left without its alef; keep the whole word so that the quote stays a word.
  if (t.prep === 'li' && t.article && raw.charAt(t.start + length) === FOR) return isJoined ? 1 : 0;
  rest += length;
  return rest < t.end ? length : 0;
}

function subjectOf(this: SentenceView, verb: number): Phrase | null {
  return answerAt(this.memo.verbSubjects, this, verb, verbSubject);
}

function indexSpans<T extends { first: number; last: number }>(
  spans: readonly T[],
  end: number,
): (T | undefined)[] {
  const at: (T | undefined)[] = new Array(end);
  for (const span of spans) for (let i = span.first; i <= span.last && i < end; i++) at[i] ??= span;
  return at;
}
