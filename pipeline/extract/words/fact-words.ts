import type { LexiconRow, Lexicons } from '../../lexicons.ts';
import { NONE, orNone } from '../../text/arrays.ts';
import { sharedBy } from '../../text/shared.ts';
import type { Act, Cue, Frame, Lexeme, NounEntry } from './lexeme.ts';
import { OF_GAS } from './strikes.ts';

/** A verb with its principal parts, a noun with its forms, as the morphology takes them. */
export type VerbWord = { readonly id: string; readonly parts: string; readonly lexeme: Lexeme };
export type NounWord = { readonly id: string; readonly words: string; readonly noun: NounEntry };

const FORMS: Readonly<Record<string, Lexeme['modalForms']>> = {
  finite: 'finite',
  present: 'present',
  verbal: 'verbal',
  past: 'past',
};

/** One lexeme a verb: the union of what verbs, frames and cues say of the same principal parts. */
export function collectVerbs(
  lexicons: Lexicons,
  frames: readonly { row: LexiconRow; frame: Frame }[],
  cues: readonly { row: LexiconRow; cue: Cue }[],
): VerbWord[] {
  const verbs = new Map<
    string,
    {
      masdars: Set<string>;
      sense: string;
      isIntransitive: boolean;
      frames: Frame[];
      cue: Cue | null;
      lightCues: Cue[];
      outcome: Act | null;
      modal: string;
      modalForms: Lexeme['modalForms'];
    }
  >();
  const at = (words: string) => {
    const [past, present, ...masdars] = words.split('/')[0].trim().split(/\s+/u);
    const key = `${keepShadda(past)} ${keepShadda(present)}`;
    const verb = verbs.get(key) ?? {
      masdars: new Set<string>(),
      sense: 'other',
      isIntransitive: false,
      frames: [],
      cue: null,
      lightCues: [],
      outcome: null,
      modal: '',
      modalForms: 'all',
    };
    for (const masdar of masdars) verb.masdars.add(masdar);
    verbs.set(key, verb);
    return verb;
  };
  for (const row of lexicons.verbs) {
    const [sense, intransitive] = row.sense.split('-');
    at(row.words).sense = sense;
    at(row.words).isIntransitive = intransitive !== undefined;
  }
  for (const { row, frame } of frames)
    if (frame.type === 'verb' || frame.type === 'light') at(row.words).frames.push(frame);
  for (const { row, cue } of cues) {
    if (cue.type === 'verb') at(row.words).cue = cue;
    if (cue.type === 'light') at(row.words).lightCues.push(cue);
    if (cue.type === 'outcome') for (const parts of row.words.split('|')) at(parts.trim()).outcome = cue.act;
  }
  for (const row of lexicons.modals) {
    if (row.type === 'word') continue;
    at(row.words).modal = row.class;
    at(row.words).modalForms = FORMS[row.type] ?? 'all';
  }
  return [...verbs].map(([key, verb]) => {
    const parts = [key, ...verb.masdars].join(' ');
    return {
      id: key,
      parts,
      lexeme: {
        id: key,
        parts,
        sense: verb.sense,
        isIntransitive: verb.isIntransitive,
        frames: orNone(verb.frames),
        bareFrames: orNone(verb.frames.filter(({ type }) => type === 'verb')),
        complements: complementsOf(verb.frames),
        isOfGas: verb.frames.some(({ flags }) => flags.has(OF_GAS)),
        cue: verb.cue,
        lightCues: orNone(verb.lightCues),
        outcome: verb.outcome,
        modal: verb.modal,
        modalForms: verb.modalForms,
      },
    };
  });
}

const complementsOf = (frames: readonly Frame[]): ReadonlySet<string> => {
  const forms = frames.flatMap(complementForms);
  return forms.length === 0 ? NO_FORMS : new Set(forms);
};
const NO_FORMS: ReadonlySet<string> = new Set();

export const complementForms = ({ complements }: Frame | Cue): string[] =>
  complements.flatMap(({ stems, owned }) => [...stems, ...owned]);

/** Vowels aside, the shadda tells pattern II from pattern I: حذّر, حذر. */
const keepShadda = (word: string): string => word.replace(/[\u064B-\u0650\u0652]/gu, '');

/** The nouns of the lexicon, and those that name a happening; nouns of one class share one set. */
export function collectNouns(
  lexicons: Lexicons,
  frames: readonly { row: LexiconRow; frame: Frame }[],
): NounWord[] {
  const classOf = sharedBy((cls: string): ReadonlySet<string> => new Set([cls]));
  const nouns: NounWord[] = lexicons.nouns.map((row) => ({
    id: row.words,
    words: row.words,
    noun: { classes: classOf(row.class), frames: NONE },
  }));
  for (const { row, frame } of frames)
    if (frame.type === 'noun')
      nouns.push({ id: frame.id, words: row.words, noun: { classes: classOf('event'), frames: [frame] } });
  return nouns;
}
