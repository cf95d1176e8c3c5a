import { FEMININE } from '../../text/endings.ts';
import { stemOf } from '../phrases/complements.ts';
import { isStop } from '../phrases/stops.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';
import { asKindOf } from './means.ts';

/**
 * شنت هجوما بصواريخ ومسيرات، استهدفت الميناء, أطلقوا صواريخ استهدفت القاعدة: a verb without a subject of its own, behind an
 * attack and nothing but phrases of with what, when and by whom, goes on about that attack.
 */
export function isCarriedOn(view: SentenceView, act: EventDraft, verb: EventDraft): boolean {
  const last = Math.max(act.last, act.complement);
  const { conj, enclitic, verbs } = view.s[verb.head];
  if (last >= verb.head || verb.head - last > FAR || enclitic !== '') return false;
  if (conj || view.s[verb.head - 1].fn?.cls === 'conjunction') return false;
  const between = view.s.slice(last + 1, verb.head);
  if (between.some((t) => t.unit?.kind !== 'time' && (ENDS.has(t.tag) || isStop(t) || isOtherClause(t))))
    return false;
  if (hasOwnSubject(view, verb)) return false;
  // انفجرت سيارة مفخخة استهدفت: what goes off or is fired stands behind its verb, and may be meant by either gender.
  const noun = view.s[act.complement];
  return (
    between.some((t) => t.tag === 'noun' && hasClass(t.facts, THINGS)) ||
    (noun.tag === 'noun' && verbs.some(({ gender }) => FEMININE.test(stemOf(noun)) === (gender === 'f')))
  );
}

/** Tokens between an attack and the verb that goes on about it. */
const FAR = 16;
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['comp', 'rel', 'sub', 'neg']);

/** نفذه الطيران: with its pronoun a verb tells of the attack too, another one opens a clause. */
const isOtherClause = (t: Tagged): boolean => t.tag === 'verb' && (t.enclitic === '' || t.conj);

/** استهدفت مسيرة | سيارة: somebody who is no town stands behind the verb as who acts. */
const hasOwnSubject = (view: SentenceView, { head, slots }: EventDraft): boolean =>
  DOERS.some((role) =>
    (slots.get(role) ?? []).some(
      ({ start, place, isImplicit }) =>
        !isImplicit && start > view.s[head].start && (place === null || place.kind === 'country'),
    ),
  );
const DOERS = ['actor', 'instrument'] as const;

const THINGS: ReadonlySet<string> = new Set(['weapon', 'munition', 'drone', 'vehicle', 'rocket', 'aircraft']);

/** هجوما بمسيرة استهدفت: an attack that is called so and no more is of the kind of the verb that goes on about it. */
export const toldBy = (act: EventDraft, verb: EventDraft): EventDraft =>
  act.frame.kind === 'armed_attack' || (act.frame.kind === 'offensive' && act.frame.type === 'light')
    ? asKindOf(act, verb)
    : act;

/** ضربات مكثفة | باستخدام صواريخ: behind ب the verbal noun of the means tells no second attack. */
export function isMeansBehind(view: SentenceView, act: EventDraft, means: EventDraft): boolean {
  const last = Math.max(act.last, act.complement);
  const { tag, prep, article } = view.s[means.first];
  if (last >= means.first || means.first - last > FAR || tag !== 'noun' || article || prep !== 'bi')
    return false;
  return (
    means.frame.type === 'light' &&
    STRIKES.has(means.frame.kind) &&
    view.s
      .slice(last + 1, means.first)
      .every((t) => t.unit?.kind === 'time' || !(ENDS.has(t.tag) || t.tag === 'verb' || isStop(t)))
  );
}
