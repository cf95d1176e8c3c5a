import type { Token } from '../../text/tokens.ts';
import type { PlaceLink } from '../found.ts';
import type { ExtractKit } from '../kit.ts';

type Name = { readonly first: number; readonly last: number; readonly rule: string };

/**
 * "قُتل صحفي في مقديشو", "فر السكان من الخرطوم": where people without a name do something belongs to what they do; only of
 * a source beside its reporting word (قال سكان في حمص) it is part of the name.
 */
export function withoutPlace<N extends Name>(
  name: N,
  places: readonly PlaceLink[],
  tokens: readonly Token[],
  kit: ExtractKit,
): N {
  if (name.rule !== 'name/unnamed' || speaks(name, tokens, kit)) return name;
  const place = places.find((link) => link.first > name.first && link.last === name.last);
  if (place === undefined) return name;
  const isGlued = place.start > tokens[place.first].start;
  const isAttached = isGlued || isPreposition(tokens[place.first - 1], kit);
  const last = isGlued ? place.first - 1 : place.first - 2;
  return isAttached && last >= name.first ? { ...name, last } : name;
}

const isPreposition = (token: Token, kit: ExtractKit): boolean =>
  kit.facts.factsOf(token).functions.some(({ cls }) => cls === 'preposition');

/** A reporting verb or phrase stands right before or after. */
const speaks = ({ first, last }: Name, tokens: readonly Token[], kit: ExtractKit): boolean =>
  tokens.slice(Math.max(0, first - 2), last + 2).some((token) => {
    const { verbs, nominals, functions } = kit.facts.factsOf(token);
    return (
      verbs.some(({ lexeme }) => lexeme.cue !== null) ||
      nominals.some(({ lexeme, form }) => form === 'active_participle' && lexeme?.cue != null) ||
      functions.some(({ code }) => code === 'wifq' || code === 'an')
    );
  });
