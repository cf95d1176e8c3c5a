import type { EventDraft } from '../events/events.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { ModalHit } from './scopes.ts';

/** أهمية مواصلة | التشاور, أهمية | عقد اجتماع: what is to be done; أهمية | الزيارة speaks of one that is there. */
export const isUrged = ({ s }: SentenceView, { last }: ModalHit, { first, frame }: EventDraft): boolean =>
  last + 1 < s.length &&
  s[last + 1].facts.isMasdar &&
  (first > last + 1 ? !s[last + 1].article : frame.type === 'light');

/** تمهيدا | للهجوم, دعوة النواب | للتصويت: what the modal word brings with ل right behind it or behind those who are asked for it. */
export const isAskedFor = ({ s }: SentenceView, { last }: ModalHit, { first }: EventDraft): boolean =>
  s[first].prep === 'li' && first - last <= ASKED && s.slice(last + 1, first).every(isNamed);

/** النواب, مجلس النواب: words that only name somebody. */
const isNamed = ({ tag, prep, facts }: Tagged): boolean =>
  (tag === 'noun' || tag === 'name') && prep === '' && !facts.isMasdar;
const ASKED = 4;
