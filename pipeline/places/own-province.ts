import type { PlaceKit } from '../places.ts';
import { ARTICLE, BY, FOR } from '../text/affixes.ts';
import { FROM, IN, ON } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAnd } from '../text/without-and.ts';
import type { PlaceHit } from './find.ts';
import { isOfAny } from './kinds-at.ts';
import { isListed } from './lists.ts';

/** Tokens between a name and the word for its province. */
const AGAIN_REACH = 25;

/** وفي السويداء سيطرت الفصائل على | المحافظة: a name that the same sentence speaks of again as the province. */
export function isCalledProvince(
  tokens: readonly Token[],
  hit: PlaceHit,
  next: PlaceHit | undefined,
  kit: PlaceKit,
): boolean {
  if (hit.form?.hasSeat !== true || hit.direction !== null) return false;
  if (hit.stands !== null && hit.stands !== 'in') return false;
  const end = Math.min(next?.first ?? tokens.length, hit.last + AGAIN_REACH, tokens.length);
  for (let at = hit.last + 1; at < end; at++) if (isAgain(tokens, at, kit)) return true;
  return isOneOf(tokens, hit.last, end, kit);
}

/** Tokens between a name and the provinces it is one of. */
const ONE_REACH = 6;

/** القيروان من أكثر | الولايات فقرا, سيدي بوزيد تعد من بين | الولايات: a name that is said to be one of the provinces. */
function isOneOf(tokens: readonly Token[], last: number, end: number, kit: PlaceKit): boolean {
  for (let at = last + 2; at < Math.min(end, last + ONE_REACH); at++) {
    const word = kit.headOf(tokens[at].word);
    if (word === null || word.proclitic !== '' || !word.isDefinite) continue;
    if (!word.head.kinds.has('seat') || !word.head.kinds.has('many')) continue;
    return [at - 1, at - 2].some((i) => i > last && tokens[i].word.folded === FROM);
  }
  return false;
}

/** على المحافظة, معتمديات الولاية; not المحافظة على "keeping", مركز المحافظة "its seat", الأحزاب المحافظة "conservative". */
function isAgain(tokens: readonly Token[], at: number, kit: PlaceKit): boolean {
  const word = kit.headOf(tokens[at].word);
  if (word?.head.kinds.has('own_province') !== true || tokens[at + 1]?.word.folded === ON) return false;
  if (word.proclitic !== '') return word.proclitic === BY || word.proclitic === FOR;
  const { word: before } = tokens[at - 1];
  if (before.kind !== 'word' || before.folded.startsWith(ARTICLE)) return false;
  return !isOfAny(tokens[at - 1], SEATS, kit);
}

/** مقر, مركز, عاصمة, مبنى. */
const SEATS = ['office', 'institute', 'capital', 'none'] as const;

/** مناطق استراتيجية في | حمص ودرعا: areas in several towns that are provinces too are in those provinces. */
export function isAreaOf(
  tokens: readonly Token[],
  hit: PlaceHit,
  next: PlaceHit | undefined,
  kit: PlaceKit,
): boolean {
  if (hit.form?.hasSeat !== true || hit.stands !== 'in' || next?.form?.hasSeat !== true) return false;
  if (next.heads.length > 0 || !isListed(tokens, hit.last, next.first, next.proclitic)) return false;
  const last = hit.proclitic === BY ? hit.first - 1 : hit.first - 2;
  for (let at = last; at >= 0 && last - at < ADJECTIVES; at--) {
    if (kit.headOf(tokens[at].word)?.head.slug === 'areas') return true;
    if (tokens[at].word.kind !== 'word' || !ADJECTIVE.test(tokens[at].word.folded)) return false;
  }
  return false;
}

/** The others of such a list. */
export const isListedAreaOf = (tokens: readonly Token[], hit: PlaceHit, before: PlaceHit): boolean =>
  hit.form?.hasSeat === true &&
  hit.direction === null &&
  before.form?.hasSeat === true &&
  before.inherited?.kinds.has('seat') === true &&
  isListed(tokens, before.last, hit.first, hit.proclitic);

/** استراتيجية, and one more word at most. */
const ADJECTIVES = 3;
const ADJECTIVE = /^(?!\u0627\u0644).{2,}(?:\u0647|\u0627\u062A|\u064A)$/u;

/** ففي درعا، سيطرت الفصائل على بلدة الشجرة, شهدت حمص اشتباكات في تلبيسة: the scene of what happens in a town of the province. */
export function isScene(
  tokens: readonly Token[],
  hit: PlaceHit,
  next: PlaceHit | undefined,
  kit: PlaceKit,
): boolean {
  if (hit.form?.hasSeat !== true || hit.direction !== null || hit.stands === 'seat' || hit.stands === 'way')
    return false;
  if (next === undefined || isListed(tokens, hit.last, next.first, next.proclitic)) return false;
  const before = tokens[hit.first - 1];
  if (before === undefined) return false;
  const opens =
    hit.first === 1 &&
    withoutAnd(before.word.folded) === IN &&
    COMMA.test(tokens[hit.last + 1]?.word.folded ?? '');
  if (!opens && (hit.proclitic !== '' || kit.headOf(before.word)?.head.kinds.has('witness') !== true))
    return false;
  if (next.type !== 'name' || next.form?.hasSeat === true || next.candidates.length === 0) return false;
  const { ids } = hit.form;
  return next.candidates.every((id) => {
    const place = kit.byId.get(id);
    return place !== undefined && SETTLED.has(place.kind) && ids.includes(place.adm1 ?? '');
  });
}

const COMMA = /^[\u060C,]$/u;
const SETTLED: ReadonlySet<string> = new Set(['town', 'village', 'adm2', 'adm3']);
