import { AND, BY, MEN_ACTING, THEIRS, THEY_DID } from '../../text/affixes.ts';
import type { CliticWord } from '../../text/clitic-lookup.ts';
import { IN } from '../../text/particles.ts';
import type { Token, Word } from '../../text/tokens.ts';
import { CASUALTIES, type Cue, type Unit, type UnitLexicon } from './unit-lexicon.ts';

/**
 * Unit that a cue near people gives them ("مقتل 7 عناصر" → killed): a plural verb right behind them
 * ("200 مسلح … قتلوا"), else the nearest cue before them in the clause, at most `reach` words away.
 */
export function cueAround(
  tokens: readonly Token[],
  first: number,
  last: number,
  units: UnitLexicon,
  reach = REACH,
): Unit | undefined {
  // 29 شخصا معظمهم من المدنيين قتلوا: who most of them are stands between.
  const near = units.setsOf(tokens[last + 1]?.word).has('most_of_them') ? 6 : 3;
  for (let i = last + 1; i < tokens.length && i <= last + near; i++) {
    const { folded, kind } = tokens[i].word;
    if (kind === 'punct' || kind === 'number') break;
    const found = units.cueAt(tokens, i);
    if (found !== undefined && found.conjunction === '' && isPluralVerb(folded)) return found.word.unit;
  }
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const { word } = tokens[i];
    if (breaksClause(word, units) || (COMMAS.has(word.folded) && i < first - 1 && !isAside(tokens, i, first)))
      return undefined;
    if (word.kind !== 'word') continue;
    const found = units.cueAt(tokens, i);
    if (found !== undefined && !isSentence(found, tokens, i, units))
      return isBoth(tokens, i, found, units) ? 'other' : found.word.unit;
  }
  return undefined;
}

/**
 * قُتل أمس في هجوم مسلح بريف دير الزور | ثلاثة جنود: a cue that opens the clause, behind where it was; nobody else is told of
 * between, and what stands right before the number is definite or behind في.
 */
export function cueAtOpening(
  tokens: readonly Token[],
  first: number,
  units: UnitLexicon,
  from: number,
): Unit | undefined {
  const before = tokens[first - 1]?.word;
  if (before === undefined || before.kind !== 'word') return undefined;
  if (!DEFINITE.test(before.folded) && tokens[first - 2]?.word.folded !== IN) return undefined;
  for (let i = first - 1; i >= Math.max(from, first - FAR); i--) {
    const { word } = tokens[i];
    if (word.kind === 'punct' || breaksClause(word, units)) return undefined;
    const found = units.cueAt(tokens, i);
    if (found === undefined) continue;
    const opens = i === 0 || tokens[i - 1].word.kind === 'punct' || found.conjunction !== '';
    return opens &&
      CASUALTIES.has(found.word.unit) &&
      !isPluralVerb(word.folded) &&
      !isSentence(found, tokens, i, units)
      ? found.word.unit
      : undefined;
  }
  return undefined;
}
/** الزور, بالمدينة */
const DEFINITE = /^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644|\u0644\u0644)../u;
/** Words between the cue that opens a clause and the people. */
const FAR = 16;

/** مقتل، أمس الاثنين، | ثلاثة: a comma right before the number closes what this one opens; not لاغتياله، تظاهر المئات. */
const isAside = (tokens: readonly Token[], comma: number, first: number): boolean =>
  COMMAS.has(tokens[first - 1].word.folded) || tokens[comma + 1].word.kind !== 'word';
const COMMAS: ReadonlySet<string> = new Set(['\u060C', ',']);

/** مقتل وإصابة | 35 شخصا: so many dead and wounded together are neither so many dead nor so many wounded. */
function isBoth(
  tokens: readonly Token[],
  index: number,
  { word, conjunction }: CliticWord<Cue>,
  units: UnitLexicon,
): boolean {
  const before = index === 0 || conjunction !== AND ? undefined : units.cueAt(tokens, index - 1);
  return (
    before !== undefined &&
    // ثلاثة لقوا مصرعهم وجرح | عشرون: the dead have been counted.
    !isOfThem(tokens[index - 1].word.folded) &&
    before.word.unit !== word.unit &&
    CASUALTIES.has(before.word.unit) &&
    CASUALTIES.has(word.unit)
  );
}

/** حكم بالإعدام على, قضت المحكمة بإعدام: who is sentenced to death is not told as dead. */
const isSentence = (
  { word, article, preposition }: CliticWord<Cue>,
  tokens: readonly Token[],
  i: number,
  units: UnitLexicon,
): boolean =>
  word.unit === 'killed' &&
  preposition === BY &&
  (article || tokens.slice(Math.max(0, i - RULED), i).some((t) => units.setsOf(t.word).has('ruling')));
/** Words between the ruling and what it is. */
const RULED = 8;

/** قتلوا, أصيبوا, يفرون: the people counted before are its subject. */
const isPluralVerb = (folded: string): boolean => folded.endsWith(THEY_DID) || folded.endsWith(MEN_ACTING);

/** قتلوا, مصرعهم: the people stand before. */
const isOfThem = (folded: string): boolean => isPluralVerb(folded) || folded.endsWith(THEIRS);

/** How many words back a cue still governs the people. */
const REACH = 5;

/** Words and marks over which a cue does not reach: a new clause begins. */
export const breaksClause = (word: Word, units: UnitLexicon): boolean =>
  STOPS.has(word.folded) || units.setsOf(word).has('breaks_clause');
const STOPS: ReadonlySet<string> = new Set(['.', '\u061B', ':']);
