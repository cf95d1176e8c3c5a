import { unitAt } from '../../text/durations.ts';
import { bounds, findNumbers, type NumberHit, type NumberQualifier } from '../../text/numerals.ts';
import { qualifierAfter, qualifierBefore } from '../../text/qualifiers.ts';
import type { Token } from '../../text/tokens.ts';
import { parseSeveral } from '../../text/vague-counts.ts';
import { cueAround } from './quantity-cues.ts';
import { isNameNumber, isNounLike, readDotted } from './quantity-guards.ts';
import { type CountedNoun, nounAt, type Unit, type UnitLexicon } from './unit-lexicon.ts';

export { quantityRules } from './quantity-rules.ts';

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

/** Token spans that are times already: no number in them is a quantity. */
export type TakenSpan = { readonly first: number; readonly last: number };

/** All quantities of a sentence in order: numbers with what they count, duals, and lone people after a cue. */
export function findQuantities(
  tokens: readonly Token[],
  taken: readonly TakenSpan[],
  units: UnitLexicon,
): QuantityHit[] {
  const hits: QuantityHit[] = [];
  const covered = new Uint8Array(tokens.length);
  for (const span of taken) covered.fill(1, span.first, span.last + 1);
  const numbers = new Map(findNumbers(tokens).map((number) => [number.first, number]));
  for (let i = 0; i < tokens.length; i++) {
    if (covered[i] === 1 || tokens[i].word.kind === 'punct') continue;
    const hit = quantityAt(tokens, i, numbers.get(i), { units, covered, hits });
    if (hit === undefined) continue;
    const previous = hits.at(-1);
    if (previous !== undefined && hit.first <= previous.last) continue;
    hits.push(hit);
    i = Math.max(i, hit.last);
  }
  return hits;
}

type Scene = {
  readonly units: UnitLexicon;
  readonly covered: Uint8Array;
  readonly hits: readonly QuantityHit[];
};

function quantityAt(
  tokens: readonly Token[],
  index: number,
  number: NumberHit | undefined,
  scene: Scene,
): QuantityHit | undefined {
  if (number !== undefined) {
    if (number.kind === 'ordinal' || scene.covered[number.last] === 1) return undefined;
    return fromNumber(tokens, number, scene);
  }
  if (tokens[index].word.kind !== 'word') return undefined;
  return fromSeveral(tokens, index, scene) ?? fromNounAlone(tokens, index, scene);
}

/** A number with its noun; without one only under a cue, or after an earlier quantity. */
function fromNumber(tokens: readonly Token[], number: NumberHit, scene: Scene): QuantityHit | undefined {
  if (isNameNumber(tokens, number, scene.units) || isOneOf(tokens, number)) return undefined;
  const span = { first: outerFirst(tokens, number), last: number.outerLast };
  if (number.kind === 'percent') return toHit(span, number, 'percent', null, 'quantity/percent');
  if (unitAt(tokens, number.last + 1) !== undefined) return duration(tokens, number, span);
  const counted = nounAfter(tokens, number, scene.units);
  if (counted !== undefined) return fromCounted(tokens, number, span, counted, scene.units);
  return fromBare(tokens, number, span, scene);
}

/** "أكثر" + number: a hedge span begins at the hedge. */
const outerFirst = (tokens: readonly Token[], number: NumberHit): number =>
  tokens[number.outerFirst - 1]?.word.folded === 'ال' ? number.outerFirst - 1 : number.outerFirst;

/** "واحد من" one of: a partitive, no count. */
const isOneOf = (tokens: readonly Token[], number: NumberHit): boolean =>
  number.value === 1 && !number.isDigits && tokens[number.last + 1]?.word.folded === 'من';

type Counted = { readonly last: number; readonly noun: CountedNoun };

