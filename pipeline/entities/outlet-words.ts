import type { EntityForm, EntityKit } from '../entities.ts';
import { FOR, TA } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import { THAT_THE, TO, WITH } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { VERB } from './words.ts';

/** وكالة «بلومبيرغ» | للأخبار: behind the name of an outlet it goes on with that name. */
export const isOutletBefore =
  (at: number) =>
  ({ last, value }: Hit<EntityForm>): boolean =>
    value.entity.kind === 'media' && last < at && at - last <= 2;

/** قال مسؤول للأناضول إن, للجزيرة: «…»: an outlet whose name is an ordinary word, right before what it was told. */
export function isToldTo(tokens: readonly Token[], { entity }: EntityForm, last: number): boolean {
  const at =
    tokens[last + 1]?.word.folded === COMMA && THAT_THE.test(tokens[last + 2]?.word.folded ?? '')
      ? last + 2
      : last + 1;
  const next = tokens[at]?.word.folded ?? '';
  return entity.kind === 'media' && (THAT_THE.test(next) || (next !== '' && ':\u00AB\u201C"'.includes(next)));
}
/** ل(وات), لـ«الحرة», حوار مع «الشرق الأوسط», وعلمت «الشرق الأوسط»: alone in brackets or marks behind a preposition or its verb. */
export function isOutletHere(
  tokens: readonly Token[],
  { entity }: EntityForm,
  { first, last }: { readonly first: number; readonly last: number },
  { words }: EntityKit,
): boolean {
  if (entity.kind !== 'media' || first === 0) return false;
  const close = tokens[last + 1]?.word.folded ?? '';
  const isMarked = MARKS.includes(tokens[first - 1].word.folded) && close !== '' && MARKS.includes(close);
  const before = isMarked ? tokens[first - 2]?.word : tokens[first - 1].word;
  if (before === undefined || (!isMarked && first === last)) return false;
  const { anyBits, sets } = words.of(before);
  if (isMarked && (TOLD.has(before.folded) || sets.has('according_to'))) return true;
  return before.folded.endsWith(TA) && (anyBits & VERB) !== 0;
}
const TOLD: ReadonlySet<string> = new Set([FOR, TO, WITH]);
const MARKS = '()"\u00AB\u00BB\u201C\u201D';

const COMMA = '\u060C';
