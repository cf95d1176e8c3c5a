import { FROM } from '../../text/particles.ts';
import type { Token } from '../../text/tokens.ts';
import type { FactsKit } from '../words/facts.ts';
import type { Unit } from '../words/tags.ts';
import { MODEL } from '../words/units.ts';

/**
 * What sort of arms or vehicle it is, with the number of its model: طائرات | من طراز إف-16, مقاتلات | سوخوي 34, مسيرات | شاهد-136. The
 * number counts nothing, and neither it nor the word before it does anything.
 */
export function modelsOf(tokens: readonly Token[], { factsOf }: FactsKit): Unit[] {
  const units: Unit[] = [];
  for (let i = 2; i < tokens.length; i++) {
    if (tokens[i].word.kind !== 'number') continue;
    const isGlued = isHyphen(tokens[i - 1]) && tokens[i - 1].start === tokens[i - 2].end;
    const at = isGlued ? i - 2 : i - 1;
    if (at < 1 || tokens[at].word.kind !== 'word') continue;
    if (!isGlued && !factsOf(tokens[at]).sets.has('model')) continue;
    const first = startOf(tokens, at, factsOf);
    if (first < 1 || !isMachine(tokens, first - 1, factsOf)) continue;
    units.push({ kind: 'function', first, last: i, proclitic: '', cls: 'noun_modifier', code: MODEL });
  }
  return units;
}

/** Whether a name or a count takes up words of a model: the witness in شاهد-136, the 34 sites of سوخوي 34 مواقع. */
export const isOfModel = (
  { first, last }: { readonly first: number; readonly last: number },
  models: readonly Unit[],
): boolean => models.some((model) => first <= model.last && model.first <= last);

const isHyphen = ({ word }: Token): boolean => word.folded === '-';

/** من طراز | إف: what says that a model follows belongs to it. */
function startOf(tokens: readonly Token[], at: number, factsOf: FactsKit['factsOf']): number {
  const isMake = at > 1 && factsOf(tokens[at - 1]).classes.includes('make');
  return isMake && tokens[at - 2].word.folded === FROM ? at - 2 : at;
}

/** A machine or weapon, at most one adjective before: طائرات, طائرات حربية. */
const isMachine = (tokens: readonly Token[], at: number, factsOf: FactsKit['factsOf']): boolean =>
  isOfMachine(factsOf(tokens[at]).classes) ||
  (at > 0 && tokens[at].word.kind === 'word' && isOfMachine(factsOf(tokens[at - 1]).classes));

const isOfMachine = (classes: readonly string[]): boolean => classes.some((cls) => MACHINES.has(cls));
const MACHINES: ReadonlySet<string> = new Set([
  'aircraft',
  'drone',
  'munition',
  'rocket',
  'vehicle',
  'weapon',
  'arms',
]);
