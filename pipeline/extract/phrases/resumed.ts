import { HERS, HIS, OF_BOTH, THEIRS } from '../../text/affixes.ts';
import { implicit } from '../words/antecedents.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Filler } from './fillers.ts';
import { relativeHead } from './relative-head.ts';

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

/** الذي … ه, التي … ها, الذين … هم: whether the pronoun of a relative verb is the noun before; of "الهجوم الذي استهدفها" it is not. */
export function resumesHead(rel: Tagged | undefined, enclitic: string): boolean {
  if (rel?.tag !== 'rel') return false;
  const asked = RELATIVES.find(([set]) => rel.facts.sets.has(set));
  return asked === undefined || asked[1].has(enclitic);
}

/** التي, الذين, الذي, with the pronouns that agree. */
const RELATIVES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['relative_feminine', new Set([HERS])],
  ['relative_people', new Set([THEIRS, OF_BOTH])],
  ['relative_masculine', new Set([HIS])],
];
