import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../pipeline/read/table.ts';
import { verify } from '../pipeline/verify.ts';
import { PASSAGES } from '../pipeline/withhold.ts';
import { columnsOf, tableNamed, tables } from '../schemas/index.ts';
import { isnad } from './support/command.ts';
import { folderOf } from './support/folders.ts';

describe('isnad run --no-text --excel', () => {
  const raw = folderOf({ 'a.txt': readFileSync('raw/000_bae8f0bd6ec5bab4.txt') });
  const out = folderOf();
  beforeAll(async () => {
    await isnad('run', raw, '-o', out, '--no-text', '--excel', '--quiet');
  });

  it('says in the manifest which columns have no text, and they have none', async () => {
    const { withheld } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(withheld).toEqual(PASSAGES);
    for (const path of PASSAGES) {
      const [name, column] = path.split('.') as ['sentences', 'quote'];
      const { nullable } = columnsOf(tableNamed(name)).find((known) => known.name === column)!;
      const cells = (await readTable(name, { from: out })).map((row) => row[column]);
      expect(new Set(cells)).toEqual(new Set(cells.length > 0 ? [nullable ? null : ''] : []));
    }
  });

  it('keeps offsets, bytes, events and names', async () => {
    const [sentence] = await readTable('sentences', { from: out });
    expect(sentence.byte_end).toBeGreaterThan(sentence.byte_start);
    expect((await readTable('event_mentions', { from: out }))[0].quote).not.toBe('');
  });

  it('publishes no sentence in any other column', async () => {
    const text = readFileSync(join(raw, 'a.txt'), 'utf8');
    const passages = text.split('\n').filter((line) => line.length > 150);
    for (const { name } of tables) {
      const file = readFileSync(join(out, `${name}.jsonl`), 'utf8');
      expect(passages.filter((passage) => file.includes(JSON.stringify(passage).slice(1, -1)))).toEqual([]);
    }
  });

  it('verifies; a text that came back does not', async () => {
    expect((await verify(out, raw)).mismatches).toEqual([]);
    const path = join(out, 'sentences.jsonl');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('"quote":""', '"quote":"نص"'));
    const rules = (await verify(out, raw)).mismatches.map(({ rule }) => rule);
    expect(rules).toContain('verify/withheld');
    writeFileSync(path, before);
  });

  it('writes each table for Excel too', async () => {
    const rows = await readTable('claims_flat', { from: out, format: 'excel' });
    expect(rows).toEqual(await readTable('claims_flat', { from: out }));
  });
});

describe('dataset.json', () => {
  const text = 'قال المتحدث إن القصف توقف في حمص.\n';

  it('gives the tables name and licence', async () => {
    const raw = folderOf({ 'a.txt': text, 'dataset.json': readFileSync('raw/dataset.json') });
    const out = folderOf();
    expect(await isnad('run', raw, '-o', out)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')).name).toBe('isnad-syria-2024');
    expect((await verify(out, raw)).mismatches).toEqual([]);
    writeFileSync(join(raw, 'dataset.json'), readFileSync('raw/dataset.json', 'utf8').replace('MIT', 'X'));
    expect((await verify(out, raw)).mismatches.map(({ rule }) => rule)).toEqual(['verify/input']);
  });

  it('that is wrong is a message that names the field', async () => {
    const raw = folderOf({ 'a.txt': text, 'dataset.json': '{"name":"A b"}' });
    const { code, err } = await isnad('run', raw, '-o', folderOf());
    expect(code).toBe(3);
    expect(err).toMatch(/dataset\.json input\/dataset: name: .*, expected name, title/);
  });
});
