import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { quotedPerson } from '../phrases/quotes.ts';
import { agreedWith } from '../words/agreement.ts';
import type { Act } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { afterSource, clauseStart, goesOn, isClause, resumes, toldFrom } from './attributed-clause.ts';
import { type ClaimDraft, draftOf, type SourceRef } from './claim-draft.ts';
import { carries, isCarriedBy, isTold } from './claim-relay.ts';
import { fullSource } from './claim-source.ts';
import { isInWhat } from './clause-limit.ts';
import { isTrailing } from './content-end.ts';
import { isSame } from './same-source.ts';
import { sourceRef } from './source-kind.ts';
import { isSaying, sourceStart } from './source-start.ts';

/** Adds to a sentence's claims what its prepositions attribute: "…، وفقا لوكالة X", "بحسب X، …". */
export function addPrepositionals(view: SentenceView, drafts: ClaimDraft[]): void {
  for (const hit of prepositionalHits(view)) addPrepositional(view, hit, drafts);
}

/** One hit a place: بحسب is also ب + حسب. */
function prepositionalHits(view: SentenceView): CueHit[] {
  const hits: CueHit[] = [];
  for (const hit of view.cueHits) {
    if (hit.cue.type !== 'prep' || (hit.cue.flags.has('leads') && !opensClause(view, hit))) continue;
    // "بحسب ما جاء في": the longer phrase holds the shorter.
    if (view.cueHits.some((other) => other.first < hit.first && hit.last <= other.last)) continue;
    const known = hits.findIndex((other) => other.first === hit.first);
    if (known < 0) hits.push(hit);
    else if (
      hit.last > hits[known].last ||
      (hit.last === hits[known].last && hit.proclitic.length < hits[known].proclitic.length)
    )
      hits[known] = hit;
  }
  return hits;
}

/** The source of an attribution, the reporting verb before it (وفقا لما ذكرته), and whom it was told to. */
type Attribution = {
  readonly hit: CueHit;
  readonly phrase: Phrase;
  readonly act: Act | null;
  readonly chain: SourceRef[];
};

/** A further hop of the claim before or after it, or a claim of its own over the clause. */
function addPrepositional(view: SentenceView, hit: CueHit, drafts: ClaimDraft[]): void {
  const attribution = attributionAt(view, hit);
  if (attribution === null) return;
  const { phrase, chain } = attribution;
  if (
    drafts.some(
      (draft) => draft.cueFirst < hit.first && hit.first <= draft.contentLast && isInWhat(view, draft, hit),
    )
  )
    return;
  if (hit.cue.flags.has('closes') && !closesClause(view, hit, phrase)) return;
  const inner = drafts.find((draft) => draft.cueFirst < hit.first && draft.contentFirst > phrase.last);
  if (inner !== undefined) {
    if (hit.cue.flags.has('relay')) relay(inner, chain);
    else inner.chain.push(...chain);
    return;
  }
  const told = hit.cue.flags.has('relay')
    ? drafts.find((draft) => isTellerBefore(view, draft, hit))
    : undefined;
  if (told !== undefined) {
    told.chain.unshift(...chain);
    return;
  }
  const host = drafts.find(
    (draft) =>
      !opensClause(view, hit) &&
      endsBefore(view, draft, hit) &&
      draft.chain.length + Number(draft.needsSubject) > 0,
  );
  // "كما صرّح X أن …" is that verb's claim.
  if (drafts.some((draft) => hit.last < draft.cueFirst && draft.cueFirst < phrase.first)) return;
  const after = opensClause(view, hit)
    ? drafts.find((draft) => phrase.last < draft.cueFirst && draft.cueFirst - phrase.last <= 3)
    : undefined;
  // "صُنفت رديئة حسب التحاليل": figures inside somebody's words pass nothing on.
  if (host !== undefined && attribution.act === null && hasClass(view.s[phrase.first].facts, FINDING)) return;
  // كما جاء في مشروع القانون: what a norm holds passes nothing on.
  if (host !== undefined && hasClass(view.s[phrase.first].facts, NORM)) return;
  const passed = host ?? after;
  if (passed !== undefined) passed.chain.push(...chain.filter((ref) => !isKnownHop(view, passed, ref)));
  else {
    const draft = ownClaim(view, attribution, drafts);
    if (draft !== null) drafts.push(draft);
  }
}

/** "ودعا البيان إلى …، وفق تعبير البيان": who speaks already passes nothing on to himself. */
const isKnownHop = (view: SentenceView, { chain }: ClaimDraft, ref: SourceRef): boolean =>
  chain.some((known) => isSame(view, known, ref));

