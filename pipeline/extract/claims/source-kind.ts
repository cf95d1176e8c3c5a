import type { ClaimSource } from '../../../schemas/index.ts';
import { MARBUTA } from '../../text/affixes.ts';
import type { NameLink } from '../found.ts';
import { agreementOf } from '../words/agreement.ts';
import { countryAt, isOfState } from '../words/own-voice.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { SourceRef } from './claim-draft.ts';
import { isProper } from './source-name.ts';

export type SourceKind = ClaimSource['kind'];

type Span = { readonly start: number; readonly end: number };

/** A source where it stands, with what it is: an implicit mention elsewhere keeps that. */
export function sourceRef(view: SentenceView, { start, end }: Span): SourceRef {
  const name = nameOf(view, { start, end });
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

/**
 * The name that tells who a source is: the first of it; of an office with a body in its title (النائب عن حزب الفلاحين فلان,
 * المفوض السامي للأمم المتحدة فلان) the name of its holder, never that body.
 */
function nameOf(view: SentenceView, { start, end }: Span): NameLink | undefined {
  const inside = view.names.filter((link) => link.start < end && start < link.end);
  const [first] = inside;
  const last = inside[inside.length - 1];
  if (first === undefined || first.end >= end) return first;
  const head = view.tokenAt(start);
  const isOffice =
    first.kind === 'person' || (head !== undefined && isPerson(head) && first.start > head.end);
  if (last.end >= end && isProper(last) && isOffice) return last;
  return first.start <= (head?.end ?? start) || !isOffice ? first : undefined;
}
const isPerson = (t: Tagged): boolean => hasClass(t.facts, PERSON);
const PERSON: ReadonlySet<string> = new Set(['person']);

/** The country of an office or body of state, or of a place that speaks. */
const voiceOf = (view: SentenceView, start: number, name: NameLink | undefined): string | null =>
  name === undefined
    ? countryAt(view, view.tokenAt(start)?.i ?? -1)
    : isOfState(name)
      ? name.country
      : (officeBefore(view, name.first)?.country ?? null);

/** "المتحدث باسم الخارجية الأميركية، | فلان": the office of state that a comma sets off from the name of its holder. */
function officeBefore(view: SentenceView, first: number): NameLink | undefined {
  if (view.s[first - 1]?.folded !== '\u060C' || !isProper(view.nameAt[first])) return undefined;
  const office = view.nameAt[first - 2];
  return office !== undefined && isOfState(office) ? office : undefined;
}

/** As its name says, else by its head word, else unnamed. */
function sourceKindOf(view: SentenceView, start: number, name: NameLink | undefined): SourceKind {
  const t = view.tokenAt(start);
  // سعيدة حقي رئيسة نقابة: before the title of one of many stands the name.
  if (name?.rule === 'name/unnamed' && t !== undefined && isNameBefore(view, t.i, name)) return 'person';
  if (name !== undefined) return name.kind === 'company' ? 'group' : (name.kind as SourceKind);
  if (t === undefined) return 'unnamed';
  if (t.unit?.kind === 'place') return 'official_body';
  // العياري, زغدود: a word of no lexicon that speaks is somebody's name.
  const isBody = t.facts.fallback.article && t.folded.endsWith(MARBUTA);
  if (t.tag === 'noun' && t.facts.nominals.length === 0 && !isBody) return 'person';
  for (const nominal of t.facts.nominals)
    for (const cls of nominal.noun?.classes ?? [])
      if (KIND_OF_CLASS[cls] !== undefined)
        return cls === 'person' && nominal.number === 'plural' ? 'unnamed' : KIND_OF_CLASS[cls];
  return 'unnamed';
}

/** Two plain nouns of no kind of speaker before the title of one person. */
const isNameBefore = (view: SentenceView, at: number, name: NameLink): boolean =>
  name.first - at >= 2 &&
  isPerson(view.s[name.first]) &&
  view.s.slice(at, name.first).every((t) => t.tag === 'noun' && !t.conj && t.prep === '' && isPlain(t));
const isPlain = (t: Tagged): boolean =>
  !t.facts.classes.some((cls) => cls === 'quantity' || KIND_OF_CLASS[cls] !== undefined);

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
  club: 'group',
  union: 'official_body',
};
