import { MATTERS } from './function-or-noun.ts';
import type { Cue } from './lexeme.ts';
import { isMasdar, type Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';
import { HEARSAY, hasClass } from './word-kinds.ts';

/** Whether the noun at a token may be what a cue reports: أعلنت | السيطرة, not أعلنت | الشركة. */
export function isContentNoun(this: SentenceView, i: number, cue: Cue, isVerb: boolean): boolean {
  const t = this.s[i];
  const isOpen = OPEN_ACTS.has(cue.act) && !cue.flags.has('deed');
  const isPraised = cue.flags.has('praise') && t.prep === 'bi';
  if (isOpen || isPraised || cue.flags.has('attitude') || cue.flags.has('describe'))
    return isVerb || this.isEventNominal(i);
  if (cue.act === 'confirm' && (isAbstractNoun(t) || isToll(t) || isThisNews(this, t))) return true;
  if (cue.flags.has('said')) return isSaid(t) || opensMark(this, i);
  // كشفت الوزارة | حقيقة مغادرته, ملابسات الحادث
  if (cue.flags.has('uncovers')) return hasClass(t.facts, MATTERS);
  // تروي أم | تفاصيل هروبها
  if (cue.flags.has('recounts')) return hasClass(t.facts, MATTERS) || this.isEventNominal(i);
  if (hasClass(t.facts, DEEDS) || t.fn?.code === 'nominal' || opensMark(this, i)) return true;
  return (isMasdar(t) && t.nominals[0].form !== 'active_participle') || this.isEventNominal(i);
}

/** أكد مصدر | هذه المعلومات, هذا الخبر: what goes round, and is confirmed. */
const isThisNews = ({ s }: SentenceView, { i, fn }: Tagged): boolean =>
  fn?.cls === 'demonstrative' && s[i + 1] !== undefined && hasClass(s[i + 1].facts, HEARSAY);

/** حصيلة القتلى: a figure in an idafa. */
const isToll = (t: Tagged): boolean => !t.article && t.enclitic === '' && hasClass(t.facts, TOLLS);
const TOLLS: ReadonlySet<string> = new Set(['trace']);

/** دعوته, رفضه, استعداده: the verbal noun of a verb of speech, thought or support. */
const isSaid = ({ nominals }: Tagged): boolean =>
  nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme !== null && SAID.has(lexeme.sense));
const SAID: ReadonlySet<string> = new Set(['speech', 'cognition', 'support']);

/** ضرورة, دعمها: a mark of the act that begins here. */
const opensMark = (view: SentenceView, i: number): boolean =>
  view.cueHits.some(({ cue, first }) => cue.type === 'mark' && first === i);

/** ضرورة, سرعة, حادثة: nouns of nothing that could speak. */
export const isAbstractNoun = ({ facts, tag }: Tagged): boolean =>
  tag === 'noun' && facts.classes.length > 0 && facts.classes.every((cls) => NO_SPEAKER.has(cls));

const NO_SPEAKER: ReadonlySet<string> = new Set(['abstract', 'event', 'field']);

/** Acts whose object may be any noun; the others need a verbal noun (أعلنت السيطرة, not أعلنت الشركة). */
const OPEN_ACTS: ReadonlySet<string> = new Set([
  'deny',
  'condemn',
  'accuse',
  'refuse',
  'support',
  'warn',
  'call',
]);

/** مسؤوليته عن الهجوم, تورطها: what a body announces or admits. */
const DEEDS: ReadonlySet<string> = new Set(['involvement', 'declared']);
