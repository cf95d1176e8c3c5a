import type { EventDraft } from '../events/events.ts';
import { type Filler, fillerOf } from '../phrases/fillers.ts';
import {
  type Corefs,
  findAntecedent,
  type Gender,
  genderOfPronoun,
  gendersOf,
  implicit,
} from '../words/antecedents.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { launcherOf } from './launcher.ts';
import { isDescribing } from './near-antecedent.ts';

/** Names the side for its men who act, or whom an attack hits; the dead, prisoners and those who are sent somewhere are men and stay so. */
export function withOwners(
  view: SentenceView,
  draft: EventDraft,
  slots: Map<string, readonly Filler[]>,
  corefs: Corefs,
): void {
  const { frame } = draft;
  // قصفت طائراتها: whose they are bombs with them.
  const [machine] = slots.has('actor') ? [] : (slots.get('instrument') ?? []);
  const owner = machine === undefined ? undefined : ownerOf(view, machine, corefs);
  if (owner !== undefined && owner !== machine) slots.set('actor', [owner]);
  const launcher = owner === undefined || owner !== machine ? null : launcherOf(view, draft, machine);
  if (launcher !== null) slots.set('actor', [launcher]);
  // أنهت فرنسا سحب قواتها: whose they are moves them.
  const mover = MOVES.has(frame.kind) && !slots.has('actor') ? moverOf(view, slots.get('target')) : null;
  if (mover !== null) slots.set('actor', [mover]);
  for (const role of ROLES) {
    if (role === 'target' && !ATTACKS.has(frame.kind)) continue;
    const fillers = slots.get(role);
    if (fillers === undefined) continue;
    const others = ROLES.flatMap((other) => (other === role ? [] : (slots.get(other) ?? [])));
    const owned = fillers.map((filler) => {
      const owner = ownerOf(view, filler, corefs);
      return others.some(({ start }) => start === owner.start) ? filler : owner;
    });
    slots.set(
      role,
      owned.filter(({ start }, i) => owned.findIndex((other) => other.start === start) === i),
    );
  }
}
const ROLES = ['actor', 'target'] as const;
const MOVES: ReadonlySet<string> = new Set(['withdrawal', 'deployment']);

/** The side in the same sentence whose own men are moved. */
function moverOf(view: SentenceView, [moved]: readonly Filler[] = []): Filler | null {
  const t = moved === undefined || moved.isImplicit ? undefined : view.tokenAt(moved.start);
  if (t === undefined || !hasClass(t.facts, MEN)) return null;
  const gender = genderOfPronoun(t.enclitic);
  const owner = gender === null ? null : nearestOwner(view, t.i, gender);
  return owner == null ? null : implicit(owner);
}
const ATTACKS: ReadonlySet<string> = new Set([...STRIKES, 'armed_attack']);

/**
 * قواته, عناصرها, مقاتليهم: the men of a side stand for the side. The nearest phrase before them that agrees with the
 * pronoun tells whose they are, if it is an army, an armed group, a regime or a country; the men of a ministry or of
 * one person stay what they are.
 */
function ownerOf(view: SentenceView, filler: Filler, corefs: Corefs): Filler {
  const t = view.tokenAt(filler.start);
  if (t === undefined || t.enclitic === '' || filler.name !== null || !hasClass(t.facts, MEN)) return filler;
  const gender = genderOfPronoun(t.enclitic);
  if (gender === null) return filler;
  const near = nearestOwner(view, t.i, gender);
  if (near !== undefined) return near === null ? filler : implicit(near);
  // كشفت الحركة أن مقاتليها قتلوا جنديا: the men are the speaker's, or nobody's that is known.
  const { speaker, speakerGenders } = corefs;
  if (speaker !== null && view.s.some(({ start }) => start === speaker.start))
    return isSide(speaker) && speakerGenders.has(gender) ? implicit(speaker) : filler;
  const far = findAntecedent(corefs.known, {
    position: view.s[0].start,
    gender,
    isPlace: false,
    accept: isSide,
  });
  return far ?? filler;
}

/** Soldiers, units, fighters: nobody but a side has them. */
const MEN: ReadonlySet<string> = new Set(['contingent']);

const isSide = ({ classes }: Filler): boolean => SIDES.some((cls) => classes.has(cls));
const SIDES = ['force', 'party_org', 'country'] as const;

/** The nearest phrase before that agrees: a side, or null when somebody else stands there first; undefined when nobody does. */
function nearestOwner(view: SentenceView, at: number, gender: Gender): Filler | null | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const t = view.s[i];
    if (!isHead(view, t)) continue;
    const phrase = view.sourcePhrase(i);
    if (phrase === null || phrase.last >= at) continue;
    const filler = fillerOf(view, phrase, false);
    if (!gendersOf(view, filler).has(gender)) continue;
    // وزارة الدفاع: a ministry is no army, though its name counts as one.
    if (hasClass(t.facts, ARMED) || filler.name?.kind === 'group' || filler.classes.has('country'))
      return filler;
    if (OTHERS.some((cls) => filler.classes.has(cls))) return null;
  }
  return undefined;
}

/** A noun or a name that is no adjective, no owned thing itself and, of a country, not only where something is. */
function isHead(view: SentenceView, t: Tagged): boolean {
  if ((t.tag !== 'noun' && t.tag !== 'name') || t.enclitic !== '') return false;
  if ((t.facts.demonym && t.unit?.first !== t.i) || isDescribing(view, t)) return false;
  if (t.unit?.kind !== 'place') return t.facts.classes.length > 0 || t.unit?.first === t.i;
  return t.unit.first === t.i && t.prep === '' && view.s[t.i - 1]?.tag !== 'prep';
}

/** الجيش, الحركة, النظام */
const ARMED: ReadonlySet<string> = new Set(['force', 'party_org', 'regime']);
const OTHERS = ['person', 'body', 'named_actor'] as const;
