import { isNominal } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, SAYINGS } from '../words/word-kinds.ts';
import { isUnknown } from './source-name.ts';

/** Acts whose object may stand in quotation marks: إدانتها "العدوان". */
export const OPEN_QUOTED: ReadonlySet<string> = new Set([
  'deny',
  'condemn',
  'refuse',
  'support',
  'warn',
  'call',
  'accuse',
]);

/** "نفى مسؤولان في الحركة، | هذه التقارير": a comma that only divides the speaker from the object of his verb. */
export function isLooseComma(view: SentenceView, at: number, cue: Cue): boolean {
  const next = view.s[at + 1];
  if (view.s[at]?.folded !== '\u060C' || next === undefined || next.conj || next.prep !== '') return false;
  if (!cue.content.has('obj')) return false;
  // أعلنت الكتائب، | رفضها القاطع: the verbal noun with a pronoun for the speaker.
  if (next.tag === 'noun' && next.facts.isMasdar && next.enclitic !== '' && !next.article) return true;
  // أعلن التلفزيون، | عدم وجود ناجين.
  if (next.fn?.code === 'nominal' && view.s[at + 2]?.facts.isMasdar === true) return true;
  // أعلنت السلطات، | مقتل خمسة: an act in an idafa.
  if (!OPEN_QUOTED.has(cue.act)) return isActOf(view, next.i, cue);
  const isWhat = next.tag === 'rel' && next.fn?.code === 'man';
  if (next.fn?.cls === 'demonstrative' || isWhat || view.isEventNominal(next.i)) return true;
  // رفض الجيش، | التصريحات التي أدلى بها القادة: a definite word for words.
  return next.tag === 'noun' && next.article && hasClass(next.facts, SAYINGS);
}

/** مقتل خمسة, فتح تحقيق; not توفيق اليوسفي, who may be a person. */
const isActOf = (view: SentenceView, i: number, cue: Cue): boolean => {
  const t = view.s[i];
  const next = view.s[i + 1];
  const isIdafa = !t.article && next !== undefined && isNominal(next) && next.prep === '' && !next.conj;
  const isName = next !== undefined && isUnknown(next) && !view.isEventNominal(i);
  return (
    t.tag === 'noun' && isIdafa && !isName && !cue.flags.has('describe') && view.isContentNoun(i, cue, true)
  );
};
