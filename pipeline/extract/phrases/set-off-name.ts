import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';

/**
 * "وزير الخارجية الروسي، سيرغي لافروف، ونظيره": the comma that closes the name which a comma sets off behind a title, when
 * the one at `comma` opens it; -1 when it does not.
 */
export function closeOfName(s: readonly Tagged[], comma: number, titled: Phrase | null = null): number {
  if (!isDelimiter(s[comma]) || !(endsTitle(s, comma - 1) || (titled !== null && isOffice(s, titled))))
    return -1;
  const unit = s[comma + 1]?.unit;
  if (unit?.kind !== 'name' || unit.cls !== PERSON || unit.first !== comma + 1 || isTitle(s[comma + 1]))
    return -1;
  const close = unit.last + 1;
  return isDelimiter(s[close]) || s[close] === undefined || ENDS.includes(s[close].folded) ? close : -1;
}

/**
 * "بدر عبد العاطي، وزير الخارجية المصري، مع نظيره": the comma that closes what the bearer of a name is, when the one at `comma`
 * opens it; -1 when it does not.
 */
export function closeOfTitle({ s, nameAt, end }: SentenceView, comma: number): number {
  const name = s[comma - 1]?.unit;
  if (!isDelimiter(s[comma]) || name?.kind !== 'name' || name.cls !== PERSON) return -1;
  const link = nameAt[name.first];
  const title = s[comma + 1];
  if (link === undefined || !BEARERS.has(link.rule) || title === undefined || title.unit?.kind === 'time')
    return -1;
  if (title.conj || title.prep !== '' || !isTitle(title)) return -1;
  for (let i = comma + 2; i < end && i - comma <= LONGEST_TITLE; i++) {
    if (isDelimiter(s[i])) return i;
    if (NO_TITLE.has(s[i].tag)) return -1;
  }
  return -1;
}
const BEARERS: ReadonlySet<string> = new Set(['name/full-name', 'name/lexicon', 'name/title-person']);
const LONGEST_TITLE = 12;
const NO_TITLE: ReadonlySet<string> = new Set(['verb', 'comp', 'rel', 'sub', 'neg', 'punct']);

const PERSON = 'person';
const ENDS = '.؛';
const isDelimiter = (t: Tagged | undefined): boolean => t?.tag === 'punct' && COMMAS.includes(t.folded);
const COMMAS = '\u060C,';

/** وزير, رئيس, نظيره */
const isTitle = (t: Tagged): boolean =>
  !t.conj && t.nominals.some(({ noun }) => noun?.classes.has(PERSON) === true);

/** المدير العام للتلفزيون, رئيس تحرير الصحيفة: an office that no lexicon lists, with the article or a genitive. */
const isOffice = (s: readonly Tagged[], { first, last }: Phrase): boolean =>
  last > first &&
  (s[first].article || s[last].article) &&
  s[first].unit === null &&
  isTitle(s[first]) &&
  s[first].nominals.every(({ number }) => number === 'singular');

/** The name of an office, or the body behind it: الأمين العام للأمم المتحدة. */
function endsTitle(s: readonly Tagged[], last: number): boolean {
  const unit = s[last]?.unit;
  if (unit === null || unit === undefined || unit.kind !== 'name') return false;
  return unit.cls === PERSON && s[unit.first].nominals.some(({ noun }) => noun?.classes.has(PERSON) === true);
}

/** نجل الزعيم الراحل، معمر القذافي: with two people in the title nobody can tell whose name it is. */
export const isOfOne = (s: readonly Tagged[], { first, last }: Phrase): boolean =>
  s.slice(first + 1, last + 1).every((t) => !t.article || !isTitle(t));
