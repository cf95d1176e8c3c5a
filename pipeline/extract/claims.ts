import { coordinated, isNominal, nounPhrase, type Phrase, quoteEnd } from './chunks.ts';
import type { Act, Cue } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

/** A source as found: tokens of this sentence, or the span of an antecedent elsewhere in the article. */
export type SourceRef = { readonly start: number; readonly end: number; readonly isImplicit: boolean };

export type ClaimDraft = {
  readonly cue: Cue;
  readonly rule: string;
  readonly cueFirst: number;
  readonly cueLast: number;
  /** Content tokens of the sentence, inclusive. */
  contentFirst: number;
  contentLast: number;
  act: Act;
  /** Nearest first. */
  chain: SourceRef[];
  isQuoted: boolean;
  /** Verb reading that needs its subject from outside the clause. */
  needsSubject: boolean;
  /** The outlet that relays is a dropped subject (ونقلت عن مصدر). */
  needsRelay: boolean;
  /** The outlet that interviewed the speaker, when the claim says so. */
  interviewer: SourceRef | null;
};

/** All claims of a sentence in order of their cues; chains may still lack a subject (`needsSubject`). */
export function findClaims(view: SentenceView): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const colon = headlineColon(view);
  if (colon !== null) drafts.push(colon);
  for (const t of view.s) {
    const draft = verbClaim(view, t) ?? participleClaim(view, t) ?? masdarClaim(view, t);
    if (draft !== null) drafts.push(draft);
  }
  for (const hit of view.cueHits) {
    const draft = hit.cue.type === 'noun' ? hearsayClaim(view, hit.first, hit.last, hit.cue) : null;
    if (draft !== null) drafts.push(draft);
  }
  closeContents(view, drafts);
  const isRepeated = (draft: ClaimDraft): boolean =>
    draft.cue.type === 'noun' &&
    drafts.some(
      (other) => other !== draft && other.cue.type === 'verb' && other.contentFirst === draft.contentFirst,
    );
  return drafts.filter((draft) => draft.contentLast >= draft.contentFirst && !isRepeated(draft));
}

const cueOf = (t: Tagged): Cue | null => t.verbs.find((verb) => verb.lexeme.cue !== null)?.lexeme.cue ?? null;

/** A finite reporting verb: قال X إن …, X يقول إن …, أعلنت X السيطرة على …, وأضاف: "…". */
function verbClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'verb') return null;
  const cue = cueOf(t);
  if (cue === null || view.negated(t.i) || isAsyndetic(view, t, cue)) return null;
  if (isImpersonal(view, t)) return impersonalClaim(view, t, cue);
  const isRelative = isInDocument(view, t);
  const before = isRelativeVerb(view, t.i) ? null : subjectBefore(view, t.i);
  const subject = isRelative || before !== null ? null : subjectAfter(view, t.i);
  const from = isRelative ? t.i + 2 : (subject?.last ?? t.i) + 1;
  if (cue.flags.has('relay')) return relayClaim(view, t, cue, subject, from);
  const marker = contentMarker(view, from, cue, true);
  if (marker === null) return null;
  const explicit = isRelative
    ? null
    : (subject ?? (isRelativeVerb(view, t.i) ? relativeHead(view, t.i - 1) : before));
  const isLate =
    explicit === null &&
    (view.s[t.i - 1]?.tag === 'noun' || view.s[t.i - 1]?.tag === 'name') &&
    t.verbs.every((verb) => verb.number === 'plural');
  if (explicit === null && !isLate && !isInDocument(view, t) && !mayDropSubject(view, t)) return null;
  if (subject !== null && !view.isSourceLike(subject) && isAbstract(view, subject)) return null;
  return draftOf(
    view,
    cue,
    isRelative || isLate ? `claim/${cue.id}-participle` : `claim/${cue.id}`,
    t.i,
    t.i,
    marker,
    explicit,
  );
}

