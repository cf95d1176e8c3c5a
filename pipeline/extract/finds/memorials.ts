import type { LinkedName } from '../../entities/link.ts';
import type { Token } from '../../text/tokens.ts';
import type { ExtractKit } from '../kit.ts';

/** شارع ياسر عرفات, جامعة الملك سعود, ساحة الشهيد فلان: what bears the name of a man is not he. */
export function withoutStreet(
  name: LinkedName,
  tokens: readonly Token[],
  { places }: ExtractKit,
): LinkedName {
  if (name.kind !== 'person' || name.entity_id === null || name.first === 0 || name.proclitic !== '')
    return name;
  const head = places.headOf(tokens[name.first - 1].word)?.head;
  return head !== undefined && MEMORIALS.has(head.slug)
    ? { ...name, entity_id: null, link_basis: 'none' }
    : name;
}

/** Slugs of heads that bear names of men. */
const MEMORIALS: ReadonlySet<string> = new Set([
  'avenue',
  'lane',
  'road',
  'school',
  'university',
  'airport',
  'airports',
]);
