import { ALEF } from '../../text/affixes.ts';
import type { Phrase } from '../phrases/chunks.ts';
import type { SentenceView } from '../words/view.ts';

/** إيقاف 53 شخصا | مفتشا عنهم: an accusative right behind those whom a figure counts in the accusative describes them. */
export function isOfCounted({ s }: SentenceView, counted: Phrase | null, next: Phrase): boolean {
  if (counted === null || counted.last + 1 !== next.first || s[counted.first].tag !== 'number') return false;
  return [s[counted.last], s[next.first]].every(
    (t) => !t.article && t.enclitic === '' && t.unit === null && t.folded.endsWith(ALEF),
  );
}
