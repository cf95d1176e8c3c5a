import type { Token } from '../../text/tokens.ts';
import type { QuantitySpan } from '../found.ts';
import type { Unit } from '../words/tags.ts';

/** The words of a quantity that only hedge its number: ما بين 15 و | 20 شخصا, ما يربو على | 30 قرية; a verb among them stays one. */
export function hedgesOf(tokens: readonly Token[], quantities: readonly QuantitySpan[]): Unit[] {
  const units: Unit[] = [];
  for (const { first, last, low, high } of quantities) {
    const hedge = HEADS.exec(tokens[first].word.folded);
    if (hedge === null) continue;
    const isRange = low !== null && high !== null && low !== high;
    const head = numberIn(tokens, first, last, isRange);
    if (head <= first) continue;
    units.push({
      kind: 'function',
      first,
      last: head - 1,
      proclitic: hedge[1],
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

/** نحو, قرابة, أكثر من, ما لا يقل عن, ما بين: folded, behind what is glued to them. */
const HEADS = /^([وف]?[بل]?)(?:ما|مابين|بين|نحو|حوالي|قرابه|زهاء|حدود|اكثر|ازيد|اكبر|اعلي|اقل|ادني|اصغر)$/u;
