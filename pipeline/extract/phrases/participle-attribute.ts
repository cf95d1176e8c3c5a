import { FEMININE } from '../../text/endings.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * Where to go on behind a definite participle that only describes the forces named right before it, with the ل phrase
 * that it governs: "قوات الاحتلال | المقتحمة لمدينة جنين |"; the same token when none stands there.
 */
export function pastAttribute(view: SentenceView, i: number): number {
  const t = view.s[i];
  const before = view.s[i - 1];
  if (before?.unit?.kind !== 'name' || before.unit.cls === 'person' || !before.article) return i;
  const isPlain = t.tag === 'noun' && t.article && !t.conj && t.prep === '' && t.unit === null;
  if (!isPlain || !FEMININE.test(t.folded) || t.nominals.length === 0) return i;
  if (!t.nominals.every(({ form, noun }) => noun === null && form.endsWith('participle'))) return i;
  // القوات الاقتصادية | الناشئة: only of a deed of its own.
  if (!t.nominals.some(({ lexeme }) => lexeme !== null && lexeme.frames.length > 0)) return i;
  const next = view.s[i + 1];
  const governed = next?.prep === 'li' ? view.phraseAt(i + 1) : null;
  return (governed?.last ?? i) + 1;
}
