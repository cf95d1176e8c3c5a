import { isNominal, type Phrase } from '../phrases/chunks.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** Words of an office with its body and the name of its holder. */
export const LONGEST_TITLE = 12;
const OFFICE: ReadonlySet<string> = new Set(['person']);

/** المسؤولون عن الإغاثة وحقوق الإنسان | حذروا: people with all that they are named by, from the front of the sentence to a plural verb. */
export function openingPlural(view: SentenceView, verb: number): Phrase | null {
  const [head] = view.s;
  const { verbs, conj } = view.s[verb];
  const isPlural = !conj && verbs.length > 0 && verbs.every(({ number }) => number === 'plural');
  const isPeople =
    head.tag !== 'verb' && head.prep === '' && head.nominals.some(({ number }) => number === 'plural');
  if (!isPlural || !isPeople || verb > LONGEST_TITLE || !view.isSourceLike({ first: 0, last: 0 }))
    return null;
  const isBare = view.s.slice(1, verb).every((t) => isNominal(t) || t.tag === 'prep');
  return isBare ? { first: 0, last: verb - 1 } : null;
}

/** "لكن | مسؤولا كبيرا في الوزارة على صلة بالملف | قال إن": one person without a name, with all that tells who he is, from the front of the clause to the verb right before أن. */
export function openingPerson(view: SentenceView, verb: number): Phrase | null {
  const { conj, verbs } = view.s[verb];
  if (conj || view.s[verb + 1]?.tag !== 'comp' || verbs.some(({ number }) => number !== 'singular'))
    return null;
  let first = verb - 1;
  while (first > 0 && verb - first < LONGEST_TITLE && !isBut(view.s[first - 1])) {
    const { tag } = view.s[first];
    if (!isNominal(view.s[first]) && tag !== 'prep') return null;
    first--;
  }
  const head = view.s[first];
  const isOne =
    isNominal(head) &&
    !head.article &&
    head.prep === '' &&
    head.enclitic === '' &&
    hasClass(head.facts, OFFICE);
  return isOne && isBut(view.s[first - 1]) && view.isSourceLike({ first, last: first })
    ? { first, last: verb - 1 }
    : null;
}
/** لكن, غير أن, إلا أن: particles that open a clause with its subject. */
const isBut = (t: Tagged | undefined): boolean => t?.fn?.code === 'bal' && t.enclitic === '';
