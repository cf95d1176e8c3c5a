import type { LexiconRow, Lexicons } from '../lexicons.ts';
import { CUE_FORMS } from '../registry.ts';

/** The lexicon line behind a rule id: a frame of frames.csv or a cue of cues.csv. */
export type RuleLine = {
  readonly lexicon: 'frames.csv' | 'cues.csv';
  readonly name: string;
  readonly type: string;
  readonly gloss: string;
  /** Form of the cue that was found: an, participle, masdar; '' for the plain one and for frames. */
  readonly form: string;
  /** Cells of the line by column: slots, needs, flags, act, content, words. */
  readonly cells: LexiconRow;
};

/** Looks up the line of a rule; null for rules that are code, and without lexicons. */
export function ruleLine(rule: string, lexicons: Lexicons): RuleLine | null {
  const name = rule.slice(rule.indexOf('/') + 1);
  if (!rule.startsWith('claim/')) {
    const cells = lexicons.frames?.find((row) => row.frame === name);
    return cells ? lineOf('frames.csv', cells, { name, form: '' }) : null;
  }
  // The plain form first: a cue may itself end like a suffix.
  for (const suffix of CUE_FORMS) {
    if (!name.endsWith(suffix)) continue;
    const plain = suffix === '' ? name : name.slice(0, -suffix.length);
    const cells = lexicons.cues?.find((row) => row.cue === plain);
    if (cells) return lineOf('cues.csv', cells, { name: plain, form: suffix.slice(1) });
  }
  return null;
}

const lineOf = (
  lexicon: RuleLine['lexicon'],
  cells: LexiconRow,
  named: { readonly name: string; readonly form: string },
): RuleLine => ({ lexicon, type: cells.type, gloss: cells.gloss, cells, ...named });
