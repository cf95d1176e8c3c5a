import type { ClaimSource } from '../../schemas/index.ts';
import { agreementOf, HE } from './agreement.ts';
import type { SourceRef } from './claim-draft.ts';
import type { NameLink } from './found.ts';
import { countryAt, isOfState } from './own-voice.ts';
import type { SentenceView } from './view.ts';

export type SourceKind = ClaimSource['kind'];

type Span = { readonly start: number; readonly end: number };

/** A source where it stands, with what it is: an implicit mention elsewhere keeps that. */
export function sourceRef(view: SentenceView, { start, end }: Span): SourceRef {
  const name = view.names.find((link) => link.start < end && start < link.end);
  return {
    start,
    end,
    isImplicit: false,
    kind: sourceKindOf(view, start, name),
    entity_id: name?.entity_id ?? null,
    count: name?.count ?? null,
    voice: voiceOf(view, start, name),
    agrees: agreementOf(view, start, name),
  };
}

/** The country of an office or body of state, or of a place that speaks. */
const voiceOf = (view: SentenceView, start: number, name: NameLink | undefined): string | null =>
  name === undefined ? countryAt(view, view.tokenAt(start)?.i ?? -1) : isOfState(name) ? name.country : null;

/** As its name says, else by its head word, else unnamed. */
function sourceKindOf(view: SentenceView, start: number, name: NameLink | undefined): SourceKind {
  if (name !== undefined) return name.kind === 'company' ? 'group' : (name.kind as SourceKind);
  const t = view.tokenAt(start);
  if (t === undefined) return 'unnamed';
  if (t.unit?.kind === 'place') return 'official_body';
  // العياري, زغدود: a word of no lexicon that speaks is somebody's name.
  const isBody = t.facts.fallback.article && t.folded.endsWith(HE);
  if (t.tag === 'noun' && t.facts.nominals.length === 0 && !isBody) return 'person';
  for (const nominal of t.facts.nominals)
    for (const cls of nominal.noun?.classes ?? [])
      if (KIND_OF_CLASS[cls] !== undefined) return KIND_OF_CLASS[cls];
  return 'unnamed';
}

const KIND_OF_CLASS: Readonly<Record<string, SourceKind>> = {
  person: 'person',
  force: 'group',
  party_org: 'group',
  group_noun: 'group',
  body: 'official_body',
  media: 'media',
  document: 'document',
  civilian: 'unnamed',
  finding: 'document',
  gathering: 'official_body',
};
