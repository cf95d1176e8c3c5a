import { spell, spellings } from './morphology-spelling.ts';
import type { Stem } from './morphology-stems.ts';

/** A stem ready for writing: its letters too, when endings can simply be appended to them. */
export type InkedStem = { readonly stem: Stem; readonly open: string; readonly shut: string };

/** Letters of a stem without hamza at its edges and without a contracting last vowel; else only sounds. */
export function inkStem(stem: Stem): InkedStem {
  const isPlain = stem.final === '' && !stem.open.endsWith('ء') && !stem.open.startsWith('ء');
  if (!isPlain) return { stem, open: '', shut: '' };
  return {
    stem,
    open: spell(stem.open),
    shut: stem.shut === stem.open ? spell(stem.open) : spell(stem.shut),
  };
}

/** Accepted spellings of prefix + stem + ending. */
export function writeForm(inked: InkedStem, prefix: string, ending: string): readonly string[] {
  const { stem, open, shut } = inked;
  if (open === '') return spellings(prefix + joinEnding(stem, ending));
  if (isOpenEnding(ending)) return [letterOf(prefix) + open + inkEnding(ending)];
  // a geminate over the seam is one letter: آمنّ
  if (shut[shut.length - 1] === ending[0]) return spellings(prefix + joinEnding(stem, ending));
  return [letterOf(prefix) + shut + inkEnding(ending)];
}

const letterOf = (prefix: string): string => (prefix === '' ? '' : prefix[0] === 'ء' ? 'ا' : prefix[0]);

const inked = new Map<string, string>();
function inkEnding(ending: string): string {
  const known = inked.get(ending);
  if (known !== undefined) return known;
  const written = spell(`ب${ending}`).slice(1);
  inked.set(ending, written);
  return written;
}

const isOpenEnding = (ending: string): boolean => ending === '' || 'aAUI'.includes(ending[0]);

/** Sounds of a stem with an ending; a defective stem contracts (رموا، بقوا، يدعون، يرميان). */
export function joinEnding({ open, shut, final, glide }: Stem, ending: string): string {
  if (final === '') return (isOpenEnding(ending) ? open : shut) + ending;
  const first = ending[0];
  if (ending === '') return open + (final === 'a' ? (glide === 'و' ? 'A' : 'Y') : LONG[final]);
  if (first === 'a') return open + (final === 'i' ? 'iي' : '') + ending;
  if (first === 'A') return open + (final === 'a' ? `a${glide}` : final === 'i' ? 'iي' : 'uو') + ending;
  if (first === 'U') return open + (final === 'a' ? `aو${ending.slice(1)}` : ending);
  if (first === 'I') return open + (final === 'a' ? `aي${ending.slice(1)}` : ending);
  return open + (final === 'a' ? `a${glide}` : LONG[final]) + ending;
}

const LONG = { i: 'I', u: 'U' } as const;
