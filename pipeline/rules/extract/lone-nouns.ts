import { bounds } from '../../text/numerals.ts';
import { qualifierBefore } from '../../text/qualifiers.ts';
import type { Token } from '../../text/tokens.ts';
import { personCue, type QuantityHit, type Scene, toHit } from './quantity-hit.ts';
import { type CountedNoun, nounAt } from './unit-lexicon.ts';

/** Duals ("صاروخين"), "شخص واحد", "مقتل جندي", "أكثر من مرة", "كيلومترات قليلة". */
export function fromNounAlone(
  tokens: readonly Token[],
  index: number,
  scene: Scene,
): QuantityHit | undefined {
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
  // أربعة من عائلة واحدة: of one family, which nobody counts.
  if (ONE.has(next) && tokens[index - 1]?.word.folded === 'من') return undefined;
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
  const cue = scene.units.cue(tokens[index - 1].word)?.word;
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

const VAGUE = { low: null, high: null, qualifier: 'vague' } as const;

const ONE_EXACT = { low: 1, high: 1, qualifier: 'exact' } as const;

const ONE: ReadonlySet<string> = new Set(['واحد', 'واحده', 'واحدا']);

const FEW: ReadonlySet<string> = new Set(['قليله', 'معدوده', 'قلائل', 'عده']);
