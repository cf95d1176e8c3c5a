import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import type { Filler } from '../phrases/fillers.ts';
import { isStop } from '../phrases/stops.ts';
import { CUSTODY, mayActFromAfar } from '../words/actors.ts';
import { genderOfPronoun, gendersOf, implicit } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * Who did what somebody is held, tried or put to death for: "أوقفت الشرطة شابا بتهمة | قتل جاره", "حكم على رجل بالسجن | لقتله
 * جاره", "اعتقل شاب بعد | قتله والده". Undefined where nothing of the kind is told.
 */
export function culpritOf(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
): Filler | undefined {
  const { first, head, frame, slots } = draft;
  if (view.s[head].tag !== 'noun' || !DEEDS.has(frame.kind)) return undefined;
  const isOwn = view.s[head].enclitic !== '' && slots.has('target') && isBrought(view, first);
  if (!isOwn && !isCharged(view, first)) return undefined;
  const taking = drafts.findLast(({ last, frame: other }) => last < first && TAKING.has(other.kind));
  const [held] = taking?.slots.get('target') ?? [];
  if (taking === undefined || held === undefined || held.pronoun !== '' || !mayActFromAfar(held))
    return undefined;
  const name = view.tokenAt(held.start);
  // القبض على أشخاص بتهمة القتل: of persons nothing is told.
  if (name === undefined || hasClass(name.facts, NAMELESS)) return undefined;
  const from = Math.max(taking.last, name.i) + 1;
  if (view.s.slice(from, first).some((t) => isStop(t) || t.tag === 'comp' || t.tag === 'verb'))
    return undefined;
  if (!isOwn) return view.s.slice(from, first).some(isComma) ? undefined : implicit(held);
  const gender = genderOfPronoun(view.s[head].enclitic);
  return gender !== null && gendersOf(view, held).has(gender) ? implicit(held) : undefined;
}

const DEEDS: ReadonlySet<string> = new Set([
  ...VICTIM_KINDS,
  'armed_attack',
  'bombing',
  'property_destruction',
]);
/** أُعدم لقتله: who is put to death is judged too. */
const TAKING: ReadonlySet<string> = new Set([...CUSTODY, 'killing']);

/** لقتله, بعد قتله, بسبب قتله */
const isBrought = ({ s }: SentenceView, first: number): boolean =>
  s[first].prep === 'li' || (s[first].prep === '' && s[first - 1]?.tag === 'prep');

/** بتهمة | قتل, وجهت إليه تهمة | قتل: a charge with the deed right behind it. */
const isCharged = ({ s }: SentenceView, first: number): boolean =>
  s[first].prep === '' && first > 0 && !s[first - 1].article && hasClass(s[first - 1].facts, CHARGES);
const CHARGES: ReadonlySet<string> = new Set(['accusation']);
const NAMELESS: ReadonlySet<string> = new Set(['people']);
