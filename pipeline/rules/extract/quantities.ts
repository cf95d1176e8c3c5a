import { ALEF, AND, ARTICLE, BY, THEY_DID } from '../../text/affixes.ts';
import { unitAt } from '../../text/durations.ts';
import { bounds, findNumbers, type NumberHit } from '../../text/numerals.ts';
import { FROM } from '../../text/particles.ts';
import { qualifierAfter } from '../../text/qualifiers.ts';
import type { Token } from '../../text/tokens.ts';
import { parseSeveral } from '../../text/vague-counts.ts';
import { fromNounAlone, fromOneOf } from './lone-nouns.ts';
import { mixedEnd } from './mixed-counts.ts';
import { cueAround } from './quantity-cues.ts';
import { isNameNumber, isNounLike, readDotted } from './quantity-guards.ts';
import { type Counted, nounAfter, personCue, type QuantityHit, type Scene, toHit } from './quantity-hit.ts';
import { tollBefore } from './toll.ts';
import { type CountedNoun, nounAt, type Unit, type UnitLexicon } from './unit-lexicon.ts';

export type { QuantityHit } from './quantity-hit.ts';
export { quantityRules } from './quantity-rules.ts';

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
  const numbers = findNumbers(tokens);
  const scene: Scene = { units, covered, hits };
  for (let i = 0, next = 0; i < tokens.length; i++) {
    while (next < numbers.length && numbers[next].first < i) next++;
    if (covered[i] === 1 || tokens[i].word.kind === 'punct') continue;
    const number = numbers[next]?.first === i ? numbers[next] : undefined;
    const hit = quantityAt(tokens, i, number, scene);
    if (hit === undefined) continue;
    const previous = hits.at(-1);
    if (previous !== undefined && hit.first <= previous.last) continue;
    hits.push(hit);
    i = Math.max(i, hit.last);
  }
  return hits;
}

function quantityAt(
  tokens: readonly Token[],
  index: number,
  number: NumberHit | undefined,
  scene: Scene,
): QuantityHit | undefined {
  if (number !== undefined) {
    if (scene.covered[number.last] === 1) return undefined;
    if (number.kind === 'ordinal') return oneMore(tokens, number, scene);
    return fromNumber(tokens, number, scene);
  }
  const oneOf = fromOneOf(tokens, index, scene);
  if (oneOf !== undefined) return oneOf;
  if (!scene.units.mayCount(tokens[index].word)) return undefined;
  return fromSeveral(tokens, index, scene) ?? fromNounAlone(tokens, index, scene);
}

/** "قتل اثنان وأصيب ثالث": behind others who are counted, an ordinal right after its cue is one more. */
function oneMore(tokens: readonly Token[], number: NumberHit, scene: Scene): QuantityHit | undefined {
  const { first, last } = number;
  const next = tokens[last + 1];
  if (scene.hits.length === 0 || first !== last || tokens[first].word.folded.startsWith(ARTICLE))
    return undefined;
  const cue = scene.units.cueAt(tokens, first - 1)?.word.unit;
  if (
    cue === undefined ||
    (next !== undefined && isNounLike(next, scene.units) && !next.word.folded.startsWith(BY))
  )
    return undefined;
  return toHit({ first, last }, { low: 1, high: 1, qualifier: 'exact' }, cue, null, 'quantity/one');
}

/** A number with its noun; without one only under a cue, or after an earlier quantity. */
function fromNumber(tokens: readonly Token[], number: NumberHit, scene: Scene): QuantityHit | undefined {
  if (isNameNumber(tokens, number, scene.units) || isOneOf(tokens, number)) return undefined;
  const span = { first: outerFirst(tokens, number), last: number.outerLast };
  if (number.kind === 'percent') return toHit(span, number, 'percent', null, 'quantity/percent');
  if (unitAt(tokens, number.last + 1)?.preposition === '') return duration(tokens, number, span);
  const counted = nounAfter(tokens, number, scene.units);
  if (counted !== undefined) return fromCounted(tokens, number, span, counted, scene);
  return fromBare(tokens, number, span, scene);
}

