import { NOMINATIVE } from '../../text/endings.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** الذين أفرج عنهم | موجودون في: behind a clause with الذين a bare participle is what is said of them. */
export function isPredicate(view: SentenceView, { start, end }: Filler): boolean {
  const t = view.tokenAt(start);
  if (t === undefined || t.end < end || t.article || t.unit !== null || !NOMINATIVE.test(t.folded))
    return false;
  if (view.s[t.i - 1]?.tag === 'verb' || hasClass(t.facts, TROOPER)) return false;
  return (
    t.nominals.some(({ form }) => form.endsWith('participle')) &&
    view.s.slice(Math.max(0, t.i - RELATIVE_REACH), t.i).some(({ tag }) => tag === 'rel')
  );
}

const TROOPER: ReadonlySet<string> = new Set(['trooper']);
const RELATIVE_REACH = 5;
