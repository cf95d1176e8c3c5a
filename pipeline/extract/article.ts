import type { Article, Block, Sentence } from '../../schemas/index.ts';
import { fold } from '../text/fold.ts';
import type { Antecedent } from './antecedents.ts';
import { attribute, type Speaker } from './attribution.ts';
import { passesNeeds, satisfiedNeeds } from './bind.ts';
import { mergeCarriers } from './carriers.ts';
import type { ClaimDraft } from './claims.ts';
import { type Corefs, completeSlots, gendersOf, remember } from './coref.ts';
import { type EventDraft, findEvents, rank } from './events.ts';
import { hasEvidence } from './evidence.ts';
import { type Filler, fillersOf } from './fillers.ts';
import { type ArticleFinds, findInArticle } from './find.ts';
import type { QuantitySpan, TimeSpan } from './found.ts';
import type { ExtractKit } from './kit.ts';
import { quantitiesOf, timeOf } from './modifiers.ts';
import { type Mood, moodOf } from './mood.ts';
import { tagSentence } from './tags.ts';
import { createView, type SentenceView } from './view.ts';

/** A claim at its place, with offsets that may run over several sentences. */
export type FoundClaim = {
  readonly draft: ClaimDraft;
  readonly view: SentenceView;
  readonly sentence: Sentence;
  readonly contentStart: number;
  contentEnd: number;
  readonly channel: string | null;
};

/** An event at its place with all slots resolved. */
export type FoundEvent = {
  readonly draft: EventDraft;
  readonly sentence: Sentence;
  readonly view: SentenceView;
  readonly slots: ReadonlyMap<string, readonly Filler[]>;
  readonly claim: FoundClaim | null;
  readonly mood: Mood;
  readonly time: { readonly span: TimeSpan; readonly basis: string } | null;
  readonly quantities: readonly QuantitySpan[];
};

export type ArticleResult = {
  readonly finds: ArticleFinds;
  readonly claims: readonly FoundClaim[];
  readonly events: readonly FoundEvent[];
};

/** Reads one article: names, places, times and numbers first, then who says what, then what happened. */
export function readArticle(
  raw: string,
  article: Article,
  sentences: readonly Sentence[],
  blocks: ReadonlyMap<string, Block>,
  kit: ExtractKit,
): ArticleResult {
  const finds = findInArticle(raw, article, sentences, kit);
  const claims: FoundClaim[] = [];
  const events: FoundEvent[] = [];
  const speaker: Speaker = { chain: [], interview: null, ownOutlet: ownName(article.outlet) };
  const known: Antecedent[] = [];
  for (const found of finds.sentences) {
    const role = blocks.get(found.sentence.block_id)?.role ?? 'body';
    if (!READ_ROLES.has(role)) continue;
    const view = createView({
      raw,
      s: tagSentence(found.tokens, kit.facts.factsOf, found.units),
      isHeading: role === 'headline' || role === 'subhead',
      isQuestion: /[?\u061F]/u.test(found.sentence.quote),
      names: found.names,
      places: found.places,
      times: found.times,
      quantities: found.quantities,
      cueHits: found.cueHits,
      colonCue: kit.colonCue,
      headKinds: (folded) =>
        kit.places.heads.get(folded)?.kinds ??
        kit.places.heads.get(folded.replace(/^\u0627\u0644/u, ''))?.kinds,
    });
    const here = attribute(view, speaker).map((draft) =>
      placeClaim(raw, view, draft, found.sentence, blocks, kit),
    );
    claims.push(...here);
    readEvents(view, { found, domain: finds.domain, here }, claims, events, known);
  }
  return { finds, claims, events };
}

/** The name of an outlet as an article writes it of itself: the first word, folded (CNN Arabic → cnn). */
const ownName = (outlet: string | null): string => fold(outlet ?? '').split(' ')[0];

/** Roles that report; section lines and bylines do not. */
const READ_ROLES: ReadonlySet<string> = new Set(['headline', 'subhead', 'body', 'caption']);

type SentenceScene = {
  readonly found: ArticleFinds['sentences'][number];
  readonly domain: string;
  readonly here: readonly FoundClaim[];
};

