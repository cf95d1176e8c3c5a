import { TALKS } from '../claims/talk-topics.ts';
import type { Trigger } from '../events/events.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Constituent } from './constituents.ts';
import type { Positions } from './positions.ts';

/**
 * قُتل القيادي المولود | في باريس, انتهكوا الاتفاق المبرم أمس | في جدة: where somebody was born or lives, or a text was signed or
 * published, is not where something else befell them; an agreement or meeting itself was there.
 */
export function withoutAttributePlaces(
  view: SentenceView,
  { frame, after }: Trigger,
  given: Positions,
): Positions {
  if (TALKS.has(frame.kind)) return given;
  // انتهكوا الهدنة | المعلنة في: what is broken is not what was done there.
  const from = frame.type === 'light' ? after : after + 1;
  const pps = given.pps.filter((part) => !isOfAttribute(view, part, from));
  return pps.length === given.pps.length ? given : { ...given, pps };
}

function isOfAttribute({ s }: SentenceView, { code, phrase }: Constituent, from: number): boolean {
  if (code !== 'fi' && code !== 'bi') return false;
  let at = s[phrase.first].prep === '' ? phrase.first - 2 : phrase.first - 1;
  while (at > from && s[at].unit?.kind === 'time') at--;
  return at > from && s[at].facts.sets.has('told_elsewhere') && isNoun(s[at]);
}

const isNoun = ({ tag, unit }: Tagged): boolean => tag === 'noun' && unit === null;
