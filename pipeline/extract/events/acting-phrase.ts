import type { Phrase } from '../phrases/chunks.ts';
import { fillersOf } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';

const ACTOR_CLASSES = [
  'force',
  'party_org',
  'body',
  'named_actor',
  'named_place',
  'person',
  'criminal',
] as const;

/** النظام, قوات الاحتلال, الطيران: one side of a war, or what it flies. */
export const isSide = (view: SentenceView, phrase: Phrase): boolean => {
  const filler = fillersOf(view, phrase, false)[0];
  return filler !== undefined && filler.place === null && SIDES.some((cls) => filler.classes.has(cls));
};
const SIDES = ['force', 'party_org', 'body', 'regime', 'aircraft', 'drone'] as const;

export const isActorLike = (view: SentenceView, phrase: Phrase): boolean => {
  const filler = fillersOf(view, phrase, false)[0];
  return filler !== undefined && ACTOR_CLASSES.some((cls) => filler.classes.has(cls));
};

/** معسكر زمزم, مركز الإيواء: a site under its own noun, which shells and storms nothing. */
export const isSite = (view: SentenceView, phrase: Phrase): boolean => {
  const { classes } = fillersOf(view, phrase, false)[0];
  return SITES.some((cls) => classes.has(cls)) && !ACTING.some((cls) => classes.has(cls));
};
const SITES = ['structure', 'subplace', 'place'] as const;
const ACTING = ['force', 'party_org', 'body', 'person', 'criminal', 'regime', 'country'] as const;
