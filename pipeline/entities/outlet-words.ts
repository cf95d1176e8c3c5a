import type { EntityForm, EntityKit } from '../entities.ts';
import { TA } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
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
    tokens[last + 1]?.word.folded === COMMA && THAT.test(tokens[last + 2]?.word.folded ?? '')
      ? last + 2
      : last + 1;
  const next = tokens[at]?.word.folded ?? '';
  return entity.kind === 'media' && (THAT.test(next) || (next !== '' && ':\u00AB\u201C"'.includes(next)));
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
  if (isMarked && TOLD.test(before.folded)) return true;
  return before.folded.endsWith(TA) && (words.of(before).anyBits & VERB) !== 0;
}
/** ل, إلى, مع; بحسب, وفق and their like. */
const TOLD =
  /^(?:\u0644|\u0627\u0644\u064A|\u0645\u0639|\u0648?(?:\u0628\u062D\u0633\u0628|\u062D\u0633\u0628|\u0648\u0641\u0642))$/u;
const MARKS = '()"\u00AB\u00BB\u201C\u201D';

const COMMA = '\u060C';
/** إن, أن, with a pronoun or not, folded. */
const THAT = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0646\u064A)?$/u;
