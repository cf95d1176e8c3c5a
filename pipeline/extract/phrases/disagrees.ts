import { HIS, OURS } from '../../text/affixes.ts';
import { FEMININE } from '../../text/endings.ts';
import type { Trigger } from '../events/events.ts';
import { NAMELESS } from '../words/agreement.ts';
import { gendersOf } from '../words/antecedents.ts';
import type { VerbFact } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, PEOPLE } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { fillerOf } from './fillers.ts';

/**
 * ثلاثة ناشطين حكمت عليهم محكمة, القائد تفرض عليه واشنطن عقوبات: what stands before a verb in another gender is not its
 * subject when somebody stands behind it.
 */
export function disagrees(
  view: SentenceView,
  { head, verb }: Trigger,
  before: Phrase | null,
  bare: readonly Phrase[],
): boolean {
  const t = before === null ? undefined : view.s[before.first];
  const next = bare[0];
  if (before === null || t === undefined || next === undefined || next.first > head + 2) return false;
  if (verb === null || verb.number !== 'singular' || verb.person !== 3) return false;
  // أن ابنه زار ليبيا: written with ه it is rather "his son" than a daughter.
  if (verb.gender === 'm' && view.raw.charAt(t.end - 1) === HIS) return false;
  const name = view.nameAt[before.first];
  if (t.unit?.kind === 'place' || (t.nominals.length === 0 && t.tag !== 'number')) return false;
  if (name !== undefined && (name.entity_id !== null || (name.kind === 'person' && !NAMELESS.has(name.rule))))
    return false;
  const filler = fillerOf(view, before, false);
  // 3 أسود تقتل: things that are several are feminine. جزء من لعبة تستهدف: a noun of the phrase may be what the clause is about.
  const isPeople = PEOPLE.some((cls) => filler.classes.has(cls));
  const isInner = view.s
    .slice(before.first + 1, before.last + 1)
    .some((other) => FEMININE.test(other.folded));
  if (verb.gender === 'f' && (isInner || (t.tag === 'number' && !isPeople))) return false;
  return !gendersOf(view, filler).has(verb.gender === 'f' ? 'f' : 'm') && view.isSourceLike(next);
}

/** تقدمت القوات وأصابت | ثلاثة متظاهرين: nor has one in the singular several men as its subject. */
export const isCountOfMen = (
  { s }: SentenceView,
  { first, last }: Phrase,
  { gender, number }: VerbFact,
): boolean =>
  gender === 'f' &&
  number === 'singular' &&
  (s[first].tag === 'number' || hasClass(s[first].facts, COUNTS)) &&
  s.slice(first + 1, last + 1).some((t) => t.unit === null && MEN.test(t.folded) && hasClass(t.facts, THEY));
/** قتلنا | عشرات المتمردين: nobody whom so many killed tells of it. */
export const isCountedByUs = ({ s }: SentenceView, { frame, verb }: Trigger, { first }: Phrase): boolean =>
  frame.kind === 'killing' &&
  verb?.enclitic === OURS &&
  (s[first].tag === 'number' || hasClass(s[first].facts, COUNTS));
/** متظاهرين, and behind a figure شخصا. */
const MEN = /..[\u0648\u064A]\u0646$|..\u0627$/u;
const COUNTS: ReadonlySet<string> = new Set(['quantity']);
const THEY: ReadonlySet<string> = new Set(['person', 'people', 'civilian', 'force', 'prisoner', 'criminal']);
