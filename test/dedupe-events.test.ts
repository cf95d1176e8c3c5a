import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../pipeline/records.ts';
import { article, run, type Said } from './support/told-events.ts';

const person = (source: string) => [{ source, kind: 'person' }];
const AGENCY = { source: 'رويترز', kind: 'media' };

// The army withdrew from the city of Homs.
const WITHDRAWAL: Said = {
  text: 'انسحب الجيش السوري من مدينة حمص فجر اليوم بعد معارك',
  kind: 'withdrawal',
  trigger: 'انسحب',
  actor: 'الجيش السوري',
  origin: 'مدينة حمص',
};
// An Israeli raid on a house in the city of Gaza.
const RAID: Said = {
  text: 'استهدفت غارة إسرائيلية منزلا في مدينة غزة',
  kind: 'air_strike',
  trigger: 'غارة',
  actor: 'إسرائيل',
  target: 'منزلا',
  place: 'مدينة غزة',
};

describe('independence', () => {
  it('counts two outlets that quote one agency once', () => {
    const unnamed = [{ source: 'مصادر', kind: 'unnamed' }, AGENCY];
    const result = run(
      article('أ', '2024-12-07', [{ ...WITHDRAWAL, by: unnamed }]),
      article('ب', '2024-12-07', [
        { ...WITHDRAWAL, text: `قالت مصادر لرويترز إنه ${WITHDRAWAL.text}`, by: unnamed },
      ]),
    );
    expect(result.events).toHaveLength(1);
    expect(result.events[0]).toMatchObject({
      status: 'reported',
      article_count: 2,
      outlet_count: 2,
      independent_source_count: 1,
    });
    expect(result.event_sources).toMatchObject([{ origin: 'رويترز', basis: 'agency', mention_count: 2 }]);
  });

  it('counts narrated copies of two outlets once, and other words of another speaker twice', () => {
    const copies = run(article('أ', '2024-12-07', [WITHDRAWAL]), article('ب', '2024-12-07', [WITHDRAWAL]));
    expect(copies.events.map((e) => [e.independent_source_count, e.status])).toEqual([[1, 'reported']]);
    const other = {
      ...WITHDRAWAL,
      text: 'أكد سكان أن الجيش السوري انسحب ليلا وترك مدينة حمص',
      by: person('رامي عبد الرحمن'),
    };
    const two = run(article('أ', '2024-12-07', [WITHDRAWAL]), article('ب', '2024-12-07', [other]));
    expect(two.events.map((e) => [e.independent_source_count, e.status])).toEqual([[2, 'corroborated']]);
  });
});

