import type { LexiconRow } from '../lexicons.ts';
import { bareWords } from './bare-words.ts';

/** The way in which an act of a kind was done, if its trigger tells: a ramming, a shooting; a sit-in, a strike. */
export type Ways = {
  /** Rule id → way. */
  readonly frames: ReadonlyMap<string, string>;
  /** Kind and bare word → way. */
  readonly words: ReadonlyMap<string, string>;
};

/** Compiles event_ways.csv (`kind,way,gloss,frames,words`). */
export function compileWays(rows: readonly LexiconRow[]): Ways {
  const frames = new Map<string, string>();
  const words = new Map<string, string>();
  for (const { kind, way, frames: slugs, words: nouns } of rows) {
    for (const slug of slugs.split(' ')) frames.set(`${kind}/${slug}`, way);
    for (const word of bareWords(nouns)) words.set(`${kind}/${word}`, way);
  }
  return { frames, words };
}

/** The way that the frame of a mention tells, else a word of its trigger: «نفذ اعتصاما» is a sit-in. */
export function wayOf(
  { kind, rule }: { readonly kind: string; readonly rule: string },
  trigger: readonly string[],
  { frames, words }: Ways,
): string | null {
  const way = frames.get(rule);
  if (way !== undefined) return way;
  for (const word of trigger) {
    const told = words.get(`${kind}/${word}`);
    if (told !== undefined) return told;
  }
  return null;
}
