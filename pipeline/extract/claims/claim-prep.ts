import { AND } from '../../text/affixes.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import {
  afterAttribution,
  afterSource,
  clauseStart,
  goesOn,
  isClause,
  nextAttribution,
  resumes,
  toldFrom,
} from './attributed-clause.ts';
import { type ClaimDraft, draftOf, type SourceRef } from './claim-draft.ts';
import { isInWhat } from './clause-limit.ts';
import { isTrailing } from './content-end.ts';
import { type Attribution, attributionAt } from './prep-source.ts';
import { isSame } from './same-source.ts';

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

const BASES: ReadonlySet<string> = new Set(['document', 'finding', 'hearsay', 'abstract']);
const FINDING: ReadonlySet<string> = new Set(['finding']);
/** "وفق القانون", "حسب الجدول": a norm is followed, it says nothing. */
const NORM: ReadonlySet<string> = new Set(['norm']);

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
  if (hit.cue.flags.has('closes') && (!closesClause(view, hit, phrase) || isContrary(view, hit))) return;
  // "لدينا قناعة، وفق معلومات استخبارية، أن …": what a quoted speaker goes by is part of his words.
  const isQuotedBasis =
    !opensClause(view, hit) &&
    attribution.act === null &&
    hasClass(view.s[phrase.first].facts, BASES) &&
    drafts.some(
      ({ isQuoted, contentFirst, contentLast }) =>
        isQuoted && contentFirst < hit.first && phrase.last < contentLast,
    );
  if (isQuotedBasis || isInsideOther(view, hit, phrase, drafts)) return;
  const inner = drafts.find((draft) => draft.cueFirst < hit.first && draft.contentFirst > phrase.last);
  if (inner !== undefined) {
    if (hit.cue.flags.has('relay')) relay(inner, chain);
    // أكدت الصحيفة، وفق مسؤولين، أن: an outlet passes on what they say.
    else if (isRelayed(inner, chain)) inner.chain.unshift(...chain);
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
  const further = passed === undefined ? [] : chain.filter((ref) => !isKnownHop(view, passed, ref));
  if (host !== undefined && isOwnStory(view, host.chain[0], further[0])) relay(host, further);
  else if (host !== undefined && isRelayed(host, further)) host.chain.unshift(...further);
  else if (passed !== undefined) passed.chain.push(...further);
  else {
    const draft = ownClaim(view, attribution, drafts);
    if (draft !== null) drafts.push(draft);
  }
}

/** "ذكرت الوكالة أن الطريق أغلق، بحسب الشرطة": an outlet passes on whose word it is. */
const isRelayed = ({ chain }: ClaimDraft, [source]: readonly SourceRef[]): boolean =>
  chain.length === 1 &&
  chain[0].kind === 'media' &&
  source !== undefined &&
  source.kind !== 'media' &&
  source.kind !== 'document';

/** "قال مصدر أمني إن …، بحسب رواية | الفتاة": she told it to those who pass it on. */
function isOwnStory(view: SentenceView, told: SourceRef | undefined, source: SourceRef | undefined): boolean {
  const head = source === undefined ? undefined : view.tokenAt(source.start);
  const teller = told === undefined ? undefined : view.tokenAt(told.start);
  return (
    head?.article === true &&
    hasClass(head.facts, WITNESS) &&
    !hasClass(head.facts, OFFICE) &&
    (teller === undefined || !hasClass(teller.facts, WITNESS))
  );
}
const WITNESS: ReadonlySet<string> = new Set(['civilian', 'prisoner', 'casualty']);
const OFFICE: ReadonlySet<string> = new Set(['person']);

/** "قال إن الحادث أدى، بحسب الشرطة، إلى وفاة": in the middle of what somebody tells it is part of that. */
const isInsideOther = (
  view: SentenceView,
  hit: CueHit,
  { last }: Phrase,
  drafts: readonly ClaimDraft[],
): boolean =>
  !opensClause(view, hit) &&
  drafts.some(
    ({ cue, contentFirst, contentLast }) =>
      cue.type === 'verb' &&
      view.s[contentFirst].tag === 'comp' &&
      contentFirst < hit.first &&
      last < contentLast,
  );