/** "بيان نشره عبر …": a verb whose pronoun is the noun before it only describes that noun. */
const isAsyndetic = (view: SentenceView, t: Tagged, cue: Cue): boolean =>
  t.enclitic !== '' &&
  !cue.flags.has('describe') &&
  !cue.flags.has('dative') &&
  t.i > 0 &&
  isNominal(view.s[t.i - 1]) &&
  !t.conj;

/** أُعلن عن, قيل إن, يُزعم أن: a passive that its form or its vowels show. */
function isImpersonal(view: SentenceView, t: Tagged): boolean {
  const raw = view.raw.slice(t.start, t.end);
  return t.verbs.every((verb) => verb.voice === 'passive') || PASSIVE_VOWELS.test(raw);
}

/** The hearsay word stands for an unnamed source. */
function impersonalClaim(view: SentenceView, t: Tagged, cue: Cue): ClaimDraft | null {
  const marker = contentMarker(view, t.i + 1, cue, true);
  // "كما أشيع" looks back: what follows is not its content.
  const looksBack = view.s[t.i - 1]?.fn?.code === 'kama' && marker !== null && marker.first > t.i + 2;
  if (marker === null || looksBack) return null;
  const draft = draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, marker, { first: t.i, last: t.i });
  draft.chain = draft.chain.map((ref) => ({ ...ref, isImplicit: true }));
  if (draft.act === 'state') draft.act = 'report';
  return draft;
}

/** "بيانا نفت فيه …": a reporting verb about the document before it speaks for the subject of the sentence. */
const isInDocument = (view: SentenceView, t: Tagged): boolean =>
  view.s[t.i + 1]?.tag === 'prep' && view.s[t.i + 1].enclitic !== '' && t.i > 0 && isNominal(view.s[t.i - 1]);

/** A verb without a subject of its own opens its clause: وأضاف, كما أكد, or the first person of a quotation. */
function mayDropSubject(view: SentenceView, t: Tagged): boolean {
  const before = view.s[t.i - 1];
  if (before === undefined || t.conj || before.tag === 'punct') return true;
  if (before.tag === 'fn' || before.tag === 'sub')
    return before.fn?.cls !== 'demonstrative' && before.fn?.cls !== 'modal';
  return before.tag === 'comp' && before.fn?.code !== 'an';
}

/** التطورات تشير إلى …: an abstract noun shows, it does not speak. */
function isAbstract(view: SentenceView, phrase: Phrase): boolean {
  const head = view.s[phrase.first];
  return (
    head.nominals.length > 0 &&
    (view.isEventNominal(phrase.first) ||
      head.nominals.every(
        (nominal) => nominal.form !== 'noun' || nominal.noun?.classes.has('abstract') === true,
      ))
  );
}

/** "نقلت X عن Y قوله إن …": Y speaks, X passes it on; "نقلت تقارير عن انسحاب …": X reports a happening. */
function relayClaim(
  view: SentenceView,
  t: Tagged,
  cue: Cue,
  subject: Phrase | null,
  from: number,
): ClaimDraft | null {
  const explicit = subject ?? subjectBefore(view, t.i);
  let about = -1;
  const start = skipTimes(view, from);
  for (let i = start; i < view.end && i - start < 6 && about < 0; i++)
    if (view.s[i].tag === 'prep' && view.s[i].fn?.code === 'an') about = i;
  if (about < 0 || about + 1 >= view.end) {
    const marker = contentMarker(view, from, cue, true);
    return marker === null ? null : draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, marker, explicit);
  }
  if (view.isEventNominal(about + 1))
    return draftOf(
      view,
      cue,
      `claim/${cue.id}-an`,
      t.i,
      about,
      { first: about + 1, isQuoted: false },
      explicit,
    );
  const named = view.sourcePhrase(about + 1);
  if (named === null) return null;
  const speaker = withoutSaying(view, named);
  const marker = contentMarker(view, speaker.last + 1, cue, true);
  if (marker === null) return null;
  const draft = draftOf(view, cue, `claim/${cue.id}-an`, t.i, about, marker, speaker);
  if (explicit !== null) draft.chain.push(view.refOf(explicit));
  else draft.needsRelay = true;
  return draft;
}

