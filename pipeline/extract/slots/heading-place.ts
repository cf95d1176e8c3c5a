import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import { WARLIKE } from '../words/sorts.ts';
import { CASUALTY, STRIKES } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * "صفاقس: حريق في مصنع": the town that a heading begins with. A country or capital before a colon may be the government that speaks:
 * only what happens to people or things there, told with a noun, is surely in it ("السودان: مقتل 8 مدنيين", not "روسيا: مقتل 50
 * جنديا"); before two dots ("ليبيا.. اشتباكات") it is always where.
 */
export function headingPlace(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): number | null {
  const { s } = view;
  const unit = view.isHeading ? s[0]?.unit : null;
  if (unit?.kind !== 'place') return null;
  const isColon = s[unit.last + 1]?.folded === ':';
  const isDots = s[unit.last + 1]?.folded === '.' && s[unit.last + 2]?.folded === '.';
  const link = view.places.find(({ first }) => first === 0);
  if (!(isColon || isDots) || link === undefined) return null;
  if (link.kind !== 'country' && !link.isCapital) return 0;
  const { kind } = draft.frame;
  if (isDots) return WARLIKE.has(kind) || DOMESTIC.has(kind) ? 0 : null;
  const next = s[unit.last + 2];
  const isNominal =
    (next?.tag === 'noun' || next?.tag === 'number') &&
    s.slice(0, draft.last + 1).every(({ tag }) => tag !== 'verb' && tag !== 'comp');
  return isNominal && (DOMESTIC.has(kind) || (SUFFERED.has(kind) && areCivil(slots))) ? 0 : null;
}

/** What states do at home, or what befalls them there. */
const DOMESTIC: ReadonlySet<string> = new Set([
  'arrest',
  'protest',
  'release',
  'property_destruction',
  'bombing',
  'abduction',
  'other_event',
]);
const SUFFERED: ReadonlySet<string> = new Set([...CASUALTY, ...STRIKES, 'armed_attack', 'armed_clash']);

/** مدنيين, أشخاص: whom no army claims to have hit. */
const areCivil = (slots: ReadonlyMap<string, readonly Filler[]>): boolean => {
  const victims = slots.get('target') ?? [];
  return (
    victims.length > 0 &&
    victims.every(
      ({ name, classes }) =>
        name === null && CIVIL.some((cls) => classes.has(cls)) && !ARMED.some((cls) => classes.has(cls)),
    )
  );
};
const CIVIL = ['civilian', 'people', 'person'] as const;
const ARMED = ['force', 'trooper', 'criminal', 'party_org'] as const;
