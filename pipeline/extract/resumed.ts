import { implicit } from './antecedents.ts';
import { relativeHead } from './dropped-subject.ts';
import type { Filler } from './fillers.ts';
import type { SentenceView } from './view.ts';

/**
 * What a pronoun on a preposition stands for in a relative clause: the noun before it ("الأحياء التي انسحبت منها").
 * Undefined when the pronoun is in no such clause, or behind a second verb of it.
 */
export function resumedBy(view: SentenceView, pronoun: number): Filler | null | undefined {
  let verbs = 0;
  for (let i = pronoun - 1; i >= 0 && pronoun - i <= REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'rel') {
      if (verbs !== 1 || t.fn?.code !== 'alladhi') return undefined;
      // والذي تم القبض عليه: the noun stands further back, nobody knows how far.
      const head = t.conj ? null : relativeHead(view, i);
      return head === null ? null : implicit(head);
    }
    if (t.tag === 'verb') verbs++;
    if (t.tag === 'comp' || t.tag === 'sub' || (t.tag === 'punct' && '.؛:؟!'.includes(t.folded)))
      return undefined;
  }
  return undefined;
}

const REACH = 8;
