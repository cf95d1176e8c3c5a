import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, PEOPLE } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';
import { isComma } from './clauses.ts';
import type { Constituent } from './constituents.ts';
import { isStop } from './stops.ts';

/**
 * Where the object of a verb begins that a comma parts from it, behind a long subject ("استهدفت عناصر تابعة للتنظيم، | منزل
 * ضابط"), a time ("استهدفت فجر الجمعة، | تجمعات") or a clause between commas ("قصفت المدفعية، التي وصلت أمس، | قرية"); the comma itself
 * when none does.
 */
export function objectBehindComma(
  view: SentenceView,
  { from, comma }: { readonly from: number; readonly comma: number },
  found: readonly Constituent[],
): number {
  const { s } = view;
  // استهدفت الغارات | الروسية، التي: behind the complement of a light verb too.
  const verb = s[from - 1]?.tag === 'noun' ? s[from - 2] : s[from - 1];
  if (!isComma(s[comma]) || verb?.tag !== 'verb' || verb.enclitic !== '') return comma;
  if (!verb.verbs.some(({ lexeme }) => lexeme.frames.some(({ sources }) => sources.has('obj')))) return comma;
  const bare = found.filter(({ code }) => code === '');
  const isOpen = bare.length === 0 ? s[comma - 1].unit?.kind === 'time' : bare.length === 1;
  // استهدفت الغارات الروسية، التي …، منشآت: an act may be the subject.
  if (!isOpen || found.slice(1).some(({ isEvent }) => isEvent)) return comma;
  const at = s[comma + 1]?.tag === 'rel' ? endOfClause(view, comma) + 1 : comma + 1;
  return at > comma && isThing(view, at) ? at : comma;
}

/** The comma that closes a relative clause, or the one given. */
function endOfClause({ s, end }: SentenceView, comma: number): number {
  for (let i = comma + 2; i < end && i - comma <= LONGEST && !isStop(s[i]); i++) if (isComma(s[i])) return i;
  return comma - 1;
}
const LONGEST = 25;

/** A site, a vehicle, a place or a count of something, of which no verb goes on to tell. */
function isThing(view: SentenceView, at: number): boolean {
  const t = view.s[at];
  if (t === undefined || !isNominal(t) || t.conj || t.prep !== '') return false;
  // تجمعات: those who gather are a thing to hit.
  if (view.isEventNominal(at) && !hasClass(t.facts, SITES)) return false;
  if (t.tag !== 'number' && !hasClass(t.facts, THINGS) && !isUnderVerb(t)) return false;
  const phrase = view.phraseAt(at);
  const next = phrase === null ? undefined : view.s[phrase.last + 1];
  // أوقفت مفرزة من الجيش، | سبعة مهربين وضبطت سيارتين: what و joins is told of the same subject.
  return phrase !== null && (next?.tag !== 'verb' || next.conj);
}
/** شابين, مواطنا: indefinite people whose ending shows that they do not act. */
const isUnderVerb = (t: Tagged): boolean =>
  !t.article &&
  t.enclitic === '' &&
  t.unit === null &&
  UNDERGOING.test(t.folded) &&
  hasClass(t.facts, PEOPLE_CLASSES);
const UNDERGOING = /..(?:\u0627|\u064A\u0646)$/u;
const PEOPLE_CLASSES: ReadonlySet<string> = new Set(PEOPLE);
const SITES: ReadonlySet<string> = new Set(['subplace']);
const THINGS: ReadonlySet<string> = new Set([
  'structure',
  'subplace',
  'place',
  'vehicle',
  'weapon',
  'munition',
  'quantity',
  'group_noun',
  'direction',
  'crossing',
]);

/** نفذ أعوان الشركة بالمدينة، وقفة: right behind the comma after its subject a bare noun is what the verb is about. */
export const isLeftOver = (view: SentenceView, t: Tagged | undefined, verb: number): t is Tagged =>
  t !== undefined &&
  t.tag === 'noun' &&
  t.facts.mayComplete &&
  !t.conj &&
  t.prep === '' &&
  !t.article &&
  view.s[verb].tag === 'verb' &&
  view.s.slice(verb + 1, t.i).some(({ tag, unit }) => tag === 'name' || (tag === 'noun' && unit === null));
