import type { PlaceKit } from './places.ts';
import type { PlaceForm } from './places-forms.ts';
import type { PlaceHead } from './places-heads.ts';
import type { Hit } from './text/matcher.ts';
import type { Token } from './text/tokens.ts';

/** Tokens between a plural and the first member of its list. */
const LIST_REACH = 6;

/** ثلاث ولايات هي سوسة ونابل, 16 ولاية على غرار قفصة: the counted head of a list that follows. */
export function countedHead(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  kit: PlaceKit,
): PlaceHead | null {
  if (match.proclitic !== '') return null;
  let isOpened = false;
  let others = 0;
  for (let at = match.first - 1; at >= 0 && match.first - at <= LIST_REACH; at--) {
    const { word } = tokens[at];
    const seen = kit.headOf(word)?.head;
    if (isOpened && seen?.kinds.has('adm1') === true)
      return seen.kinds.has('many') || tokens[at - 1]?.word.kind === 'number' ? seen : null;
    const opens = seen?.kinds.has('enumerator') === true || OPENERS.has(word.folded);
    if (!opens && !isOpened && !LINKS.has(word.folded)) return null;
    if (opens) isOpened = true;
    else if (isOpened && !LINKS.has(word.folded) && ++others > 2) return null;
  }
  return null;
}

const OPENERS: ReadonlySet<string> = new Set([':', '(']);

/** على غرار, من بينها. */
const LINKS: ReadonlySet<string> = new Set(['\u0639\u0644\u064A', '\u0645\u0646', '\u0648']);