function readEvents(
  view: SentenceView,
  { found, domain, here }: SentenceScene,
  claims: readonly FoundClaim[],
  events: FoundEvent[],
  known: Antecedent[],
): void {
  const all = mergeCarriers(view, findEvents(view, found.frameHits));
  const drafts = all.filter((draft) => !isResult(view, draft, all));
  const before = events.length;
  for (const claim of here) rememberSource(view, claim, known);
  for (const group of [...drafts, ...all.filter((draft) => !drafts.includes(draft))]) {
    if (isCue(here, group) || isQuotedFrom(view, group)) continue;
    const acts = drafts.includes(group) ? drafts : events.slice(before).map((event) => event.draft);
    if (acts !== drafts && isResult(view, group, acts)) continue;
    const claim = innermost(claims, view.s[group.first].start);
    const corefs: Corefs = { known, speaker: claim === null ? null : speakerFiller(claim) };
    const { draft, slots } = bestReading(view, group, drafts, corefs);
    const time = timeOf(view, group, drafts, claim !== null && claim.view === view ? claim.draft : null);
    const quantities = quantitiesOf(view, group, drafts);
    remember(view, slots, corefs);
    if (
      !isReported(
        view,
        draft,
        slots,
        quantities.length > 0 || (time !== null && view.s[draft.head].tag !== 'verb'),
      ) ||
      !hasEvidence(draft, slots, found, domain)
    )
      continue;
    const mood = moodOf(
      view,
      draft,
      denialAround(here, draft) ?? (claim !== null && claim.view === view ? claim.draft : null),
      found.modals,
    );
    events.push({ draft, sentence: found.sentence, view, slots, claim, mood, time, quantities });
  }
}

const ACTS_OF_VIOLENCE: ReadonlySet<string> = new Set([
  'air_strike',
  'drone_strike',
  'shelling',
  'bombing',
  'chemical_attack',
  'armed_attack',
  'armed_clash',
]);

/** The dead and wounded of an act that the same clause names are its quantities, not happenings of their own. */
const isResult = (view: SentenceView, draft: EventDraft, acts: readonly EventDraft[]): boolean =>
  (draft.frame.kind === 'killing' || draft.frame.kind === 'injury') &&
  acts.some(
    (other) =>
      ACTS_OF_VIOLENCE.has(other.frame.kind) &&
      Math.abs(other.first - draft.first) <= 25 &&
      !separated(view, other, draft),
  );

