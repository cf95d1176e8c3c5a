import { sha256Of } from '../digest.ts';
import { type Manifest, manifestFile } from '../manifest.ts';
import { type Descriptor, printJson, SOFTWARE_URL } from './descriptor.ts';

/** intoto.json: an unsigned statement that these files were made from those; sign it with the tool you trust. */
export const inToto: Descriptor = {
  path: 'intoto.json',
  standard: 'in-toto Statement 1 with SLSA Provenance 1',
  print: ({ manifest }) =>
    printJson({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [...manifest.outputs, ...manifest.schemas, manifestFacts(manifest)].map(named),
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: `${SOFTWARE_URL}/run/v1`,
          externalParameters: { withheld: manifest.withheld },
          internalParameters: {
            isnad_version: manifest.isnad_version,
            schema_version: manifest.schema_version,
            rules_sha256: manifest.digests.rules,
            lexicons_sha256: manifest.digests.lexicons,
            run_sha256: manifest.run_sha256,
          },
          resolvedDependencies: manifest.inputs.map(named),
        },
        runDetails: { builder: { id: SOFTWARE_URL, version: { isnad: manifest.isnad_version } } },
      },
    }),
};

type Hashed = { readonly path: string; readonly sha256: string };

const named = ({ path, sha256 }: Hashed) => ({ name: path, digest: { sha256 } });

const manifestFacts = (manifest: Manifest): Hashed => {
  const { path, parts } = manifestFile(manifest);
  return { path, sha256: sha256Of(...parts) };
};
