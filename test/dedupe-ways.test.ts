import { expect, it } from 'vitest';
import { compileWays, wayOf } from '../pipeline/dedupe/ways.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { article, run, type Said } from './support/told-events.ts';

const lexicons = readLexicons();
const ways = compileWays(lexicons.event_ways);
const count = (said: readonly Said[], headline: string | null = null): number =>
  run(article('أ', '2017-02-01', said, headline)).events.length;

// A headline and what its article tells below it.
const told = (kind: string, triggers: readonly [string, string]): number => {
  const [title, body] = triggers.map((trigger) => ({ text: `${trigger} في ملبورن`, kind, trigger }));
  return count([title, { ...body, place: 'ملبورن' }], title.text);
};

it.each([
  ['armed_attack', 'دهس', 'إطلاق النار'],
  ['protest', 'اعتصام', 'مسيرة'],
  ['removal', 'استقالة', 'إقالة'],
  ['displacement', 'نزوح', 'إجلاء'],
  ['legal_action', 'محاكمة', 'دعوى'],
])('is another happening of its kind, done in another way: %s, %s and %s', (kind, one, other) => {
  expect(told(kind, [one, other])).toBe(2);
});

it.each([
  ['armed_attack', 'دهس', 'الدهس'],
  ['armed_attack', 'دهس', 'هجوم'],
  ['protest', 'احتجاج', 'مسيرة'],
  ['removal', 'استقالة', 'الاستقالة'],
])('is the one of the headline where the way is the same or not told: %s, %s and %s', (kind, one, other) => {
  expect(told(kind, [one, other])).toBe(1);
});

it('is told by the frame, else by a word of the trigger', () => {
  const frame = (rule: string, kind: string, ...trigger: string[]) => wayOf({ kind, rule }, trigger, ways);
  expect(frame('protest/itasama', 'protest', 'يعتصمون')).toBe('sit-in');
  expect(frame('protest/naffadha-idrab', 'protest', 'نفذ', 'مسيره')).toBe('march');
  expect(frame('protest/ihtijaj-noun', 'protest', 'احتجاجات')).toBe(null);
  expect(frame('meeting/ijtamaa', 'meeting', 'مسيره')).toBe(null);
});

it('names frames of its kind, each once, and no word of a kind twice', () => {
  const kinds = new Map(lexicons.frames.map(({ frame, kind }) => [frame, kind]));
  const seen = new Set<string>();
  for (const { kind, frames, words } of lexicons.event_ways) {
    for (const frame of frames.split(' ')) expect([frame, kinds.get(frame)]).toEqual([frame, kind]);
    for (const name of [...frames.split(' '), ...words.split(' ')]) {
      expect([kind, name, seen.has(`${kind} ${name}`)]).toEqual([kind, name, false]);
      seen.add(`${kind} ${name}`);
    }
  }
});
