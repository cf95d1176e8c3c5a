import type { WordSets } from '../../text/word-sets.ts';

/** الذي, الذين, اللذين; not التي, of groups and things. */
export const isOfMen = ({ facts: { sets } }: { readonly facts: { readonly sets: WordSets } }): boolean =>
  sets.has('relative_masculine') || sets.has('relative_people');
