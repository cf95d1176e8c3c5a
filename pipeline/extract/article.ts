import type { Article, Block, Sentence } from '../../schemas/index.ts';
import { mapped } from '../text/arrays.ts';
import { attribute, type Speaker } from './claims/attribution.ts';
import type { ClaimDraft } from './claims/claim-draft.ts';
import { type FoundClaim, innermost, placeClaim } from './claims/claim-span.ts';
import { findClaims } from './claims/claims.ts';
import { nestInQuotation } from './claims/nest-quotation.ts';
import { ownNames } from './claims/own-outlet.ts';
import { mergeCarriers } from './events/carriers.ts';
import type { Setting } from './events/domains.ts';
import { type EventDraft, findEvents, placeTriggers, triggersOf } from './events/events.ts';
import { hasEvidence } from './events/evidence.ts';
import { namesSource } from './events/names-source.ts';
import { rank } from './events/rank.ts';
import { recalled } from './events/recalled.ts';
import { isReported } from './events/reported.ts';
import { isResult } from './events/result.ts';
import { type ArticleFinds, findInArticle, type SentenceFinds } from './finds/find.ts';
import type { QuantitySpan } from './found.ts';
import type { ExtractKit } from './kit.ts';
import { asDated, datedBy, hasOccurred, isAimNoun } from './moods/dated-mood.ts';
import { type Mood, moodOf } from './moods/mood.ts';
import { clausesOf, NO_CLAUSES } from './phrases/clauses.ts';
import type { Filler } from './phrases/fillers.ts';
import { readSentences } from './phrases/read-sentences.ts';
import { completeSlots, remember } from './slots/coref.ts';
import { jointPlaces } from './slots/joint-places.ts';
import { addScenePlace } from './slots/scene-place.ts';
import { settleRoles } from './slots/settle-roles.ts';
import { corefsOf, rememberSource } from './slots/speaker.ts';
import { victimsOf } from './slots/victims-of.ts';
import { readTogether, type Staged } from './staged.ts';
import { ofReading } from './times/casualty-kinds.ts';
import { withoutCounts } from './times/counted.ts';
import { quantitiesOf, withCasualties } from './times/event-quantities.ts';
import { type EventScene, type EventTime, timeOf } from './times/event-time.ts';
import type { Antecedent, Corefs } from './words/antecedents.ts';
import { passesNeeds, satisfiedNeeds, withoutMisfits } from './words/needs.ts';
import type { SentenceView } from './words/view.ts';

/** An event at its place with all slots resolved. */
export type FoundEvent = {
  readonly draft: EventDraft;
  readonly sentence: Sentence;
  readonly view: SentenceView;
  readonly slots: ReadonlyMap<string, readonly Filler[]>;
  readonly claim: FoundClaim | null;
  readonly mood: Mood;
  readonly time: EventTime | null;
  readonly quantities: readonly QuantitySpan[];
};

export type ArticleResult = {
  readonly finds: ArticleFinds;
  readonly claims: readonly FoundClaim[];
  readonly events: readonly FoundEvent[];
};

/** Reads one article alone. */
export const readArticle = (...parts: Parameters<typeof articleStages>): ArticleResult =>
  readTogether([articleStages(...parts)])[0];

