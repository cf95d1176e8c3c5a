import { isComma } from '../phrases/clauses.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** "لجنة التحقيق في | استخدام السارين", "نحقق في 14 حالة ل | استخدام السلاح": who looks into a deed did not do it. */
export function isInvestigated({ s }: SentenceView, deed: number): boolean {
  for (let i = deed - 1; i >= 0 && deed - i <= NEAR; i--) {
    const t = s[i];
    if (t.tag === 'comp' || t.tag === 'rel' || isComma(t)) return false;
    // دشن النصب في إطار إحياء الذكرى الرابعة ل | اغتياله: nor did who remembers it.
    if ((i === deed - 1 || s[deed].prep === 'li') && t.tag === 'noun' && hasClass(t.facts, TRACES))
      return true;
    // التفتيش للحرس: only with what is looked into right behind it.
    const lexemes =
      t.tag === 'verb' ? t.verbs : t.facts.isMasdar && s[i + 1].tag === 'prep' ? t.nominals : [];
    if (
      lexemes.some(({ lexeme }) =>
        lexeme?.frames.some(({ kind, type }) => kind === INQUIRY && type === 'verb'),
      )
    )
      return true;
    if (t.conj || t.tag === 'verb') return false;
  }
  return false;
}
const TRACES: ReadonlySet<string> = new Set(['trace']);
const INQUIRY = 'investigation';
/** نحقق في 14 حالة مفترضة | لاستخدام */
const NEAR = 6;
