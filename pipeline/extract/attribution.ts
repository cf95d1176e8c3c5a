import { fold } from '../text/fold.ts';
import { actOf } from './acts.ts';
import { isNominal } from './chunks.ts';
import { type ClaimDraft, draftOf, type SourceRef } from './claim-draft.ts';
import { findClaims } from './claims.ts';
import type { NameLink } from './found.ts';
import { sourceRef } from './source-kind.ts';
import type { CueHit, SentenceView } from './view.ts';

/** Who spoke last in the article: the antecedent of وأضاف and of مؤكدا. */
export type Speaker = {
  chain: readonly SourceRef[];
  /** Whom the article interviews for another outlet, and that outlet: it stays the next hop of what they say. */
  interview: { readonly key: string; readonly outlet: SourceRef } | null;
  /** Folded name of the article's own outlet, which is never a hop; '' when unknown. */
  readonly ownOutlet: string;
};

/** The claims of a sentence with complete chains; `speaker` is read and moved on. */
export function attribute(view: SentenceView, speaker: Speaker): ClaimDraft[] {
  const drafts = findClaims(view);
  for (const draft of drafts) addRelays(view, draft, speaker);
  for (const hit of prepositionalHits(view)) addPrepositional(view, hit, drafts);
  const kept = drafts.filter(
    (draft) =>
      !draft.rule.endsWith('-masdar') ||
      !drafts.some((other) => other !== draft && Math.abs(other.contentFirst - draft.cueFirst) <= 1),
  );
  drafts.splice(0, drafts.length, ...kept.sort((a, b) => a.cueFirst - b.cueFirst));
  resolveSubjects(view, drafts, speaker);
  nest(drafts);
  const claims = drafts.filter((draft) => draft.chain.length > 0 && !isHollow(draft, drafts));
  for (const claim of claims) claim.act = actOf(view, claim, view.cueHits);
  rememberInterview(view, claims, speaker);
  const last = claims
    .filter((draft) => (!draft.chain[0].isImplicit || draft.needsSubject) && !isNested(draft, claims))
    .at(-1);
  if (last !== undefined) speaker.chain = last.chain;
  return claims;
}

/** "قال X لرويترز", "في مقابلة مع صحيفة …", "في تصريحات لـCNN": the outlet it was told to is the next hop. */
function addRelays(view: SentenceView, draft: ClaimDraft, speaker: Speaker): void {
  const lead = Math.max(0, Math.min(draft.cueFirst, draft.contentFirst) - 12);
  const stop = draft.contentFirst;
  for (const name of view.names) {
    if (name.kind !== 'media' || name.first < lead || name.first >= stop) continue;
    if (draft.chain.some((ref) => ref.start <= name.end && name.start <= ref.end) || !isTold(view, name))
      continue;
    if (name.first < draft.cueFirst && !startsBefore(view, name, draft)) continue;
    if (isOwnOutlet(view, name, speaker)) return;
    const outlet = sourceRef(view, { start: name.start, end: name.end });
    draft.chain.push(outlet);
    draft.interviewer = isInterview(view, name) ? outlet : null;
    return;
  }
}

const isOwnOutlet = (view: SentenceView, name: NameLink, speaker: Speaker): boolean =>
  speaker.ownOutlet !== '' && fold(view.raw.slice(name.start, name.end)).includes(speaker.ownOutlet);

/** مقابلة مع the outlet, rather than a word to it. */
const isInterview = (view: SentenceView, name: NameLink): boolean =>
  view.s.slice(Math.max(0, name.first - 3), name.first).some((t) => t.tag === 'prep' && t.fn?.code === 'maa');

/** Who was interviewed stays on record: later words of theirs passed through the same outlet. */
function rememberInterview(view: SentenceView, claims: readonly ClaimDraft[], speaker: Speaker): void {
  for (const claim of claims) {
    const key = lastName(view, claim.chain[0]);
    if (claim.interviewer !== null && key !== '') speaker.interview = { key, outlet: claim.interviewer };
    else if (speaker.interview !== null && claim.chain.length === 1 && key === speaker.interview.key)
      claim.chain.push({ ...speaker.interview.outlet, isImplicit: true });
  }
}

