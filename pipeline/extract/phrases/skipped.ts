import { FEMININE, NISBA_ACCUSATIVE } from '../../text/endings.ts';
import { isVictim } from '../words/nationals.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isBareAdjective, PLACE_HEADS } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';
import { movedOn } from './moved-on.ts';
import { quoteEnd } from './quote-end.ts';
import { closeOfName, closeOfTitle } from './set-off-name.ts';
import { isStop } from './stops.ts';

/** Where to go on after a time, a quotation mark, a parenthesis or a comma that does not end the clause. */
export function skipTo(view: SentenceView, i: number): number {
  const t = view.s[i];
  if (t.unit?.kind === 'time') return t.unit.last + 1;
  if (isAdverb(t) && !isVictim(view.s, i)) return isOfManner(view, i + 1) ? i + 2 : i + 1;
  if (t.tag !== 'punct') return i;
  if (t.folded === '(') {
    const close = quoteEnd(view.s, i, view.end);
    return close > i ? close + 1 : i;
  }
  if ('“”«»"″+'.includes(t.folded)) return i + 1;
  if (DASHES.includes(t.folded)) return pastDashes(view, i);
  if (t.folded !== '،' && t.folded !== ',') return i;
  const way = movedOn(view, i);
  if (way > i) return way;
  const close = Math.max(closeOfName(view.s, i), closeOfTitle(view, i));
  if (close > i) return view.s[close + 1]?.conj === true ? close : close + 1;
  const behind = pastAttribution(view, i);
  if (behind > i) return behind;
  const next = view.s[i + 1];
  if (next === undefined || next.conj) return i;
  if (closesTime(view, i) || isBehindTime(view, i) || isBehindPlace(view, i)) return i + 1;
  return next.unit?.kind === 'time' ||
    next.tag === 'prep' ||
    (next.prep !== '' && (next.tag === 'name' || isMasdar(next))) ||
    (next.prep === 'bi' && hasClass(next.facts, PLACE_HEADS))
    ? i + 1
    : i;
}

/** جماعة «إم 23» -الجناح المسلح للتوتسي- | على المطار: behind the two dashes that set off what it is. */
function pastDashes({ s, end }: SentenceView, open: number): number {
  if (open === 0 || !isNominal(s[open - 1]) || s[open + 1] === undefined || !isNominal(s[open + 1]))
    return open;
  for (let i = open + 2; i < end && i - open <= SAID && !isStop(s[i]) && s[i].tag !== 'verb'; i++)
    if (s[i].folded === s[open].folded) return i + 1;
  return open;
}
const DASHES = '-\u2013\u2014';

/** "أغلقت السلطات، بحسب بيان رسمي، | المعبر": behind the two commas that set off who says so the clause goes on. */
function pastAttribution({ s, end, cueHits }: SentenceView, open: number): number {
  if (!cueHits.some(({ cue, first }) => cue.type === 'prep' && first === open + 1)) return open;
  for (let i = open + 2; i < end && i - open <= SAID && !isStop(s[i]) && s[i].tag !== 'verb'; i++)
    if (s[i].folded === '،') return s[i + 1] === undefined || s[i + 1].conj ? open : i + 1;
  return open;
}
/** Tokens of such an attribution at most. */
const SAID = 16;

/** بسرعة | مفرطة: what describes an adverb that is a feminine noun with its preposition. */
function isOfManner({ s }: SentenceView, i: number): boolean {
  const [adverb, next] = [s[i - 1], s[i]];
  return (
    adverb.fn?.cls === 'adverb' &&
    FEMININE.test(adverb.folded) &&
    next?.tag === 'noun' &&
    FEMININE.test(next.folded) &&
    !next.article &&
    !next.conj &&
    next.prep === '' &&
    next.nominals.length > 0 &&
    next.nominals.every(
      ({ form, noun }) => form.endsWith('participle') || noun?.classes.has('adjective') === true,
    )
  );
}

/** رسميا, ميدانيا: an adverb, or an adjective of relation in the accusative that stands by itself. */
const isAdverb = (t: Tagged): boolean =>
  t.tag === 'noun'
    ? t.unit === null &&
      !t.conj &&
      t.prep === '' &&
      NISBA_ACCUSATIVE.test(t.folded) &&
      isBareAdjective(t) &&
      !t.facts.sets.has('one_in_uniform')
    : t.fn?.cls === 'adverb';

/** "أعلن الجيش، الخميس، انسحابه": the second comma of a time set between commas. */
function closesTime(view: SentenceView, comma: number): boolean {
  const time = view.s[comma - 1]?.unit;
  return time?.kind === 'time' && view.s[time.first - 1]?.folded === '،';
}

/** نفذ اليوم الجمعة، | عدد من الناشطين, قامت أمس الأربعاء، | بترحيلهم: a time right behind the verb with only one comma. */
function isBehindTime(view: SentenceView, comma: number): boolean {
  const time = view.s[comma - 1]?.unit;
  return (
    time?.kind === 'time' &&
    (isCount(view.s[comma + 1]) || (view.s[time.first - 1]?.tag === 'verb' && isNominal(view.s[comma + 1])))
  );
}

/** استقبل الرئيس، في القصر، | المبعوث, استقبل الأمير في جدة، | الرئيس الأوكراني: a person or body behind where it is, set apart by a comma. */
function isBehindPlace(view: SentenceView, comma: number): boolean {
  const next = view.s[comma + 1];
  if (next?.unit?.kind !== 'name' || next.unit.cls === 'media' || next.prep !== '') return false;
  const after = view.s[next.unit.last + 1];
  if (after !== undefined && after.tag !== 'punct' && after.tag !== 'prep' && after.prep === '') return false;
  for (let i = comma - 1; i > 0 && comma - i <= ASIDE; i--) {
    const t = view.s[i];
    if (t.tag === 'verb' || t.tag === 'punct' || t.tag === 'comp' || t.tag === 'rel') return false;
    // ترغب في عزل الوزير، | ناجي جلول: an act is no place.
    if (LOCATING.has(t.tag === 'prep' ? (t.fn?.code ?? '') : t.prep))
      return !isDeed(t.tag === 'prep' ? view.s[i + 1] : t);
  }
  return false;
}
const isDeed = (t: Tagged): boolean => isMasdar(t) && !hasClass(t.facts, PLACE_HEADS);
const ASIDE = 4;
const LOCATING: ReadonlySet<string> = new Set(['fi', 'bi']);

/** أقالت السلطات اليوم السبت، | نحو 4000 موظف: nobody begins a sentence with so many. */
const isCount = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  !t.conj &&
  (t.tag === 'number' || t.fn?.cls === 'quantifier' || t.facts.classes.includes('quantity'));
