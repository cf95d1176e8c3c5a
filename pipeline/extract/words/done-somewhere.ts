import type { VerbFact } from './lexeme.ts';
import { ACTS_OF_VIOLENCE, DONE_TO_PEOPLE } from './strikes.ts';
import type { Tagged } from './tags.ts';

/**
 * قتل في الهجوم جندي, وقتل خلال العملية ثلاثة مسلحين, جرح أمس في المدينة شرطي, خطف مساء الأحد في حمص مسلحون طبيبا: where or
 * when stands before whom it was done to or who did it.
 */
export function isDoneSomewhere(s: readonly Tagged[], { i }: Tagged, verbs: readonly VerbFact[]): boolean {
  const isHurt = verbs.some(
    ({ tense, gender, number, lexeme }) =>
      tense === 'past' &&
      gender === 'm' &&
      number === 'singular' &&
      lexeme.frames.some(({ kind }) => DEEDS.has(kind)),
  );
  if (!isHurt || s[i + 1] === undefined || !isAdjunct(s[i + 1])) return false;
  for (let k = i + 2; k < s.length && k - i <= REACH; k++) {
    const t = s[k];
    if (t.word.kind === 'punct' || t.facts.functions.some(({ cls }) => CLAUSAL.has(cls))) return false;
    if (isAdjunct(t)) continue;
    if ((closes(s[k - 1]) || (isCount(t) && !isAdjunct(s[k - 1]))) && isSomebody(t)) return true;
  }
  return false;
}
const DEEDS: ReadonlySet<string> = new Set([...DONE_TO_PEOPLE, ...ACTS_OF_VIOLENCE, 'property_destruction']);
/** Words of where and when: في قصف بطائرة مسيرة على بلدة الباب. */
const REACH = 10;
const CLAUSAL: ReadonlySet<string> = new Set(['complementiser', 'relative', 'subordinator', 'negator']);

const isAdjunct = ({ unit, facts }: Tagged): boolean =>
  unit?.kind === 'time' || facts.functions.some(({ cls, code }) => cls === 'preposition' && code !== TOWARDS);
/** قتل نحو ألفي مقاتل: about so many. */
const TOWARDS = 'nahwa';

/** هجوم مسلح | ثلاثة: how many they are stands in no genitive behind an indefinite noun but a count. */
const isCount = ({ word, facts }: Tagged): boolean =>
  word.kind === 'number' ||
  facts.nominals.some(({ noun, prep, conj }) => prep === '' && !conj && noun?.classes.has('quantity'));

/** الهجوم, حلب, أمس: no genitive follows a definite word, a name or a time. */
const closes = ({ unit, facts }: Tagged): boolean => unit !== null || facts.fallback.article;

/** جندي, ثلاثة, القائد, 20 */
const isSomebody = ({ word, unit, facts }: Tagged): boolean =>
  word.kind === 'number' ||
  (unit?.kind === 'name' && unit.cls === 'person') ||
  facts.nominals.some(
    ({ noun, prep, conj }) => prep === '' && !conj && PEOPLE.some((cls) => noun?.classes.has(cls)),
  );
const PEOPLE = [
  'person',
  'civilian',
  'trooper',
  'quantity',
  'casualty',
  'prisoner',
  'criminal',
  'number',
] as const;
