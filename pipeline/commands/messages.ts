import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../../schemas/index.ts';

/** Input that was not read as it stands; other diagnostics are only rows. */
export const isBadInput = ({ rule, severity }: Diagnostic): boolean =>
  rule.startsWith('input/') && severity !== 'note';

/** At most this many messages; the rest stands in the table. */
const MOST = 20;

/** Problems as lines: place, rule, what was found, what was expected, what to do. */
export function messages(raw: string, diagnostics: readonly Diagnostic[]): string[] {
  const root = statSync(raw, { throwIfNoEntry: false })?.isDirectory() ? raw : dirname(raw);
  const lines = diagnostics.slice(0, MOST).map((row) => {
    const [, line, remedy] = row.message.match(/^(?:line (\d+): )?(.*)$/s) ?? [];
    const place = `${root}/${row.path ?? ''}${line ? `:${line}` : row.start === null ? '' : `@${row.start}`}`;
    return `${place} ${row.rule}: ${row.actual ?? ''}, expected ${row.expected ?? ''}; ${remedy}`;
  });
  const rest = diagnostics.length - lines.length;
  return rest > 0 ? [...lines, `[isnad] ${rest} more, see the table diagnostics`] : lines;
}
