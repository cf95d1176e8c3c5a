import { mapped } from '../../text/arrays.ts';
import type { Phrase } from '../phrases/chunks.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Slot } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';

/** الغارات التي شنتها طهران: a state that carries out an act is its government. */
export const asDoers = (
  view: SentenceView,
  fillers: readonly Filler[],
  { phrase, slot, source }: { readonly slot: Slot; readonly source: string; readonly phrase: Phrase },
): readonly Filler[] =>
  source === 'idafa' && slot.role === 'actor' && isBehindVerb(view, phrase)
    ? mapped(fillers, (filler) =>
        filler.place?.kind === 'country' || filler.place?.isCapital === true
          ? { ...filler, classes: new Set([...filler.classes, 'body']) }
          : filler,
      )
    : fillers;

/** شنتها | طهران, شنها أمس | الجيش, قامت بها | القوات */
export const isBehindVerb = ({ s }: SentenceView, { first }: Phrase): boolean => {
  const before = s[first - 1];
  return (
    before?.tag === 'verb' || before?.fn?.cls === 'prepositional_pronoun' || before?.unit?.kind === 'time'
  );
};
