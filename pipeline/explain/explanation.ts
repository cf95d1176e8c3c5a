import type { Row } from '../../schemas/index.ts';
import type { RuleLine } from './rule.ts';
import type { SlotNote } from './slots.ts';
import type { Story } from './story.ts';

/** Rows of the published tables, by name. */
export type ExplainTables = Readonly<Record<string, readonly Row[]>>;

/** A span to mark in a sentence, with what it is. */
export type Mark = { readonly start: number; readonly end: number; readonly label: string };

/** What stands behind one claim, event mention or event: sentence with marks, chain, slots, rule. */
export type Explanation = {
  readonly kind: 'claim' | 'event mention' | 'event';
  readonly id: string;
  readonly row: Row;
  readonly document: string;
  /** Headline, outlet and publication day of the article. */
  readonly article: Row | null;
  readonly sentence: Row | null;
  readonly marks: readonly Mark[];
  /** The lexicon line behind the rule, when the lexicons are given. */
  readonly line: RuleLine | null;
  readonly chain: readonly Row[];
  readonly slots: readonly SlotNote[];
  readonly links: readonly Row[];
  /** Of an event: its mentions in order of report, each explained. */
  readonly mentions: readonly Explanation[];
  readonly story: Story | null;
};