/** Of the frames that fit a trigger the one whose guards hold best once pronouns and subjects are known. */
function bestReading(
  view: SentenceView,
  group: EventDraft,
  drafts: readonly EventDraft[],
  corefs: Corefs,
): { draft: EventDraft; slots: Map<string, readonly Filler[]> } {
  let best = { draft: group, slots: completeSlots(view, group, drafts, corefs) };
  let bestScore = scoreOf(best);
  for (const draft of group.alternatives) {
    const reading = { draft, slots: completeSlots(view, draft, drafts, corefs) };
    const score = scoreOf(reading);
    if (score > bestScore) {
      best = reading;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf({
  draft,
  slots,
}: {
  draft: EventDraft;
  slots: ReadonlyMap<string, readonly Filler[]>;
}): number {
  if (!passesNeeds(draft.frame, slots)) return -1;
  return rank(draft) + slots.size * 2 + satisfiedNeeds(draft.frame, slots) * 0.6 - draft.score * 2;
}

function separated(view: SentenceView, a: EventDraft, b: EventDraft): boolean {
  for (let i = Math.min(a.last, b.last) + 1; i < Math.max(a.first, b.first); i++)
    if (view.s[i].tag === 'punct' && '.؛:؟!'.includes(view.s[i].folded)) return true;
  return false;
}

/** A bare noun that only refers back, or an ambiguous word without anything of conflict around it, is no report. */
function isReported(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  isMeasured: boolean,
): boolean {
  const { flags } = draft.frame;
  const isNoun = view.s[draft.head].tag !== 'verb';
  if (isNoun && namesAnother(view, draft)) return false;
  // A subject borrowed from the governing verb does not make a bare noun a report.
  const hasOwn = draft.slots.size > 0 || view.s[draft.head].enclitic !== '' || (!isNoun && slots.size > 0);
  if (!hasOwn && !isMeasured && (flags.has('weak') || (isNoun && !view.isHeading))) return false;
  if (isNoun && draft.slots.size === 0 && isGenitive(view, draft.first)) return false;
  if (flags.has('stative') && draft.tense === 'present' && !view.isHeading && !hasParticle(view, draft))
    return false;
  return !draft.frame.slots.some((slot) => slot.required.length > 0 && !slots.has(slot.role));
}

/** جرائم حرب, ساحة معركة: a bare noun that only tells of what kind the noun before it is. */
function isGenitive(view: SentenceView, first: number): boolean {
  const before = view.s[first - 1];
  const t = view.s[first];
  return (
    before !== undefined &&
    before.tag === 'noun' &&
    !before.article &&
    before.enclitic === '' &&
    !t.article &&
    t.prep === '' &&
    !t.conj &&
    !view.isEventNominal(first - 1)
  );
}

const NAMED_AFTER = ['structure', 'document', 'body', 'goods'] as const;

/** قصر المؤتمرات, قانون المصالحة, مراكز التوقيف: the definite event noun only names the building, law or body before it. */
function namesAnother(view: SentenceView, draft: EventDraft): boolean {
  const t = view.s[draft.head];
  const owner = view.s[draft.head - 1];
  if (owner === undefined || !t.article || t.conj || t.prep !== '' || draft.frame.type === 'light')
    return false;
  if (owner.tag !== 'noun' || owner.article || owner.enclitic !== '') return false;
  return owner.nominals.some(
    ({ noun, lexeme }) =>
      lexeme === null && noun?.frames.length === 0 && NAMED_AFTER.some((cls) => noun.classes.has(cls)),
  );
}

/** ل + present tells a result or aim, not a state: لتسيطر. */
const hasParticle = (view: SentenceView, draft: EventDraft): boolean =>
  view.s[draft.head].verbs.some((verb) => verb.particle !== '');

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

function innermost(claims: readonly FoundClaim[], position: number): FoundClaim | null {
  let best: FoundClaim | null = null;
  for (let i = claims.length - 1; i >= 0 && claims.length - i < 40; i--) {
    const claim = claims[i];
    if (claim.contentStart > position || position >= claim.contentEnd) continue;
    if (best === null || claim.contentEnd - claim.contentStart < best.contentEnd - best.contentStart)
      best = claim;
  }
  return best;
}

/** A claim with raw offsets and channel; a quotation that stays open runs on to its closing mark in the block. */
function placeClaim(
  raw: string,
  view: SentenceView,
  draft: ClaimDraft,
  sentence: Sentence,
  blocks: ReadonlyMap<string, Block>,
  kit: ExtractKit,
): FoundClaim {
  const contentStart = view.s[draft.contentFirst].start;
  const contentEnd = view.s[draft.contentLast].end;
  const block = blocks.get(sentence.block_id);
  const end =
    draft.isQuoted && block !== undefined && draft.contentLast >= view.end - 2
      ? quoteEndInBlock(raw, contentStart, contentEnd, block.end)
      : contentEnd;
  return { draft, view, sentence, contentStart, contentEnd: end, channel: channelOf(view, draft, kit) };
}

/** Offset of the closing mark of a quotation that was not closed inside its sentence, or the end already found. */
function quoteEndInBlock(raw: string, start: number, end: number, limit: number): number {
  const inside = raw.slice(start, end);
  const closers = raw.charAt(start - 1) === '\u00AB' ? /[\u00BB]/u : /[\u201D"\u2033]/u;
  if (closers.test(inside)) return end;
  const rest = raw.slice(end, limit).search(closers);
  return rest < 0 ? end : end + rest;
}

/** The channel named nearest to the cue in its lead: في بيان, عبر تلغرام. */
function channelOf(view: SentenceView, draft: ClaimDraft, kit: ExtractKit): string | null {
  const first = Math.max(0, draft.cueFirst - 10);
  const hits = kit.channels.find(
    view.s
      .slice(first, draft.contentFirst)
      .map((t) => ({ start: t.start, end: t.end, word: { id: 0, folded: t.folded, kind: 'word' } })),
  );
  return hits.length === 0 ? null : hits[hits.length - 1].value;
}

function speakerFiller(claim: FoundClaim): Filler | null {
  const ref = claim.draft.chain[0];
  if (ref === undefined) return null;
  const name = claim.view.names.find((link) => link.start < ref.end && ref.start < link.end) ?? null;
  return {
    start: ref.start,
    end: ref.end,
    isImplicit: true,
    name,
    place: null,
    pronoun: '',
    classes: new Set([
      'named_actor',
      name?.kind === 'person' ? 'person' : name?.kind === 'group' ? 'force' : 'body',
    ]),
  };
}

/** The source of a claim is a subject that pronouns may refer to. */
function rememberSource(view: SentenceView, claim: FoundClaim, known: Antecedent[]): void {
  const ref = claim.draft.chain[0];
  if (ref === undefined || ref.isImplicit) return;
  const first = view.s.findIndex((t) => t.start <= ref.start && ref.start < t.end);
  if (first < 0) return;
  const phrase = view.sourcePhrase(first);
  if (phrase === null) return;
  const filler = { ...fillersOf(view, phrase, false)[0], start: ref.start, end: ref.end };
  known.push({ filler, genders: gendersOf(view, filler), isSubject: true, position: ref.start });
}
