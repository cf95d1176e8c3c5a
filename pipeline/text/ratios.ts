import { ARTICLE } from './affixes.ts';
import { type Cardinal, joined, parseCardinal, wordAt } from './number-parse.ts';
import { ON } from './particles.ts';
import type { Token } from './tokens.ts';
import { POINT } from './words/numbers.ts';

/**
 * Numbers with a part below one: "نصف", "ثلاثة أرباع", "واحد وربع", "1 فاصلة 5", "3/4", ".5".
 * `whole` is the cardinal that begins at the same token. Undefined when there is no such part.
 */
export function parseRatio(
  tokens: readonly Token[],
  first: number,
  whole: Cardinal | undefined,
): Cardinal | undefined {
  if (whole === undefined) return parseFraction(tokens, first);
  return (
    parseBarFraction(tokens, first, whole) ??
    parsePoint(tokens, whole) ??
    parsePlural(tokens, whole) ??
    parseDefiniteFraction(tokens, first, whole) ??
    parseMixed(tokens, whole)
  );
}

/** "نصف" a half, "ثلثي" two thirds; not "الربع الأول" (the first quarter) nor ثمن (price). */
function parseFraction(tokens: readonly Token[], first: number): Cardinal | undefined {
  const found = wordAt(tokens, first);
  if (found?.word.fraction === undefined || found.word.plural || found.word.role !== undefined)
    return undefined;
  return found.article || found.word.fraction === 1 / 8 ? undefined : part(first, found.word.fraction);
}

/** خمس before a definite noun is a fifth: "خمس الساعة"; before a plural it is five: "خمس ساعات". */
function parseDefiniteFraction(
  tokens: readonly Token[],
  first: number,
  whole: Cardinal,
): Cardinal | undefined {
  const found = wordAt(tokens, first);
  const next = tokens[first + 1];
  if (whole.last !== first || found?.word.fraction === undefined || next === undefined) return undefined;
  const isNoun =
    next.word.kind === 'word' && next.word.folded.startsWith(ARTICLE) && next.word.folded.length > 4;
  return isNoun && wordAt(tokens, first + 1) === undefined ? part(first, found.word.fraction) : undefined;
}

/** "ثلاثة أرباع": the number counts the parts; "ثلاث وعشرون وثلاثة أخماس" adds them. */
function parsePlural(tokens: readonly Token[], whole: Cardinal): Cardinal | undefined {
  const found = wordAt(tokens, whole.last + 1);
  if (!found?.word.plural || found.conjunction !== '' || found.word.fraction === undefined) return undefined;
  return { ...part(whole.last + 1, whole.value * found.word.fraction), isDigits: whole.isDigits };
}

/** "واحد وربع", "مليون ونصف (المليون)": half of the scale. */
function parseMixed(tokens: readonly Token[], whole: Cardinal): Cardinal | undefined {
  const after = joined(tokens, whole.last);
  if (after === undefined) return undefined;
  const found = wordAt(tokens, after);
  if (found?.word.fraction !== undefined && found.word.role === undefined && !found.word.plural) {
    const scaleWord = wordAt(tokens, after + 1);
    const last = scaleWord?.word.role === 'scale' && scaleWord.article ? after + 1 : after;
    const scale = whole.scale > 12 ? whole.scale : 1;
    return { ...whole, last, value: whole.value + found.word.fraction * scale };
  }
  const count = parseCardinal(tokens, after);
  const parts = count === undefined || count.value >= 10 ? undefined : parsePlural(tokens, count);
  return parts === undefined ? undefined : { ...whole, last: parts.last, value: whole.value + parts.value };
}

/** "3/4" and "واحد على خمسة". */
function parseBarFraction(tokens: readonly Token[], first: number, whole: Cardinal): Cardinal | undefined {
  const bar = tokens[whole.last + 1]?.word.folded;
  const isGlued =
    bar === '/' && whole.last === first && tokens[whole.last].end === tokens[whole.last + 1].start;
  if (!isGlued && bar !== ON) return undefined;
  const below = parseCardinal(tokens, whole.last + 2);
  if (below === undefined || below.value === 0 || tokens[first - 1]?.word.folded === '/') return undefined;
  if (tokens[below.last + 1]?.word.folded === '/' || wordAt(tokens, whole.last + 2)?.article)
    return undefined;
  return { ...part(below.last, whole.value / below.value), isDigits: whole.isDigits };
}

/** "1 فاصلة 5" one point five. */
function parsePoint(tokens: readonly Token[], whole: Cardinal): Cardinal | undefined {
  if (tokens[whole.last + 1]?.word.folded !== POINT) return undefined;
  const below = parseCardinal(tokens, whole.last + 2);
  if (below === undefined || below.value % 1 !== 0) return undefined;
  const value = Number(`${whole.value}.${below.value}`);
  return { last: below.last, value, isDigits: whole.isDigits, scale: 1 };
}

/** Value of ".77": a separator glued before digits with nothing glued before it. */
export function leadingPoint(tokens: readonly Token[], first: number): number | undefined {
  const dot = tokens[first - 1];
  const token = tokens[first];
  if (dot === undefined || token.word.kind !== 'number' || dot.end !== token.start) return undefined;
  if (dot.word.folded !== '.' && dot.word.folded !== '\u066b') return undefined;
  if (first > 1 && tokens[first - 2].end === dot.start) return undefined;
  return token.word.digits?.width ? Number(`0.${token.word.folded}`) : undefined;
}

const part = (last: number, value: number): Cardinal => ({ last, value, isDigits: false, scale: 1 });
