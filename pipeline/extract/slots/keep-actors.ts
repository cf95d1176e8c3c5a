import type { Filler } from '../phrases/fillers.ts';
import { isAirForce, isCountOfPeople, mayAct, mayActFromAfar } from '../words/actors.ts';
import type { Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { hasClass, tokenBefore } from '../words/word-kinds.ts';
import { isPredicate } from './predicated.ts';

/** Nobody is better than a happening, a time or a mood as the actor. */
export function keepActors(
  view: SentenceView,
  slots: Map<string, readonly Filler[]>,
  isAttack: boolean,
): void {
  const actors = slots.get('actor');
  if (actors === undefined) return;
  const kept = actors.filter((filler) =>
    isAttack && isNobody(view, filler)
      ? false
      : filler.isImplicit
        ? mayActFromAfar(filler) ||
          isCountOfPeople(filler) ||
          (isAttack && (isAirForce(filler) || filler.classes.has('weapon')))
        : mayAct(filler) &&
          !isHappening(view, filler) &&
          !isQuality(view, filler) &&
          !isBareDrone(view, filler) &&
          !isPredicate(view, filler) &&
          !isYear(view, filler) &&
          !isBareWord(view, filler),
  );
  if (kept.length > 0) slots.set('actor', kept);
  else slots.delete('actor');
}

/** Whom something is done to, without words that name nobody. */
export function keepTargets(view: SentenceView, slots: Map<string, readonly Filler[]>): void {
  const targets = (slots.get('target') ?? []).filter(
    (filler) => !isQuality(view, filler) && !isBareQuantifier(view, filler),
  );
  if (targets.length > 0) slots.set('target', targets);
  else slots.delete('target');
}

/** كان السجين قد أودع سجن المرناقية: a prisoner is taken, he takes nobody. */
export function takePrisoners(slots: Map<string, readonly Filler[]>, kind: string): void {
  const actors = slots.get('actor') ?? [];
  if (kind !== 'arrest' || actors.length === 0 || !actors.every(({ classes }) => classes.has('prisoner')))
    return;
  slots.delete('actor');
  if (!slots.has('target')) slots.set('target', actors);
}

/** حوالي, نحو: how many of something that does not follow. */
const isBareQuantifier = (view: SentenceView, filler: Filler): boolean =>
  isBareWord(view, filler) && view.tokenAt(filler.start)?.fn?.code === SOME;
const SOME = 'bad';

/** من 2012 إلى 2014: a year alone. */
function isYear(view: SentenceView, { start, end }: Filler): boolean {
  const t = view.tokenAt(start);
  return t?.tag === 'number' && t.end === end && YEAR.test(t.folded);
}
const YEAR = /^(?:19|20)\d\d$/u;

/** لم تتبن أي جهة الهجوم: nobody at all. */
function isNobody(view: SentenceView, { start }: Filler): boolean {
  const t = view.tokenAt(start);
  const any = t?.fn?.cls === 'quantifier' ? t : tokenBefore(view.s, t?.i ?? 0);
  return any?.fn?.cls === 'quantifier' && any.facts.sets.has('any');
}

/** هجوم مسيّرة على السوق: of a drone that is nobody's no actor is told; in هجوم مسيرات روسية its side is. */
function isBareDrone(view: SentenceView, { start, end, classes }: Filler): boolean {
  const t = classes.has('drone') ? view.tokenAt(start) : undefined;
  return t !== undefined && t.end === end && !t.article && view.s[t.i - 1]?.tag === 'noun';
}

/** لم يصدر أي | قرار, أصدر هذا | القرار, أودع السجن حوالي | الساعة السابعة: a word that only points to what stands behind it. */
function isBareWord(view: SentenceView, { start, end, pronoun }: Filler): boolean {
  const t = pronoun === '' ? view.tokenAt(start) : undefined;
  return t !== undefined && t.end === end && POINTING.has(t.fn?.cls ?? '');
}
const POINTING: ReadonlySet<string> = new Set(['quantifier', 'demonstrative']);

/** سجن سري, من جانب واحد: an indefinite adjective in the singular is nobody; آخرون are people. */
function isQuality(view: SentenceView, filler: Filler): boolean {
  const t = view.tokenAt(filler.start);
  if (t !== undefined && isSecond(t)) return true;
  if (t === undefined || filler.classes.size !== 1 || !filler.classes.has('adjective')) return false;
  return !t.article && t.unit === null && t.end >= filler.end && !PLURAL.test(t.folded);
}

const PLURAL = /[\u0648\u064A]\u0646$/u;

/** تظاهرات مؤيدة | وأخرى معارضة: a joined adjective says of what sort others of them were. */
const isSecond = (t: Tagged): boolean =>
  t.conj && !t.article && t.unit === null && FEMININE.test(t.folded) && isAdjective(t);
const FEMININE = /[\u0647\u064A]$/u;
const isAdjective = ({ nominals }: Tagged): boolean =>
  nominals.length > 0 && nominals.every(({ noun }) => noun?.classes.has('adjective') === true);

function isHappening(view: SentenceView, filler: Filler): boolean {
  const t = view.tokenAt(filler.start);
  return t !== undefined && t.end <= filler.end && view.isEventNominal(t.i) && !hasClass(t.facts, BODY);
}
