import type { EventDraft } from '../events/events.ts';
import { stemOf } from '../phrases/complements.ts';
import type { Filler } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { implicit } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';
import { isGroup } from '../words/word-kinds.ts';
import { agentOf, type Scene } from './controller.ts';
import { type Governor, governorOf } from './governor.ts';

/** "أصدرت المحكمة مذكرة توقيف", "قدمت ألمانيا دفعة مساعدات": who issues or gives what a noun names. */
export function issuerOf(view: SentenceView, draft: EventDraft, scene: Scene): Filler | null {
  const { frame, first } = draft;
  // أصدرت المحكمة حكما بالإعدام: so is the verbal noun of a light verb.
  if (frame.type === 'verb' || view.s[draft.head].tag === 'verb') return null;
  if (!frame.slots.some(({ role }) => role === 'actor')) return null;
  const before = view.s[first - 1];
  // استقبلت نبأ اختطاف: a noun of another thing stands between, a batch of it does not.
  if (before?.tag === 'noun' && !before.article && before.unit === null && !isGroup(before)) return null;
  const governor = governorOf(view, first);
  if (governor === null || view.s[governor.at].tag !== 'verb') return null;
  const isIssued =
    governor.code === '' && view.s[governor.at].verbs.every(({ lexeme }) => GIVING.has(lexeme.sense));
  if (
    !isIssued &&
    !isProclaimed(view, governor, draft) &&
    !isCarriedOut(view, governor.at, draft) &&
    !isItself(view, governor, draft)
  )
    return null;
  const agent = agentOf(view, governor.at, first, scene);
  return agent === null || agent.pronoun !== '' || !mayActFromAfar(agent) ? null : implicit(agent);
}

/** أصدر, قدّم; أجرى, نفّذ */
const GIVING: ReadonlySet<string> = new Set(['issue', 'undertake']);

/** أعلنت النقابة إضرابا عاما: nobody but who strikes or attacks announces it. */
const isProclaimed = (view: SentenceView, { at, code }: Governor, { frame, head }: EventDraft): boolean =>
  code === '' &&
  PROCLAIMED.has(frame.kind) &&
  !view.s[head].article &&
  view.s[at].verbs.every(({ lexeme }) => lexeme.cue?.act === 'announce');
const PROCLAIMED: ReadonlySet<string> = new Set(['protest', 'offensive']);

/** فجر انتحاري سيارة مفخخة: who does with his own verb what the noun names as well. */
const isItself = (view: SentenceView, { at, code }: Governor, { frame }: EventDraft): boolean =>
  code === '' &&
  frame.kind === 'bombing' &&
  view.s[at].verbs.some(({ lexeme }) =>
    lexeme.frames.some(({ type, kind }) => type === 'verb' && kind === frame.kind),
  );

/** "ينفذ الأطباء بكافة المستشفيات تحركات احتجاجية": far behind it the verb that carries out such an act tells who does. */
const isCarriedOut = (view: SentenceView, verb: number, { frame, head, complement }: EventDraft): boolean =>
  view.s[verb].verbs.some(({ lexeme }) =>
    lexeme.frames.some(
      (light) =>
        light.type === 'light' &&
        light.kind === frame.kind &&
        light.slots.some(({ role, sources }) => role === 'actor' && sources.includes('subj')) &&
        light.complements.some(
          ({ stems }) => stems.has(stemOf(view.s[head])) || stems.has(stemOf(view.s[complement])),
        ),
    ),
  );
