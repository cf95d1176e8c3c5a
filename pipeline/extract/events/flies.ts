import type { Phrase } from '../phrases/chunks.ts';
import { fillersOf } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';

/** استهداف طائرات لموقع: a machine acts on a thing; of one that may be somebody's (سيارة للشرطة) nobody can tell. */
export function flies(view: SentenceView, machine: Phrase, object: Phrase): boolean {
  const [first] = fillersOf(view, machine, false);
  const [second] = fillersOf(view, object, false);
  if (first === undefined || second === undefined) return false;
  return MACHINES.some((cls) => first.classes.has(cls)) && HIT.some((cls) => second.classes.has(cls));
}

const MACHINES = ['aircraft', 'drone', 'weapon'] as const;
const HIT = ['structure', 'place', 'subplace', 'named_place', 'direction', 'vehicle'] as const;
