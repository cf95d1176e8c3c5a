import { opensClause } from '../phrases/opens-clause.ts';
import { findsOut } from '../words/finds-out.ts';
import type { SentenceView } from '../words/view.ts';
import { HEARSAY, hasClass } from '../words/word-kinds.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** "الادعاء بأن القوات قصفت السوق | مضلل", "مزاعم الجيش حول … | لا أساس لها": what a rumour at the head of its clause tells ends where the clause judges it. */
export function verdictLimit(view: SentenceView, draft: ClaimDraft): number {
  const { cueFirst, contentFirst, isQuoted } = draft;
  const head = view.s[cueFirst];
  const found = isQuoted ? -1 : findingBehind(view, draft);
  if (found > 0) return found;
  if (isQuoted || head.tag === 'verb' || !hasClass(head.facts, HEARSAY) || !opensClause(view, cueFirst))
    return view.end;
  const verdict = view.cueHits.find(
    ({ cue, first }) => cue.type === 'mark' && cue.act === 'deny' && first > contentFirst + 1,
  );
  if (verdict === undefined) return view.end;
  // … | ، هو ادعاء كاذب
  const comma = view.s.findLastIndex(({ i, folded }) => i < verdict.first && folded === '\u060C');
  return comma > contentFirst && verdict.first - comma <= NEAR ? comma : verdict.first;
}
const NEAR = 4;

/** "زعموا أنه قتل | ، لكن البحث أظهر خلاف ذلك", "أنباء عن مقتله | ، فتبين أنها كاذبة": the comma before what was found out of an allegation; -1 without one. */
function findingBehind({ s, end }: SentenceView, { cue, contentFirst }: ClaimDraft): number {
  if (!ALLEGED.some((flag) => cue.flags.has(flag))) return -1;
  for (let i = contentFirst + 1; i + 1 < end; i++) {
    if (s[i].folded !== '\u060C') continue;
    const next = s[i + 1];
    const finding = s.slice(i + 1, i + FOUND_WITHIN).find(({ tag }) => tag === 'verb');
    const opens = next.fn?.code === 'bal' || (next.conj && next === finding);
    if (opens && finding !== undefined && findsOut(finding)) return i;
  }
  return -1;
}
const ALLEGED = ['alleges', 'rumour', 'spreads'] as const;
const FOUND_WITHIN = 7;
