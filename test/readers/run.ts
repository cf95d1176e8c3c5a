import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256Of } from '../../pipeline/digest.ts';

/**
 * `npm run test:readers -- [folder of tables] [--if-possible]`: installs a locked Python environment into .venv-readers, then lets
 * the readers' own tools read every table, validate every descriptor and execute every notebook. With
 * `--if-possible` a machine without Python or network leaves the checks out, and says so.
 */
const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const VENV = join(ROOT, '.venv-readers');
const PYTHON = join(VENV, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** Not a dependency of the package: 70 MB that the everyday tests have no use for. */
const DUCKDB = '@duckdb/node-api@1.5.6-r.1';

const isOptional = process.argv.includes('--if-possible');
const argv = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const temporary: string[] = [];

/** Runs a command with its output shown; true when it ends with 0. */
function ran(command: string, ...argv: readonly string[]): boolean {
  return spawnSync(command, argv, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** Makes the environment when it is missing or older than its list of packages. */
function installed(): boolean {
  const list = join(HERE, 'requirements.txt');
  const stamp = join(VENV, 'requirements.sha256');
  const digest = sha256Of(readFileSync(list), DUCKDB);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return true;
  console.log('── installing the readers into .venv-readers');
  if (!existsSync(PYTHON) && !ran('python3', '-m', 'venv', VENV)) return false;
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', list];
  if (!ran(PYTHON, ...pip)) return false;
  const flags = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--silent'];
  if (!ran('npm', 'install', ...flags, '--prefix', VENV, DUCKDB)) return false;
  writeFileSync(stamp, digest);
  return true;
}

/** The folder named, or out/, or a fresh run when out/ holds no tables. */
function tables(): string {
  const named = argv[0] ?? join(ROOT, 'out');
  if (existsSync(join(named, 'manifest.json'))) return resolve(named);
  const folder = mkdtempSync(join(tmpdir(), 'isnad-readers-'));
  temporary.push(folder);
  console.log(`── ${named} holds no tables: reading raw/ into a folder of its own`);
  ran(process.execPath, TSX, 'pipeline/cli.ts', 'run', 'raw', '-o', folder, '--quiet');
  return folder;
}

function main(): number {
  if (!installed()) {
    console.error('[isnad] the readers could not be installed, check Python 3.11 or later and the network');
    if (isOptional) console.log('left out: every check by other readers');
    return isOptional ? 0 : 1;
  }
  const out = tables();
  const steps: readonly (readonly [string, string, ...string[]])[] = [
    ['build', process.execPath, 'build.js'],
    ['tables in Python', PYTHON, join(HERE, 'tables.py'), out],
    ['tables in R', PYTHON, join(HERE, 'r.py'), out],
    ['tables in Node', process.execPath, TSX, join(HERE, 'node.ts'), out, VENV],
    ['descriptors', PYTHON, join(HERE, 'descriptors.py'), out],
    ['notebooks', PYTHON, join(HERE, 'notebooks.py'), out, join(ROOT, 'examples')],
    ['snippets', PYTHON, join(HERE, 'snippets.py'), out, join(ROOT, 'README.md')],
    ['script for Node', process.execPath, 'examples/who-says.js', out],
    ['page', process.execPath, TSX, join(HERE, 'page.ts'), out],
  ];
  const failed = steps.filter(([name, ...command]) => {
    console.log(`── ${name}`);
    return !ran(...command);
  });
  for (const [name] of failed) console.error(`[isnad] failed: ${name}`);
  console.log(`${steps.length - failed.length} of ${steps.length} reader checks passed`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = main();
for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
