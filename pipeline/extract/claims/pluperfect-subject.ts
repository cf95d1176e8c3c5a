import { isNominal, type Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { fullSource } from './claim-source.ts';
import { tells } from './findings.ts';

/**
 * "وكان المتحدث باسم رئاسة الحرمين والمساجد | قد أكد أن", "وكان مقطع فيديو تم تداوله أمس | قد أظهر": between كان and قد the
 * speaker stands with all that describes him.
 */
export function pluperfectSubject(view: SentenceView, verb: number, cue: Cue): Phrase | null {
  if (view.s[verb - 1]?.fn?.code !== 'qad') return null;
  const was = auxiliaryBefore(view, verb - 2);
  const first = was + 1;
  if (was < 0 || first >= verb - 1 || !isNominal(view.s[first]) || view.s[first].prep !== '') return null;
  const named = view.sourcePhrase(first);
  if (named === null || !(view.isSourceLike(named) || tells(view, first, cue))) return null;
  const { last } = fullSource(view, named);
  const joined = view.s[last + 1];
  if (joined?.tag === 'verb' && !describes(view, last + 1)) return null;
  // رئاسة المسجد الحرام | والمسجد النبوي: joined to the last of the title.
  const isTitle = view.s
    .slice(last + 1, verb - 1)
    .every((t) => t.tag === 'noun' && t.article && t.prep === '');
  return { first, last: Math.min(isTitle ? verb - 2 : last, verb - 2) };
}

/** The nearest كان before a token in its sentence, or -1. */
function auxiliaryBefore({ s }: SentenceView, from: number): number {
  for (let i = from; i >= 0 && from - i < REACH; i--) {
    if (s[i].fn?.code === 'kana') return i;
    if (s[i].tag === 'comp' || '.\u061F!\u061B'.includes(s[i].folded)) return -1;
  }
  return -1;
}
const REACH = 30;

/** أوردتها, تم تداوله: a verb with a pronoun for the noun before, or one that only tells that something took place. */
const describes = ({ s }: SentenceView, i: number): boolean =>
  !s[i].conj &&
  (s[i].enclitic !== '' || s[i + 1]?.enclitic !== '' || s[i].verbs.some(({ voice }) => voice === 'passive'));
