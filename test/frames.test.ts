import { describe, expect, it } from 'vitest';
import { readLexicons } from '../pipeline/lexicons.ts';
import { extractText, readCorpus, readLines } from './support/extract.ts';

const { frames, cues } = readLexicons();
const conflictFrames = new Set(
  frames.filter((row) => row.flags.split(' ').includes('conflict')).map((row) => row.frame),
);

/** "The country sees war, fighting and shelling …": makes the article one of conflict for frames that ask for it. */
const CONTEXT = '\nوتشهد البلاد حربا ومعارك وقصفا واشتباكات منذ شهور.';

/** Kinds that peaceful text full of war words must not give. */
const VIOLENT = new Set(
  `territory_capture territory_entry encirclement withdrawal surrender defection armed_clash air_strike drone_strike
  shelling bombing chemical_attack armed_attack assassination killing injury abduction arrest offensive deployment
  weapons_transfer interception disarmament displacement flight regime_change property_destruction`.split(
    /\s+/u,
  ),
);

/** The frames whose sentence gives no mention of their kind with a trigger in it. */
function silentFrames(): { frame: string; isSameFrame: boolean; fires: boolean }[] {
  return readCorpus('frames.csv').map(({ frame, kind, sentence }) => {
    const text = conflictFrames.has(frame) ? sentence + CONTEXT : sentence;
    const events = extractText(text).events.filter(
      (event) => event.start < sentence.length && sentence.includes(event.trigger),
    );
    return {
      frame,
      isSameFrame: events.some((event) => event.frame === frame),
      fires: events.some((event) => event.kind === kind),
    };
  });
}

describe('a sentence for every frame', () => {
  const found = silentFrames();

  it('holds each frame of the lexicon once, with its kind', () => {
    const kinds = new Map(frames.map((row) => [row.frame, row.kind]));
    const rows = readCorpus('frames.csv');
    expect(rows.map((row) => row.frame)).toEqual(frames.map((row) => row.frame));
    expect(rows.filter((row) => kinds.get(row.frame) !== row.kind)).toEqual([]);
  });

  it('gives a mention of the kind, but for the listed exceptions', () => {
    const silent = found.filter((item) => !item.fires).map((item) => item.frame);
    expect(silent).toEqual(readCorpus('frames-exceptions.csv').map((row) => row.frame));
    expect(silent.length).toBeLessThanOrEqual(found.length * 0.1);
  });

  it('fires the very frame in most sentences', () => {
    expect(found.filter((item) => item.isSameFrame).length).toBeGreaterThanOrEqual(found.length * 0.78);
  });
});

describe('a sentence for every reporting cue', () => {
  it('gives a claim with the act of the cue, but for the listed exceptions', () => {
    const rows = readCorpus('cues.csv');
    expect(rows.map((row) => row.cue)).toEqual(cues.map((row) => row.cue));
    const silent = rows.filter((row) => !extractText(row.sentence).claims.some(({ act }) => act === row.act));
    expect(silent.map((row) => row.cue)).toEqual(readCorpus('cues-exceptions.csv').map((row) => row.cue));
  });
});

describe('peaceful text full of war words', () => {
  it('gives no violent or territorial event, but for the listed exceptions', () => {
    const loud = readLines('peaceful.txt').filter((line) =>
      extractText(line).events.some((event) => VIOLENT.has(event.kind)),
    );
    expect(loud).toEqual(readLines('peaceful-exceptions.txt'));
    expect(loud.length).toBeLessThanOrEqual(3);
  });
});
