import { parseOrdinal } from '../../text/ordinals.ts';
import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import type { Clause } from '../phrases/clauses.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventScene } from './event-time.ts';

/** الأولى منذ 2018, لأول مرة منذ 30 عاما, أكبر احتجاجات منذ 2011: since then tells when the one that it is measured against was. */
export const isSinceLast = (scene: EventScene, draft: EventDraft, span: TimeSpan): boolean =>
  isSince(scene, span) && (isFirst(scene, scene.clauses.of[span.first], span) || isMost(scene, draft, span));

/** منذ opens the time or stands before it. */
export const isSince = ({ view }: EventScene, { open, first }: TimeSpan): boolean =>
  open === 'since' ||
  [view.s[first], view.s[first - 1]].some((t) => t?.facts.functions.some(({ code }) => code === 'munthu'));

function isFirst({ tokens, clauses }: EventScene, clause: Clause, span: TimeSpan): boolean {
  for (let i = span.first - 1; i >= 0; i--) {
    if (clauses.of[i] !== clause && clauses.of[i] !== clause.parent) return false;
    if (parseOrdinal(tokens, i)?.value === 1) return true;
  }
  return false;
}

/** أكبر | احتجاجات, أسوأ موجة | احتجاجات, هجوم مانشستر هو | الأعنف: a superlative before the trigger or, definite, behind it. */
function isMost(
  { view: { s } }: EventScene,
  { first: opens, last }: EventDraft,
  { first }: TimeSpan,
): boolean {
  for (let i = Math.max(0, opens - BEFORE); i < first; i++)
    if (
      s[i].tag === 'noun' &&
      !hasClass(s[i].facts, COUNTS) &&
      MOST.test(s[i].folded) &&
      (i < last ? leadsTo(i, last) : i > last && s[i].article)
    )
      return true;
  return false;

  /** Nothing but nouns stands between. */
  function leadsTo(from: number, to: number): boolean {
    return s.slice(from + 1, to).every((t) => t.tag === 'noun' && !t.article && t.prep === '');
  }
}
const BEFORE = 3;
/** بالدول الأربع */
const COUNTS: ReadonlySet<string> = new Set(['quantity']);
/** أفعل of three root letters, with or without ال: no ا or ي but at its end, and no ة. */
const MOST = /^(?:\u0627\u0644)?\u0627[^\u0627\u064A]{2}[^\u0647]$/u;
