import type { Token } from '../../text/tokens.ts';
import type { QuantitySpan } from '../found.ts';
import type { FactsKit } from '../words/facts.ts';
import type { Unit } from '../words/tags.ts';

/** The words of a quantity that only hedge its number: ما بين 15 و | 20 شخصا, ما يربو على | 30 قرية; a verb among them stays one. */
export function hedgesOf(
  tokens: readonly Token[],
  quantities: readonly QuantitySpan[],
  { factsOf }: FactsKit,
): Unit[] {
  const units: Unit[] = [];
  for (const { first, last, low, high } of quantities) {
    const glued = factsOf(tokens[first]).sets.get('hedge');
    if (glued === undefined) continue;
    const isRange = low !== null && high !== null && low !== high;
    const head = numberIn(tokens, first, last, isRange);
    if (head <= first) continue;
    units.push({
      kind: 'function',
      first,
      last: head - 1,
      proclitic: tokens[first].word.folded.slice(0, glued),
      cls: 'quantifier',
      code: 'bad',
    });
  }
  return units;
}

/** Where the number begins, of a range the second one; -1 without a number. */
function numberIn(tokens: readonly Token[], first: number, last: number, isRange: boolean): number {
  let seen = 0;
  for (let i = first; i <= last; i++) {
    const { kind, number } = tokens[i].word;
    if (kind !== 'number' && number === undefined) continue;
    seen++;
    if (seen === (isRange ? 2 : 1)) return i;
  }
  return -1;
}
