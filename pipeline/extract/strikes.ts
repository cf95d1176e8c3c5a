/** Kinds that say by what something is hit. */
export const STRIKES: ReadonlySet<string> = new Set([
  'air_strike',
  'drone_strike',
  'shelling',
  'bombing',
  'chemical_attack',
]);
