import { nounPhrase, type Phrase } from './chunks.ts';
import type { ClaimDraft, SourceRef } from './claim-draft.ts';
import { subjectBefore } from './constituents.ts';
import type { NameLink, PlaceLink, QuantitySpan, TimeSpan } from './found.ts';
import type { Cue, Facts } from './lexeme.ts';
import { sourceRef } from './source-kind.ts';
import type { Tagged } from './tags.ts';

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
  readonly refOf: (phrase: Phrase) => SourceRef;
  readonly sourcePhrase: (i: number) => Phrase | null;
  readonly sourceEnd: (first: number, limit: number) => number;
  readonly isSourceLike: (phrase: Phrase) => boolean;
  readonly isEventNominal: (i: number) => boolean;
  readonly isContentNoun: (i: number, cue: Cue, isVerb: boolean) => boolean;
  readonly isThat: (i: number) => boolean;
  /** The person whom a title before a comma introduces: وزير الخارجية، جدعون ساعر،. */
  readonly namedAfter: (last: number) => Phrase | null;
  readonly inName: (i: number) => boolean;
  readonly negated: (i: number) => boolean;
  /** Subject phrase of the verb at a token, explicit in its clause. */
  readonly subjectOf: (verb: number) => Phrase | null;
  readonly clauseLimit: (draft: ClaimDraft, drafts: readonly ClaimDraft[]) => number;
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
/** A word for things or people (مقاتلات warplanes) is read so, whatever verbal noun it could be. */
const CONCRETE: ReadonlySet<string> = new Set([
  'aircraft',
  'force',
  'vehicle',
  'weapon',
  'munition',
  'drone',
  'person',
  'civilian',
]);
/** Acts whose object may be any noun; the others need a verbal noun (أعلنت السيطرة, not أعلنت الشركة). */
const OPEN_ACTS: ReadonlySet<string> = new Set([
  'deny',
  'condemn',
  'accuse',
  'refuse',
  'support',
  'warn',
  'call',
]);

/** Completes the parts of a sentence with its questions. */
export function createView(parts: ViewParts): SentenceView {
  const { s, raw } = parts;
  const end = s.length;
  const nameAt = indexSpans(parts.names, end);
  const view: SentenceView = {
    ...parts,
    end,
    refOf: (phrase) =>
      sourceRef(view, {
        start: s[phrase.first].start + gluedLength(s[phrase.first], raw),
        end: s[phrase.last].end,
      }),
    sourcePhrase(i) {
      const name = nameAt[i];
      if (name !== undefined && name.first === i) return { first: i, last: name.last };
      return nounPhrase(s, i, end);
    },
    sourceEnd(first, limit) {
      const phrase = view.sourcePhrase(first);
      return phrase === null ? limit - 1 : Math.min(Math.max(phrase.last, first), limit - 1);
    },
    isSourceLike(phrase) {
      if (nameAt[phrase.first] === undefined && view.isEventNominal(phrase.first)) return false;
      for (let i = phrase.first; i <= phrase.last; i++) {
        if (nameAt[i] !== undefined || s[i].unit?.kind === 'place') return true;
        if (hasClass(s[i].facts, SOURCE_CLASSES)) return true;
        if (i === phrase.first && s[i].facts.nominals.some((nominal) => nominal.form === 'masdar'))
          return false;
      }
      return false;
    },
    isEventNominal(i) {
      if (nameAt[i] !== undefined || hasClass(s[i].facts, CONCRETE)) return false;
      return s[i].nominals.some(
        (nominal) =>
          (nominal.form === 'masdar' && (nominal.lexeme?.frames.length ?? 0) > 0) ||
          (nominal.noun?.frames.length ?? 0) > 0,
      );
    },
    isContentNoun(i, cue, isVerb) {
      const t = s[i];
      if (OPEN_ACTS.has(cue.act) || cue.flags.has('attitude') || cue.flags.has('describe'))
        return isVerb || view.isEventNominal(i);
      const isMasdar = t.nominals.some((nominal) => nominal.form === 'masdar');
      return (isMasdar && t.nominals[0].form !== 'active_participle') || view.isEventNominal(i);
    },
    isThat(i) {
      const before = s[i - 1];
      return (
        THAT_CODES.has(s[i].fn?.code ?? '') &&
        !(
          before !== undefined &&
          (before.tag === 'sub' || (before.tag === 'prep' && TIME_PREPOSITIONS.has(before.fn?.code ?? '')))
        )
      );
    },
    namedAfter(last) {
      const name = s[last + 1]?.folded === '،' ? nameAt[last + 2] : undefined;
      const title = nameAt[last];
      if (
        name === undefined ||
        title === undefined ||
        name.kind !== 'person' ||
        title.last !== last ||
        name.first !== last + 2
      )
        return null;
      return title.kind === 'person' && s[name.last + 1]?.tag === 'punct'
        ? { first: name.first, last: name.last }
        : null;
    },
    inName: (i) => nameAt[i] !== undefined,
    negated: (i) => i > 0 && s[i - 1].tag === 'neg',
    subjectOf: (verb) => explicitSubject(view, verb),
    clauseLimit: (draft, drafts) => clauseLimit(view, draft, drafts),
  };
  return view;
}

