import type { Page, PageLine, Role } from './page.ts';

/**
 * A small page for a test: its lines from top to bottom, '' for a blank line. The line that the rule is
 * about begins with `MARK`. With `title`, the title that a record gives.
 */
export type PageExample = readonly string[] | { readonly title: string; readonly lines: readonly string[] };

/** Marks the line in question of an example; not part of the text. */
export const MARK = '▸';

type Described = {
  readonly id: string;
  /** One sentence that a user can read. */
  readonly summary: string;
  readonly examples: readonly PageExample[];
  readonly counterexamples: readonly PageExample[];
};

/**
 * Labels a whole line. `line` rules see the line and its raw neighbours; `context` rules run after them, from
 * top to bottom, and see every label above and the sure labels below. One with `overrides` may replace a
 * label of a `line` rule.
 */
export type LineRule = Described & {
  readonly role: Role;
  readonly pass: 'line' | 'context';
  readonly overrides?: boolean;
  readonly applies: (line: PageLine, page: Page) => boolean;
};

/** A part of a line that has another role than the line: raw half-open offsets. */
export type Part = { readonly start: number; readonly end: number; readonly role: Role };

/** Cuts a part out of a labelled line: an agency mark before the lead, a share prompt after the last stop. */
export type PartRule = Described & { readonly find: (line: PageLine, page: Page) => readonly Part[] };
