import type { EventDraft } from '../events/events.ts';
import type { Frame } from '../words/lexeme.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass } from '../words/word-kinds.ts';

/**
 * لا صحة لخبر وفاة أحد المحتجين في الاعتصام, نفى مقتل القيادي في اشتباكات: what is denied would have happened on an occasion, or
 * in fighting, that is not denied.
 */
export const isSceneOf = (view: SentenceView, draft: EventDraft, from: number): boolean =>
  view.s[draft.head].tag === 'noun' &&
  ((isSetting(view, draft) && view.s.slice(from, draft.first - 1).some(({ i }) => view.isEventNominal(i))) ||
    (ACTS_OF_VIOLENCE.has(draft.frame.kind) &&
      isIn(view, draft.first) &&
      view.s.slice(from, draft.first).some(isHarm)));

/** في الاشتباكات, خلال الغارة, جراء القصف; بغارة tells how, الإشارات على ارتكابها جرائم what is denied itself. */
const isIn = ({ s }: SentenceView, first: number): boolean =>
  first > 0 && s[first].prep === '' && s[first - 1].tag === 'prep' && SCENE.has(s[first - 1].fn?.code ?? '');
const SCENE: ReadonlySet<string> = new Set(['fi', 'khilal', 'bisabab', 'bad']);

/** قتلى, مقتل, قُتل */
const isHarm = ({ facts, verbs, nominals }: Tagged): boolean =>
  hasClass(facts, CASUALTIES) ||
  verbs.some(({ lexeme }) => isHarming(lexeme)) ||
  nominals.some(({ lexeme, noun }) => isHarming(lexeme) || isHarming(noun));

const isHarming = (word: { readonly frames: readonly Frame[] } | null): boolean =>
  word?.frames.some(({ kind }) => CASUALTY.has(kind)) === true;

/** قرر المكتب في اجتماع, قال في اتصال هاتفي: an occasion on which something else is said or done; not المشاركة في اجتماع. */
export const isSetting = (view: SentenceView, { first, frame }: EventDraft): boolean =>
  view.s[first - 1].tag === 'prep' &&
  view.s[first - 1].fn?.code === 'fi' &&
  OCCASIONS.has(frame.kind) &&
  // فشل في عقد لقاء
  frame.type !== 'light' &&
  view.s[first - 2]?.facts.isMasdar === false;
export const OCCASIONS: ReadonlySet<string> = new Set([
  'meeting',
  'visit',
  'phone_call',
  'negotiation',
  'protest',
]);
