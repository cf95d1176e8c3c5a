import { parseArgs } from 'node:util';
import { prepareCompiler } from '../pipeline/compiler.ts';
import { loadKit } from '../pipeline/kit.ts';
import { megabytesOf, readCorpus } from './corpus.ts';
import { benchDedupe, benchTexts } from './dedupe.ts';
import { formatMeasure, HEADER, measure } from './measure.ts';
import { stepsOf } from './steps.ts';

// npm run bench -- [--corpus FOLDER|FILE] [--megabytes 4] [--runs 3] [--only TEXT] [--dedupe]
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    megabytes: { type: 'string', default: '4' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    dedupe: { type: 'boolean', default: false },
  },
});

// As the command does.
prepareCompiler();
const documents = readCorpus(values.corpus, Number(values.megabytes));
const size = megabytesOf(documents.map(({ text }) => text)).toFixed(2);
const began = process.cpuUsage().user;
const kit = loadKit();
const loading = ((process.cpuUsage().user - began) / 1000).toFixed(0);
process.stdout.write(
  `${documents.length} documents, ${size} MB of UTF-8; node ${process.version}; lexicons loaded in ${loading} ms\n`,
);
process.stdout.write(
  'the best run, once so many in a row are no faster; MB/s of user time on one core, and of wall time\n',
);
process.stdout.write(`${HEADER}\n`);
for (const step of await stepsOf(documents, kit))
  if (step.name.includes(values.only))
    process.stdout.write(`${formatMeasure(measure(step, Number(values.runs)))}\n`);
// Near-duplicates are rare in a small corpus: texts put together from one another strain the grouping.
if (values.dedupe) process.stdout.write(`${benchDedupe(benchTexts(), Number(values.runs))}\n`);