/** "ودعا البيان إلى …، وفق تعبير البيان": who speaks already passes nothing on to himself. */
const isKnownHop = (view: SentenceView, { chain }: ClaimDraft, ref: SourceRef): boolean =>
  chain.some((known) => isSame(view, known, ref)) || isTitleOf(view, chain[0], ref);

/** أعلن وزير الداخلية أن …، حسب ما نشره | الوزير: the definite word of the title that opens the first source. */
function isTitleOf(view: SentenceView, speaker: SourceRef | undefined, { start, end }: SourceRef): boolean {
  const t = view.tokenAt(start);
  const head = speaker === undefined ? undefined : view.tokenAt(speaker.start);
  return t?.article === true && t.end === end && head?.folded === t.folded.replace(ARTICLE, '');
}
const ARTICLE = /^\u0627\u0644/u;

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

/** "لم تتعرض المدينة لقصف | كما زعمت الصفحات": they alleged the opposite. */
const isContrary = ({ s }: SentenceView, { first, last }: CueHit): boolean =>
  s[last + 1]?.verbs.some(({ lexeme }) => lexeme.cue?.flags.has('alleges')) === true &&
  s.slice(0, first).some(({ tag }) => tag === 'neg');

/** At the start of a sentence, of one inside a quotation, or of a clause with أن: the clause follows the source. */
const opensClause = (view: SentenceView, hit: CueHit): boolean =>
  hit.first <= 1 ||
  '.\u061F!\u061B'.includes(view.s[hit.first - 1].folded) ||
  view.s[hit.first - 1].tag === 'comp' ||
  opensNext(view, hit);

/** "ألقى باللوم على المتمردين، | وبحسب الأمم المتحدة قتلت الجماعة": joined behind a comma, with a verb right behind its source. */
function opensNext(view: SentenceView, { first, last, proclitic }: CueHit): boolean {
  if (view.s[first - 1].folded !== '\u060C' || proclitic !== AND) return false;
  const phraseEnd = view.sourcePhrase(last + 1)?.last ?? -1;
  for (let i = last + 1; i < view.end && i - last <= LONGEST_SOURCE; i++) {
    const { tag, conj, article, facts } = view.s[i];
    // بحسب مصادر محلية | قتل سبعة: a form that is a noun too, behind a phrase that has ended.
    const isVerb = tag === 'verb' || (!article && facts.verbs.length > 0 && phraseEnd === i - 1);
    if (isVerb) return !conj && i > last + 1;
    if (!isNominal(view.s[i])) return false;
  }
  return false;
}
const LONGEST_SOURCE = 6;

/** The content of a claim runs up to the attribution, marks aside. */
const endsBefore = (view: SentenceView, draft: ClaimDraft, hit: CueHit): boolean =>
  draft.cueFirst < hit.first &&
  draft.contentLast < hit.first &&
  hit.first - draft.contentLast <= 4 &&
  view.s.slice(draft.contentLast + 1, hit.first).every((t) => t.tag === 'punct');

/** The clause before the cue, after the source when the cue opens the sentence, or both when the clause goes on around it. */
function ownClaim(
  view: SentenceView,
  { hit, phrase, act, chain }: Attribution,
  drafts: readonly ClaimDraft[],
): ClaimDraft | null {
  const opens = opensClause(view, hit);
  const told = hit.cue.flags.has('leads') ? toldFrom(view, phrase.last + 1) : -1;
  if (hit.cue.flags.has('leads') && told < 0) return null;
  // تبين لاحقا، وفق المعلومات، | أنها سرقت: the verb before takes what أن opens behind the source.
  const that = view.s[phrase.last + 1];
  const isThat = !opens && that?.tag === 'comp' && !that.conj && view.isThat(that.i);
  let first = isThat
    ? that.i
    : told >= 0
      ? told
      : opens
        ? afterSource(view, phrase.last + 1)
        : Math.max(clauseStart(view, hit.first, drafts), afterAttribution(view, hit.first, drafts));
  // حسب مصادر، فضلا عن …، | وفق المنظمة: what another attribution closes is not told by the first.
  const next = nextAttribution(view, phrase.last + 1);
  const isOpen =
    (next === view.end && goesOn(view, phrase.last + 1)) ||
    resumes(view, { first, at: hit.first, after: phrase.last + 1 });
  let last = opens || isOpen || isThat ? next - 1 : hit.first - 1;
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
