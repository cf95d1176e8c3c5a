import type { ClaimSource } from '../../schemas/index.ts';
import type { SourceRef } from './claims.ts';
import type { NameLink } from './found.ts';
import type { SentenceView } from './view.ts';

/** What a source is: as its name says, else by the class of its head noun, else unnamed. */
export function sourceKindOf(
  view: SentenceView,
  ref: SourceRef,
  name: NameLink | undefined,
): ClaimSource['kind'] {
  if (name !== undefined) return name.kind === 'company' ? 'group' : (name.kind as ClaimSource['kind']);
  const t = view.s.find((token) => token.start <= ref.start && ref.start < token.end);
  if (t === undefined) return 'unnamed';
  if (t.unit?.kind === 'place') return 'official_body';
  for (const nominal of t.facts.nominals)
    for (const cls of nominal.noun?.classes ?? [])
      if (KIND_OF_CLASS[cls] !== undefined) return KIND_OF_CLASS[cls];
  return 'unnamed';
}

const KIND_OF_CLASS: Readonly<Record<string, ClaimSource['kind']>> = {
  person: 'person',
  force: 'group',
  party_org: 'group',
  group_noun: 'group',
  body: 'official_body',
  media: 'media',
  document: 'document',
  civilian: 'unnamed',
};