/** "عن صحفيين قولهم": the noun of saying with its pronoun is no part of the name. */
function withoutSaying(view: SentenceView, phrase: Phrase): Phrase {
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    const t = view.s[i];
    if (t.enclitic !== '' && t.nominals.some((nominal) => nominal.lexeme?.cue != null))
      return { first: phrase.first, last: i - 1 };
  }
  return phrase;
}

/** A participle that continues its clause: مؤكدا أن, مشيرا إلى أن, مضيفا: the source is the running speaker. */
function participleClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'noun' || t.article || t.prep !== '' || t.conj) return null;
  const fact = t.nominals.find(
    (nominal) => nominal.form === 'active_participle' && nominal.lexeme?.cue != null,
  );
  const cue = fact?.lexeme?.cue;
  const isNoun = t.folded.endsWith(HE) && t.nominals.some((nominal) => nominal.noun !== null);
  if (cue == null || isNoun || !isAccusativeParticiple(view, t)) return null;
  const marker = contentMarker(view, t.i + 1, cue, true);
  return marker === null ? null : draftOf(view, cue, `claim/${cue.id}-participle`, t.i, t.i, marker, null);
}

/** Folded ta marbuta: a feminine participle (مؤكدة) or a noun (مدينة). */
const HE = '\u0647';

function isAccusativeParticiple(view: SentenceView, t: Tagged): boolean {
  const before = view.s[t.i - 1];
  const raw = view.raw.slice(t.start, t.end);
  return (
    before === undefined ||
    before.tag === 'punct' ||
    /[\u064B\u0627]\u064B?$/u.test(raw) ||
    t.folded.endsWith('ه')
  );
}

/** A verbal noun that reports: سارعت إلى نفي, إعلان الفصائل دخولها, في تصريحات … بالقول إن. */
function masdarClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'noun') return null;
  const fact = t.nominals.find((nominal) => nominal.form === 'masdar' && nominal.lexeme?.cue != null);
  const cue = fact?.lexeme?.cue;
  if (cue == null || view.inName(t.i)) return null;
  if (t.enclitic !== '' && ATTITUDES.has(cue.act)) return attitudeClaim(view, t, cue);
  if (t.enclitic === '' && !t.article && cue.act === 'deny' && t.i > 0) {
    const judged = nounPhrase(view.s, t.i + 1, view.end);
    const isJudged =
      judged !== null &&
      (view.s[t.i + 1].fn?.cls === 'demonstrative' ||
        (!view.isSourceLike(judged) && view.isEventNominal(judged.first)));
    if (isJudged)
      return draftOf(
        view,
        cue,
        `claim/${cue.id}-masdar`,
        t.i,
        t.i,
        { first: t.i + 1, isQuoted: false },
        null,
      );
  }
  const owner = t.enclitic === '' && !t.article ? nounPhrase(view.s, t.i + 1, view.end) : null;
  const from = (owner?.last ?? t.i) + 1;
  const clause = contentMarker(view, from, cue, false);
  if (clause === null || !isReportingMasdar(view, t, clause, owner)) return null;
  return draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, clause, owner);
}

const ATTITUDES: ReadonlySet<string> = new Set(['condemn', 'support', 'refuse', 'worry', 'accuse']);

/** إدانتها "العدوان", رفضه للتدخل: the pronoun is the speaker, the object what is judged. */
function attitudeClaim(view: SentenceView, t: Tagged, cue: Cue): ClaimDraft | null {
  let at = t.i + 1;
  while (
    at < view.end &&
    view.s[at].tag === 'noun' &&
    view.s[at].article &&
    view.s[at].nominals.every((nominal) => nominal.noun === null)
  )
    at++;
  const next = view.s[at];
  if (next === undefined) return null;
  const isObject =
    isOpeningQuote(view, at) ||
    next.prep === 'li' ||
    (next.tag === 'prep' && (next.fn?.code === 'li' || next.fn?.code === 'nahwa')) ||
    (isNominal(next) && next.prep === '' && !next.conj);
  return isObject
    ? draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, { first: at, isQuoted: false }, null)
    : null;
}