/** Glosses of the complementisers that open a reported content. */
const THAT_CODES: ReadonlySet<string> = new Set(['an', 'anna', 'inna', 'bianna', 'alaanna', 'anlla']);

/** After these a clause with أن is a time clause: بعد أن, قبل أن, منذ أن. */
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['bad', 'qabl', 'munthu', 'raghm']);

/** Length of و ف ب ل ك glued to the first token of a phrase, in raw units. */
export function gluedLength(t: Tagged, raw: string): number {
  let rest = t.start;
  let length = 0;
  if (t.conj) length += 1;
  if (t.prep !== '') length += 1;
  // لل: the article is left without its alef; keep the whole word so that the quote stays a word.
  if (t.prep === 'li' && t.article && raw.charAt(t.start + length) === 'ل') return t.conj ? 1 : 0;
  rest += length;
  return rest < t.end ? length : 0;
}

function clauseLimit(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): number {
  for (const other of drafts) {
    if (other === draft || other.cueFirst <= draft.contentFirst) continue;
    const before = view.s[other.cueFirst - 1];
    if (before === undefined) continue;
    const isParticiple = other.rule.endsWith('-participle');
    if (isParticiple && before.tag === 'punct') return other.cueFirst - 1;
    const opener = view.s[other.cueFirst];
    if (!isParticiple && opener.conj && before.tag === 'punct' && !draft.isQuoted) return other.cueFirst - 1;
  }
  for (const hit of view.cueHits) {
    if (hit.cue.type === 'prep' && hit.first > draft.contentFirst && !draft.isQuoted) return hit.first;
  }
  return Math.min(view.end, commentStart(view, draft));
}

/** Where the reporter's own remark begins: ", بينما …", "، ما يشير إلى …", "، وهو …"; in a noun content any comma that no list or time follows. */
function commentStart(view: SentenceView, draft: ClaimDraft): number {
  if (draft.isQuoted) return view.end;
  const isClause =
    view.s[draft.contentFirst].tag === 'comp' ||
    draft.cue.type === 'prep' ||
    draft.rule === 'claim/headline-colon';
  for (let i = draft.contentFirst + 2; i + 1 < view.end; i++) {
    const t = view.s[i];
    const next = view.s[i + 1];
    if (t.tag === 'rel' && t.fn?.code === 'result') return i;
    if (t.tag === 'sub' && CONTRASTS.has(t.fn?.code ?? '') && next.tag === 'verb') return i;
    if (t.folded === '،' && (isRemark(view, i + 1) || (!isClause && endsNounContent(view, i)))) return i;
  }
  return view.end;
}

/** After a comma: ما يشير إلى, في خطوة, بينما … with a report of its own. */
function isRemark(view: SentenceView, at: number): boolean {
  const t = view.s[at];
  if (t.tag === 'rel') return t.fn?.code === 'man' || t.fn?.code === 'result';
  if (t.tag !== 'sub') return false;
  return t.fn?.code === 'comment' || (CONTRASTS.has(t.fn?.code ?? '') && reportsWithin(view, at));
}

/** A noun content goes on after a comma only with a list, a time, an exception or an apposition to a name. */
function endsNounContent(view: SentenceView, comma: number): boolean {
  const next = view.s[comma + 1];
  if (next.conj) return next.tag === 'verb';
  return next.unit?.kind !== 'time' && next.fn?.code !== 'siwa' && view.s[comma - 1]?.unit?.kind !== 'name';
}

/** Glosses of the subordinators that set another report beside the first. */
const CONTRASTS: ReadonlySet<string> = new Set(['baynama', 'haythu', 'bima-anna']);

/** A reporting verb stands within reach after a subordinator. */
const reportsWithin = (view: SentenceView, at: number): boolean =>
  view.s.slice(at + 1, at + 5).some((t) => t.verbs.some((verb) => verb.lexeme.cue !== null));

/** VSO first, then SVO. */
function explicitSubject(view: SentenceView, verb: number): Phrase | null {
  let at = verb + 1;
  while (
    view.s[at]?.fn?.cls === 'prepositional_pronoun' ||
    (view.s[at]?.tag === 'prep' && view.s[at].enclitic !== '')
  )
    at++;
  const next = view.s[at];
  if (
    next !== undefined &&
    (next.tag === 'noun' || next.tag === 'name') &&
    next.prep === '' &&
    !next.conj &&
    !view.isEventNominal(at)
  ) {
    const phrase = view.sourcePhrase(at);
    if (phrase !== null && view.isSourceLike(phrase)) return phrase;
  }
  return subjectBefore(view, verb);
}

export const hasClass = (facts: Facts, classes: ReadonlySet<string>): boolean =>
  facts.nominals.some(
    (nominal) => nominal.noun !== null && [...nominal.noun.classes].some((cls) => classes.has(cls)),
  );

function indexSpans<T extends { first: number; last: number }>(
  spans: readonly T[],
  end: number,
): (T | undefined)[] {
  const at: (T | undefined)[] = new Array(end);
  for (const span of spans) for (let i = span.first; i <= span.last && i < end; i++) at[i] ??= span;
  return at;
}
