import type { Tagged } from './tags.ts';

/** Who or what acts, at the start of a sentence: قتل ثلاثة, شن مسلحون, هز انفجار, ضرب صاروخ; not a genitive plural. */
export const isAgentLike = (t: Tagged): boolean =>
  /^\d/u.test(t.folded) ||
  (!/\u064A\u0646$/u.test(t.folded) &&
    t.facts.nominals.some((nominal) =>
      AGENT_CLASSES.some((cls) => nominal.prep === '' && nominal.noun?.classes.has(cls)),
    ));

const AGENT_CLASSES = [
  'quantity',
  'force',
  'person',
  'civilian',
  'munition',
  'drone',
  'aircraft',
  'event',
] as const;
