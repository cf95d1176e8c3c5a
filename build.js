// Compiles pipeline/ and schemas/ into dist/ and puts the lexicons beside the code that reads them.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
cpSync(join(root, 'pipeline/lexicon'), join(root, 'dist/pipeline/lexicon'), {
  recursive: true,
  filter: (path) => !path.endsWith('.md'),
});
chmodSync(join(root, 'dist/pipeline/cli.js'), 0o755);
