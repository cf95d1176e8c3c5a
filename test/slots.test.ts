import { expect, test } from 'vitest';
import type { LexiconRow } from '../pipeline/lexicons.ts';
import { extractText, readCorpus } from './support/extract.ts';

const ROLES = ['actor', 'target', 'place', 'origin', 'destination'] as const;

/** Every slot of the event at the trigger, fillers joined by |; null when there is no event. */
function slotsAt({ sentence, trigger }: LexiconRow): Record<string, string> | null {
  const event = extractText(sentence).events.find(
    (found) => found.trigger.includes(trigger) || trigger.includes(found.trigger),
  );
  if (event === undefined) return null;
  return Object.fromEntries(ROLES.map((role) => [role, (event.slots[role] ?? []).join('|')]));
}

const wanted = (row: LexiconRow): Record<string, string> =>
  Object.fromEntries(ROLES.map((role) => [role, row[role]]));

const rows = readCorpus('slots.csv');
const exceptions = readCorpus('slots-exceptions.csv').map((row) => row.sentence);

test.each(rows.filter((row) => !exceptions.includes(row.sentence)))('$sentence', (row) => {
  expect(slotsAt(row)).toEqual(wanted(row));
});

test('the exceptions are sentences of the list that still fail', () => {
  const failing = rows.filter((row) => JSON.stringify(slotsAt(row)) !== JSON.stringify(wanted(row)));
  expect(exceptions).toEqual(failing.map((row) => row.sentence));
});
