// Reads a folder with a model and prints claims and what was dropped: npx tsx examples/llm-extractor/main.ts raw
import { loadKit, readInputs, ruleExtractor, runWith } from '../../pipeline/index.ts';
import { llmExtractor } from './extractor.ts';

const { OPENAI_BASE_URL = 'http://localhost:11434/v1', OPENAI_API_KEY, MODEL = 'qwen3:8b' } = process.env;
const kit = loadKit();
const extractor = llmExtractor({
  endpoint: OPENAI_BASE_URL,
  model: MODEL,
  apiKey: OPENAI_API_KEY,
  base: ruleExtractor(kit.extract),
});
const { tables } = await runWith(readInputs(process.argv[2] ?? 'raw').documents, kit, extractor);
for (const row of [...tables.claims, ...tables.event_mentions])
  process.stdout.write(`${JSON.stringify(row)}\n`);
for (const row of tables.diagnostics) process.stderr.write(`${JSON.stringify(row)}\n`);
