import type { Filler } from './fillers.ts';

export type Gender = 'm' | 'f' | 'p';

/** Somebody or something that later pronouns may refer to. */
export type Antecedent = {
  readonly filler: Filler;
  readonly genders: ReadonlySet<Gender>;
  /** Whether it was the subject of a clause or the source of a claim. */
  readonly isSubject: boolean;
  readonly position: number;
};

/** What a pronoun asks for: ه masculine, ها feminine or plural of things, هم people. */
export function genderOfPronoun(enclitic: string): Gender | null {
  return PRONOUNS[enclitic] ?? null;
}

const PRONOUNS: Readonly<Record<string, Gender>> = { ه: 'm', ها: 'f', هم: 'p', هن: 'p', هما: 'p' };

export const FIRST_PERSON: ReadonlySet<string> = new Set(['نا', 'ي', 'ني']);

/** The nearest subject before a position that agrees, then the nearest antecedent of any kind; null when none agrees. */
export function findAntecedent(
  known: readonly Antecedent[],
  position: number,
  gender: Gender | null,
  wantsPlace = false,
  kinds: ReadonlySet<string> | null = null,
): Filler | null {
  let other: Antecedent | null = null;
  for (let i = known.length - 1; i >= 0 && known.length - i <= WINDOW; i--) {
    const candidate = known[i];
    if (candidate.filler.start >= position) continue;
    if (gender !== null && !candidate.genders.has(gender)) continue;
    const isPlace =
      !candidate.isSubject && (candidate.filler.place !== null || candidate.filler.classes.has('place'));
    if (wantsPlace !== isPlace) continue;
    if (kinds !== null && !kinds.has(candidate.filler.place?.kind ?? '')) continue;
    if (wantsPlace || candidate.isSubject) return implicit(candidate.filler);
    other ??= candidate;
  }
  return other === null ? null : implicit(other.filler);
}

const WINDOW = 12;

/** The same filler, marked as known from elsewhere. */
export const implicit = (filler: Filler): Filler => ({ ...filler, isImplicit: true });
