import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { implicit } from '../words/antecedents.ts';
import { passesNeed } from '../words/needs.ts';
import { CASUALTY, STRIKES } from '../words/strikes.ts';
import { NOMINAL_TAGS } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * What two joined verbs of death and injury share: "استشهد 27 مواطنا وأصيب 90 آخرون برصاص الاحتلال قرب رفح". The phrases
 * behind the second tell of the first too, when nothing but its victims stands between them.
 */
export function sharedAdjuncts(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
): ReadonlyMap<string, readonly Filler[]> {
  const attack = attackBy(view, draft, drafts);
  if (attack !== undefined) return slotsOf(attack, draft);
  const shared = new Map<string, readonly Filler[]>();
  if (!CASUALTY.has(draft.frame.kind) || view.s[draft.head].tag !== 'verb') return shared;
  const next = drafts.find((other) => CASUALTY.has(other.frame.kind) && isJoined(view, draft, other));
  if (next === undefined) return shared;
  for (const role of ROLES) {
    const fillers = next.slots.get(role) ?? [];
    if (fillers.length > 0 && !draft.slots.has(role) && fillers.every(({ pronoun }) => pronoun === ''))
      shared.set(role, fillers);
  }
  return shared;
}

const ROLES = ['actor', 'place'] as const;

/** Only the words for the victims stand between the two verbs. */
const isJoined = ({ s }: SentenceView, draft: EventDraft, next: EventDraft): boolean =>
  next.head > draft.last &&
  s[next.head].tag === 'verb' &&
  s[next.head].conj &&
  s
    .slice(draft.last + 1, next.head)
    .every(({ tag, fn }) => NOMINAL_TAGS.has(tag) || fn?.cls === 'noun_modifier');

/** "استهدفت القوات مستشفى بغارة جوية": who attacks with a strike, what is attacked and where are told of the attack. */
const attackBy = (
  { s }: SentenceView,
  { first, frame }: EventDraft,
  drafts: readonly EventDraft[],
): EventDraft | undefined =>
  STRIKES.has(frame.kind) && s[first].prep === 'bi' && !s[first].article
    ? drafts.find(
        (other) =>
          other.frame.kind === 'armed_attack' &&
          other.last < first &&
          s.slice(other.last + 1, first).every(({ tag }) => !CLAUSE_ENDS.has(tag)),
      )
    : undefined;

function slotsOf({ slots }: EventDraft, { frame }: EventDraft): ReadonlyMap<string, readonly Filler[]> {
  const shared = new Map<string, readonly Filler[]>();
  for (const role of STRUCK) {
    const fillers = (slots.get(role) ?? []).filter((filler) => filler.pronoun === '');
    if (fillers.length > 0 && passesNeed(frame, role, fillers[0])) shared.set(role, fillers.map(implicit));
  }
  return shared;
}
const STRUCK = ['actor', 'target', 'place'] as const;
