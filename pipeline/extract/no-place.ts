import type { LinkedName } from '../entities-link.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceLink } from './found.ts';
import type { ExtractKit } from './kit.ts';

/** Whether the words around the name of a place tell that something else is called so. */
export const isNoPlace = (
  place: PlaceLink,
  names: readonly LinkedName[],
  tokens: readonly Token[],
  kit: ExtractKit,
): boolean => isInsideName(place, names) || isSpeaker(place, tokens, kit);

/** قناة "ليبيا الحدث", فجر ليبيا: a place that is part of the name of an outlet or a group is none. */
const isInsideName = (place: PlaceLink, names: readonly LinkedName[]): boolean =>
  names.some(
    ({ kind, first, last, entity_id }) =>
      (kind === 'media' || (kind === 'group' && entity_id !== null)) &&
      first <= place.first &&
      place.last <= last &&
      last - first > place.last - place.first,
  );

/** أوضح دارفور: towns and regions are feminine, so a masculine verb of saying has a person of that name. */
const isSpeaker = (place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean =>
  place.first > 0 &&
  place.kind !== 'country' &&
  place.start === tokens[place.first].start &&
  kit.facts
    .factsOf(tokens[place.first - 1])
    .verbs.some(
      ({ lexeme, gender, number, person }) =>
        lexeme.cue !== null && gender === 'm' && number === 'singular' && person === 3,
    );
