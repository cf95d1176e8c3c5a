import { OF_BOTH, THEIRS } from '../../text/affixes.ts';
import { mapped, NONE } from '../../text/arrays.ts';
import type { EventDraft } from '../events/events.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { implicit } from '../words/antecedents.ts';
import { passesNeed } from '../words/needs.ts';
import type { SentenceView } from '../words/view.ts';
import { MUTUAL } from './other-side.ts';

/**
 * "اتفق الرئيس مع المستشار خلال | اجتماعهما", "التقى الوزير نظيره وبحثا خلال | لقائهما": a meeting or talk of "the two" is that
 * of those whom the act before in the sentence names as its sides.
 */
export function bothOf(
  view: SentenceView,
  { frame, head, first }: EventDraft,
  drafts: readonly EventDraft[],
): readonly Filler[] {
  if (!SHARED.has(frame.kind) || !PRONOUNS.has(view.s[head].enclitic)) return [];
  const before = drafts.findLast(
    (other) => other.last < first && (other.slots.get('actor')?.length ?? 0) > 1,
  );
  const sides = before?.slots.get('actor') ?? [];
  return sides.every((side) => side.pronoun === '' && passesNeed(frame, 'actor', side))
    ? mapped(sides, implicit)
    : [];
}

/** توصلت الحكومة وحركة التمرد إلى اتفاق: whoever is joined to one of those who deal with each other is one of them too. */
export function withSides(
  view: SentenceView,
  { frame }: EventDraft,
  { side, drafts }: { readonly side: Filler; readonly drafts: readonly EventDraft[] },
): readonly Filler[] {
  const together = MUTUAL.has(frame.kind) ? NONE : doersTogether(drafts, side);
  if (together.length > 0) return together;
  const isState = side.place?.kind === 'country' || side.place?.isCapital === true;
  const first = MUTUAL.has(frame.kind) || isState ? view.tokenAt(side.start)?.i : undefined;
  const phrase = first === undefined ? null : view.sourcePhrase(first);
  const all = phrase === null ? NONE : mapped(fillersOf(view, phrase, false), implicit);
  // اتهمت واشنطن ولندن الحكومة، وشنت ضربات: states that و joins act together.
  const areAlike =
    !isState || all.every(({ place }) => place?.kind === 'country' || place?.isCapital === true);
  return areAlike && all[0]?.start === side.start && all.every((other) => mayActFromAfar(other))
    ? all
    : [side];
}

/** شنت الحركة وفصائل متحالفة معها هجوما | وتمكنت من السيطرة: those who did another act of the sentence together. */
function doersTogether(drafts: readonly EventDraft[], side: Filler): readonly Filler[] {
  const act = drafts.find(
    ({ frame, slots }) => !MUTUAL.has(frame.kind) && slots.get('actor')?.[0]?.start === side.start,
  );
  const doers = act?.slots.get('actor') ?? NONE;
  return doers.length > 1 && doers.every((doer) => doer.pronoun === '' && mayActFromAfar(doer))
    ? mapped(doers, implicit)
    : NONE;
}

/** هما, هم */
const PRONOUNS: ReadonlySet<string> = new Set([OF_BOTH, THEIRS]);
const SHARED: ReadonlySet<string> = new Set(['meeting', 'phone_call', 'negotiation', 'agreement']);
