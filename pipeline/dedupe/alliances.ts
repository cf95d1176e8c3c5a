import type { LexiconRow, Lexicons } from '../lexicons.ts';
import type { Gazetteer } from './kit.ts';
import type { Related } from './parties.ts';

/**
 * Whether two linked parties act as one: the same id; a state and its bodies; two military bodies of one state;
 * a member and its coalition by alliances.csv (`member,whole,gloss`).
 */
export function compileAlliances(lexicons: Lexicons, gazetteer: Gazetteer): Related {
  const entities = new Map((lexicons.entities ?? []).map((row) => [row.entity_id, row]));
  const wholes = new Map<string, string[]>();
  for (const { member, whole } of lexicons.alliances ?? [])
    wholes.set(member, [...(wholes.get(member) ?? []), whole]);
  const isMember = (member: string, whole: string, depth = 0): boolean =>
    depth < 4 && (wholes.get(member) ?? []).some((w) => w === whole || isMember(w, whole, depth + 1));
  const stateOf = (id: string): string | null => {
    const place = gazetteer.byId.get(id);
    return place?.kind === 'country' ? (place.country ?? null) : null;
  };
  return (a, b) => {
    if (a === b || isMember(a, b) || isMember(b, a)) return true;
    const [x, y] = [entities.get(a), entities.get(b)];
    if (x !== undefined && y !== undefined) return isMilitary(x) && isMilitary(y) && x.country === y.country;
    const body = x ?? y;
    const state = stateOf(a) ?? stateOf(b);
    return body !== undefined && state !== null && body.kind === 'official_body' && body.country === state;
  };
}

const isMilitary = (row: LexiconRow): boolean =>
  row.kind === 'official_body' && row.sector === 'MIL' && row.country !== '';
