import type { Tagged } from '../words/tags.ts';
import { isGroup } from '../words/word-kinds.ts';

/** 85% | من السكان */
export const isPercent = ({ tag, folded }: Tagged): boolean => tag === 'punct' && '%\u066A'.includes(folded);

/** 80 بالمئة, 80 في المئة, 80%: the share that a number counts; what it is a share of may follow. */
export function percentEnd(s: readonly Tagged[], at: number, end: number): number {
  if (s[at].tag !== 'number') return at;
  if (isPercent(s[at + 1])) return at + 1;
  const last = s[at + 1].tag === 'prep' && s[at + 1].fn?.code === 'fi' ? at + 2 : at + 1;
  const t = s[last];
  if (last >= end || t === undefined || (last === at + 1 && t.prep !== 'bi') || !t.article) return at;
  return isGroup(t) ? last : at;
}