/** A that-clause, a denial, or a verbal noun with an owner: إعلان الفصائل دخولها, not any noun of speech. */
function isReportingMasdar(view: SentenceView, t: Tagged, clause: Marker, owner: Phrase | null): boolean {
  if (clause.first >= view.end) return false;
  if (view.s[clause.first].tag === 'comp')
    return t.prep === 'bi' || (owner !== null && view.isSourceLike(owner));
  return owner !== null && view.isSourceLike(owner) && view.isEventNominal(clause.first);
}

/** أنباء عن …, تقارير عن …: the cue names its own unnamed source. */
function hearsayClaim(view: SentenceView, first: number, last: number, cue: Cue): ClaimDraft | null {
  const isDenied = view.s
    .slice(Math.max(0, first - 4), first)
    .some((t) => t.tag === 'neg' || t.fn?.cls === 'interrogative');
  if (isDenied || last + 1 >= view.end || !isNominal(view.s[last + 1])) return null;
  const draft = draftOf(
    view,
    cue,
    `claim/${cue.id}`,
    first,
    last,
    { first: last + 1, isQuoted: false },
    { first, last: first },
  );
  return draft;
}

/** "أردوغان: …" in a headline: a short name, a colon, the content. */
function headlineColon(view: SentenceView): ClaimDraft | null {
  if (!view.isHeading) return null;
  const colon = view.s.findIndex((t) => t.folded === ':');
  if (colon < 1 || colon > 9 || colon + 2 >= view.end) return null;
  if (
    view.s
      .slice(0, colon)
      .some((t) => t.tag === 'verb' || (t.tag === 'punct' && !'“”"«»()'.includes(t.folded)))
  )
    return null;
  const phrase = nounPhrase(view.s, 0, colon);
  // A country before a colon is where it happened as often as who says so.
  const isPlace = phrase !== null && view.s[phrase.first].unit?.kind === 'place';
  if (phrase === null || isPlace || !view.isSourceLike(phrase)) return null;
  return draftOf(
    view,
    view.colonCue,
    'claim/headline-colon',
    colon,
    colon,
    { first: colon + 1, isQuoted: false },
    { first: 0, last: view.sourceEnd(0, colon) },
  );
}

/** A colon and an opening quote further on, whatever stands between: قال أحد الجيران ويدعى …: "…". */
function quoteAfterColon(view: SentenceView, from: number, cue: Cue): Marker | null {
  if (!cue.content.has('quote')) return null;
  for (let i = from; i + 1 < view.end && i - from <= LEAD_IN + 6; i++) {
    const t = view.s[i];
    if (t.tag === 'comp' || (t.tag === 'punct' && '.؟!؛'.includes(t.folded))) return null;
    if (
      isOpeningQuote(view, i) &&
      i > from &&
      quoteSpan(view, i) > 5 &&
      (view.s[i - 1].folded === '،' || view.s[i + 1].tag === 'verb' || isAdjunct(view, from, i))
    )
      return { first: i + 1, isQuoted: true };
    if (t.folded === ':')
      return isOpeningQuote(view, i + 1) && i + 2 < view.end ? { first: i + 2, isQuoted: true } : null;
  }
  return null;
}

/** Only a prepositional phrase stands between: قال الأسد في بيانه “…”. */
const isAdjunct = (view: SentenceView, from: number, to: number): boolean =>
  view.s[from].tag === 'prep' &&
  view.s.slice(from, to).every((t) => t.tag === 'prep' || t.tag === 'noun' || t.tag === 'name');

/** Times and the commas around them, and adverbs of speech (رسميا), stand between a verb and what it governs. */
function skipTimes(view: SentenceView, from: number): number {
  let i = from;
  while (i < view.end) {
    const t = view.s[i];
    const aside = asideEnd(view, i);
    if (aside > i) {
      i = aside + 1;
      continue;
    }
    const isTime = t.unit?.kind === 'time' || t.fn?.cls === 'adverb';
    const isComma =
      t.folded === '،' && (view.s[i - 1]?.unit?.kind === 'time' || view.s[i + 1]?.unit?.kind === 'time');
    if (!isTime && !isComma) break;
    i++;
  }
  return i;
}

