import type { ExtractKit } from '../kit.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** The channel named nearest to the content in the lead of its cue: في بيان, عبر تلغرام; remarks to an outlet are an interview. */
export function channelOf(view: SentenceView, draft: ClaimDraft, kit: ExtractKit): string | null {
  const { from, to } = leadOf(view, draft);
  const hits = kit.channels.find(view.s.slice(from, to));
  const isBehind = draft.contentFirst < draft.cueFirst;
  // على صفحته على تويتر: the named platform, not the page.
  const hit = isBehind ? (hits.find(({ value }) => value !== OTHER) ?? hits[0]) : hits[hits.length - 1];
  if (hit === undefined) return null;
  return isRemark(view.s[from + hit.first]) && isToOutlet(view, from + hit.last + 1, to)
    ? INTERVIEW
    : hit.value;
}
const INTERVIEW = 'interview';
const OTHER = 'other';

/** The words before the content, or behind the cue of an attribution that follows it: "…، حسبما نشر الحاكم على تلغرام". */
function leadOf(
  view: SentenceView,
  { cueFirst, contentFirst }: ClaimDraft,
): {
  readonly from: number;
  readonly to: number;
} {
  if (contentFirst > cueFirst) return { from: Math.max(0, cueFirst - BEFORE), to: contentFirst };
  let to = cueFirst + 1;
  while (to < view.end && to - cueFirst < BEHIND && !endsLead(view, to)) to++;
  return { from: cueFirst, to };
}
const BEFORE = 10;
const BEHIND = 20;

/** A full stop, or another clause joined to the attribution. */
const endsLead = (view: SentenceView, i: number): boolean =>
  '.\u061B'.includes(view.s[i].folded) || (view.s[i].tag === 'verb' && view.s[i].conj);

/** تصريح: the verbal noun of a verb of speech, not a text (بيان). */
const isRemark = (t: Tagged | undefined): boolean =>
  t?.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.cue?.content.has('inna')) === true;

/** لإذاعة, لـ«رويترز», مع قناة: an outlet is named between. */
const isToOutlet = (view: SentenceView, from: number, to: number): boolean =>
  view.names.some(({ kind, first }) => kind === 'media' && first >= from && first < to);
