import type { FoundClaim } from '../claims/claim-span.ts';
import type { EventDraft } from '../events/events.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { type Filler, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isStop } from '../phrases/stops.ts';
import { passesNeed } from '../words/needs.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isSituating } from '../words/word-kinds.ts';
import { headingPlace } from './heading-place.ts';
import { isTaken } from './taken.ts';

/**
 * Where an event without a place of its own happened: the place that opens the sentence ("وفي درعا، سيطرت … بعد
 * استسلام") or that its clause goes on from ("في شمال حمص، حيث عززت القوات"). What is only told there is elsewhere.
 */
export function addScenePlace(
  view: SentenceView,
  draft: EventDraft,
  { slots, claim }: { slots: Map<string, readonly Filler[]>; claim: FoundClaim | null },
): void {
  for (const role of PLACE_ROLES) if (slots.has(role)) return;
  // وفي الفاشر، قال سكان إن …: residents tell of what happened where they are.
  const isLocal = claim?.draft.chain[0]?.kind === 'unnamed';
  const from = claim?.view === view && !isLocal ? claim.draft.contentFirst : 0;
  const at =
    placeBeforeWhere(view, draft) ??
    openingPlace(view) ??
    describedOpening(view, draft) ??
    headingPlace(view, draft, slots);
  if (at === null || at < from || at > draft.first) return;
  const { unit } = view.s[at];
  const phrase = unit === null ? unlistedAt(view, at) : { first: unit.first, last: unit.last };
  if (phrase === null) return;
  const places = fillersOf(view, phrase, true).filter(
    (place) => passesNeed(draft.frame, 'place', place) && !isTaken(place, slots),
  );
  if (places.length > 0)
    slots.set(
      'place',
      places.map((place) => ({ ...place, isImplicit: true })),
    );
}

/** "وفي درعا، …", "ففي غزة قتل …", "أما في نابلس، فاعتقلت": the place that a sentence begins with. */
export function openingPlace(view: SentenceView): number | null {
  const first = view.s[0]?.fn?.code === 'amma' ? 1 : 0;
  const preposition = view.s[first];
  const place = view.s[first + 1];
  if (preposition?.fn?.code !== 'fi' || preposition.tag !== 'prep' || place === undefined) return null;
  const last = place.unit?.kind === 'place' ? place.unit.last : (unlistedAt(view, first + 1)?.last ?? -1);
  if (last < 0) return null;
  const after = view.s[pastDescription(view, last + 1)];
  const opens = after?.folded === '،' || after?.tag === 'verb' || after?.fn?.code === 'qad';
  return opens ? first + 1 : null;
}

/** وفي قرية كولونغو، وفي وادي الفارعة: a head with the name of a place that no gazetteer lists; not وفي حي سكني. */
function unlistedAt(view: SentenceView, at: number): Phrase | null {
  const head = view.s[at];
  const name = view.s[at + 1];
  if (head.unit !== null || head.article || head.enclitic !== '' || name === undefined) return null;
  // وفي موقع فيسبوك: no place on earth.
  if (!HEADS.some((cls) => hasNoun(head, cls)) || hasNoun(head, 'media')) return null;
  const isName = name.unit === null && name.prep === '' && !name.conj && name.tag === 'noun';
  return isName && (name.article || name.nominals.length === 0) ? view.phraseAt(at) : null;
}
const HEADS = ['settlement', 'subplace', 'place'] as const;
const hasNoun = ({ nominals }: Tagged, cls: string): boolean =>
  nominals.some(({ noun, number }) => number === 'singular' && noun?.classes.has(cls) === true);

/** "وفي بلدة الخيام التي نزح سكانها، قُتل اثنان": the place that opens a sentence, of which a clause up to a comma tells more. */
function describedOpening(view: SentenceView, draft: EventDraft): number | null {
  const { s, end } = view;
  if (s[0]?.tag !== 'prep' || s[0].fn?.code !== 'fi' || s[1]?.unit?.kind !== 'place') return null;
  const from = pastDescription(view, s[1].unit.last + 1);
  const opens = s[from];
  if (opens === undefined || !(opens.tag === 'rel' || opens.fn?.code === 'haythu' || isSituating(opens)))
    return null;
  for (let i = from + 1; i < end && i - from <= CLAUSE && !isStop(s[i]); i++)
    if (isComma(s[i]) && s[i + 1]?.tag === 'verb' && !s[i + 1].conj) return i < draft.first ? 1 : null;
  return null;
}
/** Tokens of such a clause. */
const CLAUSE = 18;

/** وفي نابلس (شمالي الضفة) | اقتحمت, وفي مخيم أبو شوك للنازحين | لقي, وفي درعا جنوبا،: behind what describes the place. */
function pastDescription({ s, end }: SentenceView, from: number): number {
  let i = from;
  while (i < end && i - from <= DESCRIPTION) {
    const t = s[i];
    const close = quoteEnd(s, i, end);
    const describes =
      t.unit?.kind === 'place' ||
      t.prep === 'li' ||
      t.article ||
      (t.prep === '' && t.nominals.some(({ noun }) => noun?.classes.has('direction') === true));
    if (close > i) i = close + 1;
    else if ((t.tag === 'noun' || t.tag === 'name') && !t.conj && describes) i = (t.unit?.last ?? i) + 1;
    else break;
  }
  return i;
}
/** Tokens that describe a place, a parenthesis aside. */
const DESCRIPTION = 8;

/**
 * "… في شمال حمص منذ الجمعة، حيث عززت القوات مواقعها واستخدمت غارات": the last place before the word that goes on from it, with no
 * verb between. What lies beyond it (معبر نصيب مع الأردن حيث) is not meant.
 */
function placeBeforeWhere(view: SentenceView, { first, head }: EventDraft): number | null {
  const t = view.s[view.s[head].tag === 'verb' ? head : first];
  const where = t.prep === 'li' ? -1 : whereBefore(view, t.i);
  for (let i = where - 1; i >= 0; i--) {
    const { tag, unit } = view.s[i];
    if (tag === 'verb' || tag === 'comp' || tag === 'rel' || tag === 'sub') return null;
    if (unit?.kind === 'place' && view.s[unit.first - 1]?.fn?.code !== 'maa') return unit.first;
  }
  return null;
}

/** The حيث right before the verb, or before the one that it is joined to; -1 when there is none. */
function whereBefore({ s }: SentenceView, at: number): number {
  for (let i = at; i > 0 && at - i <= JOINED; i--) {
    const { tag, conj } = s[i];
    if (tag === 'verb' && s[i - 1].fn?.code === 'haythu') return i - 1;
    if (tag === 'punct' || tag === 'comp' || tag === 'rel' || tag === 'sub' || (tag === 'verb' && !conj))
      return -1;
  }
  return -1;
}
/** Tokens back over what is joined. */
const JOINED = 14;
