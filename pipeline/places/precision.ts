import type { PlaceEntry, PlaceKit } from '../places.ts';
import type { PlaceHit } from './find.ts';

/** UCDP where_prec from the kind of the place, widened by what stands around the name. */
export function precisionOf(hit: PlaceHit, place: PlaceEntry, kit: PlaceKit): number {
  const has = (kind: string): boolean => hit.heads.some((head) => head.kinds.has(kind));
  const base = PRECISION_OF_KIND[place.kind] ?? 1;
  if (base >= 4 && (has('border') || has('fuzzy'))) return Math.max(base === 6 ? 5 : base, 5);
  if (base === 6) return hit.direction !== null || isPartOfCountry(hit) ? 5 : 6;
  if (base > 1) return base;
  // A city that stands for its province: ولاية of a seat.
  if (has('seat')) return 4;
  // A town that stands for its district: مديرية صرواح, قضاء صور.
  if (has('unit') && hit.direction === null) return 3;
  if (WIDENING.some(has) || isBeside(hit, kit)) return 2;
  return 1;
}

/** Head kinds that widen a point: ريف, محيط, حدود, ساحل, منطقة, مطار of a city. */
const WIDENING = ['rural', 'near', 'border', 'fuzzy', 'loose'] as const;

/** الأراضي السورية is the whole country, الساحل السوري a part. */
const isPartOfCountry = (hit: PlaceHit): boolean =>
  hit.type === 'region' && !hit.heads.some((head) => head.kinds.has('whole'));

/** وسط حمص is in the city, شرق حمص may be beside it. */
const isBeside = ({ direction }: PlaceHit, { heads }: PlaceKit): boolean =>
  direction !== null && heads.get(direction)?.slug !== CENTRE;
const CENTRE = 'direction-centre';

const PRECISION_OF_KIND: Readonly<Record<string, number>> = {
  country: 6,
  region: 5,
  front: 5,
  river: 5,
  mountain: 5,
  adm1: 4,
  adm2: 3,
  adm3: 3,
  sea: 7,
  strait: 7,
};