/** "أكثر" + number: a hedge span begins at the hedge. */
const outerFirst = (tokens: readonly Token[], number: NumberHit): number =>
  tokens[number.outerFirst - 1]?.word.folded === ARTICLE ? number.outerFirst - 1 : number.outerFirst;

/** "واحد من" one of: a partitive, no count. */
const isOneOf = (tokens: readonly Token[], number: NumberHit): boolean =>
  number.value === 1 && !number.isDigits && tokens[number.last + 1]?.word.folded === FROM;

function fromCounted(
  tokens: readonly Token[],
  number: NumberHit,
  span: { first: number; last: number },
  counted: Counted,
  scene: Scene,
): QuantityHit {
  const { noun } = counted;
  const { units } = scene;
  const after = qualifierAfter(tokens, counted.last + 1);
  const cue = personCue(tokens, { first: span.first, last: after?.last ?? counted.last }, noun, scene);
  const unit = cue ?? inner(tokens, counted, units) ?? noun.unit;
  const value = readDotted(tokens, number, noun.unit);
  const hedged =
    after === undefined || number.qualifier !== 'exact'
      ? value
      : { ...value, ...bounds(value, after.qualifier) };
  const mixed = mixedEnd(tokens, counted.last, units);
  if (mixed >= 0) return toHit({ first: span.first, last: mixed }, hedged, 'other', null, 'quantity/mixed');
  const last = coordinated(tokens, after?.last ?? counted.last, noun, number, units);
  return toHit(
    { first: span.first, last },
    hedged,
    unit,
    noun.currency,
    `quantity/${cue === undefined ? 'counted-noun' : 'cue'}`,
  );
}

/** "6 وحدات من مركبات": a group of "other" things counts by the noun after "من". */
function inner(tokens: readonly Token[], counted: Counted, units: UnitLexicon): Unit | undefined {
  if (counted.noun.unit !== 'other' || counted.noun.isPerson) return undefined;
  if (tokens[counted.last + 1]?.word.folded !== FROM) return undefined;
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
  if (second === undefined || second.clitics !== AND || second.noun.unit !== noun.unit) return last;
  const next = tokens[second.last + 1]?.word;
  return next?.kind === 'word' && next.folded.startsWith(ARTICLE) ? second.last + 1 : second.last;
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
  // "من جانب واحد": one follows what it counts.
  const canCount = number.kind !== 'vague' && (number.value !== 1 || number.isDigits);
  if (
    canCount &&
    !isOfKnown(tokens, number) &&
    next !== undefined &&
    isNounLike(next, scene.units) &&
    !isFraction &&
    !isNumbered(tokens, number, next)
  ) {
    // "الذكرى الـ33 لتحرير …", "21 - 18 سهم": the number of a rank or a score.
    if (RANKS.has(tokens[number.first - 1]?.word.folded ?? '')) return undefined;
    const cue = cueOfUnlisted(tokens, number, next, scene.units);
    return toHit(
      { first: span.first, last: number.last + 1 },
      number,
      cue ?? 'other',
      null,
      cue ? 'quantity/cue' : 'quantity/unlisted-noun',
    );
  }
  if (isFraction || isAdjective(tokens, number, scene.units)) return undefined;
  const cue =
    cueAround(tokens, span.first, number.outerLast, scene.units, number.kind === 'vague' ? 5 : 3) ??
    tollBefore(tokens, span.first, scene.units);
  if (cue !== undefined) return toHit(span, number, cue, null, 'quantity/cue');
  const previous = scene.hits.at(-1);
  const isJoined =
    tokens[number.first].word.folded.startsWith(AND) || tokens[number.first - 1]?.word.folded === AND;
  if (previous === undefined || !isJoined || number.value === null || !isFollowedByPlace(next, scene.units))
    return undefined;
  return toHit(span, number, previous.unit, previous.currency, 'quantity/continued');
}

