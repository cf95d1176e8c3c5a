import { GOVERNMENT_RULE } from './extract/finds/governments.ts';
import type { ExtractKit } from './extract/kit.ts';
import { AMBIGUOUS_PLACE_RULE } from './extract/rows/ambiguous-places.ts';
import type { Cue, Frame } from './extract/words/lexeme.ts';
import { BLANK_RULE, FOREIGN_RULE, lineRules, partRules } from './rules/clean/rules.ts';
import { inputChecks } from './rules/input/checks.ts';
import { checks } from './rules/segment/checks.ts';
import { outletRules } from './rules/segment/outlet.ts';

/** A rule that a published row may name, with one sentence that a user can read. */
export type RegisteredRule = { readonly id: string; readonly summary: string };

/** Suffixes that tell which form of a cue was found. */
export const CUE_FORMS = ['', '-an', '-participle', '-masdar'] as const;

/** A span, quote, value or reference of a plugged extractor that does not hold in the raw text. */
export const UNVERIFIED_RULE = 'extract/unverified-span';

/**
 * Every rule by its id: checks of the input, cleaning and segment rules, the finders' rules, one rule for each
 * frame (`<kind>/<frame>`) and for each form of a cue (`claim/<cue>`).
 */
export function ruleRegistry(kit: ExtractKit): ReadonlyMap<string, RegisteredRule> {
  const all: readonly RegisteredRule[] = [
    ...inputChecks,
    ...lineRules,
    ...partRules,
    { id: BLANK_RULE, summary: 'A line without text.' },
    { id: FOREIGN_RULE, summary: 'A line of a text in another language.' },
    ...outletRules,
    ...checks,
    ...kit.finderRules,
    ...kit.facts.frames.map(frameRule),
    ...kit.facts.cues.flatMap(cueRules),
    { id: 'claim/headline-colon', summary: 'A headline of the form "source: content".' },
    { id: AMBIGUOUS_PLACE_RULE, summary: 'A name that several places bear and nothing tells apart.' },
    {
      id: GOVERNMENT_RULE,
      summary: 'A capital that speaks, or that states deal with, stands for its country.',
    },
    { id: UNVERIFIED_RULE, summary: 'A row of a plugged extractor that the raw text does not bear out.' },
  ];
  return new Map(all.map(({ id, summary }) => [id, { id, summary }]));
}

/** Ids of every rule that a published row may name. */
export const registeredRules = (kit: ExtractKit): ReadonlySet<string> => new Set(ruleRegistry(kit).keys());

const frameRule = (frame: Frame): RegisteredRule => ({
  id: `${frame.kind}/${frame.id}`,
  summary: `The ${frame.type} frame ${frame.id} of frames.csv reports ${frame.kind}.`,
});

const cueRules = (cue: Cue): RegisteredRule[] =>
  CUE_FORMS.map((form) => ({
    id: `claim/${cue.id}${form}`,
    summary: `The ${cue.type} cue ${cue.id} of cues.csv${form === '' ? '' : `, as ${form.slice(1)}`}: ${cue.act}.`,
  }));
