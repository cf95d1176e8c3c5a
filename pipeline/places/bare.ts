import type { PlaceHit } from './find.ts';

/** حلب by itself: no head, none from its list, and no direction. */
export const isBare = ({
  heads,
  inherited,
  direction,
}: Pick<PlaceHit, 'heads' | 'inherited' | 'direction'>): boolean =>
  heads.length === 0 && inherited === null && direction === null;
