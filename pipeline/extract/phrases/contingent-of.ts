import type { Tagged } from '../words/tags.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isPartOf } from './side-of.ts';

/** What stands before من is a part of what stands behind it: الجزء الشرقي من المدينة, قوات من الجيش. */
export const isOutOf = (s: readonly Tagged[], first: number, at: number): boolean =>
  isGroupDescribed(s, first, at) || isPartOf(s, first, at) || isContingentOf(s, first, at);

/** قوات | من الأمن المصري, دورية | من الجيش, عناصر | من التنظيم: men of a force or group, with whose they are behind من. */
function isContingentOf(s: readonly Tagged[], first: number, at: number): boolean {
  const head = s[at];
  const of = s[at + 2];
  if (at !== first || head.article || head.enclitic !== '' || of === undefined || of.prep !== '')
    return false;
  if (head.unit?.kind === 'place' || !hasClass(head.facts, MEN)) return false;
  if (of.unit !== null) return of.unit.kind === 'name' && BODIES.has(of.unit.cls ?? '');
  return of.article && hasClass(of.facts, SIDES);
}

const MEN: ReadonlySet<string> = new Set(['contingent', 'trooper', 'member']);
const SIDES: ReadonlySet<string> = new Set(['force', 'body', 'party_org']);
const BODIES: ReadonlySet<string> = new Set(['group', 'official_body']);

/** عدد كبير | من, الدفعة الأولى | من: a group with one adjective. */
const isGroupDescribed = (s: readonly Tagged[], first: number, at: number): boolean =>
  at === first + 1 &&
  s[first].unit === null &&
  s[first].article === s[at].article &&
  s[first].nominals.some(({ noun }) => noun !== null && GROUPS.some((cls) => noun.classes.has(cls))) &&
  s[at].nominals.every(
    ({ noun, form }) => form !== 'masdar' && (noun === null || noun.classes.has('adjective')),
  );
const GROUPS = ['quantity', 'group_noun'] as const;

/** عددا كبيرا | من الجنود, عدد غير محدد | من المدنيين: the last word that describes a count, with those who are counted behind من; -1 without. */
export function countEnd(s: readonly Tagged[], first: number): number {
  if (!hasClass(s[first].facts, COUNTS) || s[first].unit !== null || s[first].article) return -1;
  // 80 ألف | مدني من الأحياء
  if (s[first - 1]?.tag === 'number') return -1;
  const at = s[first + 1]?.fn?.code === UN ? first + 2 : first + 1;
  const end = s[at + 1]?.fn?.cls === 'adverb' ? at + 1 : at;
  const isOfThem = s[end + 1]?.fn?.code === 'min' && s[end + 1].enclitic === '';
  return isOfThem && isOfCount(s, at) ? end : -1;
}
const COUNTS: ReadonlySet<string> = new Set(['quantity']);

const isOfCount = (s: readonly Tagged[], at: number): boolean =>
  s[at].tag === 'noun' &&
  s[at].unit === null &&
  !s[at].article &&
  !s[at].conj &&
  s[at].prep === '' &&
  (s[at - 1].fn?.code === UN ||
    s[at].nominals.every(({ noun, form }) => noun === null && form !== 'masdar') ||
    s[at].nominals.some(({ noun }) => noun?.classes.has('adjective') === true));
/** غير */
const UN = 'nominal';
