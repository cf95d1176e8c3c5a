import type { Frame, Lexeme } from '../words/lexeme.ts';
import { OF_GAS } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { complementBefore, REACH, spotsOf, stemOf, subjectNoun, wholeOf } from './complements.ts';

/** The frames of a verb that may fit where it stands: of most verbs no complement follows, and only their bare frames do. */
export function framesAt(view: SentenceView, verb: number, lexeme: Lexeme): readonly Frame[] {
  if (lexeme.bareFrames.length === lexeme.frames.length) return lexeme.frames;
  // أعلن, أُعلن: the readings of a verb are asked one behind the other.
  const { [verb]: last } = view.memo.frames;
  if (last !== undefined && last.lexeme === lexeme) return last.frames;
  const frames = fittingFrames(view, verb, lexeme);
  view.memo.frames[verb] = { lexeme, frames };
  return frames;
}

function fittingFrames(view: SentenceView, verb: number, lexeme: Lexeme): readonly Frame[] {
  const { frames, bareFrames, complements } = lexeme;
  const isPreceded =
    (subjectNoun(view, verb) !== null || frames.some(({ flags }) => flags.has(OF_GAS))) &&
    frames.some((frame) => frame.type === 'light' && complementBefore(view, verb, frame) >= 0);
  if (isPreceded) return frames;
  if (!mayFollow(view, verb, complements)) return bareFrames;
  for (const { stem, whole } of spotsOf(view, verb))
    if (complements.has(stem) || complements.has(whole)) return frames;
  return bareFrames;
}

/** Whether one of the complements stands behind the verb at all, wherever: of most verbs none does, and no clause is read. */
function mayFollow({ s }: SentenceView, verb: number, complements: ReadonlySet<string>): boolean {
  // One more than the reach: what a comma leaves over stands behind it.
  const last = Math.min(s.length - 1, verb + REACH + 1);
  for (let i = verb + 1; i <= last; i++)
    if (s[i].facts.mayComplete && (complements.has(stemOf(s[i])) || complements.has(wholeOf(s[i]))))
      return true;
  return false;
}