/** Index of the comma that closes "، في بيان السبت،" opened at i, or -1. */
function asideEnd(view: SentenceView, i: number): number {
  if (view.s[i].folded !== '،' || view.s[i + 1]?.tag !== 'prep') return -1;
  for (let k = i + 2; k < view.end && k - i < 9; k++) {
    if (view.s[k].folded === '،' && view.s[k + 1]?.unit?.kind !== 'time') return k;
    if (
      view.s[k].tag === 'verb' ||
      view.s[k].tag === 'comp' ||
      (view.s[k].tag === 'punct' && view.s[k].folded !== '،')
    )
      return -1;
  }
  return -1;
}

type Marker = { readonly first: number; readonly isQuoted: boolean };

function draftOf(
  view: SentenceView,
  cue: Cue,
  rule: string,
  cueFirst: number,
  cueLast: number,
  marker: Marker,
  subject: Phrase | null,
): ClaimDraft {
  return {
    cue,
    rule,
    cueFirst,
    cueLast,
    contentFirst: marker.first,
    contentLast: view.end - 1,
    act: cue.act,
    chain: subject === null ? [] : [view.refOf(subject)],
    isQuoted: marker.isQuoted,
    needsSubject: subject === null,
    needsRelay: false,
    interviewer: null,
  };
}

/** The subject that follows a verb: a name or noun phrase with its coordinated phrases; times and commas are passed. */
function subjectAfter(view: SentenceView, verb: number): Phrase | null {
  let i = verb + 1;
  while (
    i < view.end &&
    (view.s[i].unit?.kind === 'time' ||
      (view.s[i].folded === '،' && view.s[i - 1].unit?.kind === 'time') ||
      (view.s[i].folded === '،' && view.s[i + 1]?.unit?.kind === 'time'))
  )
    i++;
  while (
    view.s[i]?.fn?.cls === 'prepositional_pronoun' ||
    (view.s[i]?.tag === 'prep' && view.s[i].enclitic !== '')
  )
    i++;
  const t = view.s[i];
  if (t === undefined || t.conj || t.prep !== '' || isOpeningQuote(view, i) || view.isEventNominal(i))
    return null;
  const phrase = view.sourcePhrase(i);
  if (phrase === null || view.cueHits.some((hit) => hit.cue.type === 'mark' && hit.first === i)) return null;
  const all = coordinated(
    view.s,
    phrase,
    view.end,
    (next) => next.conj && view.isSourceLike({ first: next.i, last: next.i }),
  );
  return view.namedAfter(all[all.length - 1].last) ?? { first: phrase.first, last: all[all.length - 1].last };
}

/** SVO: the phrase right before the verb, a time or a comma aside, or before a relative clause between commas. */
function subjectBefore(view: SentenceView, verb: number): Phrase | null {
  const t = view.s[verb];
  if (t.conj) return null;
  let last = verb - 1;
  while (last >= 0 && (view.s[last].unit?.kind === 'time' || view.s[last].folded === '،')) last--;
  if (view.s[verb - 1]?.folded === '،') last = beforeRelative(view, last);
  for (let first = Math.max(0, last - 8); first <= last; first++) {
    const s = view.s[first];
    if (!isNominal(s) || s.prep !== '') continue;
    const before = view.s[first - 1];
    if (
      before !== undefined &&
      before.tag !== 'punct' &&
      before.tag !== 'comp' &&
      before.tag !== 'sub' &&
      (before.tag === 'prep' || before.prep !== '' || before.fn === null) &&
      !s.conj
    )
      continue;
    const phrase = view.sourcePhrase(first);
    if (phrase !== null && phrase.last === last && view.isSourceLike(phrase)) return phrase;
  }
  return null;
}

