import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { genderOfPronoun, gendersOf, implicit } from '../words/antecedents.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** مزاعم الهند | باستهدافها معسكرا: whose allegation it is, for the pronoun of the act behind it. */
export function ofAlleger(view: SentenceView, { i, prep, enclitic, start }: Tagged): Filler | null {
  if (prep !== 'bi') return null;
  const told = view.cueHits.find(
    ({ cue, last }) => cue.flags.has('rumour') && last < i - 1 && i - last <= OWNER,
  );
  const owner = told === undefined ? null : view.sourcePhrase(told.last + 1);
  if (owner === null || owner.last !== i - 1) return null;
  const filler = fillersOf(view, owner, false).find((other) => other.start < start);
  const gender = genderOfPronoun(enclitic);
  return filler !== undefined && (gender === null || gendersOf(view, filler).has(gender))
    ? implicit(filler)
    : null;
}
const OWNER = 5;

/** نفى المجلس | مزاعم | بقصف القرية: whoever speaks of an allegation does not do what it tells. */
export const isAllegation = (view: SentenceView, at: number): boolean =>
  view.s[at].tag !== 'verb' &&
  view.s[at].prep !== 'bi' &&
  view.cueHits.some(
    ({ cue, first, last }) =>
      cue.flags.has('rumour') &&
      !cue.flags.has('alleging') &&
      !cue.flags.has('spread') &&
      first <= at &&
      at <= last,
  );
