import type { ClaimDraft } from '../claims/claim-draft.ts';
import type { EventDraft } from '../events/events.ts';
import { isBehindGiven, isGiven, isPresupposed, isSecondNoun } from '../phrases/presupposed.ts';
import { isAside } from '../phrases/scope-limits.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { joinedTo } from './joined-mood.ts';
import { isObliged } from './obliged.ts';
import { isRefuted } from './refuted.ts';
import { isSceneOf } from './scene-of.ts';
import { type ModalHit, scopesOver } from './scopes.ts';

export type Mood = {
  readonly polarity: 'positive' | 'negative';
  readonly modality: 'actual' | 'future' | 'hypothetical';
};

/** Polarity and modality of an event from the words that scope over its trigger and from the claim around it. */
export function moodOf(
  view: SentenceView,
  draft: EventDraft,
  claim: ClaimDraft | null,
  modals: readonly ModalHit[],
): Mood {
  const scopes = scopesOver(view, draft, modals);
  const isFelt = claim !== null && isFeltAt(view, draft, claim);
  if (isFelt) scopes.delete('future');
  const isNegative =
    scopes.has('negative') ||
    scopes.has('negative_noun') ||
    scopes.has('negative_wide') ||
    isDenied(view, draft, claim, modals) ||
    isRefuted(view, draft, claim, modals) ||
    draft.frame.flags.has('negative');
  const modality = modalityOf(view, draft, isFelt ? null : claim, scopes);
  const joined = modality === 'actual' && !isNegative ? joinedTo(view, draft) : null;
  return {
    polarity: isNegative ? 'negative' : 'positive',
    modality: joined === null ? modality : sharedOf(view, joined, modals),
  };
}

/** عبر عن أسفه لاستقالته, أعرب عن ارتياحه العميق لتحرير المدينة: what somebody feels about has happened. */
const isFeltAt = (
  view: SentenceView,
  { first }: EventDraft,
  { act, cueLast, contentFirst }: ClaimDraft,
): boolean =>
  FEELING.has(act) &&
  view.s[first].prep === 'li' &&
  first - Math.max(cueLast, contentFirst) <= 2 &&
  first > cueLast;
const FEELING: ReadonlySet<string> = new Set(['condemn', 'support', 'worry']);

/** What a trigger shares with the verb or the aim that it is joined to, whatever the claim around them. */
const sharedOf = (view: SentenceView, joined: EventDraft, modals: readonly ModalHit[]): Mood['modality'] =>
  modalityOf(view, joined, null, scopesOver(view, joined, modals));

function modalityOf(
  view: SentenceView,
  draft: EventDraft,
  claim: ClaimDraft | null,
  scopes: ReadonlySet<string>,
): Mood['modality'] {
  if (draft.frame.flags.has('asked') || isObliged(view, draft)) return 'hypothetical';
  if (draft.frame.flags.has('hypothetical') || scopes.has('hypothetical'))
    return draft.tense === 'past' && !scopes.has('condition') ? 'actual' : 'hypothetical';
  if (view.isQuestion && view.isHeading && isAsked(view, draft)) return 'hypothetical';
  // تعهدت بتقديم مساعدات: what a verb of pledging names is to come, whenever it was pledged.
  if (draft.frame.flags.has('future')) return 'future';
  if (draft.tense === 'past' && !scopes.has('never')) return 'actual';
  if (scopes.has('future') || draft.tense === 'future') return 'future';
  if (
    claim !== null &&
    (isOpen(view, draft) || isCalledFor(view, draft, claim)) &&
    !isBehindGiven(view, draft, claim.contentFirst) &&
    !isBeside(view, draft, claim) &&
    !isAddedFact(view, draft, claim)
  )
    return CLAIM_MODALITY[claim.act] ?? 'actual';
  return 'actual';
}

/** الجيش يتراجع.. ماذا بعد؟: only the part of a heading that the question mark ends is asked. */
function isAsked(view: SentenceView, draft: EventDraft): boolean {
  for (let i = draft.last + 1; i < view.end; i++) {
    const t = view.s[i];
    if (t.tag !== 'punct') continue;
    if (QUESTION.test(t.folded)) return true;
    if (STOP.test(t.folded)) return false;
  }
  return false;
}

