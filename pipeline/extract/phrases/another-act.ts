import { HIS } from '../../text/affixes.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** إجلاء المصابين | وإخماد الحريق, السطو على مصرف | واختلاس أمواله: behind people and things a verbal noun joins another act. */
export const isAnotherAct = (view: SentenceView, first: Tagged, next: Tagged): boolean =>
  isOwnedAct(view, next) ||
  isTaking(view, next) ||
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
  raw.charAt(end - 1) === HIS &&
  facts.classes.every((cls) => cls !== 'civilian') &&
  nominals.some(
    ({ form, enclitic, lexeme }) =>
      form === 'masdar' && enclitic === HIS && lexeme !== null && lexeme.frames.length > 0,
  );

/** مقتل السلطان | واحتلال القاهرة: a form that names a force too is the act when a place follows it in idafa. */
const isTaking = ({ s }: SentenceView, { i, conj, article, enclitic, nominals, facts }: Tagged): boolean =>
  conj &&
  !article &&
  enclitic === '' &&
  s[i + 1] !== undefined &&
  (s[i + 1].unit?.kind === 'place' || hasClass(s[i + 1].facts, LANDS)) &&
  s[i + 1].prep === '' &&
  facts.classes.includes('force') &&
  nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme !== null && lexeme.frames.length > 0);
const LANDS: ReadonlySet<string> = new Set(['place', 'settlement', 'subplace']);
