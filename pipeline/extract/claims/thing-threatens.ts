import { isStop } from '../phrases/stops.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isRelativeVerb } from './claim-subject.ts';

/** "الأحداث تعيد التوتر، | وتهدد بإشعال الحرب": joined to a clause in which a thing acts, the same thing threatens. */
export function isOfThing(
  view: SentenceView,
  { cue, cueFirst }: ClaimDraft,
  drafts: readonly ClaimDraft[],
): boolean {
  const t = view.s[cueFirst];
  if (presages(view, cue, cueFirst)) return true;
  if (cue.act !== 'threaten' || t.tag !== 'verb' || !t.conj) return false;
  for (let i = cueFirst - 1; i >= 0; i--) {
    if (isStop(view.s[i]) || drafts.some((other) => other.cueFirst === i)) return false;
    const isTold = drafts.some(({ contentFirst, contentLast }) => contentFirst <= i && i <= contentLast);
    if (view.s[i].tag !== 'verb' || isTold || isRelativeVerb(view, i)) continue;
    const subject = view.subjectOf(i);
    return subject !== null && !view.isSourceLike(subject);
  }
  return false;
}

/** "واصفا الوضع بالكارثي | وينذر بالانهيار": with nobody warned between, what bodes ill is a thing. */
const presages = ({ s }: SentenceView, { act, flags }: Cue, at: number): boolean =>
  act === 'warn' &&
  flags.has('dative') &&
  s[at].tag === 'verb' &&
  s[at].conj &&
  s[at].enclitic === '' &&
  s[at + 1]?.prep === 'bi';
