import { ALEF, AND } from '../../text/affixes.ts';
import { BETWEEN } from '../../text/particles.ts';
import type { Token } from '../../text/tokens.ts';
import { CASUALTIES, type Unit, type UnitLexicon } from './unit-lexicon.ts';

/**
 * The last of the words that say that those counted up to a noun are dead and wounded together, so many of the one and so
 * many of the other untold: 150 قتيلا | وجريحا, 40 شخصا | بين قتيل وجريح; -1 where none do.
 */
export function mixedEnd(tokens: readonly Token[], last: number, units: UnitLexicon): number {
  const isAmong = tokens[last + 1]?.word.folded === BETWEEN;
  const first = casualtyAt(tokens, isAmong ? last + 2 : last, units);
  const at = isAmong ? last + 3 : last + 1;
  const second = casualtyAt(tokens, at, units);
  if (first === undefined || second === undefined || first === second) return -1;
  if (!tokens[at].word.folded.startsWith(AND)) return -1;
  return isAmong || [last, at].every((i) => tokens[i].word.folded.endsWith(ALEF)) ? at : -1;
}

/** What the word for one of the dead or wounded tells of him. */
function casualtyAt(tokens: readonly Token[], at: number, units: UnitLexicon): Unit | undefined {
  const token = tokens[at];
  if (token === undefined || token.word.kind !== 'word') return undefined;
  const noun = units.noun(token.word)?.word.find(({ unit, isPerson }) => !isPerson && CASUALTIES.has(unit));
  return noun?.number === 'one' ? noun.unit : undefined;
}