/** عقدت الأطراف | الثلاثة | اجتماعا: a definite number behind a definite noun counts that one, not the next. */
const isOfKnown = (tokens: readonly Token[], { first, last }: NumberHit): boolean =>
  first === last && [tokens[first - 1], tokens[first]].every((t) => t?.word.folded.startsWith(ARTICLE));

/** من عائلة | واحدة: "one" behind what it describes. */
const isAdjective = (
  tokens: readonly Token[],
  { value, isDigits, first }: NumberHit,
  units: UnitLexicon,
): boolean => value === 1 && !isDigits && nounAt(units, tokens, first - 1) !== undefined;

/** "الدورة 27 لقمة", "الذكرى 17 لوفاة": the number of a definite noun, with what it is of. */
const isNumbered = (tokens: readonly Token[], number: NumberHit, next: Token): boolean =>
  number.isDigits &&
  /^[\u0628\u0644]/u.test(next.word.folded) &&
  /^[\u0648\u0628\u0644]?\u0627?\u0644/u.test(tokens[number.first - 1]?.word.folded ?? '');

/** What happened to people whom units.csv does not list; a capture of things ("إيقاف بخمس مباريات") is none. */
function cueOfUnlisted(
  tokens: readonly Token[],
  number: NumberHit,
  next: Token,
  units: UnitLexicon,
): Unit | undefined {
  const reach = isSoundPlural(next) ? undefined : 2;
  if (reach !== undefined && next.word.folded.startsWith(ALEF)) return undefined;
  const cue = cueAround(tokens, outerFirst(tokens, number), number.last + 1, units, reach);
  return cue === 'captured' && reach !== undefined ? undefined : cue;
}

const RANKS: ReadonlySet<string> = new Set([ARTICLE, '-', '–']);

/** لبنانيين, مسعفون: a sound masculine plural counts people. */
const isSoundPlural = (token: Token): boolean => /\p{L}{3}[\u064a\u0648]\u0646$/u.test(token.word.folded);

/** و17 | في كراسنودار, و20 | ،: what may stand behind a number whose noun is left out. */
const isFollowedByPlace = (next: Token | undefined, units: UnitLexicon): boolean =>
  next !== undefined && (COMMAS.has(next.word.folded) || units.setsOf(next.word).has('behind_bare_number'));
const COMMAS: ReadonlySet<string> = new Set(['\u060C', ',']);

/** "عدة هجمات", "عدد من الأطفال", "العديد من أفرادها": a count that the text does not give. */
function fromSeveral(tokens: readonly Token[], index: number, scene: Scene): QuantityHit | undefined {
  const several = parseSeveral(tokens, index);
  if (several === undefined) return undefined;
  const number: NumberHit = {
    outerFirst: several.first,
    outerLast: several.last,
    qualifier: 'vague',
    ...several,
  };
  const counted = nounAfter(tokens, { ...number, last: several.last }, scene.units);
  if (counted === undefined) return fromSeveralOthers(tokens, number, scene);
  return fromCounted(tokens, number, several, counted, scene);
}

/** "العديد من أفرادها" under a cue: what is counted is not listed. */
function fromSeveralOthers(
  tokens: readonly Token[],
  number: NumberHit,
  scene: Scene,
): QuantityHit | undefined {
  if (number.low !== null) return fromBare(tokens, number, number, scene);
  const next = tokens[number.last + 1];
  if (next === undefined || next.word.kind !== 'word' || isWho(next, scene)) return undefined;
  const cue = cueAround(tokens, number.first, number.last + 1, scene.units);
  const span = { first: number.first, last: number.last + 1 };
  return cue === undefined ? undefined : toHit(span, number, cue, null, 'quantity/cue');
}

/** عدد من | أعدموا: "of those who", how many of whom the text goes on to say. */
const isWho = ({ word }: Token, { units }: Scene): boolean =>
  units.cueAt([{ word } as Token], 0) !== undefined && word.folded.endsWith(THEY_DID);
