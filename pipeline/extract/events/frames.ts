import type { LexiconRow } from '../../lexicons.ts';
import { DUAL_ENDINGS, MINE, POSSESSIVES } from '../../text/affixes.ts';
import { NONE, orNone } from '../../text/arrays.ts';
import { fold } from '../../text/fold.ts';
import { ABOUT, BEFORE, FROM, IN, ON, TO, UNDER } from '../../text/particles.ts';
import { sharedBy } from '../../text/shared.ts';
import { PREPOSITIONS } from '../words/function-facts.ts';
import type { Complement, Cue, EventKind, Frame, Need, Slot } from '../words/lexeme.ts';

/** Reads one line of frames.csv; the format is described in pipeline/lexicon/README.md. */
export function parseFrame(row: LexiconRow, evidence = ''): Frame {
  const slots = slotsOf(row.slots);
  return {
    id: row.frame,
    kind: row.kind as EventKind,
    evidence,
    type: row.type as Frame['type'],
    slots,
    sources: sourcesOf(slots),
    needsMeans: slots.some(({ role, required }) => role === 'instrument' && required.length > 0),
    needs: needsOf(row.needs),
    positions: positionsOf(row.needs),
    flags: flagsOf(row.flags),
    complements: row.type === 'light' ? complementsOf(row.words.split('/')[1] ?? '') : NONE,
  };
}

/** Reads one line of cues.csv. */
export function parseCue(row: LexiconRow): Cue {
  return {
    id: row.cue,
    type: row.type as Cue['type'],
    act: row.act as Cue['act'],
    content: new Set(words(row.content)),
    flags: flagsOf(row.flags),
    complements: row.type === 'light' ? complementsOf(row.words.split('/')[1] ?? '') : NONE,
  };
}

/** `place=ala!,fi` → role place from ala (required) or fi. */
const slotOf = sharedBy((cell: string): Slot => {
  const [role, sources] = cell.split('=');
  const all = sources.split(',');
  return {
    role,
    sources: all.map((source) => source.replace('!', '')),
    required: orNone(all.filter((source) => source.endsWith('!')).map((source) => source.slice(0, -1))),
  };
});

/** Lines with the same cell share what is read from it. */
const slotsOf = sharedBy((cell: string): readonly Slot[] => words(cell).map(slotOf));
const sourcesOf = sharedBy(
  (slots: readonly Slot[]): ReadonlySet<string> => new Set(slots.flatMap(({ sources }) => sources)),
);

/** `target:force|person` allows, `target:!sport` forbids. */
const needOf = sharedBy((cell: string): Need => {
  const [role, classes] = cell.split(':');
  const isForbidding = classes.startsWith('!');
  const list = classes.replace('!', '').split('|');
  return {
    role,
    allow: isForbidding ? NONE : list,
    forbid: isForbidding ? list.map((cls) => cls.replace('!', '')) : NONE,
  };
});

/** A guard names a role or a position: `an:!any`, `idafa:!vehicle`. */
const isOfRole = (cell: string): boolean => SLOT_ROLES.has(cell.split(':')[0]);
const needsOf = sharedBy((cell: string) => orNone(words(cell).filter(isOfRole).map(needOf)));
const positionsOf = sharedBy((cell: string) =>
  orNone(
    words(cell)
      .filter((need) => !isOfRole(need))
      .map(needOf),
  ),
);

/** Roles that a frame binds; time and quantity are found beside them. */
export const SLOT_ROLES: ReadonlySet<string> = new Set([
  'actor',
  'target',
  'place',
  'origin',
  'destination',
  'instrument',
]);

/** `هجوم ل+قصف إلى+مقتل` → the forms by the glued or separate preposition that they ask for. */
const complementsOf = sharedBy((cell: string): readonly Complement[] => {
  const stems = new Map<string, string[]>();
  for (const form of words(cell)) {
    const [glued, word] = form.includes('+') ? form.split('+') : ['', form];
    stems.set(glued, [...(stems.get(glued) ?? []), fold(word)]);
  }
  return [...stems].map(([glued, forms]) => ({
    preposition: PREPOSITIONS[glued] ?? '',
    separate: SEPARATE[fold(glued)] ?? '',
    stems: new Set(forms.flatMap((form) => [form, `${form}\u0627`, ...dualsOf(form)])),
    owned: new Set(
      forms.flatMap((form) => POSSESSIVES.flatMap((pronoun) => [form + pronoun, open(form) + pronoun])),
    ),
  }));
});

/** عملية → عمليتين, عمليتا, هجوم → هجومين: nobody writes the dual of a plural. */
const dualsOf = (form: string): string[] =>
  (open(form) === form ? DUAL_ENDINGS : [...DUAL_ENDINGS, MINE]).map((ending) => open(form) + ending);

/** قبضة → قبضتها: before a pronoun the folded ta marbuta is written out. */
const open = (form: string): string => form.replace(/\u0647$/u, '\u062A');

/** Codes of the prepositions that stand alone before a complement. */
const SEPARATE: Readonly<Record<string, string>> = {
  [TO]: 'ila',
  [ON]: 'ala',
  [ABOUT]: 'an',
  [IN]: 'fi',
  [FROM]: 'min',
  [UNDER]: 'taht',
  [BEFORE]: 'amam',
};

/** Flags of a line. */
const flagsOf = sharedBy((cell: string): ReadonlySet<string> => new Set(words(cell)));

const words = (cell: string): string[] =>
  cell
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
