import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LexiconRow, parseLexicon } from '../pipeline/lexicons.ts';
import { fold } from '../pipeline/text/fold.ts';

const frames = read('frames.csv');
const kinds = read('event-kinds.csv').map((row) => row.kind);

const COLUMNS = ['frame', 'kind', 'type', 'slots', 'needs', 'flags', 'gloss', 'words'];
const TYPES = ['verb', 'noun', 'light', 'phrase'];
const ROLES = words('actor target place origin destination instrument');
const SOURCES = words(`subj obj obj2 own idafa adj fi ala min ila li bi an maa bayna didd nahwa hawla taht
  amam khilal bad qabl inda lada abr dakhil kharij qurb fawq alayad sufuf aim`);
const CLASSES = words(`line assembly broadcaster branch
  place subplace structure force person civilian prisoner body party_org media weapon arms
  munition rocket vehicle aircraft drone money goods document agreement_noun time sport economy culture abstract
  quantity casualty direction group_noun named_place named_actor number animal disease criminal clinic capital
  crossing court weather polity people anatomy country norm public guest transit
  fixture purpose refugee onlooker case delegation pronoun strike microbe vice member contender vessel jail captive murder office wound any event homeland side trooper remains air`);
const FLAGS =
  words(`weak manner conflict future hypothetical stative transitive intransitive nomasdar noparticiple
  nopassive negative predicate known active aimed acted filled told decided device doer gas means party verbal natural passive counted measured asked repels permits answers convicts claimed appoints apart bare not-sport not-culture not-science not-health not-economy not-accident not-religion not-weather`);
/** Prepositions that may be glued to a complement of a light verb: ل+هجوم "to an attack", في+كمين. */
const GLUED = words('ل ب ك في على من إلى عن تحت أمام');

function read(name: string): readonly LexiconRow[] {
  return parseLexicon(name, readFileSync(new URL(`../pipeline/lexicon/${name}`, import.meta.url), 'utf8'));
}

function words(cell: string): string[] {
  return cell.split(/\s+/u).filter((word) => word !== '');
}

/** Every frame for which the check fails, by name: an empty list is a pass. */
function failing(check: (row: LexiconRow) => boolean): string[] {
  return frames.filter((row) => !check(row)).map((row) => row.frame);
}

function isSlot(slot: string): boolean {
  const [role, sources, ...rest] = slot.split('=');
  if (rest.length > 0 || !ROLES.includes(role) || sources === undefined) return false;
  const names = sources.split(',').map((source) => source.replace(/!$/u, ''));
  return new Set(names).size === names.length && names.every((name) => SOURCES.includes(name));
}

function isGuard(guard: string, roles: readonly string[]): boolean {
  const [role, classes, ...rest] = guard.split(':');
  if (rest.length > 0 || !roles.includes(role) || classes === undefined) return false;
  return classes
    .replace(/^!/u, '')
    .split('|')
    .every((name) => CLASSES.includes(name));
}

describe('frames.csv', () => {
  it('has the columns of the format', () => {
    expect(Object.keys(frames[0])).toEqual(COLUMNS);
  });

  it('names each frame once, by a slug, in code unit order', () => {
    const names = frames.map((row) => row.frame);
    expect(new Set(names).size).toBe(names.length);
    expect([...names].sort()).toEqual(names);
    expect(failing((row) => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(row.frame))).toEqual([]);
  });

  it('has known kinds and types and a gloss', () => {
    expect(failing((row) => kinds.includes(row.kind) && TYPES.includes(row.type))).toEqual([]);
    expect(failing((row) => /^[ -~]+$/u.test(row.gloss))).toEqual([]);
  });

  it('binds known roles, each once, to known sources', () => {
    expect(failing((row) => words(row.slots).every(isSlot))).toEqual([]);
    const roles = (slots: string) => words(slots).map((slot) => slot.split('=')[0]);
    expect(failing((row) => new Set(roles(row.slots)).size === roles(row.slots).length)).toEqual([]);
  });

  it('guards only roles it binds and positions, with known classes', () => {
    const roles = (slots: string) => words(slots).map((slot) => slot.split('=')[0]);
    const guarded = (row: LexiconRow) => [...roles(row.slots), ...SOURCES];
    expect(failing((row) => words(row.needs).every((need) => isGuard(need, guarded(row))))).toEqual([]);
  });

  it('has known flags', () => {
    expect(failing((row) => words(row.flags).every((flag) => FLAGS.includes(flag)))).toEqual([]);
  });

  it('gives principal parts for verbs and complements for light verbs', () => {
    const byType = (type: string) => frames.filter((row) => row.type === type);
    for (const row of byType('verb'))
      expect([row.frame, words(row.words).length >= 3]).toEqual([row.frame, true]);
    for (const row of byType('light')) {
      const [parts, complements, ...rest] = row.words.split(' / ');
      expect([row.frame, words(parts).length >= 3, rest.length]).toEqual([row.frame, true, 0]);
      expect([row.frame, words(complements ?? '').length > 0]).toEqual([row.frame, true]);
    }
  });

  it('writes / only in light frames, | only in phrases and + only after a known preposition', () => {
    expect(failing((row) => row.type === 'light' || !/[/+]/u.test(row.words))).toEqual([]);
    expect(failing((row) => row.type === 'phrase' || !row.words.includes('|'))).toEqual([]);
    expect(failing((row) => words(row.words).every(isGlued))).toEqual([]);
  });

  it('has only Arabic letters in words, no form twice after folding', () => {
    expect(failing((row) => /^[\u0621-\u064a\u0651 /|+]+$/u.test(row.words))).toEqual([]);
    expect(failing((row) => isDistinct(row.words.split('|')))).toEqual([]);
  });

  it('reads principal parts as one verb: the present begins with ya', () => {
    const verbs = frames.filter((row) => row.type === 'verb' || row.type === 'light');
    expect(verbs.filter((row) => !/^ي/u.test(words(row.words)[1])).map((row) => row.frame)).toEqual([]);
  });

  it('covers every kind of event', () => {
    expect(frames.length).toBeGreaterThanOrEqual(700);
    const thin = kinds.filter((kind) => frames.filter((row) => row.kind === kind).length < 3);
    expect(thin).toEqual([]);
  });

  it('does not say the same thing twice', () => {
    const keys = frames.map((row) => [row.type, row.kind, row.slots, row.needs, row.words].join('\t'));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

function isGlued(word: string): boolean {
  const [first, second, ...rest] = word.split('+');
  return second === undefined || (rest.length === 0 && second !== '' && GLUED.includes(first));
}

function isDistinct(forms: readonly string[]): boolean {
  return new Set(forms.map((form) => fold(form.trim()))).size === forms.length;
}
