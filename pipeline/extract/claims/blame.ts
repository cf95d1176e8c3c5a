import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Marker } from './content.ts';

/** "حمّل المعارضة مسؤولية الأزمة": to blame is to say who is responsible; "يحمل الجنسية" is not. */
export const namesBlame = (view: SentenceView, { first }: Marker): boolean =>
  view.s.slice(first, first + REACH).some((t) => hasClass(t.facts, BLAME));
const REACH = 9;
const BLAME: ReadonlySet<string> = new Set(['blame']);
