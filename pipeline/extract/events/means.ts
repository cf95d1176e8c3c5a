import { mapped } from '../../text/arrays.ts';
import { ACTS_OF_VIOLENCE, STRIKES } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** Kinds that say an attack and not of what sort, or only from where it came. */
const GENERAL: ReadonlySet<string> = new Set(['armed_attack', 'offensive', 'shelling']);
/** ضربات صاروخية: of a light verb also what would be said of aircraft. */
const REFINED: ReadonlySet<string> = new Set([...GENERAL, 'air_strike']);
/** Kinds of a verb that a device in its clause tells better. */
export const WITH_MEANS: ReadonlySet<string> = new Set(['armed_attack', 'shelling']);
/** Kinds that who carries it out tells better: شنت مسيرات غارات. */
const BY_DOER: ReadonlySet<string> = new Set(['armed_attack', 'offensive', 'shelling', 'air_strike']);
const COLOURED: ReadonlySet<string> = new Set(['armed_attack', 'shelling', 'bombing', 'air_strike']);

/** The kept events, their kinds told by what they were done with. */
export function withMeans(
  view: SentenceView,
  kept: readonly EventDraft[],
  drafts: readonly EventDraft[],
): EventDraft[] {
  const means = drafts.filter(isMeans);
  // قتلوا في قصف بغازات سامة: what killed them is told by the attack, when one is.
  const isTold = kept.some(({ frame }) => ACTS_OF_VIOLENCE.has(frame.kind));
  return mapped(kept, (draft) =>
    isTold && draft.frame.kind === 'killing'
      ? draft
      : coloured(view, byInstrument(view, refined(draft, drafts), drafts), means),
  );
}

/** Flag means: غاز السارين tells what a strike was done with and is no event; flag doer: انتحاري, by whom. */
export const isMeans = ({ frame }: Pick<EventDraft, 'frame'>): boolean =>
  frame.flags.has('means') || isDoer(frame);

export const isDoer = ({ flags }: EventDraft['frame']): boolean => flags.has('doer');

/** شنّ هجوما انتحاريا, تعرض لهجوم كيميائي: the phrase that its complement opens tells the kind of a light verb. */
function refined(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  if (draft.frame.type !== 'light' || !REFINED.has(draft.frame.kind)) return draft;
  const phrase = drafts.find(
    (other) =>
      other.first === (draft.first < draft.head ? draft.first : draft.complement) &&
      !isMeans(other) &&
      (other.frame.type === 'phrase'
        ? STRIKES.has(other.frame.kind) || draft.frame.kind === 'offensive'
        : STRIKES.has(other.frame.kind) && other.slots.has('instrument')),
  );
  if (phrase === undefined || !(GENERAL.has(draft.frame.kind) || phrase.frame.kind === 'shelling'))
    return draft;
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
      !isMeans({ frame }) &&
      (draft.slots.get('instrument') ?? []).some(
        ({ start, end }) => start < view.s[head].end && view.s[head].start < end,
      ),
  );
  return told === undefined ? draft : asKindOf(draft, told);
}

/** الغارات الكيميائية, استهدف القرية بغاز السارين, ببرميل يحتوي على غاز الكلور: the means tells the kind. */
function coloured(view: SentenceView, draft: EventDraft, means: readonly EventDraft[]): EventDraft {
  const doer = means.findLast((other) => isDoer(other.frame) && isActor(view, draft, other));
  if (doer !== undefined && doer.frame.kind !== draft.frame.kind && BY_DOER.has(draft.frame.kind))
    return asKindOf(draft, doer);
  const isDeath = draft.frame.kind === 'killing' && !draft.frame.flags.has('natural');
  if (!COLOURED.has(draft.frame.kind) && !isDeath) return draft;
  const told = means.find(
    (other) =>
      !isDoer(other.frame) &&
      (other.first > draft.last ? isMeansOf(view, draft, other) : isUsedIn(view, draft, other)),
  );
  if (told === undefined) return draft;
  // مقتل عاملين بغاز سام: those who die of gas may have died at work.
  return isDeath ? inConflict(asKindOf(draft, told)) : asKindOf(draft, told);
}

