import { isNominal } from '../phrases/chunks.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { rumourClaim, spreaderBefore } from './rumour-claim.ts';

/** A noun that is its own unnamed source: أنباء عن, ادعاء حول. */
export function nounClaims(view: SentenceView, hit: CueHit): ClaimDraft[] {
  if (hit.cue.type !== 'noun') return [];
  const draft = hit.cue.flags.has('rumour') ? rumourClaim(view, hit) : hearsayClaim(view, hit);
  return draft === null ? [] : [draft];
}

/** أنباء عن …, تقارير عن …: the cue names its own unnamed source. */
function hearsayClaim(view: SentenceView, { first, last, cue }: CueHit): ClaimDraft | null {
  const isDenied = view.s
    .slice(Math.max(0, first - 4), first)
    .some((t) => t.tag === 'neg' || t.fn?.cls === 'interrogative');
  if (isDenied || last + 1 >= view.end || !isNominal(view.s[last + 1])) return null;
  // دعوات ل, تهديدات ب: the preposition is glued to what follows.
  const isGlued = cue.act !== 'report' && view.s[last].tag !== 'prep';
  if (isGlued && view.s[last + 1].prep === '') return null;
  const content = cue.act === 'accuse' ? chargeAfter(view, last + 1) : last + 1;
  // في ظل مخاوف من: the noun is the source, not the preposition before it.
  const source = view.s.findIndex(
    (t) => t.i >= first && t.i < last && t.tag === 'noun' && t.facts.nominals.length > 0,
  );
  if (content < 0) return null;
  return draftOf(
    view,
    cue,
    `claim/${cue.id}`,
    first,
    last,
    { first: content, isQuoted: false },
    (cue.act === 'report' ? spreaderBefore(view, first) : null) ??
      (source < 0 ? { first, last: afterWhat(view, first) } : { first: source, last: source }),
  );
}

/** ما | يتردد: the verb of hearsay belongs to its relative. */
const afterWhat = ({ s }: SentenceView, first: number): number =>
  s[first].tag === 'rel' && s[first + 1]?.tag === 'verb' ? first + 1 : first;

/** "اتهامات للنظام بالمسؤولية عن …": the charge follows whom it is laid against; without one nothing is claimed. */
function chargeAfter(view: SentenceView, at: number): number {
  if (view.s[at].prep !== 'li') return at;
  for (let i = at + 1; i < view.end && i - at <= 6; i++) {
    if (view.s[i].prep === 'bi') return i;
    if (!isNominal(view.s[i])) return -1;
  }
  return -1;
}
