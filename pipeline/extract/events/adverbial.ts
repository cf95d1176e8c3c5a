import { MINE } from '../../text/affixes.ts';
import { NISBA, TANWIN } from '../../text/endings.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Slot } from '../words/lexeme.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, tokenBefore } from '../words/word-kinds.ts';

/** دعمًا عسكريًا واقتصاديًا: a subject is nominative; an accusative of relation tells how, not who. */
export function isAdverbial(view: SentenceView, slot: Slot, filler: Filler): boolean {
  const head = view.tokenAt(filler.start);
  if (head === undefined || head.unit?.kind === 'place') return false;
  if (slot.sources.includes('own') && isRelation(head)) return true;
  if (isTimeOnly(view, head)) return true;
  if (head.unit === null && RELATION.test(head.folded) && (isBare(filler) || isHow(view, head))) return true;
  if (slot.role !== 'actor' || tokenBefore(view.s, head.i)?.tag === 'comp') return false;
  return ACCUSATIVE.test(view.raw.slice(head.start, head.end)) || isMotive(head);
}

/** انقطاع | كهربائي, إطار | قانوني: an adjective of a complement, written like the noun with "my". */
const isRelation = ({ folded, article, enclitic, nominals }: Tagged): boolean =>
  !article &&
  NISBA.test(folded) &&
  (enclitic === MINE || nominals.some(({ noun }) => noun?.classes.has('adjective')));

/** استهدف | ليلة أمس المدينة: a noun of time before its day tells when. */
const isTimeOnly = ({ s }: SentenceView, { i, unit, tag, facts }: Tagged): boolean =>
  unit === null &&
  tag === 'noun' &&
  facts.classes.length > 0 &&
  facts.classes.every((cls) => cls === TIME) &&
  s[isComma(s[i + 1]) ? i + 2 : i + 1]?.unit?.kind === TIME;
const TIME = 'time';

/** اتفاق | 6 أفريل, اجتماع | الخميس: a day does nothing. */
export const isDay = (view: SentenceView, { start }: Filler): boolean =>
  view.tokenAt(start)?.unit?.kind === 'time';

/** استهدافها عسكريا, ملاحقتهم أمنيا: behind the pronoun of whom it is done to. */
const isHow = ({ s }: SentenceView, { i, article, conj, prep, facts }: Tagged): boolean =>
  !article &&
  // لقتله | شرطيا
  !facts.sets.has('one_in_uniform') &&
  !conj &&
  prep === '' &&
  i > 0 &&
  s[i - 1].enclitic !== '' &&
  isMasdar(s[i - 1]);

/** دفاعا عن المدينة, احتجاجا على القرار: an indefinite verbal noun in ا tells why. */
const isMotive = (t: Tagged): boolean =>
  t.unit === null && !t.article && TANWIN.test(t.folded) && isMasdar(t) && t.enclitic === '';

/** A word of the lexicon as an adjective only, or of none. */
function isBare(filler: Filler): boolean {
  for (const cls of filler.classes) if (cls !== 'adjective') return false;
  return true;
}

/** Accusative of an adjective of relation, folded: عسكريا. */
const RELATION = /...\u064A\u0627$/u;

/** Tanwin of the accusative: سياسيًا, سياسياً, إعلاءً. */
const ACCUSATIVE = /\u064B\u0627$|[\u0627\u0621]\u064B$/u;

/** لقضاء عطلة: an indefinite verbal noun, whatever body bears the same name. */
export const isVerbal = (view: SentenceView, { first }: Phrase): boolean =>
  !view.s[first].article &&
  view.s[first].unit === null &&
  // غارة لطيران التحالف
  !hasClass(view.s[first].facts, FLYING) &&
  view.s[first].nominals.some(({ form }) => form === 'masdar');
const FLYING: ReadonlySet<string> = new Set(['aircraft']);
