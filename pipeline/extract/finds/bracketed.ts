import type { Token } from '../../text/tokens.ts';
import type { Facts } from '../words/lexeme.ts';
import { hasClass } from '../words/word-kinds.ts';

/** اعتقال (20) فلسطينيا, مقتل (3) من الجنود: a number that brackets only set off counts what follows, as it would without them. */
export function withoutNumberBrackets(tokens: readonly Token[], factsOf: (token: Token) => Facts): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const count = tokens[i + 1];
    if (i > 0 && isBracketed(tokens, i) && isCounting(tokens, i, factsOf)) {
      joined.push({ start: tokens[i].start, end: tokens[i + 2].end, word: count.word });
      i += 2;
    } else joined.push(tokens[i]);
  }
  return joined;
}

const isBracketed = (tokens: readonly Token[], open: number): boolean =>
  tokens[open].word.folded === '(' &&
  tokens[open + 1]?.word.kind === 'number' &&
  tokens[open + 2]?.word.folded === ')';

/** Not المادة (12) من القانون, where it says which, nor فلان (35) من غزة, where it is an age. */
function isCounting(tokens: readonly Token[], open: number, factsOf: (token: Token) => Facts): boolean {
  const [before, next, far] = [tokens[open - 1], tokens[open + 3], tokens[open + 4]];
  if (before.word.kind === 'punct' || next === undefined || hasClass(factsOf(before), NUMBERED)) return false;
  if (factsOf(next).functions.some(({ code }) => code === 'min'))
    return far !== undefined && hasClass(factsOf(far), COUNTED);
  return isIndefinite(factsOf(next));
}

/** فلسطينيا, أشخاص: a noun that no letter is glued to. */
const isIndefinite = ({ nominals, demonym, functions }: Facts): boolean =>
  functions.length === 0 &&
  (demonym || nominals.some(({ noun }) => noun !== null)) &&
  nominals.every(({ article, prep, conj, enclitic }) => !article && !conj && prep === '' && enclitic === '');

const NUMBERED: ReadonlySet<string> = new Set(['document', 'norm']);
const COUNTED: ReadonlySet<string> = new Set([
  'person',
  'civilian',
  'people',
  'force',
  'trooper',
  'member',
  'criminal',
  'prisoner',
  'refugee',
]);
