import type { CliticWord } from '../../text/clitic-lookup.ts';
import type { Token } from '../../text/tokens.ts';
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
  const near = MOST_OF_THEM.test(tokens[last + 1]?.word.folded ?? '') ? 6 : 3;
  for (let i = last + 1; i < tokens.length && i <= last + near; i++) {
    const { folded, kind } = tokens[i].word;
    if (kind === 'punct' || kind === 'number') break;
    const found = units.cueAt(tokens, i);
    if (found !== undefined && found.conjunction === '' && isPluralVerb(folded)) return found.word.unit;
  }
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const { folded, kind } = tokens[i].word;
    if (BREAKS.has(folded) || (COMMAS.has(folded) && i < first - 1 && !isAside(tokens, i, first)))
      return undefined;
    if (kind !== 'word') continue;
    const found = units.cueAt(tokens, i);
    if (found !== undefined && !isSentence(found))
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
    const { folded, kind } = tokens[i].word;
    if (kind === 'punct' || BREAKS.has(folded)) return undefined;
    const found = units.cueAt(tokens, i);
    if (found === undefined) continue;
    const opens = i === 0 || tokens[i - 1].word.kind === 'punct' || found.conjunction !== '';
    return opens && CASUALTIES.has(found.word.unit) && !isPluralVerb(folded) && !isSentence(found)
      ? found.word.unit
      : undefined;
  }
  return undefined;
}
/** الزور, بالمدينة */
const DEFINITE = /^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644|\u0644\u0644)../u;
const IN = '\u0641\u064A';
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
  const before = index === 0 || conjunction !== '\u0648' ? undefined : units.cueAt(tokens, index - 1);
  return (
    before !== undefined &&
    // ثلاثة لقوا مصرعهم وجرح | عشرون: the dead have been counted.
    !isOfThem(tokens[index - 1].word.folded) &&
    before.word.unit !== word.unit &&
    CASUALTIES.has(before.word.unit) &&
    CASUALTIES.has(word.unit)
  );
}

/** حُكم بالإعدام على ثلاثة: with ب and the article the death is what somebody is sentenced to or charged with. */
const isSentence = ({ word, article, preposition }: CliticWord<Cue>): boolean =>
  word.unit === 'killed' && article && preposition === 'ب';

/** قتلوا, أصيبوا, يفرون: the people counted before are its subject. */
const isPluralVerb = (folded: string): boolean => folded.endsWith('وا') || folded.endsWith('ون');

/** قتلوا, مصرعهم: the people stand before. */
const isOfThem = (folded: string): boolean => isPluralVerb(folded) || folded.endsWith('\u0647\u0645');

/** معظمهم, غالبيتهم, أغلبهم, بينهم */
const MOST_OF_THEM =
  /^(?:\u0645\u0639\u0638\u0645|\u063A\u0627\u0644\u0628\u064A\u062A|\u0627\u063A\u0644\u0628|\u0628\u064A\u0646)\u0647\u0645$/u;

/** How many words back a cue still governs the people. */
const REACH = 5;

/** Words and marks over which a cue does not reach: a new clause begins. */
export const BREAKS: ReadonlySet<string> = new Set([
  '.',
  '؛',
  ':',
  'ان',
  'بان',
  'التي',
  'الذي',
  'الذين',
  'بينما',
  'فيما',
  'بعد',
  'قبل',
  'ونزح',
  'نقل',
  'ونقل',
]);
