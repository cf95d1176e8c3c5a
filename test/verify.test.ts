import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { descriptors } from '../pipeline/descriptors/descriptors.ts';
import { formats } from '../pipeline/formats/formats.ts';
import { readTable } from '../pipeline/read/table.ts';
import { verify } from '../pipeline/verify.ts';
import { columnsOf, tables } from '../schemas/index.ts';
import { isnad } from './support/command.ts';
import { folderOf } from './support/folders.ts';
import { type MutableTables, publishedSample, spanOf } from './support/published.ts';

const OTHER = '0000000000000009';
/** One text, every format and a schema of each table, the manifest and the descriptors. */
const FILES = 1 + (formats.length + 1) * tables.length + 1 + descriptors.length;

it('agrees with a folder as published', async () => {
  const { out, raw } = await publishedSample();
  expect(await verify(out, raw)).toEqual({ mismatches: [], checked: { files: FILES, rows: 9, spans: 7 } });
});

describe('one altered byte', async () => {
  const { out, raw } = await publishedSample();
  const files = [out, raw].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );

  // Beginning, middle and end in turn, and all three of the manifest.
  const places = (file: string, bytes: number): number[] => {
    const all = [0, bytes >> 1, Math.max(0, bytes - 1)];
    return file.endsWith('manifest.json') ? all : [all[files.indexOf(file) % 3]];
  };

  it.each(files.map((file) => [file.replace(out, 'out').replace(raw, 'raw'), file]))(
    'shows in %s',
    async (_name, file) => {
      const before = readFileSync(file);
      for (const at of places(file, before.length)) {
        const after = before.length === 0 ? Buffer.from('x') : Buffer.from(before);
        if (before.length > 0) after[at] ^= 1;
        writeFileSync(file, after);
        const { code, err } = await isnad('verify', out, '--raw', raw);
        expect(code, `byte ${at}`).toBe(4);
        expect(err.split('\n')[0], `byte ${at}`).toContain(file);
      }
      writeFileSync(file, before);
    },
  );

  it('shows no longer when it is put back', async () => {
    expect(await isnad('verify', out, '--raw', raw)).toMatchObject({ code: 0 });
  });
});

it('tells a removed output, a removed text and an added text', async () => {
  const { out, raw } = await publishedSample();
  rmSync(join(out, 'claims.arrow'));
  rmSync(join(raw, 'a.txt'));
  writeFileSync(join(raw, 'b.txt'), 'نص');
  const { mismatches } = await verify(out, raw);
  expect(mismatches.slice(0, 3).map(({ place, actual }) => [place, actual])).toEqual([
    [join(raw, 'a.txt'), 'no such file'],
    [join(raw, 'b.txt'), 'a file'],
    [join(out, 'claims.arrow'), 'no readable file'],
  ]);
});

it('names the row and column in which a format differs', async () => {
  const { out, raw } = await publishedSample();
  const path = join(out, 'claim_sources.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('المتحدث', 'المتحدّث'));
  const { mismatches } = await verify(out, raw);
  expect(mismatches.map(({ place, rule }) => [place, rule])).toEqual([
    [path, 'verify/output'],
    [`${path} row 1, quote`, 'verify/formats'],
  ]);
});

describe('a wrong row under a manifest that fits it', () => {
  it.each<[string, string, (rows: MutableTables) => void]>([
    [
      'a quote that is not the text',
      'sentences.jsonl:1 verify/quote',
      ({ sentences }) => {
        sentences[0].quote = 'قالت';
      },
    ],
    [
      'a headline that is not the text',
      'articles.jsonl:1 verify/quote',
      ({ articles }) => {
        articles[0].headline = 'خبر';
      },
    ],
    [
      'bytes that are not those of the offsets',
      'event_mentions.jsonl:1 verify/bytes',
      ({ event_mentions }) => {
        event_mentions[0].byte_end = Number(event_mentions[0].byte_end) + 1;
      },
    ],
    [
      'an offset behind the text',
      'claims.jsonl:1 verify/span',
      ({ claims }) => {
        claims[0].content_end = 4000;
      },
    ],
    [
      'a gap between blocks',
      'blocks.jsonl:2 verify/partition',
      ({ blocks }) => {
        blocks[1].start = Number(blocks[1].start) + 1;
        blocks[1].byte_start = Number(blocks[1].byte_start) + 2;
      },
    ],
    [
      'blocks that end too early',
      'blocks.jsonl, doc_0000000000000001 verify/partition',
      ({ blocks }) => {
        blocks[1].end = Number(blocks[1].end) - 1;
        blocks[1].byte_end = Number(blocks[1].byte_end) - 1;
      },
    ],
    [
      'a trigger outside its sentence',
      'event_mentions.jsonl:1 verify/nesting',
      ({ event_mentions }) => {
        Object.assign(event_mentions[0], spanOf('عاجل'));
      },
    ],
    [
      'a reference that leads nowhere',
      'event_mentions.jsonl:1 verify/reference',
      ({ event_mentions }) => {
        event_mentions[0].claim_id = `clm_${OTHER}`;
      },
    ],
    [
      'two rows of one key',
      'claim_sources.jsonl:2 verify/key',
      ({ claim_sources }) => {
        claim_sources.push({ ...claim_sources[0] });
      },
    ],
    [
      'a document of another length',
      'documents.jsonl:1 verify/document',
      ({ documents }) => {
        documents[0].chars = 7;
      },
    ],
    [
      'a document without its text',
      'documents.jsonl:1 verify/document',
      ({ documents }) => {
        documents[0].path = 'b.txt';
      },
    ],
  ])('%s', async (_what, place, change) => {
    const { out, raw } = await publishedSample(change);
    const { mismatches } = await verify(out, raw);
    const [first] = mismatches;
    expect(`${first?.place.replace(`${out}/`, '')} ${first?.rule}`).toBe(place);
    expect(first.actual).not.toBe(first.expected);
  });
});

describe.runIf(existsSync('out/manifest.json'))('the committed tables', () => {
  it('agree with the raw texts', async () => {
    expect((await verify('out', 'raw')).mismatches).toEqual([]);
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    'open in a second Arrow reader: %s',
    async (name, table) => {
      const file = tableFromIPC(readFileSync(`out/${name}.arrow`), { useDate: false });
      const rows = file.toArray().map((row) => {
        const cells = columnsOf(table).map(({ name, type }) => {
          const cell = row[name] ?? null;
          return [
            name,
            type === 'day' && cell !== null ? new Date(Number(cell)).toISOString().slice(0, 10) : cell,
          ];
        });
        return Object.fromEntries(cells);
      });
      expect(rows).toEqual(await readTable(name, { from: 'out' }));
    },
  );
});

describe('isnad verify', () => {
  it('says what was checked', async () => {
    const { out, raw } = await publishedSample();
    expect(await isnad('verify', out, '--raw', raw)).toMatchObject({
      code: 0,
      out: '',
      err: `[isnad] ${FILES} files, 9 rows, 7 spans: all agree\n`,
    });
  });

  it('gives the result as JSON', async () => {
    const { out, raw } = await publishedSample();
    const { out: stdout } = await isnad('verify', out, '--raw', raw, '--json', '--quiet');
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, mismatches: [], checked: { rows: 9 } });
  });

  it('asks for a folder with a manifest', async () => {
    const folder = folderOf();
    const { code, err } = await isnad('verify', folder, '--raw', folder);
    expect([code, err]).toEqual([
      2,
      `[isnad] no ${join(folder, 'manifest.json')}, name a folder that isnad run wrote\n`,
    ]);
  });
});
