import { describe, expect, it } from 'vitest';
import { article, run, type Said } from './support/told-events.ts';

const count = (...documents: Parameters<typeof run>) => run(...documents).events.length;
const told = (text: string, kind: string, trigger: string, more: Partial<Said> = {}): Said => ({
  text,
  kind,
  trigger,
  ...more,
});

describe('one person', () => {
  // "The killing of Hassan Nasrallah": on the day, and three years after.
  const killed = told('مقتل حسن نصر الله في ضاحية بيروت الجنوبية', 'killing', 'مقتل', {
    target: 'حسن نصر الله',
  });
  const recalled = told('جرى الاتفاق بعد شهور من اغتيال حسن نصر الله', 'assassination', 'اغتيال', {
    target: 'حسن نصر الله',
  });
  const removed = told('أعلن عسكريون عزل الرئيس محمد بازوم', 'removal', 'عزل', { target: 'محمد بازوم' });
  const again = told('بيان العسكر: عزل بازوم وإغلاق الحدود', 'removal', 'عزل', { target: 'محمد بازوم' });
  const arrested = told('أوقف الحرس محمد بازوم في قصره', 'arrest', 'أوقف', { target: 'محمد بازوم' });

  it('dies once, however long after it is told again', () => {
    expect(count(article('أ', '2024-09-28', [killed]), article('ب', '2027-01-02', [recalled]))).toBe(1);
  });

  it('is removed or arrested once within days, not once in years', () => {
    expect(count(article('أ', '2023-07-26', [removed]), article('ب', '2023-07-27', [again]))).toBe(1);
    expect(count(article('أ', '2023-07-26', [removed]), article('ب', '2025-07-27', [again]))).toBe(2);
    const other = { ...arrested, text: 'احتجز محمد بازوم مع أسرته', trigger: 'احتجز' };
    expect(count(article('أ', '2023-07-26', [arrested]), article('ب', '2023-07-27', [other]))).toBe(1);
    expect(count(article('أ', '2023-07-26', [arrested]), article('ب', '2023-07-27', [removed]))).toBe(2);
  });

  it('is not some who have no name', () => {
    const some = told('مقتل عناصر من الحشد الشعبي', 'killing', 'مقتل', { target: 'عناصر من الحشد الشعبي' });
    const others = told('في كركوك مقتل عناصر من الحشد الشعبي', 'killing', 'مقتل', {
      target: 'عناصر من الحشد الشعبي',
    });
    expect(count(article('أ', '2021-02-01', [some]), article('ب', '2021-02-02', [others]))).toBe(2);
  });
});

it('takes two who meet for one meeting, whoever says where, and not when a third is met', () => {
  const met = (text: string, actor: string, target: string, more: Partial<Said> = {}): Said =>
    told(text, 'meeting', text.split(' ')[0], { actor, target, ...more });
  const summit = met('قمة تجمع دونالد ترامب وفلاديمير بوتين', 'دونالد ترامب', 'فلاديمير بوتين');
  const there = met('اجتماع ترامب وبوتين في مدينة أنكوريج', 'دونالد ترامب', 'فلاديمير بوتين', {
    place: 'مدينة أنكوريج',
  });
  const third = met('لقاء ترامب وزيلينسكي', 'دونالد ترامب', 'فولوديمير زيلينسكي');
  const one = article('أ', '2025-08-16', [summit]);
  expect(count(one, article('ب', '2025-08-15', [there]))).toBe(1);
  expect(count(one, article('ب', '2025-08-15', [third]))).toBe(2);
  expect(count(one, article('ب', '2026-02-15', [there]))).toBe(2);
});

it('takes a body that is called by the name of a person and this person for one', () => {
  const fall = told('أطاحت الفصائل نظام الأسد', 'regime_change', 'أطاحت', { target: 'نظام الأسد' });
  const end = told('منذ سقوط بشار الأسد تغير كل شيء', 'regime_change', 'سقوط', { target: 'بشار الأسد' });
  expect(count(article('أ', '2024-12-09', [fall, end]))).toBe(1);
});

describe('an event shows', () => {
  const fire = told('اندلع حريق في برج سكني في بريطانيا وقتل 17', 'property_destruction', 'حريق', {
    target: 'برج سكني',
    place: 'بريطانيا',
    date: '2017-06-14',
    killed: 17,
  });
  const dead = told('سقط 17 قتيلا حين احترق برج سكني في لندن', 'killing', 'قتيلا', {
    target: 'برج سكني',
    place: 'لندن',
    date: '2017-06-14',
    killed: 17,
  });
  const tower = told('حريق برج سكني في لندن', 'property_destruction', 'حريق', {
    target: 'برج سكني',
    place: 'لندن',
    killed: 17,
  });

  it('the act before those it killed, and the narrowest place that lies in the one of its fullest mention', () => {
    const { events } = run(
      article('أ', '2017-06-14', [fire]),
      article('ب', '2017-06-14', [dead]),
      article('ج', '2017-06-15', [tower]),
    );
    expect(events).toMatchObject([
      { kind: 'property_destruction', modality: 'actual', place_id: 'gb-london' },
    ]);
  });

  it('no day after the one on which another article told it', () => {
    const killed = told('مقتل حسن نصر الله في بيروت', 'killing', 'مقتل', { target: 'حسن نصر الله' });
    const late = { ...killed, text: 'مضت أعوام على مقتل حسن نصر الله', date: '2027-01-01' };
    const { events } = run(article('أ', '2024-09-28', [killed]), article('ب', '2027-01-02', [late]));
    expect(events).toMatchObject([{ article_count: 2, date_start: null }]);
  });
});
