import type { NameContext } from './context.ts';
import { GIVEN, INFIX, LINEAGE, PARTICLE, STOP, VERB, WEAK_GIVEN, type WordClass } from './words.ts';

/** أبو عبد الله, عبد الرحمن, بن علي: a particle needs a name after it. */
export function particleEnd(context: NameContext, at: number): number {
  const next = at + 1;
  if (next >= context.tokens.length || context.tokens[next].word.kind !== 'word') return -1;
  const word = context.words[next].plain;
  if ((word.bits & (PARTICLE | INFIX)) !== 0) return particleEnd(context, next);
  return (word.bits & STOP) !== 0 ? -1 : next;
}

/** قال | ولد الشيخ أحمد |, أكد | آل خليفة: by whose son somebody is known, right behind a verb, where the first word can be none; or -1. */
export function lineageEnd(context: NameContext, at: number, { bits }: WordClass): number {
  const isBehindVerb = ((context.words[at - 1]?.anyBits ?? 0) & VERB) !== 0;
  const next = context.words[at + 1]?.plain;
  if ((bits & INFIX) === 0 || !isBehindVerb || next === undefined || context.placeEnd[at + 1] >= 0) return -1;
  // فان غال, not فإن القوات: a particle of the West has no article behind it.
  const isWord = next.isDefinite ? (bits & LINEAGE) !== 0 : next.bits === 0;
  const isName = (next.bits & (GIVEN | WEAK_GIVEN | PARTICLE)) !== 0 || isWord;
  const end = isName ? particleEnd(context, at) : -1;
  const isMore = end >= 0 && ((context.words[end + 1]?.plain.bits ?? 0) & (GIVEN | STOP)) === GIVEN;
  return isMore ? end + 1 : end;
}
