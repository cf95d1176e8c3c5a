import { type CleanKit, compileCleanKit } from './clean.ts';
import { compileDedupe, type DedupeKit } from './dedupe/kit.ts';
import { sha256Of } from './digest.ts';
import { compileExtractKit, type ExtractKit } from './extract/kit.ts';
import { type Lexicons, readLexicons } from './lexicons.ts';
import { registeredRules } from './registry.ts';
import { compileSegmentKit, type SegmentKit } from './segment.ts';

/** Lexicons and rules, compiled once; every stage takes its part. */
export type Kit = {
  readonly clean: CleanKit;
  readonly segment: SegmentKit;
  readonly extract: ExtractKit;
  readonly dedupe: DedupeKit;
  /** Ids of all rules that a published row may name. */
  readonly rules: ReadonlySet<string>;
  /** SHA-256 of what the rows depend on beside the code. */
  readonly digests: { readonly rules: string; readonly lexicons: string };
};

/** Reads the lexicons that ship with the package and compiles them. */
export function loadKit(lexicons: Lexicons = readLexicons()): Kit {
  const extract = compileExtractKit(lexicons);
  const rules = registeredRules(extract);
  return Object.freeze({
    clean: compileCleanKit(lexicons),
    segment: compileSegmentKit(lexicons),
    extract,
    dedupe: compileDedupe(lexicons, extract.places),
    rules,
    digests: { rules: sha256Of([...rules].sort().join('\n')), lexicons: sha256Of(JSON.stringify(lexicons)) },
  });
}