/** "وأضاف نقلا عن مصدر": whose words a speaker passes on come before him, who may be a dropped subject. */
function relay(inner: ClaimDraft, chain: readonly SourceRef[]): void {
  inner.chain.unshift(...chain);
  if (!inner.needsSubject) return;
  inner.needsSubject = false;
  inner.needsRelay = true;
}

/** "…، بحسب ما أكده مراسل الوكالة | نقلا عن مصدر": whose words those before pass on, right behind the source of an attribution. */
const isTellerBefore = (view: SentenceView, { cue, chain }: ClaimDraft, { first }: CueHit): boolean =>
  cue.type === 'prep' &&
  first > 0 &&
  chain.some(({ start, end }) => start <= view.s[first - 1].start && end >= view.s[first - 1].start);

/** "…، كما قال الوزير": behind what was said, with nothing after the source; "كما أكد الوزير دعم …" is "the minister also …". */
const closesClause = (view: SentenceView, hit: CueHit, phrase: Phrase): boolean => {
  const next = view.s[phrase.last + 1];
  return (
    !opensClause(view, hit) &&
    (next === undefined || next.tag === 'punct' || next.tag === 'prep' || next.prep !== '')
  );
};

/** At the start of a sentence, of one inside a quotation, or of a clause with أن: the clause follows the source. */
const opensClause = (view: SentenceView, hit: CueHit): boolean =>
  hit.first <= 1 ||
  '.\u061F!\u061B'.includes(view.s[hit.first - 1].folded) ||
  view.s[hit.first - 1].tag === 'comp';

/** The content of a claim runs up to the attribution, marks aside. */
const endsBefore = (view: SentenceView, draft: ClaimDraft, hit: CueHit): boolean =>
  draft.cueFirst < hit.first &&
  draft.contentLast < hit.first &&
  hit.first - draft.contentLast <= 4 &&
  view.s.slice(draft.contentLast + 1, hit.first).every((t) => t.tag === 'punct');

function attributionAt(view: SentenceView, hit: CueHit): Attribution | null {
  const { at, verb } = sourceStart(view, hit);
  if (at < 0 || at >= view.end || !isNominal(view.s[at]) || isHisWord(view.s[at])) return null;
  const read = view.sourcePhrase(at);
  const named = read === null ? null : withoutCarrier(view, read);
  if (read === null || named === null || !mayTell(view, hit, read)) return null;
  const isNamed = view.nameAt[at] !== undefined;
  const follows = view.s.slice(at, named.last + 1).some((t) => hasClass(t.facts, NORM));
  if (hit.cue.flags.has('closes') && !maySpeak(view.s[verb])) return null;
  const isText = hit.cue.flags.has('document');
  if (verb < 0 && !isText && (hasClass(view.s[at].facts, NORM) || (follows && !isNamed))) return null;
  const phrase = withJoined(view, fullSource(view, named));
  const ref = view.refOf(phrase);
  const told = view.names.find(
    (name) =>
      name.kind === 'media' &&
      ((name.first > phrase.last && name.first - phrase.last <= 6) ||
        (hit.last < name.first && name.last < phrase.first)) &&
      (isTold(view, name) || isCarriedBy(view, name)),
  );
  const source = verb < 0 ? ref : agreedWith(ref, view.s[verb]);
  const act =
    verb < 0
      ? null
      : (view.s[verb].verbs.find((reading) => reading.lexeme.cue !== null)?.lexeme.cue?.act ?? null);
  const origin = verb < 0 ? null : relayedFrom(view, view.s[verb], phrase.last + 1);
  const chain = told === undefined ? [source] : [source, sourceRef(view, told)];
  return { hit, phrase, act, chain: origin === null ? chain : [origin, ...chain] };
}

/** وفق أجهزة الإنقاذ | ورئيس البلدية, بحسب المعارضة | وكذلك واشنطن: those whom و joins to the source, up to a mark. */
function withJoined(view: SentenceView, phrase: Phrase): Phrase {
  let { last } = phrase;
  for (let steps = 0; steps < MOST_JOINED; steps++) {
    const next = view.s[last + 1];
    const at = next?.conj && next.fn?.code === 'kama' ? last + 2 : last + 1;
    if (next === undefined || !next.conj || at >= view.end || !isNominal(view.s[at])) break;
    const joined = view.sourcePhrase(at);
    if (joined === null || view.s[at].prep !== '' || !view.isSourceLike(joined)) break;
    const whole = fullSource(view, joined);
    const after = view.s[whole.last + 1];
    // وفق الوزارة والجيش يتقدم: one who does something is another subject.
    if (after?.tag === 'verb' && !after.conj) break;
    last = whole.last;
  }
  return { first: phrase.first, last };
}
const MOST_JOINED = 4;

