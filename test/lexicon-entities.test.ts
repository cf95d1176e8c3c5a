import { describe, expect, it } from 'vitest';
import { readLexicons } from '../pipeline/lexicons.ts';
import { fold } from '../pipeline/text/fold.ts';
import { ENTITY_KINDS, SECTORS } from '../schemas/vocabularies.ts';

const lexicons = readLexicons();
const { entities, entity_aliases: aliases } = lexicons;
const NAMES = ['entities', 'entity_aliases', 'titles', 'demonyms', 'person_names'] as const;

describe.each(NAMES)('%s.csv', (name) => {
  const lines = lexicons[name].map((row) => Object.values(row));
  it('is sorted by code unit and has no duplicate', () => {
    for (let i = 1; i < lines.length; i++) {
      const [before, line] = [lines[i - 1].join('\u0000'), lines[i].join('\u0000')];
      expect(before < line, line).toBe(true);
    }
  });
  it('has Arabic in the last column only', () => {
    for (const cells of lines)
      for (const cell of cells.slice(0, -1)) expect(/[\u0600-\u06FF]/u.test(cell), cells.join()).toBe(false);
  });
});

describe('entities', () => {
  it('has more than 1,800 of them with unique slugs', () => {
    expect(entities.length).toBeGreaterThan(1800);
    expect(new Set(entities.map((row) => row.entity_id)).size).toBe(entities.length);
    for (const { entity_id } of entities) expect(entity_id).toMatch(/^ent_[a-z0-9_]+$/u);
  });
  it('uses closed vocabularies', () => {
    const kinds = new Set<string>(ENTITY_KINDS);
    const sectors = new Set<string>(['', ...SECTORS]);
    for (const row of entities) {
      expect(kinds.has(row.kind), row.entity_id).toBe(true);
      expect(sectors.has(row.sector), row.entity_id).toBe(true);
      expect(row.country).toMatch(/^([A-Z]{2})?$/u);
      expect(row.acled_inter).toMatch(/^[1-8]?$/u);
      expect(row.wikidata_qid).toMatch(/^(Q[1-9]\d*)?$/u);
    }
  });
  it('gives no Wikidata item to two entities', () => {
    const items = entities.map((row) => row.wikidata_qid).filter(Boolean);
    expect(new Set(items).size).toBe(items.length);
  });
});

describe('aliases', () => {
  const ids = new Set(entities.map((row) => row.entity_id));
  it('belong to an entity', () => {
    for (const row of aliases)
      expect(row.type === 'not' ? row.entity_id === '' : ids.has(row.entity_id), row.alias).toBe(true);
  });
  it('are of a known type with known flags', () => {
    const types = new Set(['short', 'kunya', 'acronym', 'latin', 'variant', 'not']);
    for (const row of aliases) {
      expect(types.has(row.type), row.alias).toBe(true);
      expect(['', 'common', 'bare', 'bare joined']).toContain(row.flags);
    }
  });
  it('that entities share are names of persons, or of bodies of several countries', () => {
    const rows = new Map(entities.map((row) => [row.entity_id, row]));
    const owners = new Map<string, Set<string>>();
    const forms = [
      ...entities.map((row) => ({ entity_id: row.entity_id, alias: row.name_ar })),
      ...aliases.map((row) => ({ entity_id: row.entity_id, alias: row.alias })),
    ];
    for (const { alias, entity_id } of forms) {
      const known = owners.get(fold(alias)) ?? new Set();
      owners.set(fold(alias), known.add(entity_id));
    }
    const shared = [...owners].filter(
      ([, owner]) =>
        owner.size > 1 &&
        [...owner].some((id) => rows.get(id)?.kind !== 'person') &&
        new Set([...owner].map((id) => rows.get(id)?.country || id)).size < owner.size,
    );
    expect(shared).toEqual([]);
  });
  it('name no generic actor of a country', () => {
    const generic = ['النظام', 'الجيش', 'المعارضة', 'الفصائل', 'الحكومة', 'القوات', 'الوزارة'].map(fold);
    for (const row of aliases) expect(generic).not.toContain(fold(row.alias));
  });
});
