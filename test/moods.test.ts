import { expect, test } from 'vitest';
import { extractText, readCorpus } from './support/extract.ts';

/** Polarity and modality of the event at the trigger, or null when there is none. */
function moodAt(sentence: string, trigger: string): string | null {
  const event = extractText(sentence).events.find(
    (found) => found.trigger.includes(trigger) || trigger.includes(found.trigger),
  );
  return event === undefined ? null : `${event.polarity} ${event.modality}`;
}

const exceptions = readCorpus('moods-exceptions.csv').map((row) => row.sentence);

test.each(readCorpus('moods.csv').filter((row) => !exceptions.includes(row.sentence)))(
  '$sentence',
  ({ sentence, trigger, polarity, modality }) => {
    expect(moodAt(sentence, trigger)).toBe(`${polarity} ${modality}`);
  },
);

test('the exceptions are sentences of the list that still fail', () => {
  const failing = readCorpus('moods.csv')
    .filter((row) => moodAt(row.sentence, row.trigger) !== `${row.polarity} ${row.modality}`)
    .map((row) => row.sentence);
  expect(exceptions).toEqual(failing);
});
