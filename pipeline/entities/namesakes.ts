import type { EntityKit } from '../entities.ts';
import type { Token } from '../text/tokens.ts';
import type { NameHit } from './context.ts';
import { FOREIGN, GIVEN, INFIX, TAIL, VERB, WEAK_GIVEN, type WordClass } from './words.ts';

/**
 * إسلام سليماني, أريانا غراندي, مرسي بن رمضان: a family name behind the given name of somebody else, or with a father of its own, is
 * not the person whom it means alone.
 */
export function isNamesake(
  tokens: readonly Token[],
  { first, last, proclitic, entity_id }: NameHit,
  kit: EntityKit,
): boolean {
  const next = tokens[last + 1]?.word;
  if (next !== undefined && isFather(kit.words.of(next).plain)) return true;
  const before = tokens[first - 1]?.word;
  if (before === undefined || proclitic !== '' || before.kind !== 'word') return false;
  const { folded, bits } = kit.words.of(before).plain;
  if (folded.length < 4 || (bits & (GIVEN | WEAK_GIVEN)) === 0 || (bits & ~OF_NAMES) !== 0) return false;
  const own = kit.spelled.get(entity_id ?? '') ?? '';
  return !own.includes(folded.charAt(0));
}

/** بن; ولد is "was born" too. */
const isFather = ({ bits }: WordClass): boolean => (bits & INFIX) !== 0 && (bits & VERB) === 0;

/** Classes of words that names are made of. */
const OF_NAMES = GIVEN | WEAK_GIVEN | FOREIGN | TAIL;
