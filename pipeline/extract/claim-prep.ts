import { isNominal } from './chunks.ts';
import { type ClaimDraft, draftOf, type SourceRef } from './claim-draft.ts';
import type { CueHit, SentenceView } from './view.ts';

/** Adds to a sentence's claims what its prepositions attribute: "…، وفقا لوكالة X", "بحسب X، …". */
export function addPrepositionals(view: SentenceView, drafts: ClaimDraft[]): void {
  for (const hit of prepositionalHits(view)) addPrepositional(view, hit, drafts);
}

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
    .at(0);
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
