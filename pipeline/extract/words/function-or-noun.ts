import { FEMININE } from '../../text/endings.ts';
import type { FunctionFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import { hasClass, tokenBefore } from './word-kinds.ts';

/** Whether what a function word may be is a noun here. */
export const isNominalHere = (s: readonly Tagged[], t: Tagged): boolean =>
  isDirection(s, t) ||
  isAdjectiveOf(s, t) ||
  isMother(s, t) ||
  isMatter(s, t) ||
  isTroops(s, t) ||
  isRelation(s, t);

/** شمال, غرب after a preposition or another direction is a noun: على جنوب غرب البلاد. */
function isDirection(s: readonly Tagged[], t: Tagged): boolean {
  const before = tokenBefore(s, t.i);
  if (before === undefined || !DIRECTIONS.has(t.facts.functions[0].code) || t.facts.nominals.length === 0)
    return false;
  return (
    before.tag === 'prep' ||
    before.fn?.cls === 'quantifier' ||
    (before.fn === null && before.nominals.some((nominal) => nominal.noun?.classes.has('direction')))
  );
}

/** قوات خاصة, not "especially", جلسة عامة, not "all": behind an indefinite noun in ة or ات the word is its adjective. */
function isAdjectiveOf(s: readonly Tagged[], t: Tagged): boolean {
  const before = tokenBefore(s, t.i);
  if (before?.tag !== 'noun' || before.article || before.enclitic !== '') return false;
  return (
    MAY_DESCRIBE.has(t.facts.functions[0].cls) &&
    FEMININE.test(before.folded) &&
    FEMININE.test(t.folded) &&
    t.facts.nominals.some(({ noun }) => noun?.classes.has('adjective') === true)
  );
}

/** إعلام | عبري, not "through me", نزاع | قبلي, not "before me": right behind an indefinite noun a word of relation. */
function isRelation(s: readonly Tagged[], t: Tagged): boolean {
  const before = tokenBefore(s, t.i);
  return (
    before?.tag === 'noun' &&
    !before.article &&
    before.enclitic === '' &&
    t.facts.functions[0].cls === 'preposition' &&
    NISBA.test(t.folded) &&
    hasClass(t.facts, ADJECTIVE)
  );
}
const NISBA = /..\u064A$/u;

/** كشفت الوزارة حقيقة | مغادرته, not "truly": before its genitive a matter. */
function isMatter(s: readonly Tagged[], { i, facts }: Tagged): boolean {
  const next = s[i + 1]?.facts;
  return (
    hasClass(facts, MATTERS) && next !== undefined && next.nominals.length > 0 && next.functions.length === 0
  );
}
export const MATTERS: ReadonlySet<string> = new Set(['matter']);

/** هجوم على | وحدة للجيش, هاجموا | وحدة عسكرية, not "alone": behind a preposition, or with its adjective or its owner behind it. */
function isTroops(s: readonly Tagged[], { i, facts }: Tagged): boolean {
  if (!hasClass(facts, TROOPS)) return false;
  const before = tokenBefore(s, i);
  if (before?.tag === 'prep' && before.enclitic === '') return true;
  const next = s[i + 1];
  if (next === undefined || before?.unit != null) return false;
  // استهدف الهجوم | وحدة تابعة للجيش
  if (before?.article === true) return isParticiple(next);
  return isOwnerOf(next) || isQualifying(next);
}
const TROOPS: ReadonlySet<string> = new Set(['contingent']);
/** عسكرية, تابعة; not مسؤولية */
const isQualifying = (t: Tagged): boolean =>
  !t.facts.fallback.article &&
  DESCRIBING.test(t.folded) &&
  !t.facts.sets.has('of_homes') &&
  (t.facts.nominals.length === 0 || isParticiple(t) || hasClass(t.facts, ADJECTIVE));
const DESCRIBING = /...\u0647$/u;
const ADJECTIVE: ReadonlySet<string> = new Set(['adjective']);
const isParticiple = ({ folded, facts }: Tagged): boolean =>
  DESCRIBING.test(folded) &&
  facts.nominals.some(({ form, article }) => !article && form.endsWith('participle'));
/** للجيش, لقوات */
const isOwnerOf = ({ facts }: Tagged): boolean =>
  facts.nominals.some(({ prep, noun }) => prep === 'li' && noun?.classes.has('force') === true);

const MAY_DESCRIBE: ReadonlySet<string> = new Set(['adverb', 'quantifier']);

/** قتلت | أم وأطفالها, مطار | أم جرس: "or" only behind a question or an alternative (سواء … أم, هل … أم, أم لا). */
const isMother = (s: readonly Tagged[], { i, facts }: Tagged): boolean =>
  facts.sets.has('or_of_question') &&
  facts.nominals.length > 0 &&
  s[i + 1]?.facts.sets.has('no_or_not') !== true &&
  !s.slice(0, i).some((t) => t.facts.sets.has('alternative'));

const DIRECTIONS: ReadonlySet<string> = new Set(['shamal', 'janub', 'sharq', 'gharb']);

/** نحو "toward" is "about" before a number. */
export function beforeNumber(s: readonly Tagged[], t: Tagged): FunctionFact | undefined {
  const [fn] = t.facts.functions;
  return fn.code === 'nahwa' && (s[t.i + 1]?.word.kind === 'number' || isCount(s[t.i + 1]))
    ? asQuantifier(fn)
    : undefined;
}

/** عشرة, مئات, نصف: a count in words. */
const isCount = (t: Tagged | undefined): boolean =>
  t?.facts.nominals.some(
    ({ noun, article, prep }) => !article && prep === '' && noun?.classes.has('quantity') === true,
  ) === true;

const asQuantifier = ({ code, conj, prep, enclitic }: FunctionFact): FunctionFact => ({
  cls: 'quantifier',
  code,
  conj,
  prep,
  enclitic,
});