/** هجوم نفذه انتحاري, شنته طائرات | مسيرة: the head of who carries it out, or its adjective. */
const isActor = (view: SentenceView, { slots }: EventDraft, { first }: EventDraft): boolean =>
  (slots.get('actor') ?? []).some(({ start, end }) => {
    const head = view.tokenAt(start)?.i;
    return (head === first || head === first - 1) && view.s[first].end <= end;
  });

const inConflict = (draft: EventDraft): EventDraft => ({
  ...draft,
  frame: { ...draft.frame, flags: new Set([...draft.frame.flags, 'conflict']) },
  alternatives: mapped(draft.alternatives, inConflict),
});

/** غاز السارين استخدم في | الهجوم, استخدام الكلور في | القصف: in what the means was used. */
function isUsedIn({ s }: SentenceView, { first }: EventDraft, { last }: EventDraft): boolean {
  const between = s.slice(last + 1, first);
  return (
    between.length <= USE &&
    between.at(-1)?.fn?.code === 'fi' &&
    between.every(({ tag, conj }) => !CLAUSE_ENDS.has(tag) && !conj)
  );
}
/** Tokens between a means and the attack: a verb of use, an adverb and a preposition. */
const USE = 4;

function isMeansOf(view: SentenceView, draft: EventDraft, { first }: EventDraft): boolean {
  if (first === draft.last + 1 || isThrown(view, draft, first)) return true;
  if (
    view.s
      .slice(draft.last + 1, first)
      .some((t) => CLAUSE_ENDS.has(t.tag) && !isHedge(view, t.i) && !isHyphen(t))
  )
    return false;
  return view.s[first].prep === 'bi' || isContent(view, draft, first);
}

/** ألقت مروحية أسطوانة كلور: inside the thing that is used. */
const isThrown = ({ s }: SentenceView, { slots }: EventDraft, first: number): boolean =>
  (slots.get('instrument') ?? []).some(({ start, end }) => start < s[first].start && s[first].end <= end);

/** أطلقوا صواريخ | تحوي غازات: the thing that the attack is carried out with. */
const isUsed = ({ start, end }: SentenceView['s'][number], { slots }: EventDraft): boolean =>
  (slots.get('instrument') ?? []).some((filler) => filler.start <= start && end <= filler.end);

/** بقنبلة يُعتقد أنها تحتوي على: a verb with أن that only holds it possible. */
const isHedge = ({ s }: SentenceView, i: number): boolean =>
  s[i].tag === 'comp' && s[i - 1].tag === 'verb' && s[i + 1]?.tag === 'verb';

/** أرض - أرض */
const isHyphen = ({ folded }: SentenceView['s'][number]): boolean => folded === '-';

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['punct', 'comp', 'sub', 'rel']);

/** What the thing used holds: a verb or participle stands between, and at most a preposition. */
function isContent({ s }: SentenceView, draft: EventDraft, first: number): boolean {
  if (s[first].prep !== '') return false;
  const holder = s[first - 1].tag === 'prep' ? first - 2 : first - 1;
  const { tag, nominals } = s[holder];
  if (tag !== 'verb' && !nominals.some(({ form }) => form.endsWith('participle'))) return false;
  // ببرميل متفجر | يحتوي: the thing and at most an adjective.
  const from = s[holder - 1].tag === 'comp' ? holder - 3 : holder - 1;
  for (let i = from; i >= Math.max(draft.complement, from - 1); i--)
    if (
      s[i].prep === 'bi' ||
      isUsed(s[i], draft) ||
      (draft.frame.type === 'light' && i === draft.complement && draft.complement > draft.head)
    )
      return true;
  return false;
}

export const asKindOf = (draft: EventDraft, { frame }: EventDraft): EventDraft => ({
  ...draft,
  frame: { ...draft.frame, id: frame.id, kind: frame.kind },
  alternatives: draft.alternatives.map((other) => ({
    ...other,
    frame: { ...other.frame, id: frame.id, kind: frame.kind },
  })),
});
