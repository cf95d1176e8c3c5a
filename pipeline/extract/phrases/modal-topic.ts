import { ASPECT } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';

/**
 * "إسرائيل يجب أن | تنسحب", "الجيش قد يكون | انسحب", "الوزير كان سبق له أن | زار": index of the first of the words
 * that only say how a verb is meant, so that its subject stands before them; the verb itself when there are none.
 */
export function modalStart({ s }: SentenceView, verb: number): number {
  const that = isBareThat(s[verb - 1]) ? verb - 1 : verb;
  let at = that;
  let isModal = false;
  for (; at > 0; at--) {
    const t = s[at - 1];
    const isWord = isModalWord(t) || (that < verb && isImpersonal(t));
    if (!isWord && !isBeside(t, at === that && that < verb)) break;
    isModal ||= isWord;
  }
  // أمس | يجب أن, لا | بل: what stands beside modal words only belongs to them behind one.
  while (at < that && !isModalWord(s[at]) && !isImpersonal(s[at]) && s[at].tag !== 'neg') at++;
  return isModal ? at : verb;
}

/** أن, بأن, لأن without a pronoun. */
export const isBareThat = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  (t.tag === 'comp' || t.fn?.code === 'lianna') &&
  t.enclitic === '' &&
  t.facts.sets.has('bare_that');

/** يجب, من المقرر, قد يكون, ربما, كان, قد: words of the lexicon of particles. */
const isModalWord = ({ fn, tag }: Tagged): boolean =>
  tag !== 'verb' && fn !== null && (fn.cls === 'modal' || fn.code === 'rubbama') && !BEGUN.has(fn.code);
/** بدأ, بات: behind these the subject may follow. */
const BEGUN: ReadonlySet<string> = new Set(['badaa']);

/** سبق, يحق, يمكنها: before أن verbs that only open it, and whose grammatical subject it is. */
const isImpersonal = ({ tag, verbs }: Tagged): boolean =>
  tag === 'verb' &&
  verbs.every(
    ({ person, number, gender, lexeme }) =>
      person === 3 && number === 'singular' && gender === 'm' && lexeme.sense === ASPECT,
  );

/** لا يجب, يجب اليوم, عليها, له: what stands among them. */
const isBeside = (t: Tagged, isPronoun: boolean): boolean =>
  t.tag === 'neg' ||
  t.unit?.kind === 'time' ||
  (isPronoun && (t.fn?.cls === 'prepositional_pronoun' || (t.tag === 'prep' && t.enclitic !== '')));

/** على إسرائيل | أن تنسحب, سبق للوزير | أن زار, بإمكان الجيش | أن يقصف: who is to act, between a preposition and أن. */
export function boundBefore(view: SentenceView, verb: number): Phrase | null {
  const { s } = view;
  if (!isBareThat(s[verb - 1])) return null;
  for (let first = verb - 2; first > 0 && verb - first < REACH; first--) {
    const t = s[first];
    if (t.tag === 'verb' || t.tag === 'punct' || t.tag === 'comp') return null;
    const code = t.prep !== '' ? t.prep : (s[first - 1].fn?.code ?? '');
    if (!BINDING.has(code)) continue;
    const phrase = view.sourcePhrase(first);
    if (phrase === null || phrase.last !== verb - 2) continue;
    const before = s[t.prep === '' ? first - 2 : first - 1];
    return before === undefined || OPENS.has(before.tag) || isModalWord(before) || isImpersonal(before)
      ? phrase
      : null;
  }
  return null;
}
const REACH = 12;
const BINDING: ReadonlySet<string> = new Set(['ala', 'li']);
const OPENS: ReadonlySet<Tagged['tag']> = new Set(['punct', 'comp', 'sub', 'neg']);
