import { describe, expect, it } from 'vitest';
import { article, run, type Said } from './support/told-events.ts';

// A drone of the Rapid Support Forces on a market of El Fasher, and on a mosque days before.
const MARKET: Said = {
  text: 'قتل 15 شخصا حين ضربت مسيرة لقوات الدعم السريع مدينة الفاشر',
  kind: 'drone_strike',
  trigger: 'ضربت',
  actor: 'قوات الدعم السريع',
  place: 'مدينة الفاشر',
  killed: 15,
};
const MOSQUE: Said = {
  text: 'قبل أيام قصفت قوات الدعم السريع مسجدا في مدينة الفاشر وقتلت 70 مصليا',
  kind: 'shelling',
  trigger: 'قصفت',
  actor: 'قوات الدعم السريع',
  place: 'مدينة الفاشر',
  killed: 70,
};

const count = (...documents: Parameters<typeof run>) => run(...documents).events.length;

describe('other numbers of dead', () => {
  it('are of two attacks in one town, in one article and in two', () => {
    expect(count(article('أ', '2025-09-24', [MARKET, MOSQUE]))).toBe(2);
    expect(count(article('أ', '2025-09-24', [MARKET]), article('ب', '2025-09-24', [MOSQUE]))).toBe(2);
  });

  it('are of one when target and day are the same: a toll grows', () => {
    const dated = { ...MOSQUE, target: 'مسجدا', date: '2025-09-19' };
    const more = {
      ...dated,
      text: 'ارتفع إلى 75 عدد من قتلوا حين قصفت قوات الدعم السريع مسجدا في مدينة الفاشر',
      killed: 75,
    };
    const { events } = run(article('أ', '2025-09-19', [dated]), article('ب', '2025-09-20', [more]));
    expect(events).toMatchObject([{ killed_low: 70, killed_high: 75 }]);
  });

  it('do not part two of the three dead from the three', () => {
    const two = { ...MARKET, text: 'قتل جنديان حين ضربت المسيرة مدينة الفاشر', killed: 2 };
    const three = { ...MARKET, text: 'ضربت مسيرة لقوات الدعم السريع مدينة الفاشر فقتل ثلاثة', killed: 3 };
    expect(count(article('أ', '2025-09-24', [two, three]))).toBe(1);
  });
});

describe('reports that nobody dates', () => {
  // "Four were killed in a shelling of Omdurman": on Saturday, on Thursday.
  const shelled = (text: string, more: Partial<Said> = {}): Said => ({
    text,
    kind: 'shelling',
    trigger: 'قصف',
    actor: 'قوات الدعم السريع',
    place: 'مدينة أم درمان',
    killed: 4,
    ...more,
  });
  const undated = (said: Said, outlet: string) => {
    const document = article(outlet, '2025-03-01', [said]);
    const articles = document.articles.map((a) => ({ ...a, published_date: null }));
    return { ...document, articles };
  };
  const saturday = shelled('السبت سقط أربعة قتلى في قصف لقوات الدعم السريع على مدينة أم درمان');
  const thursday = shelled('أعلنت الحكومة الخميس أن قصف قوات الدعم السريع على مدينة أم درمان قتل أربعة');

  it('are two although place, attacker and a small number are the same', () => {
    expect(count(undated(saturday, 'أ'), undated(thursday, 'ب'))).toBe(2);
    expect(count(article('أ', '2025-03-01', [saturday]), article('ب', '2025-03-02', [thursday]))).toBe(1);
  });

  it('are one when they say the same of whom, where and how many, and the number is not round', () => {
    const many = { target: 'سوق المواشي', killed: 146 };
    const one = undated(shelled(saturday.text, many), 'أ');
    const other = undated(shelled(thursday.text, many), 'ب');
    expect(count(one, other)).toBe(1);
  });
});

it('does not take six gamblers for six who sold drugs in the same town', () => {
  const arrest: Said = {
    text: 'أوقفت الشرطة 6 أشخاص في مدينة سوسة يقامرون',
    kind: 'arrest',
    trigger: 'أوقفت',
    target: '6 أشخاص',
    place: 'مدينة سوسة',
  };
  const other = { ...arrest, text: 'في مدينة سوسة أوقفت فرقة أمنية 6 أشخاص يروجون المخدرات' };
  expect(count(article('أ', '2017-06-10', [arrest]), article('ب', '2017-06-12', [other]))).toBe(2);
});

it('does not take one town for another that shares a word with it', () => {
  const raid = (place: string): Said => ({
    text: `غارة إسرائيلية على بلدة ${place}`,
    kind: 'air_strike',
    trigger: 'غارة',
    actor: 'إسرائيلية',
    place: `بلدة ${place}`,
  });
  const [one, other] = [raid('تل النجار'), raid('عين النجار')];
  expect(count(article('أ', '2024-11-01', [one]), article('ب', '2024-11-01', [other]))).toBe(2);
});

describe('a toll that grows', () => {
  // A suicide bombing in Peshawar: 28 dead, then 47, then 93 the day after.
  const blast = (killed: number, more: Partial<Said> = {}): Said => ({
    text: `${killed} قتيلا حين فجر انتحاري نفسه في بيشاور`,
    kind: 'bombing',
    trigger: 'فجر',
    place: 'مدينة بيشاور',
    killed,
    ...more,
  });
  const day = { date: '2023-01-30' };

  it('is of one attack within a day, also when the building stands where the town does', () => {
    const first = article('أ', '2023-01-30', [blast(28, day)]);
    expect(count(first, article('ب', '2023-01-30', [blast(47, day)]))).toBe(1);
    const inside = blast(47, { place: ['مستشفى الشرطة', 'مدينة بيشاور'] });
    const hit = blast(28, { target: 'مستشفى الشرطة' });
    expect(count(article('أ', '2023-01-30', [hit]), article('ب', '2023-01-30', [inside]))).toBe(1);
  });

  it('is of two when it is thrice as many, or nobody says on which day', () => {
    expect(count(article('أ', '2023-01-30', [blast(28)]), article('ب', '2023-01-31', [blast(93)]))).toBe(2);
    expect(count(article('أ', '2023-01-30', [blast(28)]), article('ب', '2023-01-31', [blast(47)]))).toBe(2);
  });
});

describe('what an attack hits and where it is', () => {
  const shelled = (more: Partial<Said>): Said => ({
    text: 'قصفت قوات الدعم السريع المدينة',
    kind: 'shelling',
    trigger: 'قصفت',
    actor: 'قوات الدعم السريع',
    ...more,
  });

  it('is one building in whichever slot, and not another building', () => {
    const target = shelled({ target: 'مستشفى النساء', date: '2025-10-07' });
    const place = shelled({
      text: 'قصف في مستشفى النساء',
      trigger: 'قصف',
      place: 'مستشفى النساء',
      date: '2025-10-07',
    });
    const school = shelled({
      text: 'قصف في مدرسة البنات',
      trigger: 'قصف',
      place: 'مدرسة البنات',
      date: '2025-10-07',
    });
    expect(count(article('أ', '2025-10-08', [target]), article('ب', '2025-10-08', [place]))).toBe(1);
    expect(count(article('أ', '2025-10-08', [target]), article('ب', '2025-10-08', [school]))).toBe(2);
  });
});
