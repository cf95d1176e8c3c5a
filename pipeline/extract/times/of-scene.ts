import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** "عُثر اليوم على موقع تحطم الطائرة": who finds or reaches the scene of an act does so behind it; the day before it is theirs. */
export const isOfScene = ({ s }: SentenceView, { first, head, frame }: EventDraft, span: TimeSpan): boolean =>
  span.first < first &&
  !GATHERINGS.has(frame.kind) &&
  s[head].tag === 'noun' &&
  s[first].prep === '' &&
  !s[first].conj &&
  s[first - 1]?.tag === 'noun' &&
  !s[first - 1].article &&
  s[first - 1].enclitic === '' &&
  hasClass(s[first - 1].facts, SCENES);
/** أمام مكان انعقاد المؤتمر: it is still going on there. */
const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'protest', 'visit']);
const SCENES: ReadonlySet<string> = new Set(['scene']);