describe('status', () => {
  it('is acknowledged when the loser says it', () => {
    const own = { ...WITHDRAWAL, by: [{ source: 'الجيش السوري', kind: 'official_body' }] };
    expect(run(article('أ', '2024-12-07', [own])).events[0].status).toBe('acknowledged');
  });

  it('is denied_only when nobody affirms it, and contested when somebody does', () => {
    const denial: Said = {
      ...WITHDRAWAL,
      text: 'نفت وزارة الدفاع أن يكون الجيش السوري انسحب من مدينة حمص',
      polarity: 'negative',
      by: [{ source: 'وزارة الدفاع السورية', kind: 'official_body' }],
    };
    expect(run(article('أ', '2024-12-07', [denial])).events[0].status).toBe('denied_only');
    const both = run(article('أ', '2024-12-07', [denial]), article('ب', '2024-12-07', [WITHDRAWAL]));
    expect(both.events).toHaveLength(1);
    expect(both.events[0]).toMatchObject({ status: 'contested', affirming_count: 1, denying_count: 1 });
    expect(both.links).toMatchObject([{ relation: 'denies', basis: 'same_event' }]);
    expect(both.event_sources.map((s) => s.stance).sort()).toEqual(['affirms', 'denies']);
  });

  // "The ministry denied the withdrawal of its forces from the city of Homs."
  const ministry: Said = {
    text: 'نفت وزارة الدفاع السورية انسحاب قواتها من مدينة حمص',
    kind: 'withdrawal',
    trigger: 'انسحاب',
    actor: 'قواتها',
    origin: 'مدينة حمص',
    polarity: 'negative',
    by: [{ source: 'وزارة الدفاع السورية', kind: 'official_body' }],
  };

  it('does not take a ministry and an observatory of one nation for one speaker', () => {
    const observatory: Said = { ...WITHDRAWAL, by: person('مدير المرصد السوري رامي عبد الرحمن') };
    const { links } = run(article('أ', '2024-12-07', [observatory, ministry]));
    expect(links).toMatchObject([{ relation: 'denies' }]);
  });

  it('joins a denial to the report of the same place and day in another article, of another day it does not', () => {
    const on = (date: string, said: Said): Said => ({ ...said, date });
    const report = article('ب', '2024-12-07', [on('2024-12-07', WITHDRAWAL)]);
    const same = run(article('أ', '2024-12-07', [on('2024-12-07', ministry)]), report);
    expect(same.events).toMatchObject([{ status: 'contested' }]);
    expect(same.links).toMatchObject([{ relation: 'denies', basis: 'same_event' }]);
    const other = run(article('أ', '2024-12-07', [on('2024-12-03', ministry)]), report);
    expect(other.events).toHaveLength(2);
    expect(other.links).toEqual([]);
  });

  it('does not link a denial for one city to a withdrawal from another', () => {
    const denial: Said = {
      ...WITHDRAWAL,
      text: 'لم ينسحب الجيش السوري انسحب',
      polarity: 'negative',
      by: person('متحدث'),
    };
    const other: Said = { ...WITHDRAWAL, text: 'انسحب الجيش السوري من مدينة حماة', origin: 'مدينة حماة' };
    const result = run(article('أ', '2024-12-07', [denial, other]));
    expect(result.events).toHaveLength(2);
    expect(result.links).toEqual([]);
  });
});

describe('numbers', () => {
  const toll = (killed: number | readonly number[], by: string): Said => ({
    ...RAID,
    text: `قال ${by} إن غارة إسرائيلية على منزل في مدينة غزة قتلت ${killed}`,
    killed,
    by: person(by),
  });

  it('contradicts between two speakers, and keeps both bounds', () => {
    const result = run(article('أ', '2024-04-12', [toll(29, 'محمد غيرابة'), toll(20, 'محمود النونو')]));
    expect(result.links).toMatchObject([
      { relation: 'contradicts', field: 'killed', basis: 'disjoint_bounds' },
    ]);
    expect(result.events[0]).toMatchObject({ killed_low: 20, killed_high: 29 });
  });

  it('takes some of the dead for no toll of its own', () => {
    // 29 dead, among them 6 children
    const result = run(article('أ', '2024-04-12', [toll([29, 6], 'محمد غيرابة')]));
    expect(result.events[0]).toMatchObject({ killed_low: 29, killed_high: 29 });
  });

  it('supersedes when the same speaker raises the toll the day after', () => {
    const result = run(
      article('أ', '2024-04-12', [toll(20, 'محمد غيرابة')]),
      article('أ', '2024-04-13', [toll(29, 'محمد غيرابة')]),
    );
    expect(result.events).toHaveLength(1);
    expect(result.links).toMatchObject([
      { relation: 'supersedes', field: 'killed', basis: 'same_source_later' },
    ]);
  });
});

