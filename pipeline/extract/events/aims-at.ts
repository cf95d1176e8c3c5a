import { NONE } from '../../text/arrays.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import type { Positions } from '../phrases/positions.ts';
import { isMasdar } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** Source of a slot that is filled from a purpose. */
export const AIM = 'aim';

/** استخدمت الفيتو لعرقلة | مشروع القرار, لمنع تمرير | القرار: what the purpose of a verb is about. */
export function aimsAt(view: SentenceView, { pps }: Positions): readonly Phrase[] {
  const aim = pps.find(({ isPurpose }) => isPurpose);
  if (aim === undefined) return NONE;
  let phrase = idafaAfter(view, aim.phrase.first);
  if (phrase !== null && isMasdar(view.s[phrase.first]) && !view.s[phrase.first].article)
    phrase = idafaAfter(view, phrase.first) ?? phrase;
  return phrase === null ? NONE : [phrase];
}
