import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { compileContrastWords } from '../pipeline/dedupe/contrast.ts';
import { groupDuplicates } from '../pipeline/dedupe/duplicates.ts';
import { createLevels } from '../pipeline/dedupe/levels.ts';
import { readLexicons } from '../pipeline/lexicons.ts';

/** CPU milliseconds of this process: other work on the machine counts little. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Hashes and groups texts as articles; the best of `runs`, in MB of UTF-8 text per CPU second. */
export function benchDedupe(texts: readonly string[], runs = 5): string {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const words = compileContrastWords(readLexicons().negators ?? []);
  let best = Number.POSITIVE_INFINITY;
  let rows = 0;
  for (let run = 0; run < runs; run++) {
    const level = createLevels().article;
    const start = cpuTime();
    for (const [i, text] of texts.entries()) {
      level.store.add(`t${i}`, text);
      level.days.push(null);
      level.speakers.push(0);
    }
    rows = groupDuplicates('article', level, words).rows.length;
    best = Math.min(best, cpuTime() - start);
  }
  const speed = (megabytes / best) * 1000;
  return `dedupe: ${texts.length} texts, ${megabytes.toFixed(1)} MB, ${rows} rows, ${best.toFixed(0)} ms, ${speed.toFixed(1)} MB/s`;
}

/** Texts of a .jsonl.gz file, or ten megabytes of texts put together from groups of four words of raw/. */
export function benchTexts(path?: string): string[] {
  if (path !== undefined)
    return gunzipSync(readFileSync(path))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => String(JSON.parse(line).text));
  const words = readdirSync('raw')
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(`raw/${name}`, 'utf8').split(/\s+/));
  let seed = 1;
  const draw = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const from = (seed >>> 8) % (words.length - 4);
    return words.slice(from, from + 4).join(' ');
  };
  return Array.from({ length: 8000 }, () => Array.from({ length: 28 }, draw).join(' '));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${benchDedupe(benchTexts(process.argv[2]))}\n`);
