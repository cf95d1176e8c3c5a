import type { SentenceView } from '../words/view.ts';
import { describedBefore, topicBefore } from './bare-relative.ts';
import type { Phrase } from './chunks.ts';
import type { Constituent } from './constituents.ts';

/** رهينات أفرجت عنهن حماس: an indefinite noun that a pronoun right behind the verb takes up is not who acts; the noun behind it is. */
export function isTakenUp(
  view: SentenceView,
  head: number,
  { before, all, bare }: { before: Phrase | null; all: readonly Constituent[]; bare: readonly Phrase[] },
): boolean {
  const { s } = view;
  const [first] = all;
  // رجلا اعتقلته الشرطة: the pronoun on the verb is the noun before it.
  if (
    before !== null &&
    s[head].enclitic !== '' &&
    bare[0]?.first === head + 1 &&
    (describedBefore(view, head, s[head].enclitic).length > 0 ||
      topicBefore(view, head, s[head].enclitic) !== null)
  )
    return true;
  return (
    before !== null &&
    before.last === head - 1 &&
    s[before.first].tag === 'noun' &&
    !s[before.last].article &&
    first !== undefined &&
    first.pronoun !== '' &&
    first.phrase.first === head + 1 &&
    bare[0]?.first === head + 2
  );
}
