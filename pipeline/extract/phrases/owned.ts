import type { Tagged } from '../words/tags.ts';

/** مقرات لقوات المعارضة, دورية للشرطة: an indefinite site, unit or office with its owner; what is handed over (دبابات للجيش) may go to him. */
export function isOwned(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  if (next.prep !== 'li' || next.conj || next.unit?.kind !== 'name') return false;
  return s[first].nominals.some(({ noun }) => noun !== null && OWNED.some((cls) => noun.classes.has(cls)));
}
const OWNED = ['structure', 'subplace', 'force', 'person'] as const;
