import { mapped } from '../../text/arrays.ts';
import type { EventDraft } from '../events/events.ts';
import { isResult } from '../events/result.ts';
import { type Filler, PLACE_ROLES } from '../phrases/fillers.ts';
import { implicit } from '../words/antecedents.ts';
import { passesNeed } from '../words/needs.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { mayFight } from './adjunct-subject.ts';
import { isTaken } from './taken.ts';

/**
 * Whom an act without a target of its own hit, when the deaths that came of it tell who they were: "مقتل ثلاثة جنود في انفجار
 * عبوة", "قُتلت فتاة بسبب القصف". Of ستة أشخاص, عشرات القتلى nothing but their number is told.
 */
export function victimsOf(
  view: SentenceView,
  draft: EventDraft,
  { slots, all }: { slots: ReadonlyMap<string, readonly Filler[]>; all: readonly EventDraft[] },
): readonly Filler[] {
  if (slots.has('target') || !ACTS_OF_VIOLENCE.has(draft.frame.kind)) return [];
  if (!draft.frame.slots.some(({ role }) => role === 'target' || PLACE_ROLES.has(role))) return [];
  const isFight = draft.frame.kind === 'armed_clash';
  return all
    .filter((toll) => nearestAct(view, toll, all) === draft && isLinked(view, toll, draft, all))
    .flatMap((toll) => mapped(toll.slots.get('target') ?? [], implicit))
    .filter(
      (victim) =>
        isTold(view, victim) &&
        !isWithin(view, draft, victim) &&
        // مقتل مسلحين في اشتباكات: who fights is a side of it.
        !(isFight && mayFight(victim)) &&
        passesNeed(draft.frame, 'target', victim) &&
        !isTaken(victim, slots),
    )
    .filter((victim, k, victims) => victims.findIndex(({ start }) => start === victim.start) === k);
}

/** إصابات في | الهجوم الإرهابي: a word of the act itself. */
const isWithin = ({ s }: SentenceView, { first, last }: EventDraft, { start }: Filler): boolean =>
  s[first].start <= start && start < s[last].end;

/** The act that the dead and wounded came of. */
function nearestAct(view: SentenceView, toll: EventDraft, all: readonly EventDraft[]): EventDraft | null {
  let best: EventDraft | null = null;
  for (const act of all)
    if (
      act !== toll &&
      isResult(view, toll, [act]) &&
      (best === null || Math.abs(act.first - toll.first) < Math.abs(best.first - toll.first))
    )
      best = act;
  return best;
}

/** مقتل شاب | في غارة, أسفر القصف | عن مقتل شاب وإصابة آخر: the later of the two hangs on a preposition, or is a verb of its own. */
function isLinked(
  view: SentenceView,
  toll: EventDraft,
  act: EventDraft,
  all: readonly EventDraft[],
): boolean {
  if (toll.frame.type === 'light' || toll.frame.type === 'phrase') return true;
  if (act.first > toll.first) return isGoverned(view, act.first, BEFORE) && isNear(view, toll, act, all);
  const head = view.s[toll.head];
  if (head.tag === 'verb' || isGoverned(view, toll.first, BEFORE_AND_AFTER)) return true;
  return (
    head.conj &&
    all.some(
      (other) => other.first < toll.first && isResult(view, other, [act]) && isLinked(view, other, act, all),
    )
  );
}

/** قُتلت فتاة وأصيب والدها | بسبب القصف: no verb between but those of other victims (not كان يخطط لهجمات). */
const isNear = (
  { s }: SentenceView,
  toll: EventDraft,
  act: EventDraft,
  all: readonly EventDraft[],
): boolean =>
  s
    .slice(toll.head + 1, act.first)
    .every(
      ({ tag, i }) => tag !== 'verb' || all.some(({ head, frame }) => head === i && CASUALTY.has(frame.kind)),
    );

/** في | غارة, في | سلسلة غارات, بقصف: a noun behind a preposition, with a noun it is the genitive of between. */
function isGoverned({ s }: SentenceView, first: number, apart: ReadonlySet<string>): boolean {
  for (let i = first; i > 0 && first - i <= CONSTRUCTS; i--) {
    if (s[i].prep !== '') return true;
    if (s[i - 1].tag === 'prep') return s[i - 1].enclitic === '' && !apart.has(s[i - 1].fn?.code ?? '');
    if (s[i].tag === 'prep') return true;
    if (s[i].tag !== 'noun' || s[i].conj || (i < first && s[i].article)) return false;
  }
  return false;
}
const CONSTRUCTS = 2;
/** قبل مقتل, رغم القصف: what neither caused nor came of it; بعد مقتل جنوده is why, إثر غارة how. */
const BEFORE: ReadonlySet<string> = new Set(['qabl', 'raghm', 'munthu']);
const BEFORE_AND_AFTER: ReadonlySet<string> = new Set([...BEFORE, 'bad']);

/** A name or a noun that tells what people they were; a pronoun, a figure and a word for persons or the dead do not. */
function isTold(view: SentenceView, { start, end, pronoun, classes, name }: Filler): boolean {
  if (pronoun !== '') return false;
  const head = view.tokenAt(start);
  if (head === undefined || head.enclitic !== '' || classes.size === 0) return name !== null;
  const from = head.i;
  for (let i = from; i < view.end && view.s[i].start < end; i++)
    if (hasClass(view.s[i].facts, NAMELESS)) return false;
  return [...classes].some((cls) => !COUNTS.has(cls));
}
/** شخص, ضحايا, آخرون */
const NAMELESS: ReadonlySet<string> = new Set(['people', 'casualty']);
const COUNTS: ReadonlySet<string> = new Set(['quantity', 'adjective', 'number']);
