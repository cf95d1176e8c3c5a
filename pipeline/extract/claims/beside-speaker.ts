import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import { NAMELESS } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { fullSource } from './claim-source.ts';
import { isProper, isUnknown } from './source-name.ts';

/** Index past all that only describes who speaks and stands right behind his name: his office, what a dash sets off, that he is not to be named. */
export function besideSpeaker(view: SentenceView, at: number): number {
  let i = at;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const next = afterNameless(view, afterDashes(view, afterOffice(view, i)));
    if (next === i) break;
    i = next;
  }
  return i;
}
const MAX_STEPS = 3;

/** "ألباريس | القائم بأعمال وزير الخارجية | عبر", "كوناشينكوف، | المتحدث باسم الوزارة، | ما": the office of a name. */
function afterOffice(view: SentenceView, at: number): number {
  if (at < 1 || at >= view.end || !isName(view, at - 1)) return at;
  const isAside = view.s[at].folded === COMMA;
  const first = at + Number(isAside);
  const t = view.s[first];
  if (t === undefined || t.conj || t.prep !== '' || t.enclitic !== '' || !isOffice(view, first)) return at;
  const named = view.sourcePhrase(first);
  if (named === null) return at;
  const { last } = fullSource(view, named);
  // مخرجة الفيلم القصير | "تحت الشجرة": with what it is called.
  const title = isAside || !isOpeningQuote(view, last + 1) ? -1 : quoteEnd(view.s, last + 1, view.end);
  if (title > 0 && title - last <= TITLE && isClosed(view.s[title + 1])) return title + 1;
  if (!isAside) return isClosed(view.s[last + 1]) ? last + 1 : at;
  return view.s[last + 1]?.folded === COMMA ? last + 2 : at;
}

/** Words of the title of a work. */
const TITLE = 9;

/** مدير حفظ الصحة | وحماية المحيط: an office that goes on is not read to its end. */
const isClosed = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  !t.conj &&
  (t.tag === 'punct' || t.tag === 'comp' || t.tag === 'prep' || t.prep !== '' || t.unit?.kind === 'time');

const isName = (view: SentenceView, at: number): boolean =>
  isProper(view.nameAt[at]) || isUnknown(view.s[at]);

/** المتحدث, وزير الخارجية, القائم: an office without the name of its holder. */
function isOffice(view: SentenceView, at: number): boolean {
  const name = view.nameAt[at];
  if (name !== undefined) return name.kind === 'person' && NAMELESS.has(name.rule);
  return view.s[at].article && hasClass(view.s[at].facts, CHARGED);
}
const CHARGED: ReadonlySet<string> = new Set(['charged']);

/** "المتحدث – في تقرير أوردته القناة – إن": between dashes stands where or when it was said. */
function afterDashes(view: SentenceView, at: number): number {
  if (!isDash(view.s[at]) || view.s[at + 1]?.tag !== 'prep') return at;
  for (let i = at + 2; i < view.end && i - at < LONGEST; i++) {
    if (isDash(view.s[i])) return i + 1;
    if (view.s[i].tag === 'comp' || view.s[i].folded === '.') return at;
  }
  return at;
}
const isDash = (t: Tagged | undefined): boolean => t?.tag === 'punct' && DASHES.includes(t.folded);
const DASHES = '-\u2013\u2014';
const LONGEST = 20;

/** "مصدر أمني | رفض الكشف عن اسمه،", "مسؤول | بدون الكشف عن هويته": a few words that end in his name or identity. */
function afterNameless(view: SentenceView, at: number): number {
  const from = view.s[at]?.folded === COMMA ? at + 1 : at;
  for (let i = from; i < view.end && i - from < NAMELESS_WORDS; i++) {
    const t = view.s[i];
    if (t.tag === 'comp' || t.tag === 'punct' || t.tag === 'number') return at;
    if (t.enclitic === '' || !hasClass(t.facts, IDENTITY) || i - from < 2) continue;
    return view.s[i + 1]?.folded === COMMA ? i + 2 : i + 1;
  }
  return at;
}
const NAMELESS_WORDS = 8;
const IDENTITY: ReadonlySet<string> = new Set(['identity']);
const COMMA = '\u060C';
