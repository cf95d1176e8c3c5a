import type { Tagged } from './tags.ts';

/** تبين, اتضح, أظهر, أثبت: a verb of finding out. */
export const findsOut = ({ verbs }: Tagged): boolean =>
  verbs.some(({ lexeme }) => FLAGS.some((flag) => lexeme.cue?.flags.has(flag)));
const FLAGS = ['emerges', 'shows'] as const;
