import { AND } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';

/**
 * The country of the places that a doubtful name stands among: between two of them (النبطية وصور وبنت جبيل), or behind two
 * others at the end of the list (أصفهان وشيراز ومشهد).
 */
export function listCountry(
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  matches: readonly Hit<PlaceForm>[],
  at: number,
): string | null {
  const match = matches[at];
  if (!isDoubtful(match.value)) return null;
  const previous = hits.at(-1);
  if (previous === undefined || !isListed(tokens, previous.last, match.first, match.proclitic))
    return countryAhead(tokens, matches, at);
  const country = countryOf(previous);
  if (country === null || !match.value.senses.some(({ place }) => place.country === country)) return null;
  const next = matches[at + 1];
  const isBefore =
    next !== undefined &&
    isListed(tokens, match.last, next.first, next.proclitic) &&
    mayLieIn(next.value, country);
  return isBefore || (isLast(tokens, match.last) && isRun(tokens, hits, country)) ? country : null;
}

/** جنين وطولكرم ونابلس: the country of the two names that go on with the list it opens. */
function countryAhead(
  tokens: readonly Token[],
  matches: readonly Hit<PlaceForm>[],
  at: number,
): string | null {
  const [first, second, third] = matches.slice(at, at + 3);
  if (third === undefined || first.proclitic !== '') return null;
  const isRun =
    isListed(tokens, first.last, second.first, second.proclitic) &&
    isListed(tokens, second.last, third.first, third.proclitic);
  const country = isRun ? countryOfForm(second.value) : null;
  if (country === null || countryOfForm(third.value) !== country) return null;
  return first.value.senses.some(({ place, safety }) => safety === 'placed' && place.country === country)
    ? country
    : null;
}

const isDoubtful = ({ type, senses }: PlaceForm): boolean =>
  type === 'name' && senses.every(({ safety }) => safety === 'common' || safety === 'placed');

/** Whether the last two hits stand in one list of a country. */
function isRun(tokens: readonly Token[], hits: readonly PlaceHit[], country: string): boolean {
  const [first, second] = hits.slice(-2);
  return (
    second !== undefined &&
    countryOf(first) === country &&
    isListed(tokens, first.last, second.first, second.proclitic)
  );
}

/** A full stop, a comma or the end follows. */
const isLast = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1] === undefined || tokens[last + 1].word.kind === 'punct';

const countryOf = (hit: PlaceHit): string | null =>
  hit.type !== 'name' || hit.form === null ? null : (hit.listed ?? countryOfForm(hit.form));

/** The one country of the readings that need no head. */
function countryOfForm({ type, senses }: PlaceForm): string | null {
  if (type !== 'name') return null;
  const known = senses.filter(({ safety }) => safety !== 'common').map(({ place }) => place);
  const [first] = known;
  if (first === undefined || first.kind === 'country') return null;
  return known.every(({ country }) => country === first.country) ? first.country : null;
}

/** صور وطرابلس, الحمامات وتونس: one reading in the country is enough beside two names of it. */
const mayLieIn = ({ type, senses }: PlaceForm, country: string): boolean =>
  type === 'name' &&
  senses.some(
    ({ place, safety }) => safety !== 'common' && place.country === country && place.kind !== 'country',
  );

/** Whether a name goes on with the list of the one before it. */
export function isListed(tokens: readonly Token[], last: number, first: number, proclitic: string): boolean {
  if (first === last + 1) return proclitic === AND;
  if (first !== last + 2) return false;
  const between = tokens[last + 1].word.folded;
  return between === '،' || between === ',' || between === AND;
}
