/**
 * Who says what: a text → its claims, each as act, cue, chain (nearest first, joined by " < ") and content. A text without
 * a full stop is a headline; an empty list says that nobody is quoted.
 */
export type Attributed = {
  readonly text: string;
  readonly claims: readonly (readonly [act: string, cue: string, chain: string, content: string])[];
};