/** "روسيا، التي كانت …، أوضحت": steps back over the relative clause. */
function beforeRelative(view: SentenceView, last: number): number {
  for (let i = last; i > 0 && last - i < 20; i--) {
    if (view.s[i].folded !== '،') continue;
    return view.s[i + 1]?.tag === 'rel' ? i - 1 : last;
  }
  return last;
}

/** A damma after the first letter: أُعلن, يُزعم. */
const PASSIVE_VOWELS = /^[\u0648\u0641]?.\u064F/u;
const LEAD_IN = 14;

/**
 * Where the content begins: after إن/أن (which belongs to it), a colon or an opening quote, or at the noun
 * phrase that the cue governs (نفى انسحاب …, أعلن عن …). Relays and channels may stand between.
 */
function contentMarker(view: SentenceView, from: number, cue: Cue, isVerb: boolean): Marker | null {
  const start = skipTimes(view, from);
  const colon = quoteAfterColon(view, start, cue);
  if (colon !== null) return colon;
  for (let i = start; i < view.end && i - start <= LEAD_IN; i++) {
    const t = view.s[i];
    const found = markerAt(view, i, start, cue, isVerb);
    if (found !== undefined) return found;
    if (t.tag === 'rel' && i - start <= 2) {
      const comma = view.s.findIndex((token) => token.i > i && token.folded === '،');
      if (comma < 0) return null;
      return contentMarker(view, comma + 1, cue, isVerb);
    }
    if (t.tag === 'verb' && !view.inName(i)) return null;
  }
  return null;
}

function markerAt(
  view: SentenceView,
  i: number,
  from: number,
  cue: Cue,
  isVerb: boolean,
): Marker | null | undefined {
  const t = view.s[i];
  if (t.tag === 'comp')
    return view.isThat(i) ? { first: i, isQuoted: isOpeningQuote(view, i + 1) } : undefined;
  if (t.folded === ':' && cue.content.has('quote'))
    return i + 1 < view.end
      ? { first: afterQuote(view, i + 1), isQuoted: isOpeningQuote(view, i + 1) }
      : null;
  if (
    isOpeningQuote(view, i) &&
    cue.content.has('quote') &&
    !isScareQuote(view, i) &&
    (i === from || view.s[i - 1].folded === '،' || quoteSpan(view, i) > 5)
  )
    return { first: i + 1, isQuoted: true };
  if (t.tag === 'prep' || t.prep !== '') return prepositionMarker(view, i, from, cue);
  if (
    i === from &&
    cue.content.has('obj') &&
    (OPEN_QUOTED.has(cue.act) || isScareQuote(view, i)) &&
    isOpeningQuote(view, i) &&
    i + 1 < view.end &&
    isNominal(view.s[i + 1])
  )
    return { first: i, isQuoted: false };
  if (
    i === from &&
    cue.content.has('obj') &&
    (isNominal(t) ||
      t.fn?.cls === 'demonstrative' ||
      (t.tag === 'rel' && t.fn?.code === 'man' && OPEN_QUOTED.has(cue.act))) &&
    view.isContentNoun(i, cue, isVerb)
  )
    return { first: i, isQuoted: false };
  if (t.tag === 'punct' && (t.folded === '.' || t.folded === '؟' || t.folded === '!')) return null;
  return undefined;
}

/** Acts whose object may stand in quotation marks: إدانتها "العدوان". */
const OPEN_QUOTED: ReadonlySet<string> = new Set([
  'deny',
  'condemn',
  'refuse',
  'support',
  'warn',
  'call',
  'accuse',
]);

/** عن / إلى / على / ب / من before the content noun or before أن. */
function prepositionMarker(view: SentenceView, i: number, from: number, cue: Cue): Marker | null | undefined {
  const t = view.s[i];
  const code = t.prep !== '' ? t.prep : (t.fn?.code ?? '');
  if (!cue.content.has(code)) return undefined;
  const at = t.prep !== '' ? i : i + 1;
  if (at >= view.end) return null;
  if (view.s[at].tag === 'comp') return { first: at, isQuoted: isOpeningQuote(view, at + 1) };
  if (isOpeningQuote(view, at))
    return isScareQuote(view, at) ? { first: at, isQuoted: false } : { first: at + 1, isQuoted: true };
  if (!isNominal(view.s[at])) return undefined;
  return i - from <= 6 && (t.prep === '' || view.isContentNoun(at, cue, true))
    ? { first: at, isQuoted: false }
    : undefined;
}

