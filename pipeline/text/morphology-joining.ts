import type { Cell } from './morphology-endings.ts';
import type { EmitVerb, VerbFeatures } from './morphology-forms.ts';
import { spell, spellings } from './morphology-spelling.ts';
import type { Stem } from './morphology-stems.ts';

/** A stem ready for writing: its letters too, when endings can simply be appended to them. */
export type InkedStem = { readonly stem: Stem; readonly open: string; readonly shut: string };

/** Letters of a stem, unless a hamza is seated in several ways or its last vowel contracts: then only sounds. */
export function inkStem(stem: Stem): InkedStem {
  const hasHamza = stem.open.endsWith('ء') || stem.open.startsWith('ء') || stem.open.includes('ءU');
  const isPlain = stem.final === '' && !hasHamza;
  if (!isPlain) return { stem, open: '', shut: '' };
  return {
    stem,
    open: spell(stem.open),
    shut: stem.shut === stem.open ? spell(stem.open) : spell(stem.shut),
  };
}

/** Writes prefix + stem + ending in every accepted spelling. */
export function writeForm(
  inked: InkedStem,
  prefix: string,
  { ending, features }: Pick<Cell, 'ending' | 'features'>,
  emit: EmitVerb,
): void {
  const { stem, open, shut } = inked;
  const letters = isOpenEnding(ending) ? open : shut;
  // a geminate over the seam is one letter: آمنّ
  if (letters === '' || (letters === shut && letters[letters.length - 1] === ending[0])) {
    writeSounds(prefix + joinEnding(stem, ending), features, emit);
    return;
  }
  const letter = prefix === '' ? '' : prefix[0] === 'ء' ? 'ا' : prefix[0];
  emit(letter + letters + inkEnding(ending), features);
}

/** Writes sounds; a single letter (قِ "guard!") is no form worth looking up. */
export function writeSounds(sounds: string, features: VerbFeatures, emit: EmitVerb): void {
  for (const form of spellings(sounds)) if (form.length > 1) emit(form, features);
}

const inks = new Map<string, string>();
function inkEnding(ending: string): string {
  const known = inks.get(ending);
  if (known !== undefined) return known;
  const written = spell(`ب${ending}`).slice(1);
  inks.set(ending, written);
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
