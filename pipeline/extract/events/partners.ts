import { type Filler, fillersOf } from '../phrases/fillers.ts';
import type { Positions } from '../phrases/positions.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * "نفذت القوات الإثيوبية | بالتعاون مع الجيش الصومالي | عملية", "شنت واشنطن | بالاشتراك مع لندن | غارات": a force, a body or a
 * state together with whom somebody acts, acts too.
 */
export function addPartners(
  view: SentenceView,
  slots: Map<string, readonly Filler[]>,
  { pps }: Positions,
): void {
  const actors = slots.get('actor');
  if (actors === undefined || actors.length === 0) return;
  for (const { code, phrase } of pps) {
    if (code !== 'maa' || !isJoint(view, phrase.first)) continue;
    const partners = fillersOf(view, phrase, false).filter(
      (filler) => acts(filler) && !actors.some(({ start }) => start === filler.start),
    );
    if (partners.length > 0) slots.set('actor', [...(slots.get('actor') ?? []), ...partners]);
  }
}

/** بالتعاون مع, بالاشتراك مع, بمشاركة; not مع, برفقة, بالتزامن مع. */
const isJoint = ({ s }: SentenceView, first: number): boolean =>
  s[first - 1]?.facts.sets.has('jointly') || s[first - 2]?.facts.sets.has('jointly');

const acts = ({ name, place, classes }: Filler): boolean =>
  (name !== null && name.kind !== 'person') ||
  place?.kind === 'country' ||
  ACTING.some((cls) => classes.has(cls));
const ACTING = ['force', 'body', 'group_noun', 'party_org'] as const;
