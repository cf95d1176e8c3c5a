import { AND, FOR, LIKE, THEN } from '../../text/affixes.ts';
import type { Hit } from '../../text/matcher.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameLink, PlaceLink, TimeSpan } from '../found.ts';
import type { Phrases } from '../kit.ts';
import type { Unit } from './tags.ts';

/** Atomic parts of a sentence: its times, names, places and function phrases. */
export function unitsOf(
  names: readonly NameLink[],
  places: readonly PlaceLink[],
  times: readonly TimeSpan[],
  functions: readonly Hit<Phrases['functions']>[],
  tokens: readonly Token[],
  hedges: readonly Unit[],
): Unit[] {
  const units: Unit[] = [];
  for (const span of times) units.push({ kind: 'time', first: span.first, last: span.last, proclitic: '' });
  for (const name of names)
    units.push({
      kind: 'name',
      first: name.first,
      last: name.last,
      proclitic: procliticOf(tokens, name),
      cls: name.kind,
      code: name.entity_id ?? undefined,
    });
  for (const place of places)
    units.push({
      kind: 'place',
      first: place.first,
      last: place.last,
      proclitic: procliticOf(tokens, place),
      cls: place.kind === 'country' || place.isCapital ? STATE : '',
    });
  units.push(...hedges);
  // كما لم يعلق: "nor did he", not ما لم, "unless", behind ك.
  const own = functions.filter(
    ({ value, proclitic }) => !(value.cls === 'hypothetical' && proclitic.endsWith(LIKE)),
  );
  for (const hit of longest(own))
    units.push({
      kind: 'function',
      first: hit.first,
      last: hit.last,
      proclitic: hit.proclitic,
      cls: hit.value.cls,
      code: hit.value.code,
    });
  return withoutOverlaps(units);
}

/** Of a place that may act as its government: موسكو تؤكد. */
export const STATE = 'state';

/** Set of the words before the number of a model, and code of such a unit: إف-16. */
export const MODEL = 'model';

/** للأمم المتحدة: the preposition has merged with the article, which the span keeps. */
function procliticOf(tokens: readonly Token[], name: NameLink | PlaceLink): string {
  const { word, start } = tokens[name.first];
  const length = name.start - start;
  const isBehindLetter = length === 1 && (word.folded[0] === AND || word.folded[0] === THEN);
  const isMerged = word.folded.startsWith(FOR + FOR, length) && (length === 0 || isBehindLetter);
  return word.folded.slice(0, isMerged ? length + 1 : length);
}

/** Of hits that overlap the longest one that begins first. */
export function longest<T extends { readonly first: number; readonly last: number }>(
  hits: readonly T[],
): readonly T[] {
  if (hits.length < 2) return hits;
  const sorted = [...hits].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  return withoutOverlaps(sorted).sort((a, b) => a.first - b.first);
}

/** Earlier ones win: of units a time over a name, a name over a place, anything over a function phrase. */
function withoutOverlaps<T extends { readonly first: number; readonly last: number }>(
  hits: readonly T[],
): T[] {
  const kept: T[] = [];
  for (const hit of hits)
    if (!kept.some((other) => hit.first <= other.last && other.first <= hit.last)) kept.push(hit);
  return kept;
}
