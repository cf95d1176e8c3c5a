import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** إجلاء المصابين | وإخماد الحريق, السطو على مصرف | واختلاس أمواله: behind people and things a verbal noun joins another act. */
export const isAnotherAct = (view: SentenceView, first: Tagged, next: Tagged): boolean =>
  isOwnedAct(view, next) ||
  (next.unit === null &&
    isMasdar(next) &&
    next.facts.classes.every((cls) => ACTS.has(cls)) &&
    !isMasdar(first) &&
    first.facts.classes.some((cls) => CONCRETE.has(cls)));
const ACTS: ReadonlySet<string> = new Set(['event', 'abstract', 'civil', 'field']);
const CONCRETE: ReadonlySet<string> = new Set([
  'person',
  'people',
  'civilian',
  'casualty',
  'prisoner',
  'force',
  'criminal',
  'structure',
  'vehicle',
  'goods',
  'money',
  'quantity',
]);

/** أسر القائد | وقتله: a verbal noun with the pronoun of who was named; قتلة with ة are murderers, أسرهم families. */
const isOwnedAct = ({ raw }: SentenceView, { conj, end, facts, nominals }: Tagged): boolean =>
  conj &&
  raw.charAt(end - 1) === HIM &&
  facts.classes.every((cls) => cls !== 'civilian') &&
  nominals.some(
    ({ form, enclitic, lexeme }) =>
      form === 'masdar' && enclitic === HIM && lexeme !== null && lexeme.frames.length > 0,
  );
const HIM = '\u0647';
