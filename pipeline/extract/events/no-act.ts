import { isUseOf } from '../phrases/use-of.ts';
import { resumesComplement } from '../words/carrier-verb.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { ELATIVE, tokenBefore } from '../words/word-kinds.ts';
import type { Trigger } from './events.ts';

/** عناصر دعم, طائرات استطلاع, مركز لإيواء النازحين: behind people, machines or a site an indefinite verbal noun only says of what kind they are. */
export function isKindOf(view: SentenceView, { head, nominal, frame }: Trigger): boolean {
  const t = view.s[head];
  if (nominal !== null && isUseOf(view, head)) return true;
  const owner = tokenBefore(view.s, head);
  // عبوة شديدة الانفجار, كاميرا سريعة الانتشار: an adjective that is told in what.
  if (nominal !== null && t.article && owner !== undefined && isAdjectiveOf(view, owner)) return true;
  if (
    nominal === null ||
    frame.type === 'phrase' ||
    owner?.tag !== 'noun' ||
    owner.article ||
    owner.enclitic !== ''
  )
    return false;
  if (t.article || t.conj || t.prep !== '' || t.enclitic !== '' || t.unit !== null) return false;
  return owner.nominals.every(({ noun }) => noun !== null && KEPT_UP.some((cls) => noun.classes.has(cls)));
}
const isAdjectiveOf = (view: SentenceView, t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  !t.conj &&
  t.prep === '' &&
  t.enclitic === '' &&
  t.nominals.length > 0 &&
  t.nominals.every(({ noun }) => noun?.classes.has('adjective') === true) &&
  !ELATIVE.test(t.folded) &&
  tokenBefore(view.s, t.i)?.tag === 'noun';
const KEPT_UP = ['force', 'aircraft', 'vehicle', 'drone'] as const;

/** كمين نصبه مسلحون: the verb tells of the noun before it, it is no act of its own (نصّب "install"). */
export const isCarried = (view: SentenceView, { frame, verb, head }: Trigger): boolean =>
  frame.type === 'verb' && verb !== null && resumesComplement(view.s, view.s[head], view.s[head].verbs);

/** حكم عليه | بالسجن: a word that tells what happened by itself alone (السجن عشر سنوات لوزير), behind a preposition. */
export const isGoverned = ({ s }: SentenceView, { frame, first }: Trigger): boolean =>
  frame.flags.has('bare') && (s[first].prep !== '' || s[first - 1]?.tag === 'prep');
