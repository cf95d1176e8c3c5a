import { execFileSync } from 'node:child_process';
import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { exportTable, InvalidRow } from '../pipeline/export.ts';
import { csv } from '../pipeline/formats/csv.ts';
import { extraFormats, formats } from '../pipeline/formats/formats.ts';
import { columnsOf, type Row, type Table, tableNamed, tables } from '../schemas/index.ts';
import { rowsOf } from './support/rows.ts';

const blocks = tableNamed('blocks');
const places = tableNamed('places');
const place: Row = {
  place_id: 'sy-C2528',
  kind: 'city',
  name_ar: 'حمص',
  name_en: 'Homs',
  lat: 34.73,
  lon: 36.71,
  country: 'SY',
  adm1_name: null,
  adm1_pcode: null,
  adm2_pcode: null,
  pcode: null,
  geonames_id: 169577,
  source: 'GeoNames, "OCHA"',
};

const bytesOf = async (table: Table, rows: readonly Row[], format: string): Promise<Uint8Array> => {
  const exported = await exportTable(table, rows);
  return Buffer.concat(exported.files.find((file) => file.format === format)!.parts);
};

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  it('reads back equal from every format', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(table), async (rows) => {
        const exported = await exportTable(table, rows, { extra: extraFormats });
        for (const format of [...formats, ...extraFormats]) {
          const bytes = Buffer.concat(exported.files.find((file) => file.format === format.name)!.parts);
          expect([...(await format.read(table, bytes))]).toEqual(exported.rows);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('opens in a second Arrow reader with equal rows', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(table), async (sample) => {
        const rows = sample.map(withoutMarks);
        const exported = await exportTable(table, rows);
        const file = tableFromIPC(await bytesOf(table, rows, 'arrow'), { useDate: false });
        expect(file.toArray().map((row) => plain(table, row as Record<string, unknown>))).toEqual(
          exported.rows,
        );
      }),
      { numRuns: 15 },
    );
  });
});

/** The second reader drops a U+FEFF at the start of a cell (as TextDecoder does unless told); the bytes hold it. */
function withoutMarks(row: Row): Row {
  const cells = Object.entries(row).map(([name, cell]) => [
    name,
    typeof cell === 'string' ? cell.replace(/^\uFEFF+(?=.)/s, '').replace(/^\uFEFF+$/, 'x') : cell,
  ]);
  return Object.fromEntries(cells);
}

/** Days come from the second reader as milliseconds. */
function plain(table: Table, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    columnsOf(table).map(({ name, type }) => {
      const cell = row[name] ?? null;
      return [
        name,
        type === 'day' && cell !== null ? new Date(Number(cell)).toISOString().slice(0, 10) : cell,
      ];
    }),
  );
}

describe('csv', () => {
  it('has a header, newlines without carriage return, no byte order mark, and quotes only where needed', async () => {
    const text = Buffer.from(await bytesOf(places, [place], 'csv')).toString();
    expect(text).toBe(
      'place_id,kind,name_ar,name_en,lat,lon,country,adm1_name,adm1_pcode,adm2_pcode,pcode,geonames_id,source\n' +
        'sy-C2528,city,حمص,Homs,34.73,36.71,SY,,,,,169577,"GeoNames, ""OCHA"""\n',
    );
  });

  it('has a header when there are no rows', async () => {
    const text = Buffer.from(await bytesOf(blocks, [], 'csv')).toString();
    expect(text.trimEnd().split('\n')).toEqual([
      columnsOf(blocks)
        .map((column) => column.name)
        .join(','),
    ]);
  });

  it('reads back a file of several parts whose cells hold quotes and newlines', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => ({
      ...place,
      place_id: `p${i}`,
      source: '"\n,'.repeat(300),
    }));
    const bytes = await bytesOf(places, rows, 'csv');
    expect(bytes.length).toBeGreaterThan(9 << 20);
    expect([...(await csv.read(places, bytes))]).toEqual(rows);
  });

  it.each([
    ['a missing cell', 'sy,city\n', /record of 2 cells, expected 13/],
    ['a word for a number', 'sy,city,x,,north,,,,,,,,s\n', /lat is "north", expected a number/],
  ])('refuses %s', async (_what, line, message) => {
    const header = await bytesOf(places, [], 'csv');
    const read = async () => [...(await csv.read(places, Buffer.concat([header, Buffer.from(line)])))];
    await expect(read()).rejects.toThrow(message);
  });
});

describe('excel', () => {
  const print = async (row: Row): Promise<string> => {
    const { files } = await exportTable(places, [row], { extra: extraFormats });
    return Buffer.concat(files.find(({ format }) => format === 'excel')!.parts).toString();
  };

  it('begins with a byte order mark and ends records with CRLF', async () => {
    const text = await print(place);
    expect(text).toMatch(/^\uFEFFplace_id,.*\r\n.*\r\n$/);
    expect(text).toContain('حمص');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1"])('runs no formula for %s', async (source) => {
    expect(await print({ ...place, source })).toMatch(/,"?'[^,]+"?\r\n$/);
  });

  it('leaves numbers below zero as numbers', async () => {
    expect(await print({ ...place, lat: -3.5 })).toContain(',-3.5,');
  });
});