/** فيديو | نشرته القناة: a verb with a pronoun for the text before it, whose form is a noun too. */
const withoutCarrier = (view: SentenceView, { first, last }: Phrase): Phrase => ({
  first,
  last: last > first && view.inName(last) === false && carries(view.s[last]) ? last - 1 : last,
});

/** وفق وصفه, حسب قولها: the words of whoever speaks already. */
const isHisWord = (t: Tagged): boolean => t.enclitic !== '' && !t.article && isSaying(t);

/** كما قال فلان, not كما توجه التجار, كما أمر الوزير: after "as" and "also" only a verb that takes a clause speaks. */
const maySpeak = (verb: Tagged | undefined): boolean =>
  verb?.verbs.some(
    ({ lexeme }) => lexeme.cue?.content.has('inna') === true || lexeme.cue?.flags.has('relay'),
  ) === true;

/** بحسب ما نقلت الوكالة | عن مصدر عسكري: whose words the source passes on. */
function relayedFrom(view: SentenceView, verb: Tagged, at: number): SourceRef | null {
  if (!verb.verbs.some(({ lexeme }) => lexeme.cue?.flags.has('relay')) || view.s[at]?.fn?.code !== 'an')
    return null;
  const phrase = at + 1 < view.end ? view.sourcePhrase(at + 1) : null;
  return phrase === null || !view.isSourceLike(phrase) ? null : view.refOf(fullSource(view, phrase));
}

/** Who or what may stand after the cue: a document after جاء في, anyone after على حد قول, else a source. */
function mayTell(view: SentenceView, { cue }: CueHit, phrase: Phrase): boolean {
  const { facts, article } = view.s[phrase.first];
  if (cue.flags.has('document')) return hasClass(facts, DOCUMENT) || hasClass(facts, NORM);
  if (cue.flags.has('anyone') && (article || facts.nominals.length === 0) && !facts.isMasdar) return true;
  return view.isSourceLike(phrase) || isQuotedName(view, phrase);
}

/** ووفق | “سايت” | فإن: words of no lexicon alone in quotation marks. */
const isQuotedName = (view: SentenceView, { first }: Phrase): boolean => {
  const name = first > 0 ? quotedPerson(view, first - 1) : null;
  return name !== null && view.s[name.last + 2]?.tag === 'comp';
};

const DOCUMENT: ReadonlySet<string> = new Set(['document']);
const FINDING: ReadonlySet<string> = new Set(['finding']);

/** "وفق القانون", "حسب الجدول": a norm is followed, it says nothing. */
const NORM: ReadonlySet<string> = new Set(['norm']);

/** The clause before the cue, after the source when the cue opens the sentence, or both when the clause goes on around it. */
function ownClaim(
  view: SentenceView,
  { hit, phrase, act, chain }: Attribution,
  drafts: readonly ClaimDraft[],
): ClaimDraft | null {
  const opens = opensClause(view, hit);
  const told = hit.cue.flags.has('leads') ? toldFrom(view, phrase.last + 1) : -1;
  if (hit.cue.flags.has('leads') && told < 0) return null;
  let first =
    told >= 0 ? told : opens ? afterSource(view, phrase.last + 1) : clauseStart(view, hit.first, drafts);
  let last =
    opens || goesOn(view, phrase.last + 1) || resumes(view, { first, at: hit.first, after: phrase.last + 1 })
      ? view.end - 1
      : hit.first - 1;
  while (first < last && (view.s[first].tag === 'punct' || view.s[first].fn?.cls === 'pronoun')) first++;
  while (last > first && isTrailing(view, last)) last--;
  if (first >= view.end || last - first < (isClause(view, first) ? 1 : 2)) return null;
  // …، وذلك وفق ما ورد: what takes up the clause before tells nothing of its own.
  const isTakenUp = view.s[first].conj && view.s[first].fn?.cls === 'demonstrative';
  if (!opens && isTakenUp && !isNominal(view.s[first + 1])) return null;
  // قائمة المدارس حسب الجهات: a list follows, sorted by what stands before the colon.
  if (!opens && view.s[phrase.last + 1]?.folded === ':') return null;
  const draft = draftOf(
    view,
    hit.cue,
    `claim/${hit.cue.id}`,
    hit.first,
    hit.last,
    { first, isQuoted: false },
    null,
  );
  return { ...draft, act: act ?? draft.act, contentLast: last, chain, needsSubject: false };
}
