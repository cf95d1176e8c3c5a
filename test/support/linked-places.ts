import { readLexicons } from '../../pipeline/lexicons.ts';
import { findPlaces } from '../../pipeline/places/find.ts';
import { linkPlaces } from '../../pipeline/places/link.ts';
import { speaksOfCity } from '../../pipeline/places/of-city.ts';
import { compilePlaces } from '../../pipeline/places.ts';
import { createVocabulary, tokenize } from '../../pipeline/text/tokens.ts';

export const kit = compilePlaces(readLexicons());
export const vocabulary = createVocabulary((word) => word);

/** Links a text; every line is a sentence of one article, the first one its headline when it has one. */
export function link(text: string, hasHeadline = false) {
  const lines = text.split('\n').map((line) => {
    const tokens = tokenize(line, 0, line.length, vocabulary);
    return { line, tokens, hits: findPlaces(tokens, kit) };
  });
  const links = linkPlaces(
    lines.flatMap(({ hits }) => hits),
    kit,
    {
      country: null,
      headline: new Set(hasHeadline ? lines[0].hits : []),
      isOfCity: () => lines.some(({ tokens, hits }) => speaksOfCity(tokens, hits, kit)),
    },
  );
  return links.map(({ hit, ...rest }) => {
    const { line, tokens } = lines.find(({ hits }) => hits.includes(hit))!;
    const start = tokens[hit.first].start + hit.proclitic.length;
    return { ...rest, direction: hit.direction, quote: line.slice(start, tokens[hit.last].end) };
  });
}

/** Ids of the places of a text. */
export const ids = (text: string) => link(text).map(({ place_id }) => place_id);
