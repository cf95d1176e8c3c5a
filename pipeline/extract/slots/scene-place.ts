import type { FoundClaim } from '../claims/claim-span.ts';
import type { EventDraft } from '../events/events.ts';
import { type Filler, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { passesNeed } from '../words/needs.ts';
import type { SentenceView } from '../words/view.ts';
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
  const at = placeBeforeWhere(view, draft) ?? openingPlace(view) ?? headingPlace(view);
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

/** "… في شمال حمص منذ الجمعة، حيث عززت": the last place before the word that goes on from it, with no verb between. */
function placeBeforeWhere(view: SentenceView, { first, head }: EventDraft): number | null {
  const where = first - 1;
  if (view.s[head].tag !== 'verb' || view.s[where]?.fn?.code !== 'haythu') return null;
  for (let i = where - 1; i >= 0; i--) {
    const { tag, unit } = view.s[i];
    if (tag === 'verb' || tag === 'comp' || tag === 'rel' || tag === 'sub') return null;
    if (unit?.kind === 'place') return unit.first;
  }
  return null;
}