/** Reads one article in stages: names, places, times and numbers first, then who says what, then what happened. */
export function* articleStages(
  raw: string,
  article: Article,
  sentences: readonly Sentence[],
  blocks: ReadonlyMap<string, Block>,
  kit: ExtractKit,
): Staged<ArticleResult> {
  const finds = yield* findInArticle(raw, article, sentences, kit);
  const claims: FoundClaim[] = [];
  const events: FoundEvent[] = [];
  const speaker: Speaker = {
    chain: [],
    acting: null,
    earlier: [],
    interview: null,
    own: ownNames(article.outlet, kit),
  };
  const known: Antecedent[] = [];
  yield;
  const read = readSentences(raw, finds.sentences, blocks, kit);
  yield;
  const spoken = read.map(({ view }) => findClaims(view));
  yield;
  const attributed = read.map(({ view }, k) => attribute(view, spoken[k], speaker));
  yield;
  const triggers = read.map(({ view, found }) => triggersOf(view, found.frameHits));
  yield;
  const placed = read.map(({ view }, k) => placeTriggers(view, triggers[k]));
  yield;
  const drafted = read.map(({ view }, k) => mergeCarriers(view, findEvents(view, placed[k])));
  yield;
  read.forEach(({ view, found }, k) => {
    const here = mapped(attributed[k], (draft) => placeClaim(raw, view, draft, found.sentence, blocks, kit));
    nestInQuotation(claims, here);
    claims.push(...here);
    const scene = { found, all: drafted[k], setting: finds.setting, here, published: article.published_date };
    readEvents(view, scene, claims, events, known);
  });
  return { finds, claims, events };
}

type SentenceScene = {
  readonly found: SentenceFinds;
  /** All that the sentence may tell. */
  readonly all: readonly EventDraft[];
  readonly setting: Setting;
  readonly here: readonly FoundClaim[];
  readonly published: string | null;
};

function readEvents(
  view: SentenceView,
  { found, all, setting, here, published }: SentenceScene,
  claims: readonly FoundClaim[],
  events: FoundEvent[],
  known: Antecedent[],
): void {
  const drafts = all.filter((draft) => !isResult(view, draft, all));
  const before = events.length;
  for (const claim of here) rememberSource(view, claim, known);
  if (all.length === 0) return;
  const isMeasured = view.times.length > 0 || view.quantities.length > 0;
  const clauses = isMeasured ? clausesOf(view) : NO_CLAUSES;
  const scene: EventScene = { view, clauses, drafts, tokens: found.tokens, published };
  const queue = [...drafts, ...all.filter((draft) => !drafts.includes(draft))];
  for (const group of queue) {
    if (isCue(here, group) || isQuotedFrom(view, group) || namesSource(here, view, group)) continue;
    const acts = drafts.includes(group) ? drafts : events.slice(before).map((event) => event.draft);
    if (acts !== drafts && isResult(view, group, acts)) continue;
    const claim = claimOf(claims, here, view.s[group.first].start);
    const corefs = corefsOf(claim, known);
    const reading = bestReading(view, group, drafts, { corefs, found, setting });
    if (reading === null) {
      queue.push(...group.fallbacks);
      continue;
    }
    const { draft, slots } = reading;
    settleRoles(view, draft, slots);
    const time = timeOf(scene, group, claim !== null && claim.view === view ? claim.draft : null);
    const quantities = ofReading(draft, group, quantitiesOf(scene, group, slots));
    remember(view, { slots, head: view.s[draft.head], kind: draft.frame.kind }, corefs);
    if (
      !isReported(
        view,
        draft,
        slots,
        quantities.length > 0 || (time !== null && (view.s[draft.head].tag !== 'verb' || draft.hasSubject)),
      )
    ) {
      queue.push(...group.fallbacks);
      continue;
    }
    const content = denialAround(here, draft) ?? (claim !== null && claim.view === view ? claim.draft : null);
    const told = moodOf(view, draft, content, found.modals);
    const joint = jointPlaces(view, draft, { slots, all });
    if (joint.length > 0) slots.set('place', joint);
    const victims = victimsOf(view, draft, { slots, all });
    if (victims.length > 0) slots.set('target', victims);
    // وفي تل أبيب، تظاهر الآلاف للمطالبة بإبرام صفقة: what is only asked for is not there.
    if (told.modality !== 'hypothetical') addScenePlace(view, draft, { slots, claim });
    const mood = hasOccurred(view, draft) ? told : asDated(told, draft, { time, published });
    events.push({
      draft: recalled(view, draft, slots, events),
      sentence: found.sentence,
      view,
      slots: withoutCounts(view, { slots, kind: draft.frame.kind }, quantities),
      claim,
      mood,
      time: datedBy(time, { mood, isAim: isAimNoun(view, draft) }, published),
      quantities,
    });
  }
  events.push(...withCasualties(scene, events.splice(before)));
}

