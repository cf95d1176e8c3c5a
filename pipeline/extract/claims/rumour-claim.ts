import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { subjectAfter } from './claim-subject.ts';
import type { Marker } from './content.ts';
import { isSomeSource } from './some-source.ts';

/** ادعاء حول مقتل …, شائعات تفيد بأن …, مزاعم تل أبيب بقصف …: what is told without proof; it is its own unnamed source, or else whose it is. */
export function rumourClaim(view: SentenceView, { first, last, cue }: CueHit): ClaimDraft | null {
  const t = view.s[first];
  // قتلوهم بادعاء اقترابهم: who acts is who alleges it.
  if (t.tag === 'verb' || t.prep === 'bi' || isDoubted(view, first) || isOffice(view, first)) return null;
  const owner = ownerAfter(view, last + 1);
  const spreader = owner === null ? spreaderBefore(view, first) : null;
  const marker = contentAfter(view, (owner?.last ?? last) + 1, cue);
  if (marker === null || (cue.flags.has('spread') && !isSpread(view, first, marker.first))) return null;
  // الادعاء | الروسي: with its adjective.
  const source = owner === null || isAdjective(view, owner) ? { first, last: owner?.last ?? last } : owner;
  return draftOf(view, cue, `claim/${cue.id}`, first, last, marker, spreader ?? source);
}

const isAdjective = ({ s }: SentenceView, { first }: Phrase): boolean =>
  s[first].facts.demonym && s[first].article === s[first - 1].article;

/** لا صحة لأي ادعاء حول, هل من شائعات عن: nobody tells it; لا يمكن التحقق من الادعاءات: told already. */
const isDoubted = ({ s }: SentenceView, first: number): boolean =>
  s
    .slice(Math.max(0, first - (s[first].article ? DOUBT_OF_KNOWN : DOUBT)), first)
    .some(({ tag, fn }) => tag === 'neg' || fn?.cls === 'interrogative');

/** Words between a negator and a rumour, and one that is known. */
const DOUBT = 4;
const DOUBT_OF_KNOWN = 10;

/** طالب الادعاء بسجنه, ممثل الادعاء: the prosecution. */
function isOffice({ s }: SentenceView, first: number): boolean {
  const before = s[first - 1];
  return (
    s[first].article &&
    s[first].prep === '' &&
    (before?.tag === 'verb' || (before?.tag === 'noun' && !before.article))
  );
}

/** مزاعم | تل أبيب | حول …: somebody right behind whose words they are. */
function ownerAfter(view: SentenceView, at: number): Phrase | null {
  const t = view.s[at];
  if (t === undefined || !isNominal(t) || t.prep !== '' || t.conj || view.isEventNominal(at)) return null;
  const phrase = view.sourcePhrase(at);
  return phrase !== null && view.isSourceLike(phrase) ? phrase : null;
}

/** تنشر | بعض وسائل الإعلام | شائعات: who spreads it. */
export function spreaderBefore(view: SentenceView, first: number): Phrase | null {
  for (let i = first - 1; i >= 0 && first - i <= SPREADER; i--) {
    const { tag, verbs } = view.s[i];
    if (tag === 'punct' || tag === 'comp') return null;
    if (tag !== 'verb') continue;
    const subject = verbs.some(spreads) ? subjectAfter(view, i) : null;
    if (subject === null || subject.first <= i) return null;
    // صفحات معارضة | شائعات: what is spread is no part of who spreads it.
    const source = { first: subject.first, last: Math.min(subject.last, first - 1) };
    return view.isSourceLike(source) || isSomeSource(view, source) ? source : null;
  }
  return null;
}

const spreads = ({ lexeme: { cue } }: Tagged['verbs'][number]): boolean =>
  cue !== null && SPREADING.some((flag) => cue.flags.has(flag));
const SPREADING = ['spreads', 'titled'] as const;

/** Behind adjectives and where it was told: أن, حول, ب or the noun of an act, or a verb that tells it (تفيد ب, يزعم); of a picture only what it is said to show. */
function contentAfter(view: SentenceView, from: number, { flags }: Cue): Marker | null {
  const isShown = flags.has('alleging');
  for (let i = from; i + 1 < view.end && i - from <= NEAR; i++) {
    const t = view.s[i];
    if (t.tag === 'verb') return tells(t, isShown) ? toldBy(view, i + 1) : null;
    // خبرا منسوبا إلى الشبكة، | عن مقتله
    const isSetOff = t.folded === '\u060C' && !isShown && isTopic(view, i + 1);
    if ((t.tag === 'punct' && !isSetOff) || t.tag === 'sub' || t.tag === 'neg') return null;
    if (isShown) continue;
    if (t.tag === 'comp') return view.isThat(i) ? { first: i, isQuoted: isOpeningQuote(view, i + 1) } : null;
    const isOpening = t.prep === 'bi' || (i === from && t.prep === '');
    if (isTopic(view, i)) return { first: i + 1, isQuoted: false };
    if (isOpening && !t.conj && isNominal(t) && view.isEventNominal(i)) return { first: i, isQuoted: false };
  }
  return null;
}
const NEAR = 7;

/** عن | مقتله, حول | ما جرى */
const isTopic = ({ s, end }: SentenceView, at: number): boolean =>
  s[at].tag === 'prep' &&
  TOPIC.has(s[at].fn?.code ?? '') &&
  at + 1 < end &&
  (isNominal(s[at + 1]) || s[at + 1].tag === 'comp');
const TOPIC: ReadonlySet<string> = new Set(['an', 'hawla']);

const tells = ({ verbs }: Tagged, isShown: boolean): boolean =>
  verbs.some(({ lexeme: { cue } }) => cue !== null && (!isShown || cue.flags.has('alleges')));

/** تفيد | بمقتل, يزعم | إسقاط, تقول | إن, زعم | "مقتل …". */
function toldBy(view: SentenceView, at: number): Marker | null {
  const t = view.s[at];
  if (t === undefined) return null;
  if (t.tag === 'comp') return { first: at, isQuoted: isOpeningQuote(view, at + 1) };
  if (isOpeningQuote(view, at)) return { first: at + 1, isQuoted: true };
  if (isTopic(view, at)) return { first: at + 1, isQuoted: false };
  const isAct = isNominal(t) && (t.prep === '' || t.prep === 'bi') && !t.conj && view.isEventNominal(at);
  return isAct ? { first: at, isQuoted: false } : null;
}

/** خبر | متداول | عن, تداولوا خبرا عن: news that is said to go round, or to be untrue. */
const isSpread = ({ s }: SentenceView, first: number, content: number): boolean =>
  s.slice(first, content).some(({ facts }) => facts.sets.has('unproved')) ||
  s
    .slice(Math.max(0, first - SPREADER), first)
    .some(({ verbs }) => verbs.some(({ lexeme }) => lexeme.cue?.flags.has('spreads')));
const SPREADER = 14;
