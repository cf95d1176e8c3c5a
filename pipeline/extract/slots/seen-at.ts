import { mapped } from '../../text/arrays.ts';
import type { EventDraft } from '../events/events.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { relativeHead } from '../phrases/relative-head.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { implicit } from '../words/antecedents.ts';
import { ASPECT, OCCURRENCE } from '../words/lexeme.ts';
import { isPlaceLike } from '../words/locate.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isGroup } from '../words/word-kinds.ts';

/** "محافظة مأرب التي تشهد قتالا": the place before the clause of a verb that says what is seen there; null when there is none. */
export function seenAt(view: SentenceView, verb: number): Filler | null {
  const place = view.s[verb - 1]?.tag === 'rel' ? relativeHead(view, verb - 1) : null;
  return place !== null && isPlaceLike(place) ? implicit(place) : null;
}

/** "يشهد اليمن حربا", "تشهد الفاشر معارك | ومواجهات": the place that sees an act, whatever frame the act has. */
export function seenIn(view: SentenceView, { first }: EventDraft): readonly Filler[] {
  const { s } = view;
  const t = s[first];
  if (t.tag !== 'noun' || t.prep !== '' || s[first - 1]?.tag === 'prep') return [];
  if (!t.conj && isOfAnother(s[first - 1])) return [];
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    if (s[i].tag === 'verb') return sees(s[i]) ? placesThatSee(view, i) : [];
    if (CLAUSE_ENDS.has(s[i].tag)) return [];
  }
  return [];
}
/** Tokens between the verb and what is seen: a place and what is joined. */
const REACH = 14;

/** شهدت نابلس مداهمات | اعتقل خلالها: the act or place of the clause before, which a pronoun of time takes up. */
export function duringThem(
  view: SentenceView,
  { head, first }: EventDraft,
  all: readonly EventDraft[],
): readonly Filler[] {
  if (view.s[head].tag !== 'verb') return [];
  const [during] = constituentsAfter(view, head + 1);
  if (during?.code !== 'khilal' || during.pronoun === '') return [];
  for (let i = first - 1; i >= 0; i--) {
    const { tag } = view.s[i];
    if (tag === 'comp' || tag === 'punct') return [];
    if (tag !== 'verb') continue;
    const told = all.findLast((other) => other.last >= i && other.last < first)?.slots.get('place');
    return told !== undefined ? mapped(told, implicit) : sees(view.s[i]) ? placesThatSee(view, i) : [];
  }
  return [];
}

function placesThatSee(view: SentenceView, verb: number): readonly Filler[] {
  const [behind] = constituentsAfter(view, verb + 1, false);
  const next = behind?.code === '' ? fillersOf(view, behind.phrase, true).filter(isNamed) : [];
  if (next.length > 0) return mapped(next, implicit);
  const before = subjectBefore(view, verb);
  return before === null ? [] : mapped(fillersOf(view, before, true).filter(isNamed), implicit);
}
const isNamed = ({ place, classes }: Filler): boolean => place !== null || classes.has('named_place');

/** شهد: a verb whose subject is where what it brings took place. */
export const sees = ({ verbs }: Tagged): boolean =>
  verbs.some(({ lexeme }) =>
    lexeme.frames.some(
      ({ type, slots }) =>
        type === 'light' && slots.some(({ role, sources }) => role === 'place' && sources.includes('subj')),
    ),
  );

/** محاكمة منفذي | هجوم: what another noun is of, unless it is counted or begins (موجة غارات, تصاعد هجمات). */
const isOfAnother = (before: Tagged | undefined): boolean =>
  before?.tag === 'noun' &&
  before.unit === null &&
  !before.article &&
  !isGroup(before) &&
  !before.nominals.some(
    ({ lexeme, form }) => form === 'masdar' && (lexeme?.sense === ASPECT || lexeme?.sense === OCCURRENCE),
  );
