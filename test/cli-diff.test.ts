import { describe, expect, it } from 'vitest';
import { isnad } from './support/command.ts';
import { folderOf } from './support/folders.ts';
import { publishedSample } from './support/published.ts';

const old = await publishedSample();
const now = await publishedSample((rows) => {
  rows.claims[0].act = 'announce';
  rows.claim_sources.pop();
  rows.sentences.push({ ...rows.sentences[0], sentence_id: 'sen_0000000000000002', ordinal: 1 });
});

describe('isnad diff', () => {
  it('prints counts a table and lines for a changelog', async () => {
    expect(await isnad('diff', old.out, now.out)).toMatchObject({
      code: 0,
      out: [
        'table          added  removed  changed  unchanged',
        'sentences          1        0        0          1',
        'claims             0        0        1          0',
        'claim_sources      0        1        0          0',
        '',
        '- `sentences`: 1 added; 1 unchanged',
        '- `claims`: 1 changed (act); 0 unchanged',
        '- `claim_sources`: 1 removed; 0 unchanged',
        '',
      ].join('\n'),
      err: '[isnad] 3 rows differ\n',
    });
  });

  it('gives both values of a changed field as JSON', async () => {
    const { out, err } = await isnad('diff', old.out, now.out, '--json', '--quiet');
    expect(err).toBe('');
    expect(JSON.parse(out).changes).toContainEqual({
      table: 'claims',
      key: 'clm_0000000000000001',
      change: 'changed',
      fields: [{ column: 'act', old: 'state', new: 'announce' }],
    });
  });

  it('finds nothing between an output and itself', async () => {
    const { code, out } = await isnad('diff', old.out, old.out);
    expect([code, out]).toEqual([0, 'no row differs\n']);
  });

  it('ends with 2 for a folder without tables', async () => {
    const { code, err } = await isnad('diff', old.out, folderOf());
    expect(code).toBe(2);
    expect(err).toMatch(/manifest\.json, name two folders that isnad run wrote/);
  });
});
