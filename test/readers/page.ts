import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../examples/browser/serve.ts';
import { readTable } from '../../pipeline/read/table.ts';

/** Opens the example page in a headless Chromium, as JSON Lines and as Arrow, and looks at what it drew. */
const [, , out, screenshot] = process.argv;

function findChromium(): string | null {
  const known = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'];
  const works = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  return known.find((command) => command !== undefined && works(command)) ?? null;
}

const profile = mkdtempSync(join(tmpdir(), 'isnad-chromium-'));
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  `--user-data-dir=${profile}`,
  '--virtual-time-budget=20000',
];

/** What Chromium prints for a page; the server runs in this process, so that waiting must not block it. */
function chromium(command: string, ...argv: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, [...FLAGS, ...argv], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    child.on('close', () => resolve(text));
  });
}

async function problemsOf(command: string, url: string): Promise<string[]> {
  const dom = await chromium(command, '--dump-dom', url);
  const events = (await readTable('events_flat', { from: out })).length;
  const denials = (await readTable('links', { from: out })).filter(({ relation }) => relation === 'denies');
  const expected = [
    ['data-state="ready"', 1],
    [`${events} events in`, 1],
    ['<td>', denials.length * 2],
  ] as const;
  return expected
    .map(([part, count]) => [part, dom.split(part).length - 1, count] as const)
    .filter(([, found, count]) => found !== count)
    .map(([part, found, count]) => `${url} shows ${part} ${found} times, expected ${count}`);
}

const command = findChromium();
if (command === null) {
  console.log('left out: no Chromium here (apt-get install chromium, or name one in CHROMIUM)');
} else {
  const { url, close } = await serve(out);
  const problems = [
    ...(await problemsOf(command, url)),
    ...(await problemsOf(command, `${url}?format=arrow`)),
  ];
  if (screenshot) {
    await chromium(command, `--screenshot=${screenshot}`, '--window-size=1000,1400', url);
    console.log(`${screenshot}: ${statSync(screenshot).size} bytes`);
  }
  close();
  for (const problem of problems) console.error(`[isnad] ${problem}`);
  console.log(`page in Chromium, JSON Lines and Arrow: ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
rmSync(profile, { recursive: true, force: true });
