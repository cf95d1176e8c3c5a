import { mapped } from '../text/arrays.ts';
import type { FoundEvent } from './article.ts';
import type { EventDraft } from './events.ts';
import type { Filler } from './fillers.ts';
import type { NounEntry } from './lexeme.ts';
import { STRIKES } from './strikes.ts';
import type { SentenceView } from './view.ts';

/** Kinds that say an attack and not of what sort, or only from where it came. */
const GENERAL: ReadonlySet<string> = new Set(['armed_attack', 'offensive', 'shelling']);
/** Kinds of a verb that a device in its clause tells better. */
export const WITH_MEANS: ReadonlySet<string> = new Set(['armed_attack', 'shelling']);
const COLOURED: ReadonlySet<string> = new Set(['armed_attack', 'shelling', 'bombing', 'air_strike']);

/** The kept events, their kinds told by what they were done with. */
export function withMeans(
  view: SentenceView,
  kept: readonly EventDraft[],
  drafts: readonly EventDraft[],
): EventDraft[] {
  const means = drafts.filter(isMeans);
  return mapped(kept, (draft) => coloured(view, byInstrument(view, refined(draft, drafts), drafts), means));
}

/** Flag means: غاز السارين tells what a strike was done with and is no event. */
export const isMeans = ({ frame }: EventDraft): boolean => frame.flags.has('means');

/** شنّ هجوما انتحاريا, تعرض لهجوم كيميائي: the phrase that its complement opens tells the kind of a light verb. */
function refined(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  if (draft.frame.type !== 'light' || !GENERAL.has(draft.frame.kind)) return draft;
  const phrase = drafts.find(
    (other) =>
      other.first === (draft.first < draft.head ? draft.first : draft.complement) &&
      !isMeans(other) &&
      (other.frame.type === 'phrase'
        ? STRIKES.has(other.frame.kind) || draft.frame.kind === 'offensive'
        : STRIKES.has(other.frame.kind) && other.slots.has('instrument')),
  );
  if (phrase === undefined) return draft;
  const last = draft.last === draft.head ? draft.last : Math.max(draft.last, phrase.last);
  const slots = new Map([...phrase.slots, ...draft.slots]);
  // Where the words for its participants stand is told by the verb, whose subject may well be a country.
  const { slots: own, sources } = draft.frame;
  const needs = phrase.frame.needs.map((need) =>
    need.role === 'actor' && need.allow.length > 0 ? { ...need, allow: [...need.allow, 'country'] } : need,
  );
  const frame = { ...phrase.frame, slots: own, sources, needs };
  return { ...draft, frame, last, slots, alternatives: [] };
}

/** استهدف الحي ببرميل متفجر: what a word that says an attack only was done with, tells its kind. */
function byInstrument(view: SentenceView, draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  if (!WITH_MEANS.has(draft.frame.kind)) return draft;
  const told = drafts.find(
    ({ frame, head }) =>
      STRIKES.has(frame.kind) &&
      frame.type !== 'verb' &&
      !frame.flags.has('means') &&
      (draft.slots.get('instrument') ?? []).some(
        ({ start, end }) => start < view.s[head].end && view.s[head].start < end,
      ),
  );
  return told === undefined ? draft : asKindOf(draft, told);
}

/** الغارات الكيميائية, استهدف القرية بغاز السارين, ببرميل يحتوي على غاز الكلور: the means tells the kind. */
function coloured(view: SentenceView, draft: EventDraft, means: readonly EventDraft[]): EventDraft {
  if (!COLOURED.has(draft.frame.kind)) return draft;
  const told = means.find((other) => other.first > draft.last && isMeansOf(view, draft, other));
  return told === undefined ? draft : asKindOf(draft, told);
}

function isMeansOf(view: SentenceView, draft: EventDraft, { first }: EventDraft): boolean {
  if (first === draft.last + 1) return true;
  if (view.s.slice(draft.last + 1, first).some(({ tag }) => CLAUSE_ENDS.has(tag))) return false;
  return view.s[first].prep === 'bi' || isContent(view, draft, first);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['punct', 'comp', 'sub', 'rel']);

/** What the thing used holds: a verb or participle stands between, and at most a preposition. */
function isContent({ s }: SentenceView, draft: EventDraft, first: number): boolean {
  if (s[first].prep !== '') return false;
  const holder = s[first - 1].tag === 'prep' ? first - 2 : first - 1;
  const { tag, nominals } = s[holder];
  if (tag !== 'verb' && !nominals.some(({ form }) => form.endsWith('participle'))) return false;
  // ببرميل متفجر | يحتوي: the thing and at most an adjective.
  for (let i = holder - 1; i >= Math.max(draft.complement, holder - 2); i--)
    if (
      s[i].prep === 'bi' ||
      (draft.frame.type === 'light' && i === draft.complement && draft.complement > draft.head)
    )
      return true;
  return false;
}

const asKindOf = (draft: EventDraft, { frame }: EventDraft): EventDraft => ({
  ...draft,
  frame: { ...draft.frame, id: frame.id, kind: frame.kind },
  alternatives: draft.alternatives.map((other) => ({
    ...other,
    frame: { ...other.frame, id: frame.id, kind: frame.kind },
  })),
});

/**
 * "الهجوم" after "هجوم كيميائي" or "هجوم بطائرات مسيرة": a definite noun that says an attack is of the sort last told
 * with the same noun, unless somebody else carried it out.
 */
export function recalled(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  events: readonly FoundEvent[],
): EventDraft {
  if (draft.frame.kind !== 'armed_attack') return draft;
  const nouns = new Set(
    nounsOf(view, draft)
      .filter((entry) => entry.isDefinite)
      .map(({ noun }) => noun),
  );
  if (nouns.size === 0) return draft;
  const last = events.findLast((event) =>
    nounsOf(event.view, event.draft).some(({ noun }) => nouns.has(noun)),
  );
  if (last === undefined || !STRIKES.has(last.draft.frame.kind)) return draft;
  if (last.mood.polarity === 'positive' && isByOther(slots, last.slots)) return draft;
  return asKindOf(draft, last.draft);
}

/** Whether both name who acted and the names differ. */
function isByOther(
  slots: ReadonlyMap<string, readonly Filler[]>,
  before: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  const actors = slots.get('actor');
  const known = before.get('actor');
  if (actors === undefined || known === undefined) return false;
  return !actors.some((actor) =>
    known.some(
      (other) =>
        other.start === actor.start ||
        ((actor.name?.entity_id ?? null) !== null && other.name?.entity_id === actor.name?.entity_id),
    ),
  );
}

/** The entries of the noun that tells an event, be it the complement of a light verb. */
const nounsOf = (
  view: SentenceView,
  { head, complement }: EventDraft,
): { noun: NounEntry; isDefinite: boolean }[] =>
  [...new Set([head, complement])].flatMap((at) =>
    view.s[at].nominals.flatMap(({ noun, article, enclitic }) =>
      noun === null ? [] : [{ noun, isDefinite: article || enclitic !== '' }],
    ),
  );
