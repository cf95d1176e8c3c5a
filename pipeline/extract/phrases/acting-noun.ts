import type { SentenceView } from '../words/view.ts';
import { isNominal, type Phrase } from './chunks.ts';
import { isAccusative } from './oblique.ts';

/** دمر | القصف | منزلا, دمر | زلزال | منزلا: an act right behind a verb is its subject when its object follows at once. */
export function isActing({ s }: SentenceView, from: number, { first, last }: Phrase): boolean {
  const next = s[last + 1];
  return (
    first === from &&
    s[from - 1]?.tag === 'verb' &&
    s[from - 1].enclitic === '' &&
    (s[from].article || (next !== undefined && !isAccusative(s, from) && isAccusative(s, next.i))) &&
    isNominal(next) &&
    (next.nominals.length > 0 || next.unit !== null) &&
    !next.conj &&
    next.prep === '' &&
    next.unit?.kind !== 'time'
  );
}
