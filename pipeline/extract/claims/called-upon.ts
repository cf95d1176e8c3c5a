import type { Phrase } from '../phrases/chunks.ts';
import { type Cue, OCCURRENCE } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** دعوة الشباب إلى العمل: ordinary people are called upon. */
export const isPublic = (view: SentenceView, { first }: Phrase): boolean =>
  view.nameAt[first] === undefined && hasClass(view.s[first].facts, PUBLIC);
const PUBLIC: ReadonlySet<string> = new Set(['civilian', 'people', 'person']);

/** حث الأطراف على التهدئة, مطالبة السلطات بالتحقيق: the noun of a verb whose object is who is urged has only those behind it. */
export const isUrged = ({ content, flags }: Cue): boolean =>
  (content.has('ala') && !content.has('ila')) || (content.has('obj') && flags.has('dative'));

/** تمت | دعوة الجمعية إلى: an invitation that took place. */
export const isCarriedOut = (view: SentenceView, at: number): boolean =>
  view.s[at - 1]?.verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE) === true;
