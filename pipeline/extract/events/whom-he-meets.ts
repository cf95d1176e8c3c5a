import type { Phrase } from '../phrases/chunks.ts';
import type { Constituent } from '../phrases/constituents.ts';
import { fillersOf } from '../phrases/fillers.ts';
import { asPartner } from '../phrases/told-by-verb.ts';
import type { SentenceView } from '../words/view.ts';
import type { Trigger } from './events.ts';

/** لقائه | بالسفير, اجتماعهم | بوفد من البنك: behind a meeting with the pronoun of one side, whom ب names right behind it is the other. */
export function withMet(
  view: SentenceView,
  { frame, after }: Trigger,
  pps: readonly Constituent[],
): readonly Constituent[] {
  const [first, ...rest] = pps;
  if (frame.kind !== 'meeting' || view.s[after].enclitic === '' || first === undefined) return pps;
  return isSomebody(view, first.phrase) ? [asPartner(view, first), ...rest] : pps;
}

function isSomebody(view: SentenceView, phrase: Phrase): boolean {
  const [filler] = fillersOf(view, phrase, false);
  return filler?.name?.kind === 'person' || SOMEBODY.some((cls) => filler?.classes.has(cls));
}
const SOMEBODY = ['person', 'delegation'] as const;
