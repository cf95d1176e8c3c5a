import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** يحكي الفيلم قصة ضابط يقتل زوجته, تدور أحداث المسلسل حول خطف طفلة: what a film or a play tells of did not happen; a documentary tells what did. */
export const isFiction = ({ s }: SentenceView): boolean =>
  s.some(
    (t, i) =>
      t.facts.sets.has('narrates') &&
      [s[i - 1], s[i + 1], s[i + 2]].some((next) => next !== undefined && isWork(next)) &&
      !s.slice(i, i + REAL_WITHIN).some(({ facts }) => facts.sets.has('documentary')),
  );
const REAL_WITHIN = 6;

const isWork = (t: Tagged): boolean => t.tag === 'noun' && hasClass(t.facts, WORKS);
const WORKS: ReadonlySet<string> = new Set(['work']);
