import type { EventDraft } from '../events/events.ts';
import { OCCURRENCE } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * الهجوم | الذي أحبطته الشرطة, العملية التي تم إفشالها, عملية | أحبطتها القوات: a relative clause right behind the noun says that the act was
 * foiled.
 */
export function isFoiledBehind({ s, end }: SentenceView, { head, last }: EventDraft): boolean {
  if (s[head].tag !== 'noun') return false;
  let at = last + 1;
  while (at < end && at - last <= PHRASE && s[at].tag === 'noun' && s[at].prep === '' && !s[at].conj) at++;
  if (s[at]?.tag === 'rel') at++;
  const isAided = s[at]?.tag === 'verb' && s[at].verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE);
  const by = s[isAided ? at + 1 : at];
  return by !== undefined && by.enclitic !== '' && isFoiling(by);
}
const PHRASE = 3;

const isFoiling = (t: Tagged): boolean =>
  t.tag === 'verb'
    ? t.verbs.some(({ lexeme }) => FOILED.has(lexeme.modal))
    : t.nominals.some(({ form, lexeme }) => form === 'masdar' && FOILED.has(lexeme?.modal ?? ''));
/** Classes of modals.csv. */
const FOILED: ReadonlySet<string> = new Set(['foiled', 'cancelled']);
