import type { Block, Sentence } from '../../../schemas/index.ts';
import type { ExtractKit } from '../kit.ts';
import type { SentenceView } from '../words/view.ts';
import { channelOf } from './channel.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** A claim at its place, with offsets that may run over several sentences. */
export type FoundClaim = {
  readonly draft: ClaimDraft;
  readonly view: SentenceView;
  readonly sentence: Sentence;
  readonly contentStart: number;
  contentEnd: number;
  readonly channel: string | null;
};

export function innermost(claims: readonly FoundClaim[], position: number): FoundClaim | null {
  let best: FoundClaim | null = null;
  for (let i = claims.length - 1; i >= 0 && claims.length - i < 40; i--) {
    const claim = claims[i];
    if (claim.contentStart > position || position >= claim.contentEnd) continue;
    if (best === null || claim.contentEnd - claim.contentStart < best.contentEnd - best.contentStart)
      best = claim;
  }
  return best;
}

/** A claim with raw offsets and channel; a quotation that stays open runs on to its closing mark in the block. */
export function placeClaim(
  raw: string,
  view: SentenceView,
  draft: ClaimDraft,
  sentence: Sentence,
  blocks: ReadonlyMap<string, Block>,
  kit: ExtractKit,
): FoundClaim {
  const contentStart = view.s[draft.contentFirst].start;
  const contentEnd = view.s[draft.contentLast].end;
  const block = blocks.get(sentence.block_id);
  const end =
    draft.isQuoted && block !== undefined && draft.contentLast >= view.end - 2
      ? quoteEndInBlock(raw, contentStart, contentEnd, block.end)
      : contentEnd;
  return { draft, view, sentence, contentStart, contentEnd: end, channel: channelOf(view, draft, kit) };
}

/** Offset of the closing mark of a quotation that was not closed inside its sentence, or the end already found. */
function quoteEndInBlock(raw: string, start: number, end: number, limit: number): number {
  const inside = raw.slice(start, end);
  const closers = raw.charAt(start - 1) === '\u00AB' ? /\u00BB/u : /[\u201D"\u2033]/u;
  if (closers.test(inside)) return end;
  const rest = raw.slice(end, limit);
  const close = rest.search(closers);
  // A mark before a letter, or one that opens, begins another quotation: this one was never closed.
  const isOpened =
    close >= 0 && (/^.\p{L}/u.test(rest.slice(close)) || /[\u00AB\u201C]/u.test(rest.slice(0, close)));
  return close < 0 || isOpened ? end : end + close;
}
