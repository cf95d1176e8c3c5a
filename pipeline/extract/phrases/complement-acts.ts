import type { Frame } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isHeadNoun } from '../words/word-kinds.ts';
import { pastPhrase } from './past-phrase.ts';

/**
 * شكلت الحكومة لجنة, شكل مجلس الأمن لجنة: a definite noun or a known body right after the verb, with an indefinite noun
 * behind it, is who acts, not what is done.
 */
export function isSubjectOf(
  { s }: SentenceView,
  verb: number,
  { frame, at }: { readonly frame: Frame; readonly at: number },
): boolean {
  const t = s[at];
  if (!frame.sources.has('subj') || frame.sources.has('obj')) return false;
  const isKnown = t.unit?.kind === 'name' && t.unit.code !== undefined;
  if (at !== verb + 1 || !(t.article || isKnown) || t.prep !== '') return false;
  // تفرض العقوبات الاقتصادية | على إيران | ضغوطا: past its adjectives and a phrase of a preposition.
  const next = s[pastPhrase(s, t.unit?.last ?? at) + 1];
  if (next === undefined || next.article || next.conj || next.prep !== '') return false;
  if (isKnown && next.unit?.kind === 'name') return true;
  // فارق الحياة | جندي: what is abstract does not act, and who follows it in no accusative does.
  if (isAbstract(t) && !next.folded.endsWith('\u0627') && hasClass(next.facts, PEOPLE)) return false;
  return next.tag === 'noun' && next.unit === null && isHeadNoun(next);
}

const isAbstract = ({ facts, unit }: Tagged): boolean =>
  unit === null && facts.classes.length > 0 && facts.classes.every((cls) => cls === 'abstract');
const PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian', 'trooper', 'prisoner', 'criminal']);
