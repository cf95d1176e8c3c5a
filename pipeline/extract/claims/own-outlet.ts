import { fold } from '../../text/fold.ts';
import type { ExtractKit } from '../kit.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** What an article may write of its own outlet, folded: each name in the lexicon (Jawhara FM → جوهرة أف أم) and the first word. */
export function ownNames(outlet: string | null, kit: ExtractKit): readonly string[] {
  const name = fold(outlet ?? '').trim();
  if (name === '') return [];
  const [first] = name.split(' ');
  const known = kit.entities.outletNames.get(name) ?? [];
  return first.length > ARTICLE ? [first, ...known] : known;
}

/** Letters of the Latin article in Al Jazeera. */
const ARTICLE = 2;

/** Whether a span names the own outlet, quotation marks inside the name aside: الجوهرة "أف أم". */
export function isOwn(view: SentenceView, { start, end }: Span, own: readonly string[]): boolean {
  if (own.length === 0) return false;
  const text = fold(view.raw.slice(start, end)).replace(MARKS, '').replace(SPACES, ' ');
  return own.some((name) => text.includes(name));
}
type Span = { readonly start: number; readonly end: number };
const MARKS = /["\u201C\u201D\u00AB\u00BB]/gu;
const SPACES = /\s+/gu;

/** The own outlet and its correspondents pass nothing on: they are no hop behind whoever spoke. */
export function withoutOwn(view: SentenceView, claim: ClaimDraft, own: readonly string[]): void {
  if (own.length === 0 || claim.chain.length < 2) return;
  // الوطن is in الجيش الوطني: in the name of anyone else only an outlet of two words is sure.
  const sure = own.filter((name) => name.includes(' '));
  claim.chain = claim.chain.filter(
    (ref, hop) => hop === 0 || !isOwn(view, ref, ref.kind === 'media' ? own : sure),
  );
}
