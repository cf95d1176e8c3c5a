import type { Tagged } from '../words/tags.ts';
import { isSituating } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';
import type { Constituent } from './constituents.ts';

/** بلدة تبنين | التابعة لقضاء, قرية بغيدين القريبة | من بلدة الراعي: what describes the place before it, or what it is near to. */
export function isDescription(s: readonly Tagged[], before: Constituent | undefined, i: number): boolean {
  const code = s[i].prep !== '' ? s[i].prep : s[i].tag === 'prep' ? (s[i].fn?.code ?? '') : '';
  if (code !== '') return i > 0 && LEADING_TO.has(code) && isSituating(s[i - 1]);
  const isBehind = before === undefined ? isNominal(s[i - 1]) : before.phrase.last === i - 1;
  return isBehind && isSituating(s[i]);
}
/** من, ل, على, عن */
const LEADING_TO: ReadonlySet<string> = new Set(['min', 'li', 'ala', 'an']);
