import { familyOf } from './kinds.ts';
import type { MentionView } from './views.ts';

/** Where it happened and whom or what it hit. */
export type Sites = Pick<MentionView, 'places' | 'targets'>;

/**
 * هجوم على مسجد, هجوم في مسجد; قصف حمص, قصف في حمص: a building is what an attack hits and a town where it is,
 * whichever slot of the mention it stands in.
 */
export function settleSites(kind: MentionView['row']['kind'], sites: Sites): Sites {
  if (familyOf(kind) !== ATTACK || OUTCOMES.has(kind)) return sites;
  const buildings = sites.places.filter((place) => place.isBuilding);
  const places = sites.places.filter((place) => !buildings.includes(place));
  const towns = places.length > 0 ? [] : sites.targets.filter((target) => target.isTown);
  const targets = sites.targets.filter((target) => !towns.includes(target));
  return { places: [...places, ...towns], targets: [...targets, ...buildings] };
}

const ATTACK = familyOf('armed_attack');
/** People die in a hospital, which nobody hit. */
const OUTCOMES: ReadonlySet<string> = new Set(['killing', 'injury']);
