import type { Diagnostic } from '../../schemas/index.ts';

/** What was found, what was expected and what to do about it. */
export type Finding = {
  readonly actual: string;
  readonly expected: string;
  readonly remedy: string;
  readonly severity?: Diagnostic['severity'];
  /** Line in the file, from 1, when the problem has one. */
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
};

/** A diagnostic of the readers; its document id is filled when the document has one. */
export function problem(path: string, rule: string, finding: Finding): Diagnostic {
  const place = finding.line === undefined ? '' : `line ${finding.line}: `;
  return {
    document_id: null,
    path,
    start: finding.start ?? null,
    end: finding.end ?? null,
    severity: finding.severity ?? 'warning',
    rule,
    message: `${place}${finding.remedy}`,
    actual: finding.actual,
    expected: finding.expected,
  };
}

/** A file or folder that the system would not give. */
export function fileProblem(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const gone = code === 'ENOENT';
  return problem(path, gone ? 'input/gone' : 'input/unreadable', {
    severity: 'error',
    actual: gone ? 'the file disappeared while it was read' : `the system answers ${code}`,
    expected: 'a readable file or folder',
    remedy: gone
      ? 'run again when the folder is at rest'
      : 'allow reading it, or move it out of the input folder',
  });
}
