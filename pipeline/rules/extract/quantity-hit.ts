import { ALEF, AND } from '../../text/affixes.ts';
import { parseCardinal } from '../../text/number-parse.ts';
import type { NumberHit, NumberQualifier } from '../../text/numerals.ts';
import { BETWEEN, FROM } from '../../text/particles.ts';
import { qualifierAfter } from '../../text/qualifiers.ts';
import type { Token } from '../../text/tokens.ts';
import { cueAround, cueAtOpening } from './quantity-cues.ts';
import { tollBefore } from './toll.ts';
import { CASUALTIES, type CountedNoun, nounAt, type Unit, type UnitLexicon } from './unit-lexicon.ts';

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
  // القناة 12 | الإسرائيلية: a definite nationality describes what stands before the number.
  if (direct !== undefined && direct.clitics === '' && !(direct.article && direct.noun.isDependent))
    return direct;
  if (tokens[index]?.word.folded !== FROM) return undefined;
  // 76 من أصل 90 | طائرة مسيرة: so many out of so many of them.
  const whole = units.setsOf(tokens[index + 1]?.word).has('out_of') && tokens[index + 2] !== undefined;
  const total = whole ? parseCardinal(tokens, index + 2) : undefined;
  if (total !== undefined) return nounAt(units, tokens, total.last + 1);
  for (let i = index + 1; i <= index + 2; i++) {
    const found = nounAt(units, tokens, i);
    if (
      found !== undefined &&
      found.clitics === '' &&
      (found.noun.number === 'many' ||
        // 65 من 71 | راكبا
        tokens[i].word.folded.endsWith(ALEF) ||
        found.noun.rest.length > 0 ||
        (found.noun.isPerson && found.article))
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
  { units, hits }: Pick<Scene, 'units' | 'hits'>,
): Unit | undefined {
  // وفاة ثلاثة جرحى: those who were wounded before.
  if (noun.unit === 'injured' && units.cueAt(tokens, Math.max(0, span.first - 1))?.word.unit === 'killed')
    return 'killed';
  const cue = noun.isPerson
    ? (amongCounted(tokens, span.first, { units, hits }) ??
      cueAround(tokens, span.first, span.last, units) ??
      tollBefore(tokens, span.first, units) ??
      amongVictims(tokens, span.first, units) ??
      joinedVictims(tokens, span.first, hits) ??
      cueAtOpening(tokens, span.first, units, (hits.at(-1)?.last ?? -1) + 1))
    : undefined;
  // إنقاذ 20 مدنيا: who was saved or is missing is still who he is.
  if (units.cueAt(tokens, Math.max(0, span.first - 1))?.word.unit === 'other') return noun.unit;
  return cue === 'displaced' && noun.unit !== 'civilians' && noun.unit !== 'other' ? undefined : cue;
}

/** سبعة قتلى، من بينهم | جنديان, 400 أسير منهم | 15 سعوديا: some of those who were just counted. */
function amongCounted(
  tokens: readonly Token[],
  first: number,
  { units, hits }: Pick<Scene, 'units' | 'hits'>,
): Unit | undefined {
  const before = hits.at(-1);
  if (before === undefined || !units.setsOf(tokens[first - 1]?.word).has('of_them')) return undefined;
  return first - before.last <= AMONG && SORTED.has(before.unit) ? before.unit : undefined;
}
const AMONG = 5;
/** Units of people that what happens to them gives. */
const SORTED: ReadonlySet<Unit> = new Set<Unit>([...CASUALTIES, 'captured', 'displaced', 'prisoners']);

/** قتل 6 من عناصر الشرطة | و11 مسلحا: joined to those who are counted before, with nothing but who they are between. */
function joinedVictims(
  tokens: readonly Token[],
  first: number,
  hits: readonly QuantityHit[],
): Unit | undefined {
  const before = hits.at(-1);
  if (before === undefined || !CASUALTIES.has(before.unit) || first - before.last > JOINED) return undefined;
  if (!tokens[first].word.folded.startsWith(AND) && tokens[first - 1].word.folded !== AND) return undefined;
  const between = tokens.slice(before.last + 1, tokens[first - 1].word.folded === AND ? first - 1 : first);
  return between.every(({ word }) => word.kind === 'word' && !word.folded.startsWith(AND))
    ? before.unit
    : undefined;
}
const JOINED = 4;

/** من بين القتلى | 4 أطفال: some of those who are dead or wounded. */
function amongVictims(tokens: readonly Token[], first: number, units: UnitLexicon): Unit | undefined {
  if (first < 2 || tokens[first - 2].word.folded !== BETWEEN) return undefined;
  const victims = units.noun(tokens[first - 1].word);
  const unit = victims?.article === true ? victims.word[0].unit : undefined;
  return unit === 'killed' || unit === 'injured' ? unit : undefined;
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
