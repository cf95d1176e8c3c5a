import { describe, expect, it } from 'vitest';
import { article, run, type Said } from './support/told-events.ts';

const raid = (text: string, more: Partial<Said> = {}): Said => ({
  text,
  kind: 'air_strike',
  trigger: 'غارة',
  actor: 'إسرائيل',
  place: 'مدينة صور',
  ...more,
});
const count = (...said: readonly Said[]) => run(article('أ', '2024-10-20', said)).events.length;
const FIRST = raid('شنت إسرائيل غارة على مدينة صور فجر اليوم');

describe('a happening that is told beside another', () => {
  // "Another raid", "a raid like it", with the adjective behind the trigger and before any mark.
  it.each(['أخرى', 'مماثلة', 'مشابهة'])('is not the one before it: غارة %s', (word) => {
    expect(count(FIRST, raid(`وشنت إسرائيل غارة ${word} على مدينة صور`))).toBe(2);
  });

  it('is the one before it when another is said of something else', () => {
    expect(count(FIRST, raid('أصابت غارة على مدينة صور منازل أخرى'))).toBe(1);
    expect(count(FIRST, raid('بعد غارة، أخرى المدن تستعد لما حل بصور', { place: 'صور' }))).toBe(1);
  });

  it('is told after, and the first is told again behind it', () => {
    const other = raid('وشنت إسرائيل غارة أخرى على مدينة صور');
    expect(count(FIRST, other, raid('قتلت غارة إسرائيل الأولى على مدينة صور عائلة'))).toBe(2);
  });
});

describe('a happening from which the time of another is counted', () => {
  // "The raid came days after a bombardment of the city."
  const both = (between: string): readonly [Said, Said] => {
    const text = `جاءت غارة إسرائيل على مدينة صور ${between} قصف إسرائيلي على مدينة صور`;
    return [raid(text), raid(text, { kind: 'shelling', trigger: 'قصف' })];
  };
  const told = (between: string): number => {
    const [one, other] = both(between);
    const document = article('أ', '2024-10-20', [one, other]);
    // Both are told in one sentence.
    const [first] = document.sentences;
    const event_mentions = document.event_mentions.map((m, i) =>
      i === 0
        ? m
        : {
            ...m,
            sentence_id: first.sentence_id,
            start: first.start + one.text.indexOf('قصف'),
            end: first.start + one.text.indexOf('قصف') + 3,
          },
    );
    return run({ ...document, event_mentions }).events.length;
  };
  it.each(['بعد أيام من', 'بعد يوم واحد من', 'بعد أسبوعين من'])('is not that other: %s', (between) => {
    expect(told(between)).toBe(2);
  });
});
