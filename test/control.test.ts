import { describe, expect, it } from 'vitest';
import { controlAt, deriveControl } from '../pipeline/control.ts';
import { compileDedupe } from '../pipeline/dedupe/kit.ts';
import { dedupe } from '../pipeline/dedupe.ts';
import { compileEntities } from '../pipeline/entities.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { compilePlaces } from '../pipeline/places.ts';
import { control } from '../schemas/control.ts';
import type { Control } from '../schemas/index.ts';
import { goldDocument, readGoldFolder } from './gold-documents.ts';
import { goldLinkers } from './gold-linkers.ts';

const HOMS = 'sy-c2528';

function row(part: Partial<Control> & Pick<Control, 'control_id'>): Control {
  return {
    place_id: HOMS,
    valid_from: '2024-12-07',
    valid_to: null,
    holder: null,
    holder_entity_id: null,
    change: 'captured',
    event_id: 'evt_0000000000000000',
    status: 'reported',
    confidence: 'medium',
    known_from: '2024-12-07',
    is_dated: true,
    ...part,
  };
}

describe('controlAt', () => {
  const left = row({ control_id: 'a', change: 'left', valid_from: '2024-12-06', known_from: '2024-12-06' });
  const taken = row({
    control_id: 'b',
    holder: 'opposition',
    valid_from: '2024-12-07',
    known_from: '2024-12-08',
  });
  const rows = [taken, left];

  it('gives the latest change that began by the day', () => {
    expect(controlAt(rows, HOMS, '2024-12-08').current).toBe(taken);
    expect(controlAt(rows, HOMS, '2024-12-06').current).toBe(left);
    expect(controlAt(rows, HOMS, '2024-12-05').current).toBeNull();
  });

  it('knows only what was published by the day of knowledge', () => {
    expect(controlAt(rows, HOMS, '2024-12-08', '2024-12-07').current).toBe(left);
    expect(controlAt(rows, HOMS, '2024-12-06', '2024-12-31').current).toBe(left);
    expect(controlAt([row({ control_id: 'c', known_from: null })], HOMS, '2024-12-31').current).toBeNull();
  });

  it('trusts the more certain report of one day and lists the other holder as disputed', () => {
    const sure = row({ control_id: 'd', holder: 'army', confidence: 'high', known_from: '2024-12-07' });
    const answer = controlAt([taken, sure], HOMS, '2024-12-09');
    expect(answer.current).toBe(sure);
    expect(answer.disputed).toEqual([taken]);
  });

  it('does not answer for another place', () => {
    expect(controlAt(rows, 'sy-c1001', '2024-12-08').history).toEqual([]);
  });
});

describe('deriveControl', () => {
  const lexicons = readLexicons();
  const places = compilePlaces(lexicons);
  const kit = compileDedupe(lexicons, places);
  const linkers = goldLinkers(places, compileEntities(lexicons));
  const { gold, raw } = readGoldFolder('test/gold', 'raw');
  const documents = Object.keys(gold).map((file) => goldDocument(file, raw[file], gold[file], linkers));
  const result = dedupe(documents, kit);

  it('derives valid rows from captures and withdrawals only, one a place and event', () => {
    control.row.array().parse(result.control);
    const kinds = new Map(result.events.map((e) => [e.event_id, e.kind]));
    expect(new Set(result.control.map((r) => kinds.get(r.event_id)))).toEqual(
      new Set(['territory_capture', 'withdrawal']),
    );
    expect(new Set(result.control.map((r) => r.control_id)).size).toBe(result.control.length);
  });

  it('leaves out what is denied by all, planned or feared', () => {
    const statuses = new Set(result.control.map((r) => r.status));
    expect(statuses.has('denied_only')).toBe(false);
    // Both articles only fear or foresee the occupation of Damascus by Israel.
    expect(result.control.filter((r) => r.holder === 'إسرائيل')).toEqual([]);
  });

  it('reports the loss of Deir ez-Zor with the day of the text', () => {
    const answer = controlAt(result.control, 'sy-c5086', '2024-12-08');
    expect(answer.current?.change).toBe('captured');
    expect(answer.current?.valid_from).toBe('2024-12-07');
  });

  it('closes a row where the next change begins', () => {
    for (const r of result.control)
      if (r.valid_to !== null) expect(r.valid_from !== null && r.valid_to > r.valid_from).toBe(true);
    expect(deriveControl([], kit.places)).toEqual([]);
  });
});
