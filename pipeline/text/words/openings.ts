import type { Grammar } from '../time-openings.ts';

/** Words without a meaning of time at which a grammar begins, folded. */
export const OPENINGS: readonly (readonly [readonly Grammar[], string])[] = [
  [['MOMENT'], 'يوم ليوم بيوم نهار ويوم'], // (on) the day of
  [['MOMENT', 'ROLLING'], 'قبل بعد'], // before, after
  [['MOMENT'], 'اول'], // the first
  [['MOMENT', 'HIJRI', 'RANGE'], 'غره'], // the new moon: the first of a month
  [['EDGE'], 'عطله نصف'], // holiday, half
  [['COUNTED'], 'اخر الاخير الاخيره ربع الربع النصف'], // last, quarter, half
  [['ROLLING'], 'وقبل منذ ومنذ وبعد خلال وخلال غضون في'], // ago, since, after, within
  [['ROLLING'], 'بضع بضعه عده لبضع لبضعه لعده ببضع ببضعه بعده طوال طيله ال'], // a few, throughout
  [['REST'], 'بقيه باقي'], // the rest of
  [['RANGE'], 'من ومن بين وبين مابين ما يومي ويومي عامي وعامي سنتي'], // from, between, the two days, the two years
];

/** Words before a time that begin it: from, between, ago, within, rest of … */
export const TIME_HEADS: ReadonlySet<string> = new Set(
  (
    'من ومن بين وبين مابين ما قبل وقبل بعد وبعد منذ ومنذ خلال وخلال في وفي غضون بقيه باقي ال ليوم بيوم نهار ' +
    'ويوم يومي ويومي عامي وعامي سنتي اخر عطله الربع ربع النصف غره'
  ).split(' '),
);
