import { NONE } from '../../text/arrays.ts';
import type { Trigger } from '../events/events.ts';
import { type Constituent, constituentsAfter } from '../phrases/constituents.ts';
import { skipAdjectives } from '../phrases/idafa.ts';
import { type Told, toldByVerb } from '../phrases/told-by-verb.ts';
import type { Lexeme } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

/** هجوم | بطائرة مسيرة | شنه مسلحون على: the verb that takes a noun up stands behind what it was done with. */
export function toldBehindMeans(
  view: SentenceView,
  { stem, frame }: { readonly stem: string; readonly frame: Trigger['frame'] },
  [means, ...others]: readonly Constituent[],
): Told | null {
  if (means?.code !== 'bi' || others.length > 0 || !frame.sources.has('bi')) return null;
  const at = skipAdjectives(view, means.phrase.last) + 1;
  const told = toldByVerb(view, { at, stem, frame });
  const parts = told?.parts ?? (hits(view.s[at]) ? hitBy(view, at) : NONE);
  return parts.length === 0 && told === null
    ? null
    : { carrier: null, isNamed: false, ...told, parts: [means, ...parts] };
}

/** هجوم بمسيّرة | طال حافلة: a verb of which a strike is the subject. */
const hits = (t: Tagged | undefined): boolean =>
  t?.tag === 'verb' &&
  !t.conj &&
  t.enclitic === '' &&
  t.verbs.some(({ lexeme }) => lexeme.frames.some(isDoneByStrike));

const isDoneByStrike = ({ sources, needs }: Trigger['frame']): boolean =>
  sources.has('subj') &&
  sources.has('obj') &&
  needs.some(({ role, allow }) => role === 'actor' && allow.includes('strike'));

/** What is hit, as if it stood behind the على of the noun. */
function hitBy(view: SentenceView, verb: number): readonly Constituent[] {
  const [object, ...others] = constituentsAfter(view, verb + 1);
  return object !== undefined && object.code === '' && !object.isEvent
    ? [{ ...object, code: 'ala' }, ...others]
    : NONE;
}

/**
 * عثرت الوحدات خلال عمليات التمشيط بالجبل، | على مخيم: behind a comma على and the like belong to the verb, في tells where; but
 * what the noun itself asks for may stand behind a time (غارة التحالف، ليل أمس، | على مدينة).
 */
export function isOfVerb(
  { s }: SentenceView,
  { frame, head }: Trigger,
  { code, phrase }: Constituent,
): boolean {
  const comma = (s[phrase.first].prep === '' ? phrase.first - 1 : phrase.first) - 1;
  if (!GOVERNED.has(code) || s[comma]?.folded !== COMMA) return false;
  if (s[comma - 1].unit?.kind !== 'time' || !frame.sources.has(code)) return true;
  return s.slice(0, head).some(({ verbs }) => verbs.some(({ lexeme }) => governs(lexeme, code)));
}
/** عثر على: a verb that must have the preposition; سقطت قذيفة على may do without. */
const governs = ({ frames }: Lexeme, code: string): boolean =>
  frames.some(({ slots }) => slots.some(({ required }) => required.includes(code)));
const GOVERNED: ReadonlySet<string> = new Set(['ala', 'ila', 'min', 'an', 'li']);
const COMMA = '\u060C';
