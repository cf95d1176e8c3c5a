import type { Token } from '../../text/tokens.ts';
import { breaksClause } from './quantity-cues.ts';
import type { Unit, UnitLexicon } from './unit-lexicon.ts';

/**
 * Unit of a number that a count of the dead or wounded comes to: "ارتفعت حصيلة القتلى إلى 45", "بلغ عدد الجرحى 120",
 * "وصلت حصيلة الزلزال إلى 3 آلاف". Undefined where no such count is spoken of in the clause before it.
 */
export function tollBefore(tokens: readonly Token[], first: number, units: UnitLexicon): Unit | undefined {
  let unit: Unit | undefined;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const { word } = tokens[i];
    if (breaksClause(word, units)) return undefined;
    if (word.kind !== 'word') continue;
    const toll = units.toll(word);
    if (toll !== undefined) return unit ?? (toll.word === 'other' ? undefined : toll.word);
    unit ??= units.noun(word)?.word.find(isVictim)?.unit;
  }
  return undefined;
}

/** How many words back the count of the dead is spoken of. */
const REACH = 12;

const isVictim = ({ unit }: { readonly unit: Unit }): boolean => unit === 'killed' || unit === 'injured';
