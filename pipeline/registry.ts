import type { ExtractKit } from './extract/kit.ts';
import { BLANK_RULE, FOREIGN_RULE, lineRules, partRules } from './rules/clean/rules.ts';

/** Suffixes that tell which form of a cue was found. */
export const CUE_FORMS = ['', '-an', '-participle', '-masdar'] as const;

/** Ids of every rule: cleaning rules, one rule for each frame and for each form of a cue, and the finders' rules. */
export function registeredRules(kit: ExtractKit): ReadonlySet<string> {
  const ids = new Set<string>([BLANK_RULE, FOREIGN_RULE, 'claim/headline-colon']);
  for (const rule of [...lineRules, ...partRules]) ids.add(rule.id);
  for (const frame of kit.facts.frames) ids.add(`${frame.kind}/${frame.id}`);
  for (const cue of kit.facts.cues) for (const form of CUE_FORMS) ids.add(`claim/${cue.id}${form}`);
  for (const rule of kit.finderRules) ids.add(rule.id);
  return ids;
}
