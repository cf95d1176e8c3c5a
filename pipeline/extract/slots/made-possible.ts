import { constituentsAfter } from '../phrases/constituents.ts';
import type { Filler } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { type Corefs, findAntecedent, genderOfPronoun } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { nearestSubject } from './near-antecedent.ts';

/** مما يسمح | لها | بالسيطرة, مكّن|هم من دخول المدينة: whom the pronoun means to whom an act is made possible. */
export function addressedBy(view: SentenceView, at: number, trigger: number, corefs: Corefs): Filler | null {
  const t = view.s[at];
  if (t.tag !== 'verb' || !t.verbs.every(({ lexeme }) => lexeme.sense === 'induce')) return null;
  // تدخل ابنته التي | منعته: a clause about somebody else.
  if (view.s[at - 1]?.fn?.code === 'alladhi') return null;
  const part = constituentsAfter(view, at + 1).find(
    ({ pronoun, phrase }) => pronoun !== '' && phrase.last < trigger,
  );
  const enclitic = t.enclitic !== '' ? t.enclitic : part?.code === 'li' ? part.pronoun : '';
  const gender = genderOfPronoun(enclitic);
  if (gender === null) return null;
  // الأجواء اللبنانية: no place is made to do anything.
  const accept = (filler: Filler): boolean => mayActFromAfar(filler) && filler.place === null;
  const near = { position: t.start, gender, accept };
  const [{ start }] = view.s;
  const known = corefs.known.filter(({ filler }) => filler.start >= start);
  const meant = nearestSubject(view, near) ?? findAntecedent(known, { ...near, isPlace: false });
  // أطلق المسلحون صاروخا نحو طائرة وأجبروها على التراجع: what flies or drives is nearer.
  const isNearer = view.s.some(
    (other) => other.i < at && other.start > (meant?.start ?? 0) && hasClass(other.facts, DRIVEN),
  );
  return isNearer || meant?.start === corefs.speaker?.start ? null : meant;
}
const DRIVEN: ReadonlySet<string> = new Set(['aircraft', 'vehicle', 'drone']);
