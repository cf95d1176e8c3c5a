import { describe, expect, it } from 'vitest';
import { article, run, type Said } from './support/told-events.ts';

/** How many events the mentions of one article are, without a headline or under one. */
const count = (...said: Said[]): number => run(article('أ', '2024-12-07', said)).events.length;
const under = (headline: Said, ...said: Said[]): number =>
  run(article('أ', '2024-12-07', [headline, ...said], headline.text)).events.length;

const ATTACK: Said = { kind: 'armed_attack', text: 'هجوم لطالبان.', trigger: 'هجوم', actor: 'طالبان' };
const ANOTHER: Said = {
  kind: 'armed_attack',
  text: 'هاجمت طالبان مخفرا.',
  trigger: 'هاجمت',
  actor: 'طالبان',
  target: 'مخفرا',
};

describe('what one side does again and again', () => {
  it('is not one happening because the same side did it', () => {
    expect(count(ATTACK, ANOTHER)).toBe(2);
    const advance: Said = {
      kind: 'territory_entry',
      text: 'دخل الجيش السوداني.',
      trigger: 'دخل',
      actor: 'الجيش السوداني',
    };
    expect(count(advance, { ...advance, text: 'تقدم الجيش السوداني شمالا.', trigger: 'تقدم' })).toBe(2);
    const clash: Said = {
      kind: 'armed_clash',
      text: 'خاضت حركة الشباب معارك.',
      trigger: 'معارك',
      actor: 'حركة الشباب',
    };
    expect(count(clash, { ...clash, text: 'مواجهات مع حركة الشباب.', trigger: 'مواجهات' })).toBe(2);
  });

  it('and is where the headline tells it, the same are counted, or it is denied', () => {
    expect(under(ATTACK, ANOTHER)).toBe(1);
    expect(count({ ...ATTACK, killed: 17 }, { ...ANOTHER, killed: 17 })).toBe(1);
    const denied: Said = {
      ...ANOTHER,
      text: 'نفت طالبان أنها هاجمت مخفرا.',
      polarity: 'negative',
      by: [{ source: 'نفت طالبان', kind: 'group' }],
    };
    expect(count(ATTACK, denied)).toBe(1);
  });

  it('nor because the same side is given arms or relief, or one truce is broken', () => {
    const arms: Said = {
      kind: 'weapons_transfer',
      text: 'زودت باريس أوكرانيا بمدافع.',
      trigger: 'زودت',
      target: 'أوكرانيا',
    };
    expect(count(arms, { ...arms, text: 'قرار برلين إرسال صواريخ إلى أوكرانيا.', trigger: 'إرسال' })).toBe(2);
    const breach: Said = {
      kind: 'agreement_breach',
      text: 'خرق الجيش هدنة رمضان.',
      trigger: 'خرق',
      target: 'هدنة رمضان',
    };
    expect(count(breach, { ...breach, text: 'ثم انتهكت الحركة هدنة رمضان.', trigger: 'انتهكت' })).toBe(2);
  });

  it('nor because one person is charged and sentenced, unless both are called alike', () => {
    const trial: Said = {
      kind: 'legal_action',
      text: 'أحال الادعاء نبيل القروي.',
      trigger: 'أحال',
      target: 'نبيل القروي',
    };
    const sentence: Said = { ...trial, text: 'حكم على نبيل القروي.', trigger: 'حكم' };
    expect(count(trial, sentence)).toBe(2);
    expect(count(sentence, { ...sentence, text: 'ثم حكمت على نبيل القروي.', trigger: 'حكمت' })).toBe(1);
  });
});

describe('a headline without a date', () => {
  const raid: Said = { kind: 'air_strike', text: 'غارة جوية على تعز', trigger: 'غارة جوية', place: 'تعز' };
  const now: Said = { ...raid, text: 'استهدفت غارة جوية تعز.', trigger: 'غارة جوية' };

  it('is not what is told below as of months ago, unless its article opens with that', () => {
    const old: Said = { ...raid, text: 'وضربت غارة جوية تعز.', date: '2024-09-03' };
    expect(under(raid, now, old)).toBe(2);
    expect(under(raid, { ...now, date: '2024-09-03' })).toBe(1);
  });
});

describe('one attack and several', () => {
  it('are two also where the several are definite', () => {
    const one: Said = {
      kind: 'shelling',
      text: 'ضربة صاروخية على سنار.',
      trigger: 'ضربة صاروخية',
      place: 'سنار',
    };
    expect(count(one, { kind: 'shelling', text: 'لن توقفنا الضربات.', trigger: 'الضربات' })).toBe(2);
    expect(count(one, { kind: 'shelling', text: 'خلفت الضربة قتلى.', trigger: 'الضربة' })).toBe(1);
  });
});
