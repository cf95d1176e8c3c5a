import type { Table } from '../schemas/index.ts';
import type { Dataset } from './dataset.ts';
import { sha256Of } from './digest.ts';
import type { FileMetadata } from './formats/format.ts';
import { type InputFile, recipes } from './read.ts';
import { SCHEMA_VERSION, VERSION } from './version.ts';

/** What every file of one run says about where it comes from. */
export type Provenance = {
  readonly dataset: Dataset | null;
  /** SHA-256 over everything that the tables follow from: versions, rules, lexicons, recipes, input files. */
  readonly run_sha256: string;
};

export type ProvenanceParts = {
  readonly dataset: Dataset | null;
  readonly digests: { readonly rules: string; readonly lexicons: string };
  readonly inputs: readonly InputFile[];
  /** Columns left without their text. */
  readonly withheld: readonly string[];
};

/** Names a run by what it reads, not by what it writes: files can state it and be hashed by the manifest. */
export function provenanceOf({ dataset, digests, inputs, withheld }: ProvenanceParts): Provenance {
  const cause = {
    isnad_version: VERSION,
    schema_version: SCHEMA_VERSION,
    digests,
    recipes,
    dataset,
    inputs: inputs.map(({ path, sha256 }) => [path, sha256]),
    withheld,
  };
  return { dataset, run_sha256: sha256Of(JSON.stringify(cause)) };
}

/** Metadata inside the files that have a place for it (Arrow, Parquet). */
export function fileMetadata(
  table: Table,
  contentSha256: string,
  { dataset, run_sha256 }: Provenance,
): FileMetadata {
  return {
    'isnad:description': table.description,
    'isnad:version': VERSION,
    'isnad:schema_version': SCHEMA_VERSION,
    'isnad:dataset': dataset ? `${dataset.name} ${dataset.version}` : '',
    'isnad:licence': dataset?.licence?.name ?? '',
    'isnad:content_sha256': contentSha256,
    'isnad:run_sha256': run_sha256,
  };
}
