import { fold } from '../text/fold.ts';
import { actOf } from './acts.ts';
import { type Asked, agreedWith, agreeingChain, askedBy } from './agreement.ts';
import { isNominal } from './chunks.ts';
import type { ClaimDraft, SourceRef } from './claim-draft.ts';
import { addPrepositionals } from './claim-prep.ts';
import { subjectBefore } from './claim-subject.ts';
import { findClaims } from './claims.ts';
import type { NameLink } from './found.ts';
import { sourceRef } from './source-kind.ts';
import type { SentenceView } from './view.ts';

/** Who spoke last in the article: the antecedent of وأضاف and of مؤكدا. */
export type Speaker = {
  chain: readonly SourceRef[];
  /** Who spoke before, last first. */
  earlier: readonly (readonly SourceRef[])[];
  /** Whom the article interviews for another outlet, and that outlet: it stays the next hop of what they say. */
  interview: { readonly key: string; readonly outlet: SourceRef } | null;
  /** Folded name of the article's own outlet, which is never a hop; '' when unknown. */
  readonly ownOutlet: string;
};

/** The claims of a sentence with complete chains; `speaker` is read and moved on. */
export function attribute(view: SentenceView, speaker: Speaker): ClaimDraft[] {
  const drafts = findClaims(view);
  for (const draft of drafts) addRelays(view, draft, speaker);
  addPrepositionals(view, drafts);
  if (drafts.length === 0) return drafts;
  const kept = drafts.filter(
    (draft) =>
      !draft.rule.endsWith('-masdar') ||
      !drafts.some((other) => other !== draft && Math.abs(other.contentFirst - draft.cueFirst) <= 1),
  );
  drafts.splice(0, drafts.length, ...kept.sort((a, b) => a.cueFirst - b.cueFirst));
  nest(drafts);
  resolveSubjects(view, drafts, speaker);
  nest(drafts);
  const claims = drafts.filter((draft) => draft.chain.length > 0 && !isHollow(draft, drafts));
  for (const claim of claims) claim.act = actOf(view, claim, view.cueHits);
  rememberInterview(view, claims, speaker);
  const last = claims
    .filter((draft) => (!draft.chain[0].isImplicit || draft.needsSubject) && !isNested(draft, claims))
    .at(-1);
  if (last !== undefined) speaker.chain = last.chain;
  const heard = claims.filter((draft) => !draft.chain[0].isImplicit).map((draft) => draft.chain);
  speaker.earlier = [...heard.reverse(), ...speaker.earlier].slice(0, REMEMBERED);
  return claims;
}

/** How many speakers back a dropped subject may reach. */
const REMEMBERED = 4;

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
    if (claim.interviewer === null && speaker.interview === null) continue;
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

/** A claim without a subject of its own takes the speaker of the claim before it in the sentence, else the running speaker. */
function resolveSubjects(view: SentenceView, drafts: readonly ClaimDraft[], speaker: Speaker): void {
  let running = speaker.chain;
  const spoken = [...speaker.earlier];
  for (const draft of drafts) {
    if (draft.needsSubject) {
      const chain = isDependent(draft)
        ? participleSource(view, draft, drafts, [running, ...spoken])
        : droppedSubject(askedBy(view.s[draft.cueFirst]), [running, ...spoken]);
      draft.chain = [...implicitChain(chain), ...draft.chain];
    }
    if (draft.needsRelay && running.length > 0)
      draft.chain.push({ ...running[running.length - 1], isImplicit: true });
    if (draft.chain.length > 0 && draft.cue.type === 'verb' && !isNested(draft, drafts))
      running = draft.chain;
    if (draft.chain.length > 0) spoken.unshift(draft.chain);
  }
}

/** Of those who spoke before, the last with whom the form of the verb agrees; nobody rather than somebody else. */
function droppedSubject(asked: Asked, spoken: readonly (readonly SourceRef[])[]): readonly SourceRef[] {
  for (const chain of spoken) {
    const agreeing = agreeingChain(chain, asked);
    if (agreeing !== null) return agreeing;
  }
  return [];
}

/** Participles and verbal nouns take the subject of their clause, not the speaker of the sentence before. */
const isDependent = (draft: ClaimDraft): boolean =>
  draft.rule.endsWith('-participle') || draft.rule.endsWith('-masdar');

/** The subject that a participle continues: of the claim before it in the sentence, else the first source-like phrase of its clause. */
function participleSource(
  view: SentenceView,
  draft: ClaimDraft,
  drafts: readonly ClaimDraft[],
  spoken: readonly (readonly SourceRef[])[],
): readonly SourceRef[] {
  const cue = view.s[draft.cueFirst];
  const asked = draft.rule.endsWith('-masdar') ? null : askedBy(cue);
  const own = view.s[draft.cueFirst - 1]?.tag === 'punct' ? null : subjectBefore(view, draft.cueFirst);
  if (own !== null) return [view.refOf(own)];
  const before = drafts.filter((other) => speaksBefore(other, draft, drafts)).at(-1);
  const chain = before === undefined ? null : agreeingChain(before.chain, asked);
  if (chain !== null) return chain;
  for (let i = draft.cueFirst - 1; i >= 0; i--) {
    if (view.s[i].tag !== 'verb') continue;
    const phrase = view.subjectOf(i);
    if (phrase === null || !view.isSourceLike(phrase)) continue;
    const ref = agreedWith(view.refOf(phrase), view.s[i]);
    if (asked === null || ref.agrees.has(asked)) return [ref];
  }
  return droppedSubject(asked, spoken);
}

const speaksBefore = (other: ClaimDraft, draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean =>
  other.cueFirst < draft.cueFirst &&
  other.chain.length > 0 &&
  other.cue.type === 'verb' &&
  !isNested(other, drafts);

const implicitChain = (chain: readonly SourceRef[]): SourceRef[] =>
  chain.map((ref) => ({ ...ref, isImplicit: true }));

/** A claim inside the content of another is passed on by it: its chain goes on with the outer chain. */
function nest(drafts: readonly ClaimDraft[]): void {
  for (const inner of drafts) {
    // Hearsay (يُزعم) inside a content is the narrator's word.
    if (inner.chain[0]?.isImplicit === true && !inner.needsSubject) continue;
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

/** Who passes on what others say; a person who tells what another said speaks himself. */
const RELAYERS: ReadonlySet<string> = new Set(['media', 'official_body', 'ngo', 'igo', 'document']);

/** An outer claim whose content is only the inner one: "ذكرت رويترز أن مصادر قالت إن …". */
function isHollow(draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  if (!RELAYERS.has(draft.chain[0]?.kind ?? '')) return false;
  return drafts.some(
    (inner) =>
      inner !== draft &&
      inner.cue.type === 'verb' &&
      !isDependent(inner) &&
      inner.cueFirst > draft.contentFirst &&
      inner.cueFirst <= draft.contentLast &&
      inner.cueFirst - draft.contentFirst <= 6 &&
      inner.contentLast >= draft.contentLast &&
      inner.contentFirst > draft.contentFirst,
  );
}
