import { ALEF, AND, ARTICLE, LIKE, THEN } from '../../text/affixes.ts';
import { bounds } from '../../text/numerals.ts';
import { FROM, IN } from '../../text/particles.ts';
import { qualifierBefore } from '../../text/qualifiers.ts';
import type { Token } from '../../text/tokens.ts';
import { breaksClause } from './quantity-cues.ts';
import { personCue, type QuantityHit, type Scene, toHit } from './quantity-hit.ts';
import { CASUALTIES, type CountedNoun, nounAt, type Unit } from './unit-lexicon.ts';

/** مقتل | أحد جنوده, إصابة | إحدى الطالبات: one of several, right behind what happened to him. */
export function fromOneOf(
  tokens: readonly Token[],
  index: number,
  { units }: Scene,
): QuantityHit | undefined {
  if (!units.setsOf(tokens[index].word).has('one_of') || index === 0) return undefined;
  const unit = units.cueAt(tokens, index - 1)?.word.unit;
  const next = tokens[index + 1];
  // لم يُقتل أحد | في الهجوم: nobody at all.
  if (next?.word.kind !== 'word' || !(OF_SOME.test(next.word.folded) || nounAt(units, tokens, index + 1)))
    return undefined;
  if (unit !== 'killed' && unit !== 'injured') return undefined;
  return toHit({ first: index, last: index + 1 }, ONE_EXACT, unit, null, 'quantity/one');
}
/** الطالبات, جنوده, جنودهم */
const OF_SOME = /^\u0627\u0644...|..\u0647(?:\u0645|\u0627)?$/u;

/** Duals ("صاروخين"), "شخص واحد", "مقتل جندي", "أكثر من مرة", "كيلومترات قليلة". */
export function fromNounAlone(
  tokens: readonly Token[],
  index: number,
  scene: Scene,
): QuantityHit | undefined {
  const found = nounAt(scene.units, tokens, index);
  if (found === undefined || found.clitics.startsWith(LIKE) || found.clitics.startsWith(THEN))
    return undefined;
  const { noun, last } = found;
  const sets = scene.units.setsOf(tokens[last + 1]?.word);
  if (found.article) return undefined;
  if (sets.has('two') && (noun.isPerson || noun.number === 'two'))
    return counting(tokens, { first: index, last: last + 1 }, 2, noun, scene, 'quantity/dual');
  const isJoined = found.clitics === AND && scene.hits.at(-1)?.last === index - 1;
  // امرأتين | مسنتين: a dual right behind a count describes those who are counted.
  if (found.clitics === '' && scene.hits.at(-1)?.last === index - 1) return undefined;
  // قاعدتين سوريتين describes bases, منزل والديها whose house it is: no count but under a word for what happens to them.
  if (noun.isDependent && !isJoined && scene.units.cueAt(tokens, Math.max(0, index - 1)) === undefined)
    return undefined;
  if (noun.number === 'two')
    return counting(
      tokens,
      { first: describedBy(tokens, index, found.clitics, scene), last },
      2,
      noun,
      scene,
      'quantity/dual',
    );
  if (noun.number === 'many')
    return sets.has('few')
      ? toHit({ first: index, last: last + 1 }, VAGUE, noun.unit, noun.currency, 'quantity/few')
      : undefined;
  // أربعة من أفراد عائلة واحدة: of one family, which nobody counts.
  if (noun.isGroup) return undefined;
  if (sets.has('the_one'))
    return counting(tokens, { first: index, last: last + 1 }, 1, noun, scene, 'quantity/one');
  const hedge = qualifierBefore(tokens, index);
  if (hedge?.qualifier === 'more_than' && tokens[index - 1]?.word.folded === FROM)
    return counting(tokens, { first: hedge.first, last }, 1, noun, scene, 'quantity/hedged-singular');
  return fromLonePerson(tokens, index, found, scene);
}

/** مسدسين | رشاشين, بندقيتين | آليتين: of two duals side by side the second describes those whom the first counts. */
function describedBy(tokens: readonly Token[], index: number, clitics: string, { covered }: Scene): number {
  const before = tokens[index - 1]?.word;
  const isDual = before !== undefined && before.time === undefined && DUAL.test(before.folded);
  return clitics === '' && isDual && covered[index - 1] !== 1 ? index - 1 : index;
}
/** Of five letters at least, so that بين is none, and without the article. */
const DUAL = /^(?!\u0627\u0644|[\u0648\u0628\u0641\u0643]\u0627\u0644|\u0644\u0644)...+\u064A\u0646$/u;

