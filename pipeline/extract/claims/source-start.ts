import { FOR } from '../../text/affixes.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Tagged } from '../words/tags.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** First token of the source: after the cue and, in "وفقا لما ذكرته", after its reporting verb and whom it was told to. */
export function sourceStart(view: SentenceView, hit: CueHit): { readonly at: number; readonly verb: number } {
  let i = hit.last + 1;
  let verb = -1;
  if (view.s[i]?.folded === FOR) i++;
  while (i < view.end && i - hit.last <= 9) {
    const next = afterReporting(view, i, verb >= 0);
    if (next === i) break;
    if (view.s[i].tag === 'verb') verb = i;
    i = next;
  }
  if (isOpeningQuote(view, i)) i++;
  else if (verb < 0) i = afterSaying(view, i);
  return { at: hit.cue.flags.has('verb') && verb < 0 ? -1 : i, verb };
}

/** A source, or a verb of reporting with its subject, follows the cue: not a norm (وفق القانون), not a clause (كما أنه). */
export function isAttributed(view: SentenceView, hit: CueHit): boolean {
  const { at, verb } = sourceStart(view, hit);
  if (at < 0 || at >= view.end) return false;
  // غير وزيرين فحسب”: a mark follows, and nobody's word.
  const isMark = view.s[at].tag === 'punct' && !isOpeningQuote(view, at);
  if (verb < 0 && isMark && view.s[hit.last].enclitic === '') return false;
  return verb >= 0 || view.s[at].tag !== 'noun' || view.nameAt[at] !== undefined || !isNorm(view, at);
}

const isNorm = (view: SentenceView, at: number): boolean =>
  hasClass(view.s[at].facts, NORM) && !hasClass(view.s[at].facts, TEXTS);
const NORM: ReadonlySet<string> = new Set(['norm']);
const TEXTS: ReadonlySet<string> = new Set(['document', 'saying']);

/** وفقا لشهادة | أحد المسعفين, بحسب مزاعم | المعارضة: past the noun for what is said, when who says it follows. */
function afterSaying(view: SentenceView, at: number): number {
  const t = view.s[at];
  if (t === undefined || t.article || t.enclitic !== '' || !isSaying(t) || hasClass(t.facts, NO_SAYING))
    return at;
  const owner = at + 1 < view.end && !view.s[at + 1].conj ? view.sourcePhrase(at + 1) : null;
  return owner !== null && view.isSourceLike(owner) ? owner.first : at;
}
/** مزاعم, شهادة, تقديرات: a noun for words, or the verbal noun of a reporting verb. */
export const isSaying = ({ facts, nominals }: Tagged): boolean =>
  hasClass(facts, SAYING) || nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.cue != null);
const SAYING: ReadonlySet<string> = new Set(['saying']);
/** A norm, or witnesses (شهود), which are also "testifying". */
const NO_SAYING: ReadonlySet<string> = new Set(['norm', 'person']);

/** "، | مصدر قضائي": a comma, and behind it a source. */
function isTeller(view: SentenceView, comma: number): boolean {
  const t = view.s[comma + 1];
  if (view.s[comma]?.folded !== '\u060C' || t === undefined || t.conj || t.prep !== '') return false;
  const phrase = view.sourcePhrase(comma + 1);
  return phrase !== null && view.isSourceLike(phrase) && view.s[phrase.last + 1]?.tag !== 'verb';
}

/** Index after ما, a verb of reporting or, once it was seen, عنه, به, في, or "لمراسل وكالة X،"; i itself when none is here. */
function afterReporting(view: SentenceView, i: number, sawVerb: boolean): number {
  const t = view.s[i];
  if (t.tag === 'rel') return i + 1;
  if (t.tag === 'verb')
    return t.verbs.some(({ lexeme }) => lexeme.cue !== null || lexeme.sense === 'speech') ? i + 1 : i;
  if (!sawVerb) return i;
  // أفاد به | موزاييك أف أم، | مصدر أمني: whom it was told to, before a comma and who told it.
  const heard = view.nameAt[i];
  const isHeard =
    heard?.first === i && heard.kind === 'media' && view.s[i - 1].fn?.cls === 'prepositional_pronoun';
  if (isHeard && isTeller(view, heard.last + 1)) return heard.last + 2;
  if (t.fn?.cls === 'prepositional_pronoun' || t.unit?.kind === 'time') return i + 1;
  if (t.tag === 'prep' && (t.fn?.code === 'fi' || t.fn?.code === 'an')) return i + 1;
  if (t.prep !== 'li') return i;
  const outlet = view.nameAt[i];
  if (outlet?.kind === 'media') return outlet.last + (isTeller(view, outlet.last + 1) ? 2 : 1);
  const told = view.phraseAt(i);
  return told !== null && view.s[told.last + 1]?.folded === '\u060C' ? told.last + 2 : i;
}
