import type { FoundClaim } from '../claims/claim-span.ts';
import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import { type Filler, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isStop } from '../phrases/stops.ts';
import { passesNeed } from '../words/needs.ts';
import type { SentenceView } from '../words/view.ts';
import { isSituating } from '../words/word-kinds.ts';
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
    headingPlace(view);
  if (at === null || at < from || at > draft.first) return;
  const unit = view.s[at].unit;
  if (unit === null) return;
  const places = fillersOf(view, { first: unit.first, last: unit.last }, true).filter(
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
  if (preposition?.fn?.code !== 'fi' || preposition.tag !== 'prep' || place?.unit?.kind !== 'place')
    return null;
  const after = view.s[pastDescription(view, place.unit.last + 1)];
  const opens = after?.folded === '،' || after?.tag === 'verb' || after?.fn?.code === 'qad';
  return opens ? first + 1 : null;
}

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

/** "صفاقس: حريق في مصنع": the town that a heading begins with; of a country or a capital it may be the government that speaks. */
function headingPlace(view: SentenceView): number | null {
  const unit = view.isHeading ? view.s[0]?.unit : null;
  if (unit?.kind !== 'place' || view.s[unit.last + 1]?.folded !== ':') return null;
  const link = view.places.find(({ first }) => first === 0);
  return link === undefined || link.kind === 'country' || link.isCapital ? null : 0;
}

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