const QUESTION = /[?\u061F]/u;
const STOP = /^(?:[.\u2026\u061B:]+)$/u;

/**
 * What a call, warning or worry is about may be yet to come. A definite plain noun stands for something that is there
 * (وقف الغارات), as does what is named after بعد or إزاء, or as the second of two nouns (وقف التوغل).
 */
const isOpen = (view: SentenceView, draft: EventDraft): boolean =>
  !isGiven(view, draft) &&
  // سيواجه قوات من الحزب التي تتمركز هناك: what describes a noun is so.
  view.s[draft.head - 1]?.tag !== 'rel' &&
  (draft.frame.type !== 'noun' || !view.s[draft.head].article) &&
  !isOfMany(view, draft) &&
  !(view.s[draft.head].article && isSecondNoun(view, draft));

/** الهجمات الإرهابية: a definite plural of a phrase stands for what is there, too. */
const isOfMany = ({ s }: SentenceView, { frame, head }: EventDraft): boolean =>
  frame.type === 'phrase' &&
  s[head].article &&
  s[head].nominals.some(({ form, number }) => form === 'noun' && number === 'plural');

/** دعا إلى التصويت, طالب بالإفراج: the act itself that opens what is called for, whether it has the article or not. */
const isCalledFor = (view: SentenceView, { head, first }: EventDraft, claim: ClaimDraft): boolean =>
  claim.act === 'call' && first === claim.contentFirst && view.s[head].facts.isMasdar;

/** رفض الهدنة وهو يقاتل: a circumstance that the narrator adds is no part of what is refused. */
const isBeside = (view: SentenceView, draft: EventDraft, claim: ClaimDraft): boolean =>
  !claim.isQuoted && view.s.slice(claim.contentFirst, draft.first).some(isAside);

/** دعا إلى مغادرة التحالف الذي قصف المدينة: what a relative clause in the past adds has happened. */
function isAddedFact(view: SentenceView, draft: EventDraft, claim: ClaimDraft): boolean {
  for (let i = draft.first - 1; i > claim.contentFirst; i--) {
    const t = view.s[i];
    if (t.tag === 'punct') return false;
    // بالبحث في جريمة ضحيتها فتاة | تعرضت لاعتداء: a past deed that no أن leads to describes a noun too.
    if (isPastDeed(t) && !view.s.slice(claim.contentFirst, i).some(({ tag }) => CLAUSAL.has(tag)))
      return true;
    if (t.tag !== 'rel') continue;
    const verb = view.s.slice(i + 1, draft.first).find((token) => token.tag === 'verb');
    return verb?.verbs.every(({ tense }) => tense === 'past') === true;
  }
  return false;
}

const isPastDeed = (t: Tagged): boolean =>
  t.tag === 'verb' && t.verbs.every(({ tense }) => tense === 'past') && t.prep === '';
const CLAUSAL: ReadonlySet<Tagged['tag']> = new Set(['comp', 'sub', 'neg']);

const CLAIM_MODALITY: Readonly<Record<string, Mood['modality']>> = {
  call: 'hypothetical',
  warn: 'hypothetical',
  worry: 'hypothetical',
  predict: 'hypothetical',
  vow: 'future',
  threaten: 'future',
  refuse: 'hypothetical',
};

/** Inside what a verb of denial denies, or after the words that call it untrue (أخبارا كاذبة حول …), up to "but". */
function isDenied(
  view: SentenceView,
  draft: EventDraft,
  claim: ClaimDraft | null,
  modals: readonly ModalHit[],
): boolean {
  if (claim === null || claim.act !== 'deny') return false;
  const isReset = modals.some(
    (hit) => hit.cls === 'reset' && hit.first > claim.contentFirst && hit.first < draft.first,
  );
  if (isReset || isPresupposed(view, draft, claim.contentFirst) || isSceneOf(view, draft, claim.contentFirst))
    return false;
  if (claim.cue.act === 'deny') return draft.first >= claim.contentFirst;
  return view.cueHits.some(
    (hit) => hit.cue.id === 'mark-untrue' && hit.first >= claim.contentFirst && hit.last < draft.first,
  );
}
