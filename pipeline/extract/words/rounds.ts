import type { Tagged } from './tags.ts';
import { isBareAdjective } from './word-kinds.ts';

/** جولة جديدة من | المفاوضات, سلسلة من | الهجمات: from a word for a round or series to what it is one of; else the word itself. */
export function pastRound(s: readonly Tagged[], at: number, isAct: (t: Tagged) => boolean): number {
  let i = at + 1;
  while (i < s.length && s[i].tag === 'noun' && !s[i].article && isBareAdjective(s[i])) i++;
  const act = s[i]?.fn?.code === 'min' ? s[i + 1] : undefined;
  return act !== undefined && act.tag === 'noun' && isAct(act) ? i + 1 : at;
}
