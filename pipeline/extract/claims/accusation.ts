import type { Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Marker } from './content.ts';

/** Of whom a verb of accusation is told, and where what it is about begins. */
export type Accusation = { readonly subject: Phrase | null; readonly marker: Marker };

/**
 * An accusation asks for whom it is laid against before ب: in "واتهم الغرب بالتصعيد" the only phrase is he, in "واتهمتهم
 * باحتجاز رهائن" a pronoun, in "واتهم الرئيس، خصمه بالكذب" he stands behind a comma.
 */
export function accusation(
  view: SentenceView,
  t: Tagged,
  cue: Cue,
  subject: Phrase | null,
): Accusation | null {
  if (cue.act !== 'accuse' || !cue.flags.has('dative')) return null;
  const at = (subject?.last ?? t.i) + 1;
  if (t.enclitic !== '') return isCharge(view, at) ? { subject, marker: bare(at) } : null;
  if (subject === null) return null;
  if (isCharge(view, at)) {
    return laidAgainst(view, subject);
  }
  const from = isComma(view.s[at]) ? at + 1 : pastText(view, at);
  const accused = from > at ? view.sourcePhrase(from) : null;
  return accused !== null && isCharge(view, accused.last + 1) ? { subject, marker: bare(from) } : null;
}

/** اتهم | الغرب بالتصعيد: the only phrase is who is accused; of "اتهم وزير الدفاع | المعارضة بالكذب" the last word of what looks like one. */
export function laidAgainst(view: SentenceView, { first, last }: Phrase): Accusation {
  const isTwo = last > first && view.s[last - 1].article && view.s[last].article;
  return isTwo && hasClass(view.s[last].facts, SIDES)
    ? { subject: { first, last: last - 1 }, marker: bare(last) }
    : { subject: null, marker: bare(first) };
}

/** "اتهمت التنسيقية | في بيانها | القوات بتنفيذ": behind when it was laid, and in what text. */
function pastText(view: SentenceView, from: number): number {
  // اتهمت واشنطن | في وقت سابق | النظام بالكذب
  const when = view.s[from]?.unit;
  const isWhen = when?.kind === 'time' || (when?.kind === 'function' && view.s[from].fn?.code === 'kama');
  const at = isWhen ? (when?.last ?? from) + 1 : from;
  const isIn = view.s[at]?.tag === 'prep' && view.s[at].fn?.code === 'fi' && view.s[at].enclitic === '';
  const text = isIn && hasClass(view.s[at + 1].facts, DOCUMENT) ? view.phraseAt(at + 1) : null;
  if (text === null) return at;
  const own = view.s[text.last + 1]?.fn?.cls === 'prepositional_pronoun' ? 2 : 1;
  const time = view.s[text.last + own]?.unit;
  return time?.kind === 'time' ? time.last + 1 : text.last + own;
}
const DOCUMENT: ReadonlySet<string> = new Set(['document']);

const SIDES: ReadonlySet<string> = new Set(['party_org', 'body', 'force', 'group_noun', 'media']);

const bare = (first: number): Marker => ({ first, isQuoted: false });

/** بالكذب, بأنها تكذب: with what somebody is charged. */
export const isCharge = ({ s }: SentenceView, at: number): boolean => {
  const t = s[at];
  if (t === undefined || t.conj) return false;
  if (t.fn?.code === 'bianna' || t.fn?.code === 'bi') return true;
  return t.prep === 'bi' && t.tag === 'noun' && (t.facts.isMasdar || t.facts.nominals.length > 0);
};
