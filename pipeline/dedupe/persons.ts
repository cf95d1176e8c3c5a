import { isNation } from './nations.ts';
import type { Party } from './parties.ts';
import type { MentionView } from './views.ts';

/** مقتل الساعدي, عزل بازوم: what is done to one person hardly twice, whatever else is told of it. */
const ONCE: ReadonlySet<string> = new Set([
  'killing',
  'assassination',
  'regime_change',
  'removal',
  'abduction',
  'arrest',
  'release',
]);
/** ترامب وبوتين: two who are named meet or call each other hardly twice within days. */
const ENCOUNTERS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'phone_call']);
const DEATHS: ReadonlySet<string> = new Set(['killing', 'assassination']);

/** What named persons are worth beside the agreement of their slots. */
const WEIGHTS = { once: 2, pair: 2, death: 3 } as const;

/** Evidence of persons: the same one killed, removed or taken, or the same two who met. */
export function weighPersons(a: MentionView, b: MentionView): number {
  if (isOneDeath(a, b)) return WEIGHTS.death;
  // The story of a life tells several of one person.
  const areApart = a.row.article_id !== b.row.article_id;
  if (
    areApart &&
    ONCE.has(a.row.kind) &&
    ONCE.has(b.row.kind) &&
    commonPersons(a.targets, b.targets, isSame) > 0
  )
    return WEIGHTS.once;
  const areEncounters = isEncounter(a) && isEncounter(b);
  return areEncounters && commonPersons(everybody(a), everybody(b), isSame) > 1 ? WEIGHTS.pair : 0;
}

/** Both tell that one who is known was killed: nobody dies twice, however long after it is told again. */
export const isOneDeath = (a: MentionView, b: MentionView): boolean =>
  isDeath(a) && isDeath(b) && commonPersons(a.targets, b.targets, isKnown) > 0;

/** Somebody was killed, or is said not to have been. */
export const isDeath = ({ row }: MentionView): boolean => DEATHS.has(row.kind) && row.modality === 'actual';

/** Some met or called each other. */
export const isEncounter = ({ row }: MentionView): boolean => ENCOUNTERS.has(row.kind);

const everybody = (m: MentionView): readonly Party[] => [...m.actors, ...m.targets];

type Match = (x: Party, y: Party) => boolean;

function commonPersons(a: readonly Party[], b: readonly Party[], match: Match): number {
  return a.filter((x) => x.isPerson && b.some((y) => y.isPerson && match(x, y))).length;
}

const isKnown: Match = (x, y) => x.id !== null && x.id === y.id;

/** The same link; else two names in common, or the only one that one of them gives: an office alone is nobody. */
const isSame: Match = (x, y) => {
  if (x.id !== null && y.id !== null) return x.id === y.id;
  const [own, others] = [x, y].map(({ names }) => names.filter((name) => !isNation(name)));
  const shared = own.filter((name) => others.includes(name)).length;
  return shared > 1 || (shared === 1 && (own.length === 1) !== (others.length === 1));
};