describe('coreference', () => {
  it('keeps the raids of two weeks, two cities and two attackers apart', () => {
    const apart = [
      [
        article('أ', '2024-04-12', [RAID]),
        article('ب', '2024-04-26', [{ ...RAID, text: `${RAID.text} مجددا` }]),
      ],
      [
        article('أ', '2024-04-12', [RAID]),
        article('ب', '2024-04-12', [
          { ...RAID, text: 'استهدفت غارة إسرائيلية منزلا في مدينة رفح', place: 'مدينة رفح' },
        ]),
      ],
      [
        article('أ', '2024-04-12', [RAID]),
        article('ب', '2024-04-12', [
          { ...RAID, text: 'استهدفت غارة أمريكية منزلا في مدينة غزة', actor: 'الولايات المتحدة' },
        ]),
      ],
    ];
    for (const documents of apart) expect(run(...documents).events).toHaveLength(2);
  });

  it('does not take a conference of nobody for the meeting of two who are named in the same town', () => {
    const meeting: Said = {
      text: 'لقاء بين أحمد الشرع وفاروق الشرع في دمشق',
      kind: 'meeting',
      trigger: 'لقاء',
      actor: 'أحمد الشرع',
      place: 'دمشق',
    };
    const conference: Said = {
      text: 'عقد مؤتمر حوار وطني في دمشق',
      kind: 'meeting',
      trigger: 'مؤتمر',
      place: 'دمشق',
    };
    expect(run(article('أ', '2024-12-12', [meeting, conference])).events).toHaveLength(2);
    expect(
      run(article('أ', '2024-12-12', [meeting, { ...meeting, text: `${meeting.text} أمس` }])).events,
    ).toHaveLength(1);
  });

  it('takes the protests of an article that are called by one word for one outbreak', () => {
    const protest: Said = {
      text: 'اندلاع الاحتجاجات في سوريا',
      kind: 'protest',
      trigger: 'الاحتجاجات',
      place: 'سوريا',
    };
    const again: Said = { ...protest, text: 'بداية الاحتجاجات في سوريا' };
    const march: Said = { ...protest, text: 'خرجت مسيرة في سوريا', trigger: 'مسيرة' };
    expect(run(article('أ', '2024-12-12', [protest, again])).events).toHaveLength(1);
    expect(run(article('أ', '2024-12-12', [protest, march])).events).toHaveLength(2);
  });

  it('takes a definite attack that says nothing of itself for the one told by its word before, and no other', () => {
    const kind = 'offensive';
    const told = { kind, text: 'شنت المعارضة هجوما على حلب.', trigger: 'هجوما', place: 'حلب' };
    const bare = { kind, text: 'قادت الهيئة الهجوم.', trigger: 'الهجوم', actor: 'الهيئة' };
    const another = { ...bare, text: 'قادت الهيئة هجوما.', trigger: 'هجوما' };
    expect(run(article('أ', '2024-12-07', [told, bare])).events).toHaveLength(1);
    expect(run(article('أ', '2024-12-07', [told, another])).events).toHaveLength(2);
  });

  it('does not take what happened in several provinces for what happened in a town of one', () => {
    const raid = { kind: 'air_strike', actor: 'تركيا', killed: 7, trigger: 'قصفت' };
    const text = 'قصفت تركيا محافظة الأنبار ومحافظة نينوى وقتلت 7.';
    const several = { ...raid, text, place: ['محافظة الأنبار', 'محافظة نينوى'] };
    const one = { ...raid, text: 'قصفت تركيا محافظة نينوى وقتلت 7.', place: 'محافظة نينوى' };
    const town = { ...raid, text: 'قصفت تركيا مدينة الموصل وقتلت 7.', place: 'مدينة الموصل' };
    const beside = (said: Said): ExtractedDocument[] => [
      article('أ', '2024-12-07', [{ ...said, date: '2024-12-07' }]),
      article('ب', '2024-12-07', [{ ...town, date: '2024-12-07' }]),
    ];
    expect(run(...beside(several)).events).toHaveLength(2);
    expect(run(...beside(one)).events).toHaveLength(1);
  });

  it('joins a strike and a shelling of one place, day and attacker, and a state with its army', () => {
    const shelling: Said = {
      ...RAID,
      text: 'قصف الجيش الإسرائيلي منزلا في مدينة غزة',
      kind: 'shelling',
      trigger: 'قصف',
      actor: 'الجيش الإسرائيلي',
    };
    expect(
      run(article('أ', '2024-04-12', [RAID]), article('ب', '2024-04-12', [shelling])).events,
    ).toHaveLength(1);
  });

  it('flags a speaker who affirms on one day what he denied on another', () => {
    const speaker = person('محمد غيرابة');
    const result = run(
      article('أ', '2024-04-12', [{ ...RAID, by: speaker, polarity: 'negative' }]),
      article('ب', '2024-04-13', [{ ...RAID, text: `${RAID.text} أمس`, by: speaker }]),
    );
    expect(result.links).toMatchObject([
      { relation: 'contradicts', field: 'polarity', basis: 'self_contradiction' },
    ]);
  });
});
