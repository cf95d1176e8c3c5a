import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import { isComma } from '../phrases/clauses.ts';
import type { SentenceView } from '../words/view.ts';

/** يعود الخلاف إلى مايو 2018، | عندما انسحبت واشنطن من الاتفاق: the day right before the clause that tells what happened then. */
export function isWhen({ s }: SentenceView, { first, head }: EventDraft, { last }: TimeSpan): boolean {
  const at = isComma(s[last + 1]) ? last + 2 : last + 1;
  if (s[at]?.tag !== 'sub' || s[at].fn?.code !== WHEN) return false;
  const verb = s.findIndex(({ tag }, i) => i > at && tag === 'verb');
  return verb > at && verb - at <= REACH && (verb === first || verb === head);
}

const WHEN = 'hina';
/** Tokens between the word and its verb. */
const REACH = 3;