/** The last word of a name, folded: القائد العسكري مرهف أبو قصرة and أبو قصرة agree in it. */
const lastName = (view: SentenceView, ref: SourceRef): string =>
  fold(view.raw.slice(ref.start, ref.end))
    .replace(/[^\p{L} ]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .at(-1) ?? '';

/** ل or مع or إلى stands before the outlet, with an opening quote or head noun between at most. */
function isTold(view: SentenceView, name: NameLink): boolean {
  if (view.s[name.first].prep === 'li') return true;
  for (let i = name.first - 1; i >= 0 && name.first - i <= 3; i--) {
    const t = view.s[i];
    if (
      t.tag === 'prep' &&
      (t.fn?.code === 'li' || t.fn?.code === 'maa' || t.fn?.code === 'ila' || t.fn?.code === 'abr')
    )
      return true;
    if (t.prep === 'li') return true;
    if (t.tag !== 'punct' && !isNominal(t)) return false;
  }
  return false;
}

/** "في مقابلة مع X، قال Y": an opening phrase of the same sentence with no other claim between. */
const startsBefore = (view: SentenceView, name: NameLink, draft: ClaimDraft): boolean =>
  !view.s.slice(name.last + 1, draft.cueFirst).some((t) => t.tag === 'verb' || t.folded === '.');

/** One hit a place: بحسب is also ب + حسب. */
function prepositionalHits(view: SentenceView): CueHit[] {
  const hits: CueHit[] = [];
  for (const hit of view.cueHits) {
    if (hit.cue.type !== 'prep') continue;
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

/** "… ، وفقا لوكالة X": a further hop of the claim before it, or a claim of its own over the clause. */
function addPrepositional(view: SentenceView, hit: CueHit, drafts: ClaimDraft[]): void {
  const at = sourceStart(view, hit);
  if (at < 0 || at >= view.end || !isNominal(view.s[at])) return;
  const phrase = view.sourcePhrase(at);
  if (phrase === null || !view.isSourceLike(phrase)) return;
  const ref = view.refOf(phrase);
  const host = drafts
    .filter(
      (draft) =>
        draft.cueFirst < hit.first &&
        draft.contentLast < hit.first &&
        hit.first - draft.contentLast <= 4 &&
        view.s.slice(draft.contentLast + 1, hit.first).every((t) => t.tag === 'punct'),
    )
    .at(-1);
  const after = drafts.find((draft) => hit.last < draft.cueFirst && draft.cueFirst - phrase.last <= 3);
  const inner = drafts.find((draft) => draft.cueFirst < hit.first && draft.contentFirst > phrase.last);
  if (inner !== undefined) {
    if (hit.cue.flags.has('relay')) inner.chain.unshift(ref);
    else inner.chain.push(ref);
    return;
  }
  if (host !== undefined && host.chain.length > 0 && isOutletLike(view, phrase.first)) {
    host.chain.push(ref);
    return;
  }
  if (after !== undefined) return;
  const draft = ownClaim(view, hit, phrase.last, ref);
  if (draft !== null) drafts.push(draft);
}

const isOutletLike = (view: SentenceView, first: number): boolean =>
  view.names.some(
    (name) =>
      name.first <= first &&
      first <= name.last &&
      (name.kind === 'media' || name.kind === 'ngo' || name.kind === 'official_body'),
  );

/** First token of the source: after the cue and, in "وفقا لما ذكرته", after its reporting verb. */
function sourceStart(view: SentenceView, hit: CueHit): number {
  let i = hit.last + 1;
  if (view.s[i]?.folded === 'ل') i++;
  let sawVerb = false;
  while (i < view.end && i - hit.last <= 4) {
    const t = view.s[i];
    if (
      t.tag === 'verb' &&
      t.verbs.some((verb) => verb.lexeme.cue !== null || REPORTED.has(verb.lexeme.sense))
    )
      sawVerb = true;
    else if (
      !(
        t.tag === 'rel' ||
        (sawVerb &&
          (t.fn?.cls === 'prepositional_pronoun' ||
            (t.tag === 'prep' && (t.fn?.code === 'fi' || t.fn?.code === 'an'))))
      )
    )
      break;
    i++;
  }
  return hit.cue.flags.has('verb') && !sawVerb ? -1 : i;
}

const REPORTED: ReadonlySet<string> = new Set(['speech']);

/** The clause before the cue, or after the source when the cue opens the sentence. */
function ownClaim(view: SentenceView, hit: CueHit, sourceLast: number, ref: SourceRef): ClaimDraft | null {
  const opens = hit.first <= 1;
  let first = opens ? sourceLast + 1 : 0;
  let last = opens ? view.end - 1 : hit.first - 1;
  while (first < last && view.s[first].tag === 'punct') first++;
  while (last > first && view.s[last].tag === 'punct') last--;
  if (last - first < 2) return null;
  const marker = { first, isQuoted: false };
  const draft = draftOf(view, hit.cue, `claim/${hit.cue.id}`, hit.first, hit.last, marker, null);
  return { ...draft, contentLast: last, chain: [ref], needsSubject: false };
}

/** A claim without a subject of its own takes the speaker of the claim before it in the sentence, else the running speaker. */
function resolveSubjects(view: SentenceView, drafts: readonly ClaimDraft[], speaker: Speaker): void {
  let running = speaker.chain;
  for (const draft of drafts) {
    if (draft.needsSubject)
      draft.chain = [
        ...implicitChain(isDependent(draft) ? participleSource(view, draft, drafts, running) : running),
        ...draft.chain,
      ];
    if (draft.needsRelay && running.length > 0)
      draft.chain.push({ ...running[running.length - 1], isImplicit: true });
    if (draft.chain.length > 0 && draft.cue.type === 'verb' && !isNested(draft, drafts))
      running = draft.chain;
  }
}

/** Participles and verbal nouns take the subject of their clause, not the speaker of the sentence before. */
const isDependent = (draft: ClaimDraft): boolean =>
  draft.rule.endsWith('-participle') || draft.rule.endsWith('-masdar');

/** The subject that a participle continues: of the claim before it in the sentence, else the first source-like phrase of its clause. */
function participleSource(
  view: SentenceView,
  draft: ClaimDraft,
  drafts: readonly ClaimDraft[],
  running: readonly SourceRef[],
): readonly SourceRef[] {
  const before = drafts
    .filter((other) => other.cueFirst < draft.cueFirst && other.chain.length > 0 && other.cue.type === 'verb')
    .at(-1);
  if (before !== undefined) return before.chain;
  for (let i = draft.cueFirst - 1; i >= 0; i--) {
    if (view.s[i].tag !== 'verb') continue;
    const phrase = view.subjectOf(i);
    if (phrase !== null && view.isSourceLike(phrase)) return [view.refOf(phrase)];
  }
  return running;
}

const implicitChain = (chain: readonly SourceRef[]): SourceRef[] =>
  chain.map((ref) => ({ ...ref, isImplicit: true }));

/** A claim inside the content of another is passed on by it: its chain goes on with the outer chain. */
function nest(drafts: readonly ClaimDraft[]): void {
  for (const inner of drafts) {
    const outer = drafts
      .filter(
        (other) =>
          other !== inner &&
          other.contentFirst <= inner.cueFirst &&
          inner.contentLast <= other.contentLast &&
          other.cueFirst < inner.cueFirst,
      )
      .at(-1);
    if (outer === undefined || outer.needsSubject) continue;
    for (const ref of outer.chain)
      if (!inner.chain.some((known) => known.start === ref.start)) inner.chain.push(ref);
  }
}

/** Inside what another claim of the sentence reports: its source does not speak on. */
const isNested = (draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean =>
  drafts.some(
    (outer) =>
      outer !== draft &&
      outer.cueFirst < draft.cueFirst &&
      outer.contentFirst <= draft.cueFirst &&
      draft.contentLast <= outer.contentLast &&
      !isHollow(outer, drafts),
  );

/** An outer claim whose content is only the inner one: "ذكرت رويترز أن مصادر قالت إن …". */
function isHollow(draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  return drafts.some(
    (inner) =>
      inner !== draft &&
      inner.cue.type === 'verb' &&
      inner.cueFirst > draft.contentFirst &&
      inner.cueFirst <= draft.contentLast &&
      inner.cueFirst - draft.contentFirst <= 6 &&
      inner.contentLast >= draft.contentLast &&
      inner.contentFirst > draft.contentFirst,
  );
}
