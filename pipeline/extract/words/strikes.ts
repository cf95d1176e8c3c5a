/** Kinds that say by what something is hit. */
export const STRIKES: ReadonlySet<string> = new Set([
  'air_strike',
  'drone_strike',
  'shelling',
  'bombing',
  'chemical_attack',
]);

/** What is told with the number of the dead and wounded. */
export const CASUALTY: ReadonlySet<string> = new Set(['killing', 'injury']);

/** What is done to people, not to things or places. */
export const DONE_TO_PEOPLE: ReadonlySet<string> = new Set([...CASUALTY, 'arrest', 'abduction', 'release']);

/** Acts that the dead and wounded of a clause come of. */
export const ACTS_OF_VIOLENCE: ReadonlySet<string> = new Set([...STRIKES, 'armed_attack', 'armed_clash']);

/** Flag of frames whose complement must open a means (flag means): استخدم غازات is said of much else. */
export const OF_GAS = 'gas';
