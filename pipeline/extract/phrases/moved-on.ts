import { ACCUSATIVE } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, PLACE_HEADS } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';
import { isComma } from './clauses.ts';
import { isStop } from './stops.ts';

/**
 * "فر من العاصمة، بعد سيطرة المتمردين عليها، | إلى عدن", "أجلت 150 مدنيا، غالبيتهم مرضى، مساء أمس، | من مستشفى": behind what commas set
 * off the clause goes on with where somebody comes from or goes; the comma given when it does not.
 */
export function movedOn(view: SentenceView, comma: number): number {
  let at = comma;
  for (let set = 0; set < SET_OFF && isComma(view.s[at]); set++) {
    const close = closeOf(view, at);
    if (close < 0) return comma;
    if (isWay(view.s, close + 1)) return close + 1;
    at = close;
  }
  return comma;
}
/** Asides in a row. */
const SET_OFF = 2;

/** The comma that closes the aside that opens at another; -1 where the clause ends before, or another one begins. */
function closeOf({ s, end }: SentenceView, open: number): number {
  let mayTell = isOpener(s[open + 1]);
  if (!isAside(s[open + 1])) return -1;
  for (let i = open + 1; i < end && i - open <= LONGEST && !isStop(s[i]); i++) {
    if (isComma(s[i])) return i;
    mayTell ||= isOpener(s[i]);
    if (s[i].tag === 'comp' || (s[i].tag === 'verb' && !mayTell)) return -1;
  }
  return -1;
}
const LONGEST = 16;

/** الذي, بعد أن, وفق ما: a clause may follow. */
const isOpener = (t: Tagged | undefined): boolean => t?.tag === 'rel' || t?.tag === 'sub';

/** بعد سيطرتهم, الذي أطيح به, خوفا من, مساء أمس, معظمهم نساء, وعددهم عشرة: nothing that could begin a clause of its own. */
const isAside = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  (t.conj
    ? t.tag === 'noun' && t.enclitic !== ''
    : isOpener(t) ||
      t.tag === 'prep' ||
      t.prep !== '' ||
      t.unit?.kind === 'time' ||
      t.fn?.cls === 'adverb' ||
      t.fn?.cls === 'quantifier' ||
      (t.enclitic !== '' && hasClass(t.facts, SHARES)) ||
      (t.tag === 'noun' && !t.article && t.unit === null && ACCUSATIVE.test(t.folded)));
const SHARES: ReadonlySet<string> = new Set(['quantity']);

/** إلى مدينة, من البلدة, نحو تشاد: a preposition of moving before a place. */
function isWay(s: readonly Tagged[], at: number): boolean {
  const t = s[at];
  if (t?.tag !== 'prep' || t.conj || t.enclitic !== '' || !WAYS.has(t.fn?.code ?? '')) return false;
  const place = s[at + 1];
  return (
    isNominal(place) &&
    place.prep === '' &&
    (place.unit === null ? hasClass(place.facts, PLACE_HEADS) : place.unit.kind === 'place')
  );
}
const WAYS: ReadonlySet<string> = new Set(['ila', 'min', 'nahwa']);
