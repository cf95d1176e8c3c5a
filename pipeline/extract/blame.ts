import type { Marker } from './content.ts';
import type { SentenceView } from './view.ts';
import { hasClass } from './word-kinds.ts';

/** "حمّل المعارضة مسؤولية الأزمة": to blame is to say who is responsible; "يحمل الجنسية" is not. */
export const namesBlame = (view: SentenceView, { first }: Marker): boolean =>
  view.s.slice(first, first + REACH).some((t) => hasClass(t.facts, BLAME));
const REACH = 9;
const BLAME: ReadonlySet<string> = new Set(['blame']);