/** "مقتل شخص", "أصيب جندي": one indefinite person right after a cue for death or injury. */
function fromLonePerson(
  tokens: readonly Token[],
  index: number,
  found: { noun: CountedNoun; last: number; clitics: string },
  scene: Scene,
): QuantityHit | undefined {
  const { noun, last, clitics } = found;
  if (isHeadOfLine(tokens, index, found))
    return toHit({ first: index, last }, ONE_EXACT, noun.unit, null, 'quantity/one');
  if (index === 0 || isOwned(tokens[last + 1], scene.covered[last + 1] === 1)) return undefined;
  const unit =
    clitics === ''
      ? (toldOfOne(tokens, index, noun, scene) ?? firedAlone(tokens, index, noun, scene))
      : joinedTo(tokens, index, found, scene);
  return unit === undefined
    ? undefined
    : toHit({ first: index, last }, ONE_EXACT, unit, null, 'quantity/one');
}

/** قتيل | وثلاثة جرحى في هجوم: one dead or wounded that opens a line, with others or where it was. */
function isHeadOfLine(
  tokens: readonly Token[],
  index: number,
  { noun, last, clitics }: { noun: CountedNoun; last: number; clitics: string },
): boolean {
  if (noun.isPerson || !CASUALTIES.has(noun.unit) || clitics !== '') return false;
  const next = tokens[last + 1]?.word.folded ?? '';
  return (index === 0 || tokens[index - 1].word.folded === ':') && (next === IN || next.startsWith(AND));
}

/** "مقتل شخص", "أصيب جندي": what the cue right before tells of one. */
function toldOfOne(
  tokens: readonly Token[],
  index: number,
  noun: CountedNoun,
  { units }: Scene,
): Unit | undefined {
  const unit = noun.isPerson ? units.cueAt(tokens, index - 1)?.word.unit : undefined;
  return unit === 'killed' || unit === 'injured' ? unit : undefined;
}

/** إطلاق | صاروخ, أطلق الحوثيون | صاروخا, أسقطت | طائرة مسيرة: one behind a word that fires or downs it. */
function firedAlone(
  tokens: readonly Token[],
  index: number,
  { unit, number }: CountedNoun,
  { units }: Scene,
): Unit | undefined {
  if (!FIRED.has(unit) || number !== 'one') return undefined;
  // صاروخا; الدفاعات الجوية | مسيرة: an accusative, or behind the last word of who fires it.
  const isObject =
    tokens[index].word.folded.endsWith(ALEF) || tokens[index - 1].word.folded.startsWith(ARTICLE);
  for (let i = index - 1; i >= 0 && i >= index - (isObject ? OBJECT : 1); i--) {
    if (units.isShot(tokens[i].word)) return unit;
    if (tokens[i].word.kind !== 'word' || breaksClause(tokens[i].word, units)) return undefined;
  }
  return undefined;
}
const FIRED: ReadonlySet<Unit> = new Set<Unit>(['missiles', 'drones']);
/** Words between a verb and its object: who fires it. */
const OBJECT = 5;

/** رجل | وامرأة, ضابطان | وجندي, قتيلان | وجريح: one more behind those who are counted. */
function joinedTo(
  tokens: readonly Token[],
  index: number,
  { noun, clitics }: { noun: CountedNoun; clitics: string },
  { hits, units }: Scene,
): Unit | undefined {
  const before = hits.at(-1);
  // وإصابة 30: the word tells what happens to those who follow.
  if (units.cueAt(tokens, index) !== undefined) return undefined;
  if (clitics !== AND || before?.last !== index - 1 || !CASUALTIES.has(before.unit)) return undefined;
  if (noun.isPerson) return before.unit;
  return CASUALTIES.has(noun.unit) ? noun.unit : undefined;
}

/** وقائد | الفرقة: whom a definite word follows is that one, and no count. */
const isOwned = (next: Token | undefined, isTime: boolean): boolean =>
  !isTime && next !== undefined && next.word.folded.startsWith(ARTICLE) && next.word.kind === 'word';

function counting(
  tokens: readonly Token[],
  span: { first: number; last: number },
  value: number,
  noun: CountedNoun,
  scene: Scene,
  rule: string,
): QuantityHit {
  const cue = personCue(tokens, span, noun, scene);
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

const VAGUE = { low: null, high: null, qualifier: 'vague' } as const;

const ONE_EXACT = { low: 1, high: 1, qualifier: 'exact' } as const;
