import type { Filler } from '../phrases/fillers.ts';
import type { Corefs } from '../words/antecedents.ts';
import { WARLIKE } from '../words/sorts.ts';
import { STRIKES } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * Whoever a sentence before names acts in a later one only as the text lets him: those who flee are people, and who was
 * only heard to speak (شهود عيان, الوزير) neither kills nor sets fires; a force or a side that speaks may.
 */
export function dropFarActors(
  view: SentenceView,
  slots: Map<string, readonly Filler[]>,
  { kind, corefs }: { readonly kind: string; readonly corefs: Corefs },
): void {
  const actors = slots.get('actor');
  if (actors === undefined) return;
  const kept = actors.filter(
    (filler) =>
      !filler.isImplicit ||
      (filler.start >= view.s[0].start
        ? !isOnlooker(filler, kind, corefs)
        : mayActLater(filler, kind, corefs)),
  );
  if (kept.length > 0) slots.set('actor', kept);
  else slots.delete('actor');
}

/** وبحسب الشهود، داهمت القوات القرية وقتلوا: residents and witnesses who only tell of it do not kill, nor take anybody away. */
const isOnlooker = ({ classes, start }: Filler, kind: string, { known }: Corefs): boolean =>
  (HANDS_ON.has(kind) || STRIKES.has(kind)) &&
  classes.has('onlooker') &&
  !FIGHTING.some((cls) => classes.has(cls)) &&
  !classes.has('named_actor') &&
  known.some(({ filler, kind: told }) => told === null && filler.start === start) &&
  !known.some(({ filler, kind: told }) => told !== null && filler.start === start);
const HANDS_ON: ReadonlySet<string> = new Set([
  'armed_attack',
  'killing',
  'injury',
  'assassination',
  'abduction',
  'arrest',
  'property_destruction',
]);

function mayActLater({ classes, start }: Filler, kind: string, { known }: Corefs): boolean {
  const fights = FIGHTING.some((cls) => classes.has(cls));
  if (FLEEING.has(kind)) return !fights;
  if (!VIOLENT.has(kind) || fights) return true;
  return known.some(
    ({ filler, kind: told, isSubject }) => told !== null && isSubject && filler.start === start,
  );
}

const FIGHTING = ['force', 'party_org', 'group_noun', 'criminal', 'country'] as const;
const FLEEING: ReadonlySet<string> = new Set(['displacement', 'flight']);
const VIOLENT: ReadonlySet<string> = new Set([...WARLIKE, 'injury', 'property_destruction']);
