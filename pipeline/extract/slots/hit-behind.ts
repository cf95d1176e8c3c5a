import type { EventDraft } from '../events/events.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { isStop } from '../phrases/stops.ts';
import type { Lexeme } from '../words/lexeme.ts';
import { passesNeed } from '../words/needs.ts';
import { STRIKES } from '../words/strikes.ts';
import { CLAUSE_TAGS, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * شنت الطائرات غارات على تعز، مستهدفة | معسكرا: what a participle behind a strike says that it hits, by the role it has for
 * the strike; مستهدفا | مطار دمشق الدولي is where.
 */
export function hitBehind(
  view: SentenceView,
  { last, frame, slots }: EventDraft,
): [string, readonly Filler[]][] {
  if (slots.has('target') || (!STRIKES.has(frame.kind) && frame.kind !== ATTACK)) return [];
  const at = participleBehind(view, last);
  if (at < 0) return [];
  const [object] = constituentsAfter(view, at + 1);
  if (object === undefined || object.code !== '' || object.isEvent) return [];
  const fillers = fillersOf(view, object.phrase, true).filter(({ pronoun }) => pronoun === '');
  const role = ['target', 'place'].find((r) => fillers.every((filler) => passesNeed(frame, r, filler)));
  return role === undefined || fillers.length === 0 ? [] : [[role, fillers]];
}

const ATTACK = 'armed_attack';

function participleBehind({ s, end }: SentenceView, last: number): number {
  for (let i = last + 1; i < end; i++) {
    if (isHitting(s[i])) return i;
    if (CLAUSE_TAGS.has(s[i].tag) || isStop(s[i])) return -1;
  }
  return -1;
}

/** مستهدفا, مستهدفة */
const isHitting = (t: Tagged): boolean =>
  !t.article &&
  !t.conj &&
  t.prep === '' &&
  t.enclitic === '' &&
  ACCUSATIVE.test(t.folded) &&
  t.nominals.some(({ form, lexeme }) => form === 'active_participle' && lexeme !== null && hits(lexeme));
/** In ا, ة or ين, folded. */
const ACCUSATIVE = /...(?:\u0627|\u0647|\u064a\u0646)$/u;

const hits = ({ frames }: Lexeme): boolean =>
  frames.some(
    ({ kind, slots }) =>
      kind === ATTACK && slots.some(({ role, sources }) => role === 'target' && sources.includes('obj')),
  );
