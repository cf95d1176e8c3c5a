import type { VerbFact } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isUnknown } from './source-name.ts';
import { isSaying, sourceStart } from './source-start.ts';

/** Without a mark before it (تختلف حسب طبيعة العقار) only somebody, his words, or a name of no lexicon is whose word it is. */
export function isToldBy(view: SentenceView, hit: CueHit): boolean {
  const { at, verb } = sourceStart(view, hit);
  const t = view.s[at];
  // احتجاجا | على ما وصفه بالمماطلة: what somebody calls so is what the word before is about.
  const isCalled = verb >= 0 && view.s[verb].enclitic !== '' && view.s[verb].verbs.some(isCalling);
  if (isCalled || (hit.cue.id === 'ala-ma' && isOccasion(view.s[hit.first - 1]))) return false;
  // وفقا لكل حالة على حدة
  if (t.fn?.code === 'kull') return view.isSourceLike(view.sourcePhrase(at + 1) ?? { first: at, last: at });
  if (verb >= 0 || t.tag !== 'noun' || isUnknown(t)) return true;
  if (hasClass(t.facts, NORM)) return false;
  if (isSaying(t)) return true;
  // المنظمين, مطلعين: people by what they do.
  const isDoer = t.nominals.some(({ form, number }) => form.endsWith('participle') && number === 'plural');
  const phrase = { first: at, last: at };
  return (
    isDoer || view.isSourceLike(view.nameAt[at] === undefined ? phrase : (view.sourcePhrase(at) ?? phrase))
  );
}

const NORM: ReadonlySet<string> = new Set(['norm']);
const isCalling = ({ lexeme }: VerbFact): boolean =>
  lexeme.cue?.flags.has('describe') === true || lexeme.cue?.flags.has('deems') === true;

/** ردا على, احتجاجا على, بناء على: a verbal noun in the accusative takes the preposition itself. */
const isOccasion = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && !t.article && t.facts.isMasdar && /[\u0627\u0621]$/u.test(t.folded);
