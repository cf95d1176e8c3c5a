import type { Block } from '../../../schemas/index.ts';
import type { SentenceFinds } from '../finds/find.ts';
import type { ExtractKit } from '../kit.ts';
import { tagSentence } from '../words/tags.ts';
import { createView, type SentenceView } from '../words/view.ts';

/** A sentence with what was found in it and the questions that rules ask of it. */
export type ReadSentence = { readonly found: SentenceFinds; readonly view: SentenceView };

/** The sentences of the roles that report, tagged. */
export function readSentences(
  raw: string,
  sentences: readonly SentenceFinds[],
  blocks: ReadonlyMap<string, Block>,
  kit: ExtractKit,
): ReadSentence[] {
  const read: ReadSentence[] = [];
  for (const found of sentences) {
    const role = blocks.get(found.sentence.block_id)?.role ?? 'body';
    if (!READ_ROLES.has(role)) continue;
    const view = createView({
      raw,
      s: tagSentence(found.tokens, kit.facts.factsOf, found.units),
      isHeading: role === 'headline' || role === 'subhead',
      isQuestion: /[?\u061F]/u.test(found.sentence.quote),
      names: found.names,
      places: found.places,
      times: found.times,
      quantities: found.quantities,
      cueHits: found.cueHits,
      colonCue: kit.colonCue,
      headKinds: (folded) =>
        kit.places.heads.get(folded)?.kinds ??
        kit.places.heads.get(folded.replace(/^\u0627\u0644/u, ''))?.kinds,
    });
    read.push({ found, view });
  }
  return read;
}

/** Roles that report; section lines and bylines do not. */
const READ_ROLES: ReadonlySet<string> = new Set(['headline', 'subhead', 'body', 'caption']);