/**
 * Of the frames that fit a trigger the one whose guards hold best once pronouns and subjects are known, or null; a
 * warlike one without anything of war around it leaves the word to the others of the same verb.
 */
function bestReading(
  view: SentenceView,
  group: EventDraft,
  drafts: readonly EventDraft[],
  { corefs, found, setting }: Pick<SentenceScene, 'found' | 'setting'> & { readonly corefs: Corefs },
): { draft: EventDraft; slots: Map<string, readonly Filler[]> } | null {
  const readings = [group, ...group.alternatives]
    .map((draft) => {
      const slots = withoutMisfits(draft.frame, completeSlots(view, draft, drafts, corefs));
      return { draft, slots, score: scoreOf({ draft, slots }) };
    })
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score);
  return (
    readings.find(
      ({ draft, slots }) =>
        draft.lexeme === readings[0].draft.lexeme && hasEvidence(draft, slots, found, setting),
    ) ?? null
  );
}

/** -1 when a guard fails or a slot that must be filled is empty. */
function scoreOf({
  draft,
  slots,
}: {
  draft: EventDraft;
  slots: ReadonlyMap<string, readonly Filler[]>;
}): number {
  if (!passesNeeds(draft.frame, slots) || lacksRequired(draft.frame, slots)) return -1;
  return rank(draft) + slots.size * 2 + satisfiedNeeds(draft.frame, slots) * 0.6 - draft.score * 2;
}

/** A frame of a common word (told) does not take what it needs from another clause. */
const lacksRequired = (
  { slots: wanted, flags }: EventDraft['frame'],
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean =>
  wanted.some(({ role, required }) => {
    if (required.length === 0) return false;
    const fillers = slots.get(role);
    return fillers === undefined || (flags.has('told') && fillers.every(({ isImplicit }) => isImplicit));
  });

/** The innermost claim around a position; a denial of hearsay (نفت ما تردد عن …) speaks before the hearsay. */
function claimOf(
  claims: readonly FoundClaim[],
  here: readonly FoundClaim[],
  position: number,
): FoundClaim | null {
  const claim = innermost(claims, position);
  if (claim === null || claim.draft.cue.type !== 'noun') return claim;
  const denial = here.find(
    (other) =>
      other.draft.act === 'deny' && other.contentStart <= claim.contentStart && position < other.contentEnd,
  );
  return denial ?? claim;
}

/** A denial whose content holds the trigger, whatever hearsay stands between. */
const denialAround = (here: readonly FoundClaim[], draft: EventDraft): ClaimDraft | null =>
  here.find(
    ({ draft: claim }) =>
      claim.act === 'deny' && claim.contentFirst <= draft.first && draft.first <= claim.contentLast,
  )?.draft ?? null;

/** Whether the trigger is the reporting word of a claim of this sentence; with a complement (أعلن استقالته) it is an act. */
const isCue = (claims: readonly FoundClaim[], draft: EventDraft): boolean =>
  claims.some(
    ({ draft: claim }) =>
      claim.cueFirst <= draft.head &&
      draft.head <= claim.cueLast &&
      claim.cue.type === 'verb' &&
      claim.cue.act !== 'refuse' &&
      (draft.frame.type !== 'light' || draft.head === draft.last),
  );

/** "وفقا لما نقلته وكالة …": the reporting verb of an attribution is no happening. */
const isQuotedFrom = (view: SentenceView, draft: EventDraft): boolean =>
  view.s[draft.head - 1]?.fn?.code === 'man' &&
  view.s[draft.head].verbs.some((verb) => verb.lexeme.cue !== null);
