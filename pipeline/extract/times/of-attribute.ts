import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import { OCCURRENCE } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { EventScene } from './event-time.ts';
import { isSince } from './since-last.ts';

/** إنهاء الحرب | المستمرة منذ عامين, قصف المدينة المحاصرة منذ سنة: since when what an act is done to has been so is no date of the act. */
export function isOfAttribute(
  scene: EventScene,
  { frame, lexeme, slots, last, head }: EventDraft,
  span: TimeSpan,
): boolean {
  const { s } = scene.view;
  if (!(frame.type === 'verb' || frame.type === 'light') || !isSince(scene, span)) return false;
  const own = s[s[span.first - 1]?.fn?.code === 'munthu' ? span.first - 2 : span.first - 1];
  if (own === undefined || own.i <= last || own.i - 1 === head || !isAttribute(own)) return false;
  // مواقع | المتمردين منذ شهر: whose a thing is does not describe it.
  if (!s[own.i - 1].article && s[own.i - 1].tag !== 'name') return false;
  // اندلعت الاشتباكات | المتواصلة منذ الاثنين: of what breaks out it is the date.
  if (own.i - 1 === last) return frame.type === 'light' && lexeme?.sense !== OCCURRENCE;
  return [...slots.values()].some((fillers) =>
    fillers.some(({ start, end }) => start < own.start && end >= own.end),
  );
}

const isAttribute = ({ tag, article, prep, conj, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  article &&
  prep === '' &&
  !conj &&
  nominals.some(({ form }) => form.endsWith('participle'));
