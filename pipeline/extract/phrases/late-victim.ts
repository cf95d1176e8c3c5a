import type { Trigger } from '../events/events.ts';
import { CASUALTY } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { constituentsAfter } from './constituents.ts';
import { isOblique } from './oblique.ts';

/**
 * قُتل في هجوم مسلح بريف دير الزور | ثلاثة جنود, قتلت القوات في عملية بجنين | شابا: whom a verb of death or wounds is about,
 * behind the act in which it happened and where that was; null when nobody stands there.
 */
export function lateVictim(view: SentenceView, { frame, verb, head, after }: Trigger): Phrase | null {
  if (!CASUALTY.has(frame.kind) || frame.type !== 'verb' || after !== head) return null;
  if (verb === null || verb.enclitic !== '' || verb.number !== 'singular' || verb.person !== 3) return null;
  const parts = constituentsAfter(view, head + 1, false);
  const act = parts.findIndex(({ isEvent, code }) => isEvent && SETTING.has(code));
  if (act < 0) return null;
  const late = parts.slice(act + 1).find(({ code }) => code === '');
  if (late === undefined || late.isEvent) return null;
  const t = view.s[late.phrase.first];
  if (t.conj || t.prep !== '' || t.article || isOblique(t)) return null;
  const isSomebody = t.tag === 'number' || view.nameAt[t.i]?.kind === 'person' || hasClass(t.facts, SOMEBODY);
  return isSomebody ? late.phrase : null;
}
/** في, خلال, إثر, ب */
const SETTING: ReadonlySet<string> = new Set(['fi', 'khilal', 'bisabab', 'bad', 'bi']);
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'civilian', 'trooper', 'quantity', 'criminal']);
