import { ALEF } from '../../text/affixes.ts';
import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventScene } from './event-time.ts';

/**
 * Token whose noun a time only describes, -1 when it is an adverb of the clause: "اتفاق 23 سبتمبر", "حرب 2006",
 * "ميزانية لسنة 2015", "من مواليد 1994", "المؤرخ في 7 أكتوبر".
 */
export function ownerOf(view: SentenceView, span: TimeSpan): number {
  const isIn = view.s[span.first - 1]?.tag === 'prep';
  const before = view.s[isIn ? span.first - 2 : span.first - 1];
  if (before === undefined || (before.tag !== 'noun' && before.tag !== 'name')) return -1;
  if (before.nominals.some(({ noun }) => noun?.classes.has('dating'))) return before.i;
  // بتاريخ 14 جانفي الجاري: "on the date of" is an adverb too.
  if (before.prep === 'bi' && before.nominals.some(({ noun }) => noun?.classes.has('time')))
    return isDescription(view, before.i - 1) ? before.i : -1;
  const opener = view.s[span.first];
  const isFor = opener.facts.nominals.some(({ prep }) => prep === 'li');
  if (isFor && span.date_precision === 5) return before.i;
  if (isIn || span.basis !== 'explicit') return -1;
  if (isFor || (opener.tag === 'number' && span.rule === 'time/year')) return before.i;
  const isBare = opener.tag === 'number' || span.rule === 'time/month';
  return isBare && !before.article && before.enclitic === '' && !isAdverb(before.folded) ? before.i : -1;
}

/** الاتفاق الممضي بتاريخ: a definite participle describes what is dated. */
const isDescription = (view: SentenceView, i: number): boolean =>
  view.s[i]?.article === true && view.s[i].nominals.some(({ form }) => PARTICIPLES.has(form));
const PARTICIPLES: ReadonlySet<string> = new Set(['active_participle', 'passive_participle']);

/** شخصا, مدنيا: an accusative is no noun that a time could be the genitive of. */
const isAdverb = (folded: string): boolean => folded.endsWith(ALEF);

/** اجتماع | لإحياء ذكرى 2 مارس: what the trigger is held for has a date of its own. */
const isForIt = ({ prep, nominals }: Tagged): boolean =>
  prep === 'li' && nominals.some(({ form }) => form === 'masdar');

/** The noun that a time describes is the trigger or stands in its phrase. */
export const isHeadOf = ({ view, drafts }: EventScene, draft: EventDraft, owner: number): boolean =>
  view.s[draft.head].tag === 'noun' &&
  owner - draft.last <= 3 &&
  !drafts.some((other) => other !== draft && other.first > draft.last && other.first <= owner) &&
  view.s
    .slice(draft.last + 1, owner + 1)
    .every((t) => (t.tag === 'noun' || t.tag === 'name') && !isForIt(t)) &&
  !view.s[owner].nominals.some(({ noun }) => noun?.classes.has('dating') && noun.classes.has('person'));
