import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';

/** نفت طهران | نفيا قاطعا | إطلاق صواريخ, حذرت | تحذيرا شديدا | من: its own verbal noun with its adjective tells how it speaks. */
export function afterCognate(view: SentenceView, from: number, cue: Cue): number {
  const t = view.s[from];
  const isOwn = t?.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.cue?.id === cue.id);
  if (!isOwn || t.article || t.prep !== '' || !ALIF.test(t.folded)) return from;
  const next = view.s[from + 1];
  return from + (next?.tag === 'noun' && !next.article && !next.conj && ALIF.test(next.folded) ? 2 : 1);
}
const ALIF = /\u0627$/u;
