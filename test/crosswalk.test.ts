import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCrosswalk } from '../pipeline/crosswalk.ts';
import { type LexiconRow, parseLexicon } from '../pipeline/lexicons.ts';
import { EVENT_KINDS } from '../schemas/index.ts';

const rows = parseLexicon('event-kinds.csv', readFileSync('pipeline/lexicon/event-kinds.csv', 'utf8'));
const split = (cell: string) => cell.split('|').filter((value) => value !== '');

describe('event-kinds.csv', () => {
  const crosswalk = compileCrosswalk(rows);

  it('has one line for each event kind, in the order of the vocabulary', () => {
    expect(rows.map((r) => r.kind)).toEqual([...EVENT_KINDS]);
    expect(crosswalk.size).toBe(EVENT_KINDS.length);
  });

  it.each([
    ['plover_event', PLOVER_EVENTS()],
    ['acled_event_type', ACLED_TYPES()],
    ['crosswalk_quality', ['exact', 'approx', 'none']],
  ])('uses only values of the vocabulary in %s', (column, vocabulary) => {
    const used = rows.flatMap((r) => split(r[column]));
    expect(used.filter((value) => !vocabulary.includes(value))).toEqual([]);
  });

  it('uses only ACLED sub-event types that belong to one of its event types', () => {
    for (const row of rows) {
      const allowed = split(row.acled_event_type).flatMap((type) => ACLED_SUB_TYPES()[type] ?? []);
      const used = split(row.acled_sub_event_type.replace(' (by actor sector)', ''));
      expect([row.kind, used.filter((value) => !allowed.includes(value))]).toEqual([row.kind, []]);
    }
  });

  it('gives a PLOVER mode, a lower-case slug, only beside a PLOVER event type', () => {
    for (const { kind, plover_event, plover_mode } of rows) {
      if (plover_event === '') expect([kind, plover_mode]).toEqual([kind, '']);
      for (const mode of split(plover_mode)) expect(mode).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('uses CAMEO codes of a root class 01 to 20', () => {
    for (const { kind, cameo_code } of rows)
      if (cameo_code !== '')
        expect([kind, /^(0[1-9]|1\d|20)\d{0,2}$/.test(cameo_code)]).toEqual([kind, true]);
  });

  it('says none exactly for kinds without PLOVER type and CAMEO code', () => {
    const bare = rows.filter((r) => r.plover_event === '' && r.cameo_code === '').map((r) => r.kind);
    expect(rows.filter((r) => r.crosswalk_quality === 'none').map((r) => r.kind)).toEqual(bare);
  });
});

it('rejects a kind that is not in the vocabulary', () => {
  const row: LexiconRow = { ...rows[0], kind: 'tea_party' };
  expect(() => compileCrosswalk([row])).toThrow('kind tea_party is not in EVENT_KINDS');
});

/** The 16 event types of the PLOVER codebook (2023). */
function PLOVER_EVENTS(): readonly string[] {
  return [
    ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST'],
    ...['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  ];
}

function ACLED_TYPES(): readonly string[] {
  return Object.keys(ACLED_SUB_TYPES());
}

/** Event and sub-event types of the ACLED codebook (2024). */
function ACLED_SUB_TYPES(): Readonly<Record<string, readonly string[]>> {
  return {
    Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
    'Explosions/Remote violence': [
      ...['Chemical weapon', 'Air/drone strike', 'Suicide bomb', 'Shelling/artillery/missile attack'],
      ...['Remote explosive/landmine/IED', 'Grenade', 'Disrupted weapons use'],
    ],
    'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
    Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
    Riots: ['Violent demonstration', 'Mob violence'],
    'Strategic developments': [
      ...['Agreement', 'Arrests', 'Change to group/activity', 'Disrupted weapons use'],
      ...['Headquarters or base established', 'Looting/property destruction'],
      ...['Non-violent transfer of territory', 'Other'],
    ],
  };
}
