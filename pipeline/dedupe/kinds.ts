import type { EventMention } from '../../schemas/index.ts';

type Kind = EventMention['kind'];

/** Kinds that name one happening from different sides; mentions of other kinds are never one event. */
const FAMILIES: readonly (readonly Kind[])[] = [
  [
    'air_strike',
    'drone_strike',
    'shelling',
    'bombing',
    'chemical_attack',
    'armed_attack',
    'killing',
    'injury',
    'assassination',
    'property_destruction',
  ],
  ['armed_clash', 'offensive'],
  ['meeting', 'negotiation'],
  ['regime_change', 'removal'],
];

const FAMILY_OF: ReadonlyMap<Kind, string> = new Map(
  FAMILIES.flatMap((family) => family.map((kind): [Kind, string] => [kind, family[0]])),
);

/** Name of the family of a kind: its own name when it stands alone. */
export function familyOf(kind: Kind): string {
  return FAMILY_OF.get(kind) ?? kind;
}

/** 2 the same kind, 1 kinds of one family, 0 different happenings. */
export function kindAffinity(a: Kind, b: Kind): 0 | 1 | 2 {
  return a === b ? 2 : familyOf(a) === familyOf(b) ? 1 : 0;
}

/** Kinds in which the actor is the one who loses: its own confirmation is an acknowledgement. */
export const LOSING_ACTOR: ReadonlySet<Kind> = new Set<Kind>([
  'withdrawal',
  'surrender',
  'defection',
  'flight',
  'displacement',
  'disarmament',
  'diplomatic_withdrawal',
]);

/** An attack is one whoever of its side is said to lead it. */
export const ATTACKS: ReadonlySet<Kind> = new Set<Kind>([
  'offensive',
  'armed_attack',
  'air_strike',
  'drone_strike',
  'shelling',
  'bombing',
  'chemical_attack',
]);
