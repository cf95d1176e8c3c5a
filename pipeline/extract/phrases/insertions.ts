import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isDirected, isTied } from '../words/word-kinds.ts';
import { coordinated, isNominal } from './chunks.ts';
import { isComma } from './clauses.ts';
import { constituentsAfter } from './constituents.ts';
import { isStop } from './stops.ts';

/** Tokens that two commas set off at most. */
const LONGEST = 20;

/**
 * Where the clause goes on behind what stands between a subject and the rest: two commas ("تمكنت القوات، بدعم من المروحيات،
 * | من دخول"), or a relative clause ("يشن التحالف الذي يدعم الحكومة | غارات"). The token itself when nothing is put in there.
 */
export function pastInsertion(view: SentenceView, at: number): number {
  const t = view.s[at];
  if (t === undefined) return at;
  if (t.tag === 'rel') return relativeEnd(view, isWas(view.s[at + 1]) ? at + 2 : at + 1, at);
  if (isWas(t) && !t.conj && isIndefinite(view.s[at - 1])) return relativeEnd(view, at + 1, at);
  // محاولة انتحاري | يرتدي سترة ناسفة | اقتحام المبنى: a clause about an indefinite noun.
  if (t.tag === 'verb' && !t.conj && isIndefinite(view.s[at - 1])) return relativeEnd(view, at, at);
  if (!isComma(t) || !opens(view.s[at + 1])) return at;
  for (let i = at + 2; i < view.end && i - at <= LONGEST; i++) {
    if (isComma(view.s[i])) return isWhole(view, at, i) ? i + 1 : at;
    if (isStop(view.s[i])) return at;
  }
  return at;
}

/** The comma that opens what the one at `close` ends; -1 when that ends nothing of the kind. */
export function insertionOf(view: SentenceView, close: number): number {
  for (let i = close - 1; i > 0 && close - i <= LONGEST; i--) {
    if (isStop(view.s[i])) return -1;
    if (isComma(view.s[i])) return opens(view.s[i + 1]) && isWhole(view, i, close) ? i : -1;
  }
  return -1;
}

/** كان | يقل */
const isWas = (t: Tagged | undefined): boolean => t?.fn?.cls === 'modal' && t.fn.code === 'kana';

/** انتحاري, مسلحين */
export const isIndefinite = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && !t.article && t.unit === null && t.enclitic === '';

/** موكب | يضم, حافلة | كانت تقل: a clause right behind an indefinite noun. */
export const opensBareClause = ({ s }: SentenceView, i: number): boolean =>
  isIndefinite(s[i - 1]) &&
  ((s[i].tag === 'verb' && !s[i].conj) || (isWas(s[i]) && s[i + 1]?.tag === 'verb'));

/** لهجوم, إلى إطلاق نار, النار: what is behind such a clause is the verb's when a preposition brings it in or it has the article. */
export const isBroughtIn = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  !t.conj &&
  (t.prep !== '' ||
    (t.tag === 'prep' && t.enclitic === '') ||
    (t.tag === 'noun' && t.article && t.facts.mayComplete));

/** بدعم من, في عملية, شرقي أوكرانيا, التي فرت, المرتبطة ب, مساء الأحد, مؤخرا, وهجوم عنيف: what may stand between commas behind a subject. */
const opens = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  (!t.conj || (t.tag === 'noun' && t.prep === '')) &&
  (t.conj ||
    t.tag === 'prep' ||
    t.prep !== '' ||
    t.tag === 'rel' ||
    t.unit?.kind === 'time' ||
    isDirected(t) ||
    (t.fn?.cls === 'adverb' && t.fn.code === 'time') ||
    (t.tag === 'noun' && t.article && (isTied(t) || isDescribed(t))));

/** المدعومة, المتمركز: a participle with the article. */
const isDescribed = ({ unit, nominals }: Tagged): boolean =>
  unit === null && nominals.some(({ form }) => form === 'passive_participle' || form === 'active_participle');

/** No clause but a relative one between the commas. */
function isWhole({ s }: SentenceView, open: number, close: number): boolean {
  let mayTell = false;
  for (const t of s.slice(open + 1, close)) {
    if (t.tag === 'rel') mayTell = true;
    else if (t.tag === 'comp' || t.tag === 'sub') return false;
    else if (t.tag === 'verb' && !mayTell) return false;
  }
  return isNominal(s[open - 1]) || s[open - 1]?.tag === 'verb';
}

/** الذي يدعم الحكومة |, التي تدعمها روسيا |: up to the one phrase that the verb has right behind it. */
function relativeEnd(view: SentenceView, at: number, from: number): number {
  const verb = view.s[at];
  if (verb?.tag !== 'verb' || !isNominal(view.s[from - 1])) return from;
  if (verb.verbs.some(({ lexeme }) => lexeme.cue !== null)) return from;
  const own = constituentsAfter(view, verb.i + 1, false).find(({ pronoun }) => pronoun === '');
  if (own === undefined || own.code !== '') return verb.i + 1;
  // يضم الوزير وعددا من القادة |
  const all = coordinated(view.s, own.phrase, view.end, (next) => !view.isEventNominal(next.i));
  return all[all.length - 1].last + 1;
}
