import { TANWIN } from '../../text/endings.ts';
import { CASUALTY } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';

/** قُتلت الناشطة | طعنا | داخل منزلها, قتلوا | رميا | بالرصاص: behind a verb of death or wounds a bare verbal noun in ا tells how, no act of its own. */
export function isHowDone({ s }: SentenceView, from: number, i: number): boolean {
  const t = s[i];
  const isDeath = s[from - 1]?.verbs.some(({ lexeme }) =>
    lexeme.frames.some(({ kind }) => CASUALTY.has(kind)),
  );
  if (!isDeath || s[from - 1].tag !== 'verb' || t.tag !== 'noun' || t.unit !== null) return false;
  if (t.article || t.conj || t.prep !== '' || t.enclitic !== '' || !TANWIN.test(t.folded)) return false;
  return (
    t.nominals.some(({ form }) => form === 'masdar') &&
    t.nominals.every(({ form, noun }) => form === 'masdar' || noun === null || noun.classes.has('event'))
  );
}
