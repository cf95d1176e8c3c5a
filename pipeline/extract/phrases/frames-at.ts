import type { Frame, Lexeme } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { complementBefore, spotsOf, subjectNoun } from './complements.ts';

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
  const { frames, bareFrames, complements, isOfGas } = lexeme;
  const isPreceded =
    (isOfGas || subjectNoun(view, verb) !== null) &&
    frames.some((frame) => frame.type === 'light' && complementBefore(view, verb, frame) >= 0);
  if (isPreceded) return frames;
  for (const { stem, whole } of spotsOf(view, verb))
    if (complements.has(stem) || complements.has(whole)) return frames;
  return bareFrames;
}