/** The counted noun: next word, after a hedge ("عدة آلاف على الأقل من"), or after "من" and a word. */
function nounAfter(tokens: readonly Token[], number: NumberHit, units: UnitLexicon): Counted | undefined {
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

function fromCounted(
  tokens: readonly Token[],
  number: NumberHit,
  span: { first: number; last: number },
  counted: Counted,
  units: UnitLexicon,
): QuantityHit {
  const { noun } = counted;
  const after = qualifierAfter(tokens, counted.last + 1);
  const cue = personCue(tokens, { first: span.first, last: after?.last ?? counted.last }, noun, units);
  const unit = cue ?? inner(tokens, counted, units) ?? noun.unit;
  const value = readDotted(tokens, number, noun.unit);
  const hedged =
    after === undefined || number.qualifier !== 'exact'
      ? value
      : { ...value, ...bounds(value, after.qualifier) };
  const last = coordinated(tokens, after?.last ?? counted.last, noun, number, units);
  return toHit(
    { first: span.first, last },
    hedged,
    unit,
    noun.currency,
    `quantity/${cue === undefined ? 'counted-noun' : 'cue'}`,
  );
}

/** Unit that an event near people gives them; combatants and prisoners that flee keep their own. */
function personCue(
  tokens: readonly Token[],
  span: { first: number; last: number },
  noun: CountedNoun,
  units: UnitLexicon,
): Unit | undefined {
  const cue = noun.isPerson ? cueAround(tokens, span.first, span.last, units) : undefined;
  return cue === 'displaced' && noun.unit !== 'civilians' && noun.unit !== 'other' ? undefined : cue;
}

/** "6 وحدات من مركبات": a group of "other" things counts by the noun after "من". */
function inner(tokens: readonly Token[], counted: Counted, units: UnitLexicon): Unit | undefined {
  if (counted.noun.unit !== 'other' || counted.noun.isPerson) return undefined;
  if (tokens[counted.last + 1]?.word.folded !== 'من') return undefined;
  const found = nounAt(units, tokens, counted.last + 2);
  return found?.noun.number === 'many' && !found.article ? found.noun.unit : undefined;
}

/** "عشرات المقطورات وسيارات الركاب": a second noun of the same unit, and its genitive, share a vague count. */
function coordinated(
  tokens: readonly Token[],
  last: number,
  noun: CountedNoun,
  number: NumberHit,
  units: UnitLexicon,
): number {
  if (number.kind !== 'vague') return last;
  const second = nounAt(units, tokens, last + 1);
  if (second === undefined || second.clitics !== 'و' || second.noun.unit !== noun.unit) return last;
  const next = tokens[second.last + 1]?.word;
  return next?.kind === 'word' && next.folded.startsWith('ال') ? second.last + 1 : second.last;
}

function duration(
  tokens: readonly Token[],
  number: NumberHit,
  span: { first: number; last: number },
): QuantityHit {
  const after = qualifierAfter(tokens, number.last + 2);
  const value = after === undefined ? number : { ...number, ...bounds(number, after.qualifier) };
  return toHit(
    { first: span.first, last: after?.last ?? number.last + 1 },
    value,
    'duration',
    null,
    'quantity/duration',
  );
}

/** No listed noun follows: people under a cue, an earlier quantity going on, or an unlisted noun. */
function fromBare(
  tokens: readonly Token[],
  number: NumberHit,
  span: { first: number; last: number },
  scene: Scene,
): QuantityHit | undefined {
  const next = tokens[number.last + 1];
  const isFraction = number.value !== null && number.value % 1 !== 0;
  if (number.kind !== 'vague' && next !== undefined && isNounLike(next) && !isFraction) {
    const cue = next.word.folded.startsWith('ا')
      ? undefined
      : cueAround(tokens, span.first, number.last + 1, scene.units, 2);
    return toHit(
      { first: span.first, last: number.last + 1 },
      number,
      cue ?? 'other',
      null,
      cue ? 'quantity/cue' : 'quantity/unlisted-noun',
    );
  }
  if (isFraction) return undefined;
  const cue = cueAround(tokens, span.first, number.outerLast, scene.units, number.kind === 'vague' ? 5 : 3);
  if (cue !== undefined) return toHit(span, number, cue, null, 'quantity/cue');
  const previous = scene.hits.at(-1);
  const isJoined =
    tokens[number.first].word.folded.startsWith('و') || tokens[number.first - 1]?.word.folded === 'و';
  if (previous === undefined || !isJoined || number.value === null || !isFollowedByPlace(next))
    return undefined;
  return toHit(span, number, previous.unit, previous.currency, 'quantity/continued');
}

const isFollowedByPlace = (next: Token | undefined): boolean =>
  next !== undefined && PLACE_PREPOSITIONS.has(next.word.folded);

/** "عدة هجمات", "عدد من الأطفال", "العديد من أفرادها": a count that the text does not give. */
function fromSeveral(tokens: readonly Token[], index: number, scene: Scene): QuantityHit | undefined {
  const several = parseSeveral(tokens, index);
  if (several === undefined) return undefined;
  const number: NumberHit = {
    ...several,
    outerFirst: several.first,
    outerLast: several.last,
    qualifier: 'vague',
  };
  const counted = nounAfter(tokens, { ...number, last: several.last }, scene.units);
  if (counted === undefined) return fromSeveralOthers(tokens, number, scene);
  return fromCounted(tokens, number, several, counted, scene.units);
}

/** "العديد من أفرادها" under a cue: what is counted is not listed. */
function fromSeveralOthers(
  tokens: readonly Token[],
  number: NumberHit,
  scene: Scene,
): QuantityHit | undefined {
  if (number.low !== null) return fromBare(tokens, number, number, scene);
  const next = tokens[number.last + 1];
  if (next === undefined || next.word.kind !== 'word') return undefined;
  const cue = cueAround(tokens, number.first, number.last + 1, scene.units);
  const span = { first: number.first, last: number.last + 1 };
  return cue === undefined ? undefined : toHit(span, number, cue, null, 'quantity/cue');
}

/** Duals ("صاروخين"), "شخص واحد", "مقتل جندي", "أكثر من مرة", "كيلومترات قليلة". */
function fromNounAlone(tokens: readonly Token[], index: number, scene: Scene): QuantityHit | undefined {
  const found = nounAt(scene.units, tokens, index);
  if (found === undefined || found.clitics.startsWith('ك') || found.clitics.startsWith('ف')) return undefined;
  const { noun, last } = found;
  const next = tokens[last + 1]?.word.folded ?? '';
  if (noun.number === 'two' && found.article) return undefined;
  if (noun.number === 'two') return counting(tokens, { first: index, last }, 2, noun, scene, 'quantity/dual');
  if (found.article) return undefined;
  if (noun.number === 'many')
    return FEW.has(next)
      ? toHit({ first: index, last: last + 1 }, VAGUE, noun.unit, noun.currency, 'quantity/few')
      : undefined;
  if (ONE.has(next))
    return counting(tokens, { first: index, last: last + 1 }, 1, noun, scene, 'quantity/one');
  const hedge = qualifierBefore(tokens, index);
  if (hedge?.qualifier === 'more_than' && tokens[index - 1]?.word.folded === 'من')
    return counting(tokens, { first: hedge.first, last }, 1, noun, scene, 'quantity/hedged-singular');
  return fromLonePerson(tokens, index, found, scene);
}

/** "مقتل شخص", "أصيب جندي": one indefinite person right after a cue for death or injury. */
function fromLonePerson(
  tokens: readonly Token[],
  index: number,
  { noun, last, clitics }: { noun: CountedNoun; last: number; clitics: string },
  scene: Scene,
): QuantityHit | undefined {
  if (!noun.isPerson || index === 0 || clitics !== '') return undefined;
  const cue = scene.units.cue(tokens[index - 1].word.folded)?.word;
  if (cue !== 'killed' && cue !== 'injured') return undefined;
  return toHit({ first: index, last }, ONE_EXACT, cue, null, 'quantity/one');
}

function counting(
  tokens: readonly Token[],
  span: { first: number; last: number },
  value: number,
  noun: CountedNoun,
  scene: Scene,
  rule: string,
): QuantityHit {
  const cue = personCue(tokens, span, noun, scene.units);
  const hedge = qualifierBefore(tokens, span.first);
  const isMore = rule === 'quantity/hedged-singular';
  const exact = { low: value, high: value, kind: 'cardinal', qualifier: 'exact' } as const;
  const hedged = isMore
    ? bounds(exact, 'more_than')
    : hedge === undefined
      ? exact
      : bounds(exact, hedge.qualifier);
  const first = hedge !== undefined && !isMore ? hedge.first : span.first;
  return toHit({ first, last: span.last }, hedged, cue ?? noun.unit, noun.currency, rule);
}

function toHit(
  span: { first: number; last: number },
  number: Pick<NumberHit, 'low' | 'high' | 'qualifier'>,
  unit: Unit,
  currency: string | null,
  rule: string,
): QuantityHit {
  const { low, high, qualifier } = number;
  return { first: span.first, last: span.last, low, high, unit, qualifier, currency, rule };
}

const VAGUE = { low: null, high: null, qualifier: 'vague' } as const;
const ONE_EXACT = { low: 1, high: 1, qualifier: 'exact' } as const;
const ONE: ReadonlySet<string> = new Set(['واحد', 'واحده', 'واحدا']);
const FEW: ReadonlySet<string> = new Set(['قليله', 'معدوده', 'قلائل', 'عده']);
/** Prepositions after an elliptical number: "و17 في كراسنودار". */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'فوق',
  'قرب',
  'علي',
  'من',
  'داخل',
  'خارج',
  'كل',
  '،',
  ',',
]);
