import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';
import { moveStruckSite } from './struck.ts';
import { dropWayPlace } from './way-place.ts';

/** Gives every filler the role that only the whole of the slots tells. */
export function settleRoles(
  view: SentenceView,
  draft: EventDraft,
  slots: Map<string, readonly Filler[]>,
): void {
  moveStruckSite(view, draft, slots);
  dropWayPlace(view, draft, slots);
  movePartners(view, draft, slots);
  dropMatter(draft, slots);
}

/** التوافق على فترة انتقالية: what is agreed on is neither a party nor a text that is signed. */
function dropMatter({ frame }: EventDraft, slots: Map<string, readonly Filler[]>): void {
  const targets = slots.get('target') ?? [];
  if (frame.kind !== 'agreement' || targets.length === 0) return;
  if (!targets.some(({ classes }) => TEXTS.some((cls) => classes.has(cls)))) slots.delete('target');
}
const TEXTS = ['agreement_noun', 'document', 'body', 'party_org', 'named_actor', 'named_place'] as const;

/** مفاوضات مع الحركة, لم يلتق بالوزير: where nobody tells who talks, the ones behind مع or ب are those who are talked to. */
function movePartners(
  view: SentenceView,
  { frame }: EventDraft,
  slots: Map<string, readonly Filler[]>,
): void {
  const actors = slots.get('actor') ?? [];
  if (!TALKS.has(frame.kind) || actors.length === 0 || slots.has('target')) return;
  const [{ start }] = actors;
  const first = view.tokenAt(start);
  const isPartner =
    first !== undefined &&
    (first.prep === 'bi' || view.s[first.i - 1]?.fn?.code === 'maa' || isQuoted(view, first.i - 1)) &&
    actors.every((actor) => !actor.isImplicit && actor.start >= start);
  if (!isPartner) return;
  slots.delete('actor');
  slots.set('target', actors);
}

/** مع | «حركة طالبان» */
const isQuoted = ({ s }: SentenceView, mark: number): boolean =>
  s[mark]?.tag === 'punct' && s[mark - 1]?.fn?.code === 'maa';

/** What is said to somebody; an agreement binds both sides. */
const TALKS: ReadonlySet<string> = new Set(['negotiation', 'meeting', 'phone_call']);
