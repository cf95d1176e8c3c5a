import type { NumberHit, NumberQualifier } from '../../text/numerals.ts';
import { qualifierAfter } from '../../text/qualifiers.ts';
import type { Token } from '../../text/tokens.ts';
import { cueAround } from './quantity-cues.ts';
import { tollBefore } from './toll.ts';
import { type CountedNoun, nounAt, type Unit, type UnitLexicon } from './unit-lexicon.ts';

/** A counted or measured amount in one sentence. Token indexes are inclusive. */
export type QuantityHit = {
  readonly first: number;
  readonly last: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly qualifier: NumberQualifier;
  /** ISO 4217, for money. */
  readonly currency: string | null;
  readonly rule: string;
};

export type Scene = {
  readonly units: UnitLexicon;
  readonly covered: Uint8Array;
  readonly hits: readonly QuantityHit[];
};

export type Counted = { readonly last: number; readonly noun: CountedNoun };

/** The counted noun: next word, after a hedge ("عدة آلاف على الأقل من"), or after "من" and a word. */
export function nounAfter(
  tokens: readonly Token[],
  number: NumberHit,
  units: UnitLexicon,
): Counted | undefined {
  let index = number.last + 1;
  const hedge = qualifierAfter(tokens, index);
  if (hedge !== undefined) index = hedge.last + 1;
  const direct = nounAt(units, tokens, index);
  if (direct !== undefined && direct.clitics === '') return direct;
  if (tokens[index]?.word.folded !== 'من') return undefined;
  for (let i = index + 1; i <= index + 2; i++) {
    const found = nounAt(units, tokens, i);
    if (
      found !== undefined &&
      found.clitics === '' &&
      (found.noun.number === 'many' || (found.noun.isPerson && found.article))
    )
      return found;
  }
  return undefined;
}

/** Unit that an event near people gives them; combatants and prisoners that flee keep their own. */
export function personCue(
  tokens: readonly Token[],
  span: { first: number; last: number },
  noun: CountedNoun,
  units: UnitLexicon,
): Unit | undefined {
  const cue = noun.isPerson
    ? (cueAround(tokens, span.first, span.last, units) ?? tollBefore(tokens, span.first, units))
    : undefined;
  return cue === 'displaced' && noun.unit !== 'civilians' && noun.unit !== 'other' ? undefined : cue;
}

export function toHit(
  span: { first: number; last: number },
  number: Pick<NumberHit, 'low' | 'high' | 'qualifier'>,
  unit: Unit,
  currency: string | null,
  rule: string,
): QuantityHit {
  const { low, high, qualifier } = number;
  return { first: span.first, last: span.last, low, high, unit, qualifier, currency, rule };
}
