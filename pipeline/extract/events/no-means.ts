import type { Filler } from '../phrases/fillers.ts';
import type { Slot } from '../words/lexeme.ts';

/** بمدينة حمص, بالحمامات, بشكل كامل: what ب brings is a means only when it is a thing that serves as one. */
export const isNoMeans = ({ role, required }: Slot, { classes, pronoun }: Filler): boolean =>
  role === 'instrument' &&
  (classes.has('named_place') ||
    classes.has('place') ||
    (required.length === 0 && pronoun === '' && !MEANS.some((cls) => classes.has(cls))));

const MEANS = ['weapon', 'munition', 'drone', 'aircraft', 'vehicle', 'goods', 'money', 'force'] as const;
