/**
 * A verb conjugated by hand, in full spelling, words separated by spaces; `-` where the verb has no such form.
 * `past`: he, she, they (m), they (f), I. `present`: he, she, they (m). `jussive`: he, they (m).
 * `passive`: past, present (he). `participles`: active, passive.
 */
export type Paradigm = {
  readonly parts: string;
  readonly past: string;
  readonly present: string;
  readonly jussive: string;
  readonly passive: string;
  readonly participles: string;
};

/** Columns of a table line separated by `|`, in the order of the type. */
export function readParadigms(table: string): Paradigm[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [parts, past, present, jussive, passive, participles] = line
        .split('|')
        .map((cell) => cell.trim());
      return { parts, past, present, jussive, passive, participles };
    });
}