describe('parquet', () => {
  const provenance = { dataset: null, run_sha256: 'a'.repeat(64) };
  const footer = async (rows: readonly Row[]) => {
    const { files } = await exportTable(places, rows, { provenance });
    const bytes = Buffer.concat(files.find(({ format }) => format === 'parquet')!.parts);
    return parquetMetadata(new Uint8Array(bytes).buffer);
  };

  it('compresses with snappy and keeps dictionaries for enumerations', async () => {
    const { created_by, row_groups } = await footer(Array(50).fill(place));
    expect(created_by).toBe('isnad');
    const chunks = row_groups[0].columns.map(({ meta_data }) => meta_data!);
    expect(new Set(chunks.map(({ codec }) => codec))).toEqual(new Set(['SNAPPY']));
    const dictionaries = chunks.filter(({ encodings }) => encodings.includes('RLE_DICTIONARY'));
    expect(dictionaries.map(({ path_in_schema }) => path_in_schema)).toEqual([['kind']]);
  });

  it('says where it comes from and what each column means, in Arrow too', async () => {
    const { key_value_metadata } = await footer([]);
    const stated = Object.fromEntries(key_value_metadata!.map(({ key, value }) => [key, value]));
    expect(stated['isnad:run_sha256']).toBe(provenance.run_sha256);
    expect(stated['isnad:column:lat']).toBe('Latitude; unit: degree, WGS 84');
    const { files } = await exportTable(places, [place], { provenance });
    const arrow = tableFromIPC(Buffer.concat(files.find(({ format }) => format === 'arrow')!.parts));
    expect(arrow.schema.metadata?.get('isnad:run_sha256')).toBe(provenance.run_sha256);
    expect(arrow.schema.fields[4].metadata?.get('description')).toBe('Latitude');
  });
});

describe('arrow', () => {
  it('holds more rows than one record batch', async () => {
    const rows = Array.from({ length: 70_000 }, (_, i) => ({
      ...place,
      place_id: `p${i}`,
      kind: i % 2 ? 'city' : 'town',
    }));
    const bytes = await bytesOf(places, rows, 'arrow');
    const file = tableFromIPC(bytes);
    expect(file.numRows).toBe(70_000);
    expect(file.at(69_999)).toMatchObject({ place_id: 'p69999', kind: 'city', name_ar: 'حمص' });
    expect(file.at(65_536)).toMatchObject({ place_id: 'p65536', kind: 'town' });
  });

  it('types every column, with the whole enumeration sorted as the dictionary', async () => {
    const file = tableFromIPC(await bytesOf(places, [], 'arrow'));
    expect(file.schema.fields.map((field) => [field.name, field.nullable])).toEqual(
      columnsOf(places).map((column) => [column.name, column.nullable]),
    );
    expect(file.schema.metadata?.get('isnad:table')).toBe('places');
  });

  it('refuses a number that its int32 cannot hold', async () => {
    await expect(exportTable(places, [{ ...place, geonames_id: 2 ** 31 }])).rejects.toThrow(
      /geonames_id is 2147483648/,
    );
  });
});

describe('determinism', () => {
  it('gives the same bytes again in this process', async () => {
    for (const format of formats)
      expect(await bytesOf(places, [place], format.name)).toEqual(
        await bytesOf(places, [place], format.name),
      );
  });

  it('gives the same bytes in another process', async () => {
    const script = `
      import { exportTable } from './pipeline/export.ts';
      import { tableNamed } from './schemas/index.ts';
      import { sha256Of } from './pipeline/digest.ts';
      const row = ${JSON.stringify(place)};
      await exportTable(tableNamed('claims'), []);
      const { files } = await exportTable(tableNamed('places'), [row]);
      console.log(JSON.stringify(files.map((file) => sha256Of(...file.parts))));`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    const { sha256Of } = await import('../pipeline/digest.ts');
    const { files } = await exportTable(places, [place]);
    expect(JSON.parse(output)).toEqual(files.map((file) => sha256Of(...file.parts)));
  });
});

describe('validation', () => {
  it('names table, row and column of a row that does not fit', async () => {
    const rows = [place, { ...place, kind: 'planet' }];
    await expect(exportTable(places, rows)).rejects.toThrow(InvalidRow);
    await expect(exportTable(places, rows)).rejects.toThrow(/^places:2 export\/schema: kind: /);
  });

  it('refuses an empty text where null means absent', async () => {
    await expect(exportTable(places, [{ ...place, name_en: '' }])).rejects.toThrow(/name_en: empty text/);
  });

  it('writes negative zero as zero in every format', async () => {
    const exported = await exportTable(places, [{ ...place, lat: -0 }]);
    expect(Object.is(exported.rows[0].lat, 0)).toBe(true);
  });
});