/** A few quoted words inside a longer phrase: “تطويق” العاصمة, not a quotation of speech. */
function isScareQuote(view: SentenceView, open: number): boolean {
  const close = quoteEnd(view.s, open, view.end);
  if (close < 0 || close - open > 9) return false;
  const next = view.s[close + 1];
  return (
    next !== undefined &&
    next.tag !== 'punct' &&
    !view.cueHits.some((hit) => hit.first === close + 1 && hit.cue.type === 'prep')
  );
}

const isOpeningQuote = (view: SentenceView, i: number): boolean =>
  i < view.end && view.s[i].tag === 'punct' && '“«"”″'.includes(view.s[i].folded);
const afterQuote = (view: SentenceView, i: number): number => (isOpeningQuote(view, i) ? i + 1 : i);
const quoteSpan = (view: SentenceView, i: number): number => quoteEnd(view.s, i, view.end) - i;

/** "الذي قال", "التي أعلنت": a modifier of a noun, not the report of this sentence; its subject is the noun. */
function isRelativeVerb(view: SentenceView, verb: number): boolean {
  return verb > 0 && view.s[verb - 1].tag === 'rel' && view.s[verb - 1].fn?.code !== 'ma';
}

/** The source-like phrase right before a relative pronoun. */
function relativeHead(view: SentenceView, rel: number): Phrase | null {
  for (let first = Math.max(0, rel - 8); first < rel; first++) {
    if (!isNominal(view.s[first])) continue;
    const phrase = view.sourcePhrase(first);
    if (phrase !== null && phrase.last === rel - 1) return phrase;
  }
  return null;
}

/** A content ends where its quotation closes, or where the next clause of the reporter begins. */
function closeContents(view: SentenceView, drafts: readonly ClaimDraft[]): void {
  for (const draft of drafts) {
    const closing = draft.isQuoted ? closingQuote(view, draft.contentFirst) : -1;
    if (
      closing > 0 &&
      closing <= draft.contentLast &&
      (isBareQuote(view, draft) || endsClause(view, closing + 1))
    )
      draft.contentLast = closing;
    const limit = view.clauseLimit(draft, drafts);
    if (limit - 1 < draft.contentLast) draft.contentLast = limit - 1;
    while (draft.contentLast >= draft.contentFirst && isTrailing(view, draft.contentLast))
      draft.contentLast--;
  }
}

const isBareQuote = (view: SentenceView, draft: ClaimDraft): boolean =>
  isOpeningQuote(view, draft.contentFirst - 1);

/** After the closing mark comes punctuation, an attribution or the end: the quotation was the whole content. */
function endsClause(view: SentenceView, at: number): boolean {
  let i = at;
  while (i < view.end && view.s[i].tag === 'punct' && '”"»″“'.includes(view.s[i].folded)) i++;
  return (
    i >= view.end ||
    view.s[i].tag === 'punct' ||
    view.cueHits.some((hit) => hit.first === i && hit.cue.type === 'prep')
  );
}

/** Index of the last token inside the quotation that begins at or just before `first`; -1 when it never closes. */
function closingQuote(view: SentenceView, first: number): number {
  const open = isOpeningQuote(view, first - 1) ? first - 1 : isOpeningQuote(view, first + 1) ? first + 1 : -1;
  if (open < 0) return -1;
  const closers = view.s[open].folded === '«' ? '»' : '”"″“';
  for (let k = open + 1; k < view.end; k++)
    if (view.s[k].tag === 'punct' && closers.includes(view.s[k].folded))
      return open === first - 1 ? k - 1 : k;
  return -1;
}

const isTrailing = (view: SentenceView, i: number): boolean =>
  view.s[i].tag === 'punct' && '.،؛…:'.includes(view.s[i].folded);
