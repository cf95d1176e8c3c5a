import { expect, test } from 'vitest';
import { extractText, readCorpus } from './support/extract.ts';

/** Date and quantities of the event at a trigger of a sentence read as published on 2024-12-07; empty means none. */
test.each(readCorpus('event-details.csv'))(
  '$sentence ($trigger)',
  ({ trigger, sentence, date, quantities }) => {
    const event = extractText(sentence).events.find((found) => found.trigger.includes(trigger));
    expect([event?.date ?? '', (event?.quantities ?? []).join('; ')]).toEqual([date, quantities]);
  },
);
