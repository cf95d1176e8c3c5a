import type { Filler } from '../phrases/fillers.ts';
import { isTelling } from './head-classes.ts';
import type { Frame } from './lexeme.ts';

/** Guards: a filled role must have a head of an allowed class and none of a forbidden one; unknown heads pass a forbidding guard only. */
export function passesNeeds(frame: Frame, slots: ReadonlyMap<string, readonly Filler[]>): boolean {
  return frame.needs.every((need) => {
    const fillers = slots.get(need.role);
    return fillers === undefined || passesNeed(frame, need.role, fillers[0]);
  });
}

/** The slots without what was taken over from elsewhere (a pronoun, a dropped subject) and is not of the classes asked for. */
export function withoutMisfits(
  frame: Frame,
  slots: ReadonlyMap<string, readonly Filler[]>,
): Map<string, readonly Filler[]> {
  const kept = new Map<string, readonly Filler[]>();
  for (const [role, fillers] of slots) {
    const fitting = fillers.filter((filler) => !filler.isImplicit || passesNeed(frame, role, filler));
    if (fitting.length > 0) kept.set(role, fitting);
  }
  return kept;
}

/** Whether what fills a role is of the classes that the frame asks for. */
export function passesNeed(frame: Frame, role: string, head: Filler): boolean {
  for (const need of frame.needs) {
    if (need.role !== role) continue;
    if (need.forbid.some((cls) => head.classes.has(cls) && !isExcused(frame, head, cls))) return false;
    if (
      need.allow.length > 0 &&
      head.pronoun === '' &&
      !need.allow.some((cls) => head.classes.has(cls) && (cls !== 'number' || !countsKnown(head))) &&
      !(isState(role, head) && need.allow.some((cls) => AS_STATES.has(cls))) &&
      (frame.flags.has('known') || !isUnknownName(head, role))
    )
      return false;
  }
  return true;
}

/** Whether a frame names a class of the head among those that it wants in a role. */
export const asksFor = (frame: Frame, role: string, { classes }: Filler): boolean =>
  frame.needs.some((need) => need.role === role && need.allow.some((cls) => classes.has(cls)));

/** نفت إيران ضلوعها في الهجوم: a country acts where a place in the genitive (هجوم موسكو) would be where. */
const isState = (role: string, { place, isImplicit }: Filler): boolean =>
  role === 'actor' && isImplicit && place?.kind === 'country';

/** Classes of those who do what states do too; no state is a court. */
const AS_STATES: ReadonlySet<string> = new Set(['body', 'force', 'party_org', 'named_actor', 'named_place']);

/** A number that says what it counts; قائدها, المهاجم, a captain or striker who is killed: the one who leads men or attacks as well as the one of a team. */
export const isExcused = (frame: Frame, head: Filler, cls: string): boolean =>
  (cls === 'number' && countsKnown(head)) ||
  (cls === 'sport' && DEADLY.has(frame.kind) && MORTAL.some((other) => head.classes.has(other)));
const MORTAL = ['person', 'criminal', 'trooper'] as const;
const DEADLY: ReadonlySet<string> = new Set(['killing', 'assassination']);

/** 8 محاضر: of a number that says what it counts only the counted tells whether it fits. */
const countsKnown = ({ classes }: Filler): boolean => isTelling(classes);

/** A head that no lexicon knows may be a name: it passes where actors are asked for, never where places are. */
const isUnknownName = (filler: Filler, role: string): boolean =>
  role === 'actor' && filler.classes.size === 0;

/** Guards that name a class which the head of their role has: more than an unknown head that is let through, or one known from elsewhere. */
export function satisfiedNeeds(frame: Frame, slots: ReadonlyMap<string, readonly Filler[]>): number {
  let satisfied = 0;
  for (const { role, allow } of frame.needs) {
    const head = slots.get(role)?.[0];
    if (head !== undefined && !head.isImplicit && allow.some((cls) => head.classes.has(cls))) satisfied++;
  }
  return satisfied;
}
