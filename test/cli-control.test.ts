import { describe, expect, it } from 'vitest';
import type { Control, Place } from '../schemas/index.ts';
import { isnad } from './support/command.ts';
import { folderOf } from './support/folders.ts';
import { type MutableRow, publishedSample } from './support/published.ts';

const change = (part: Partial<Control>): MutableRow => ({
  control_id: 'ctl_0000000000000001',
  place_id: 'sy-c2528',
  valid_from: '2024-12-06',
  valid_to: '2024-12-08',
  holder: null,
  holder_entity_id: null,
  change: 'left',
  event_id: 'evt_0000000000000001',
  status: 'reported',
  confidence: 'medium',
  known_from: '2024-12-06',
  is_dated: true,
  ...part,
});

/** Homs: its holder leaves on the 6th, others take it on the 8th, known on the 9th; one report has no day. */
const { out } = await publishedSample((rows) => {
  const homs: Partial<Place> = { place_id: 'sy-c2528', kind: 'city', name_ar: 'حمص', name_en: 'Homs' };
  const columns = 'lat lon country adm1_name adm1_pcode adm2_pcode pcode geonames_id'.split(' ');
  const empty = Object.fromEntries(columns.map((name) => [name, null]));
  rows.places.push({ ...empty, source: 'OCHA', ...homs } as MutableRow);
  const taken: Partial<Control> = { change: 'captured', holder: 'المعارضة', valid_to: null };
  rows.control.push(
    change({}),
    change({
      ...taken,
      control_id: 'ctl_0000000000000002',
      valid_from: '2024-12-08',
      known_from: '2024-12-09',
    }),
    change({ control_id: 'ctl_0000000000000003', valid_from: null, known_from: null }),
  );
});

const LEFT =
  'left by its holder from 2024-12-06, reported, confidence medium, first report 2024-12-06, evt_0000000000000001';

describe('isnad control', () => {
  it.each(['sy-c2528', 'Homs', 'homs', 'حمص'])(
    'answers for a day, by what was known then: %s',
    async (place) => {
      expect(await isnad('control', '--place', place, '--at', '2024-12-08', '-o', out)).toMatchObject({
        code: 0,
        out: `sy-c2528 حمص Homs on 2024-12-08, known by 2024-12-08: ${LEFT}\n`,
        err: '[isnad] 1 places; 1 changes left out whose day or report has no date\n',
      });
    },
  );

  it('knows more later', async () => {
    const argv = [
      '--place',
      'Homs',
      '--at',
      '2024-12-08',
      '--known-by',
      '2024-12-09',
      '-o',
      out,
      '--json',
      '--quiet',
    ];
    const { out: text, err } = await isnad('control', ...argv);
    expect(err).toBe('');
    expect(JSON.parse(text)).toMatchObject({
      at: '2024-12-08',
      known_by: '2024-12-09',
      places: [
        {
          place_id: 'sy-c2528',
          current: { holder: 'المعارضة', change: 'captured' },
          disputed: [],
          history: [{ change: 'captured' }, { change: 'left' }],
        },
      ],
    });
  });

  it('shows what held before, and every place with an answer without --place', async () => {
    const { out: text } = await isnad('control', '-o', out);
    expect(text).toMatch(
      /^sy-c2528 حمص Homs: captured by المعارضة from 2024-12-08, .*\n {2}before {4}left by/,
    );
    expect((await isnad('control', '--at', '2024-12-01', '-o', out)).out).toBe('');
  });

  it('says that nothing is reported of a place of the gazetteer', async () => {
    const { code, out: text } = await isnad('control', '--place', 'دمشق', '-o', out);
    expect(code).toBe(0);
    expect(text).toMatch(/^sy-\S+: nothing is reported\n/);
  });

  it.each([
    [['--place', 'nowhere'], 'no place nowhere, give a place_id, or a name of pipeline/lexicon/places.csv'],
    [['--at', '2024-02-31'], '--at 2024-02-31 is no day, expected one such as 2024-12-07'],
    [['--known-by', 'today'], '--known-by today is no day, expected one such as 2024-12-07'],
  ])('%s ends with 2', async (argv, message) => {
    expect(await isnad('control', ...argv, '-o', out)).toEqual({
      code: 2,
      out: '',
      err: `[isnad] ${message}\n`,
      steps: [],
    });
  });

  it('asks for a folder of tables', async () => {
    const { code, err } = await isnad('control', '-o', folderOf());
    expect(code).toBe(2);
    expect(err).toMatch(/manifest\.json, name a folder that isnad run wrote/);
  });
});
