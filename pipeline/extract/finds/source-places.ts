import type { Token } from '../../text/tokens.ts';
import type { PlaceLink } from '../found.ts';
import type { ExtractKit } from '../kit.ts';
import type { Lexeme } from '../words/lexeme.ts';

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

/** A reporting verb or phrase stands right before or after; أفرجوا عن | صحفي, أعلنت قتل | جندي: not of whom an act is done to. */
const speaks = ({ first, last }: Name, tokens: readonly Token[], kit: ExtractKit): boolean => {
  const from = isDoneTo(first, tokens, kit) ? first : Math.max(0, first - 2);
  return tokens.slice(from, last + 2).some((token) => {
    const { verbs, nominals, functions } = kit.facts.factsOf(token);
    return (
      verbs.some(({ lexeme }) => lexeme.cue !== null) ||
      nominals.some(({ lexeme, form }) => form === 'active_participle' && lexeme?.cue != null) ||
      functions.some(({ code }) => code === 'wifq' || code === ABOUT)
    );
  });
};
const ABOUT = 'an';

/** The word before is an act of which it is the genitive, or عن of an act that takes it. */
function isDoneTo(first: number, tokens: readonly Token[], kit: ExtractKit): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first).map((token) => kit.facts.factsOf(token));
  const last = before.at(-1);
  const isAbout = last?.functions.some(({ code }) => code === ABOUT) === true;
  const isAct = ({ cue, frames }: Lexeme): boolean =>
    cue === null && frames.some(({ sources }) => sources.has(isAbout ? ABOUT : 'obj'));
  const acts = isAbout ? before : before.slice(-1);
  return acts.some(
    ({ verbs, nominals }) =>
      [...(isAbout ? verbs : []), ...nominals.filter(({ form }) => form === 'masdar')].some(
        ({ lexeme }) => lexeme !== null && isAct(lexeme),
      ) ||
      (!isAbout &&
        nominals.some(({ noun }) => noun?.frames.some(({ sources }) => sources.has('idafa')) === true)),
  );
}
/** Tokens back to the act, with its subject between. */
const REACH = 4;
