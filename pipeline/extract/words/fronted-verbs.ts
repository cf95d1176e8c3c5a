import type { Tagged } from './tags.ts';

/** A preposition that is a verb at the front of a clause: عبر آلاف اللاجئين الحدود, مثل المتهم أمام المحكمة, خلف القصف ثلاثين قتيلا. */
export const isFrontedVerb = (s: readonly Tagged[], t: Tagged, code: string): boolean =>
  (code === 'abr' && crossesBorder(s, t)) ||
  (code === 'mithl' && appearsInCourt(s, t)) ||
  (code === 'wara' && leavesBehind(s, t));

/** عبر آلاف اللاجئين الحدود: at the front of a clause, with a border or a river behind who crosses it. */
const crossesBorder = (s: readonly Tagged[], { i }: Tagged): boolean =>
  s
    .slice(i + 2, i + CROSSING_REACH)
    .some(({ facts }) => facts.fallback.article && facts.classes.includes('crossing'));
const CROSSING_REACH = 8;

/** مثل المتهم أمام المحكمة: at the front of a clause, with a court behind who appears before it. */
const appearsInCourt = (s: readonly Tagged[], { i }: Tagged): boolean =>
  s[i + 1].facts.functions.length === 0 &&
  s
    .slice(i + 2, i + CROSSING_REACH)
    .some(
      ({ facts }, k) =>
        facts.functions.some(({ code }) => code === 'amam') &&
        s[i + k + 3]?.facts.classes.includes('court') === true,
    );

/** خلف القصف ثلاثين قتيلا: at the front of a clause, with a word for the dead, wounded or damage behind what left them. */
function leavesBehind(s: readonly Tagged[], { i, facts }: Tagged): boolean {
  if (!s[i + 1].facts.isEventNominal) return false;
  for (const { facts: next, word, folded } of s.slice(i + 1, i + CROSSING_REACH)) {
    if (word.kind === 'punct' || next.functions.length > 0) return false;
    if (next.mayComplete && facts.verbs.some(({ lexeme }) => lexeme.complements.has(folded))) return true;
  }
  return false;
}
