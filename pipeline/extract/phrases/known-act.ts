import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isNominal, type Phrase } from './chunks.ts';

/** قتل في الهجوم | جندي, أصيب خلال المواجهات | ثلاثة: an act that is known tells where, and whom it was done to stands behind it. */
export function isKnownAct({ s, nameAt }: SentenceView, code: string, { first, last }: Phrase): boolean {
  const next = s[last + 1];
  return (
    SETTING.has(code) &&
    first === last &&
    s[first].article &&
    isNominal(next) &&
    next.prep === '' &&
    !next.conj &&
    (next.tag === 'number' || nameAt[next.i]?.kind === 'person' || hasClass(next.facts, SOMEBODY))
  );
}
const SETTING: ReadonlySet<string> = new Set(['fi', 'khilal', 'bisabab', 'bad']);
const SOMEBODY: ReadonlySet<string> = new Set([
  'person',
  'civilian',
  'trooper',
  'quantity',
  'casualty',
  'criminal',
]);
