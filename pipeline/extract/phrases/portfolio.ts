import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';

/** وزير الخارجية | والمغتربين أسعد الشيباني, وزيرة الشباب | والرياضة: a second thing that one person is in charge of. */
export function isPortfolio(view: SentenceView, { first, last }: Phrase, next: Tagged): boolean {
  if (last === first || view.s[first].article || !next.article || next.unit !== null) return false;
  const isTitle = view.names.some(({ kind, first: start }) => kind === 'person' && start === first);
  if (!isTitle) return false;
  const named = view.s[next.i + 1]?.unit;
  return (named?.kind === 'name' && named.cls === 'person') || !hasClass(next.facts, PARTIES);
}
const PARTIES: ReadonlySet<string> = new Set([
  'person',
  'force',
  'body',
  'party_org',
  'civilian',
  'delegation',
  'group_noun',
  'quantity',
]);
