import type { EntityKit } from '../entities.ts';
import type { LinkedName } from './link.ts';

/**
 * الجبهة الشعبية in Tunis and in Ramallah, صحيفة الشروق: a body whose name several countries have is that of the country that
 * an adjective names, or that the other names and the places of the article speak of most.
 */
export function byCountries(
  sentences: readonly (readonly LinkedName[])[],
  places: readonly string[],
  kit: EntityKit,
): readonly (readonly LinkedName[])[] {
  if (!sentences.some((names) => names.some(isOpen))) return sentences;
  const votes = new Map<string, number>();
  const named = sentences.flatMap((names) => names.filter(({ candidates }) => candidates.length === 0));
  for (const country of [...places, ...named.map((name) => name.country)])
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + 1);
  return sentences.map((names) => names.map((name) => (isOpen(name) ? settle(name, votes, kit) : name)));
}

const isOpen = ({ kind, entity_id, candidates }: LinkedName): boolean =>
  kind !== 'person' && entity_id === null && candidates.length > 1;

function settle(name: LinkedName, votes: ReadonlyMap<string, number>, kit: EntityKit): LinkedName {
  const countryOf = (id: string): string | null => kit.entities.get(id)?.country ?? null;
  const votesOf = (id: string): number =>
    name.country === null ? (votes.get(countryOf(id) ?? '') ?? 0) : Number(countryOf(id) === name.country);
  const most = Math.max(...name.candidates.map(votesOf));
  const [id, ...others] = name.candidates.filter((candidate) => votesOf(candidate) === most);
  if (most === 0 || others.length > 0) return name;
  const { country = null, sector = null } = kit.entities.get(id) ?? {};
  return { ...name, entity_id: id, key: id, country, sector, link_basis: 'context' };
}
