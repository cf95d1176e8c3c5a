import { TANWIN } from '../../text/endings.ts';
import { describedBefore } from '../phrases/bare-relative.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Marker } from './content.ts';

/**
 * "سيارة مفخخة | يعتقد أنها تابعة للتنظيم", "حملة | يقول إنها تستهدف كذا": a verb of saying that describes the indefinite noun before
 * it, whose pronoun stands on its أن.
 */
export function isSaidOfNoun(view: SentenceView, t: Tagged): boolean {
  const comp = view.s[t.i + 1];
  if (t.i === 0 || t.tag !== 'verb' || t.conj || t.enclitic !== '' || comp?.tag !== 'comp') return false;
  const pronoun = PRONOUN.exec(view.s[comp.unit?.last ?? comp.i].folded)?.[1];
  if (pronoun === undefined) return false;
  const nouns = describedBefore(view, t.i, pronoun);
  // رجلا قال إنه جريح: he may have said so himself.
  return nouns.length > 0 && (mayBePassive(t) || nouns.every((noun) => !view.isSourceLike(noun)));
}

/** إنه, أنها, إنهم, folded. */
const PRONOUN = /^\u0628?\u0627\u0646(\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0647\u0646)$/u;

/** "في هجوم، | يعتقد أن متمردين نفذوه، أسفر عن": behind a comma, without و or anybody before it. */
export const isSetOff = ({ s }: SentenceView, { i, conj }: Tagged): boolean =>
  !conj && s[i - 1]?.folded === '\u060C' && s[i + 1]?.tag === 'comp' && s[i + 1].unit === null;

/** "أدلة | تدين الوزير", "خطوة | تؤكد التزام البلدين": a present right behind a noun without an article says something of that noun. */
export function describesNoun({ s }: SentenceView, { i, conj, verbs }: Tagged): boolean {
  const noun = s[i - 1];
  return (
    noun?.tag === 'noun' &&
    noun.unit === null &&
    noun.nominals.length > 0 &&
    !noun.article &&
    noun.enclitic === '' &&
    !TANWIN.test(noun.folded) &&
    !conj &&
    verbs.every(({ tense }) => tense === 'present')
  );
}

/** يعتقد, يزعم, يرجح: without vowels a passive too, of which nobody is the speaker. */
/** "كما يتوقع | حصول القارة على مقاعد": what comes is expected, and nobody goes on speaking. */
export const isExpected = ({ s }: SentenceView, t: Tagged, cue: Cue, { first }: Marker): boolean =>
  cue.act === 'predict' &&
  mayBePassive(t) &&
  t.enclitic === '' &&
  (t.conj || s[t.i - 1]?.fn?.code === 'kama') &&
  first === t.i + 1 &&
  s[first].facts.isMasdar;

export const mayBePassive = ({ verbs }: Tagged): boolean =>
  verbs.some(
    ({ voice, tense, gender, lexeme }) =>
      voice === 'passive' &&
      tense === 'present' &&
      gender === 'm' &&
      lexeme.cue?.content.has('quote') === false,
  );
