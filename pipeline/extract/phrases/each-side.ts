import type { Tagged } from '../words/tags.ts';

/** بين الجيش | من جهة، وبين | العشائر: where the other side begins behind one that بين names; -1 when nothing tells of sides. */
export function otherSideAt(s: readonly Tagged[], first: number, at: number): number {
  if (s[first - 1]?.fn?.code !== 'bayna' || !isSide(s, at)) return -1;
  let i = at + 2;
  if (s[i]?.folded === '\u060C') i++;
  const t = s[i];
  if (t?.conj !== true) return -1;
  if (t.fn?.code === 'bayna') i++;
  const head = s[i];
  return head?.tag === 'noun' || head?.tag === 'name' ? i : -1;
}

/** من جهة, من جانب: an indefinite side behind من. */
const isSide = (s: readonly Tagged[], at: number): boolean =>
  s[at]?.fn?.code === 'min' &&
  s[at + 1]?.tag === 'noun' &&
  !s[at + 1].article &&
  s[at + 1].enclitic === '' &&
  s[at + 1].facts.classes.includes('direction');
