import type { Trigger } from '../events/events.ts';
import { framesAt } from '../phrases/frames-at.ts';
import type { NominalFact } from './lexeme.ts';
import { STRIKES } from './strikes.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';
import { hasClass } from './word-kinds.ts';

/**
 * عملية سياسية, حملة تطعيم, معركة انتخابية: the adjective or verbal noun right behind a warlike noun says that it is of a
 * peaceful sort.
 */
export function isOfCivilSort(view: SentenceView, trigger: Trigger): boolean {
  const { frame } = trigger;
  // العملية الانتخابية انطلقت: the noun may stand before its light verb.
  const after = trigger.first < trigger.head ? trigger.first : trigger.after;
  if (frame.kind === 'meeting' && frame.type !== 'phrase' && isForPress(view.s[after + 1])) return true;
  if (frame.kind === 'protest') return view.s[after + 1] !== undefined && isFestive(view.s[after + 1]);
  // اغتيال معنوي
  if (WARLIKE.has(frame.kind) && view.s[after].tag === 'noun' && isFigurative(view.s[after + 1])) return true;
  // زلزال سياسي
  const isQuake = frame.kind === 'other_event' && frame.type === 'noun';
  if ((frame.evidence !== 'conflict' && !isQuake) || frame.type === 'phrase') return false;
  const t = view.s[after + 1];
  const noun = view.s[after];
  if (t === undefined || !NOMINAL.has(t.tag) || noun.tag !== 'noun' || t.conj || t.prep !== '') return false;
  return isCivil(t) || (hasClass(noun.facts, ACTS) && isPeacefulAct(view, t));
}

const NOMINAL: ReadonlySet<Tagged['tag']> = new Set(['noun', 'name']);

/** مؤتمر صحفي, لقاء إعلامي: an occasion to speak. */
const isForPress = (t: Tagged | undefined): boolean => t !== undefined && hasClass(t.facts, PRESS);
const PRESS: ReadonlySet<string> = new Set(['press']);

/** تظاهرة ثقافية, مسيرة رياضية: an occasion that celebrates something. */
const isFestive = (t: Tagged): boolean => hasClass(t.facts, FESTIVE) && !t.conj && t.prep === '';
const FESTIVE: ReadonlySet<string> = new Set(['festive']);

const isFigurative = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && !t.conj && t.prep === '' && t.facts.sets.has('figurative');

/** Adjectives and nouns of peaceful affairs: انتخابي, صحي, إنقاذ, رقابة. */
export const isCivil = (t: Tagged): boolean => hasClass(t.facts, CIVIL);
const CIVIL: ReadonlySet<string> = new Set(['civil']);

/** عملية, حملة: nouns that leave open what is done. */
const ACTS: ReadonlySet<string> = new Set(['act']);

/** تسجيل, إجلاء: a verbal noun of nothing that fighters do. */
const isPeacefulAct = (view: SentenceView, t: Tagged): boolean =>
  (t.facts.isMasdar || t.facts.isEventNominal) &&
  t.nominals.every((nominal) => !isWarlike(view, t.i, nominal));

/** إخلاء is a release only with سبيل behind it. */
const isWarlike = (view: SentenceView, at: number, { lexeme, noun }: NominalFact): boolean =>
  lexeme?.sense === 'violence' ||
  [...(lexeme === null ? [] : framesAt(view, at, lexeme)), ...(noun?.frames ?? [])].some(({ kind }) =>
    WARLIKE.has(kind),
  );

/** Kinds of what is done with arms. */
export const WARLIKE: ReadonlySet<string> = new Set([
  'territory_capture',
  'territory_entry',
  'encirclement',
  'armed_clash',
  ...STRIKES,
  'armed_attack',
  'assassination',
  'killing',
  'abduction',
  'arrest',
  'release',
  'offensive',
  'interception',
  'disarmament',
]);
