import type { Phrase } from '../phrases/chunks.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import { isMasdar } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** إعدام | وسجن مئات الأشخاص, خطف واحتجاز الضحايا: acts side by side have one genitive, which stands behind the last of them. */
export function joinedGenitive(view: SentenceView, at: number): Phrase | null {
  let i = at;
  while (isAct(view, i) && isAct(view, i + 1) && view.s[i + 1].conj && i - at < MOST) i++;
  return i === at ? null : idafaAfter(view, i);
}
const MOST = 4;

/** An act that no article, pronoun or preposition sets apart from the one before it. */
const isAct = (view: SentenceView, i: number): boolean => {
  const t = view.s[i];
  if (t?.tag !== 'noun' || t.article || t.enclitic !== '' || t.unit !== null) return false;
  if (t.conj && t.prep !== '') return false;
  // احتجاجات وغلق طريق: acts that are counted have no genitive that they share.
  return (isMasdar(t) || view.isEventNominal(i)) && t.nominals.some(({ number }) => number === 'singular');
};
