import { describe, expect, it } from 'vitest';
import { article, run, type Said } from './support/told-events.ts';

/** How many events the mentions of one article are. */
const count = (...said: Said[]): number => run(article('أ', '2024-12-07', said)).events.length;

const RAID: Said = {
  kind: 'air_strike',
  text: 'شن سلاح الجو الأمريكي غارة على الحديدة.',
  trigger: 'غارة',
  place: 'الحديدة',
  actor: 'سلاح الجو الأمريكي',
};

describe('a state', () => {
  // "The United States struck Hodeidah": a name of two words, its adjective, its army, its drones.
  it.each([
    'الولايات المتحدة',
    'الولايات المتحدة الأمريكية',
    'الجيش الأمريكي',
    'أمريكية',
    'طائرة مسيرة أمريكية',
  ])('does what its air force does: %s', (actor) => {
    expect(count(RAID, { ...RAID, text: `ضربت ${actor} الحديدة.`, trigger: 'ضربت', actor })).toBe(1);
  });

  it.each(['المملكة المتحدة', 'بريطانيا', 'الجيش الإسرائيلي', 'طائرة مسيرة إسرائيلية'])(
    'does not do what another does: %s',
    (actor) => {
      const other = { ...RAID, text: `ضربت ${actor} الحديدة.`, trigger: 'ضربت', actor };
      expect(count(RAID, { ...other, place: undefined })).toBe(2);
    },
  );

  it('is its occupation and its army', () => {
    const by = (actor: string): Said => ({
      ...RAID,
      text: `قصف ${actor} رفح.`,
      trigger: 'قصف',
      place: 'رفح',
      actor,
    });
    expect(count(by('الاحتلال الإسرائيلي'), by('الجيش الإسرائيلي'))).toBe(1);
    expect(count(by('الاحتلال الإسرائيلي'), by('الجيش المصري'))).toBe(2);
  });
});

describe('a place', () => {
  const at = (place: string | readonly string[]): Said => ({
    ...RAID,
    text: `غارة على ${[place].flat().join(' و')}.`,
    actor: undefined,
    place,
  });

  it('is told by its own name, not by the district that it is', () => {
    expect(count(at('مديرية هرقان'), at('مديرية سبلان'))).toBe(2);
    expect(count(at('شارع الوادي'), at('شارع الزيتون'))).toBe(2);
    expect(count(at('مديرية هرقان'), at('هرقان'))).toBe(1);
  });

  it('is written with one letter or the other', () => {
    expect(count(at('قرية باهرغام'), at('بلدة باهرجام'))).toBe(1);
    expect(count(at('بلدة باهرغام'), at('بلدة باهردام'))).toBe(2);
  });

  it('is hardly the same when both are told and one may lie in the other', () => {
    const by = (place: string): Said => ({
      ...at(place),
      text: `قصف روسي على ${place}.`,
      trigger: 'قصف',
      actor: 'روسيا',
    });
    expect(count(by('عدة بلدات'), by('بلدة هرقان'))).toBe(2);
    expect(count(by('بلدة هرقان'), by('بلدة هرقان'))).toBe(1);
  });

  it('is not any other for a bare head noun told beside it', () => {
    expect(count(at(['مدينة', 'مخيم الدهيشة']), at(['بلدة', 'مخيم البريج']))).toBe(2);
  });
});

describe('what is hit', () => {
  // "A drone hit a car in Baghdad", "a strike killed the commander in Baghdad": of two outlets on one day.
  const car: Said = {
    kind: 'drone_strike',
    text: 'استهدفت مسيرة سيارة في بغداد.',
    trigger: 'استهدفت',
    actor: 'الجيش الأمريكي',
    target: 'سيارة',
    place: 'بغداد',
    date: '2024-02-07',
    killed: 3,
  };
  const man: Said = { ...car, text: 'استهدفت الضربة حسن نصر الله.', target: 'حسن نصر الله' };
  const events = (other: Said): number =>
    run(article('أ', '2024-02-08', [car]), article('ب', '2024-02-08', [other])).events.length;

  it('is a car and who is in it when as many die, not a car and a school', () => {
    expect(events(man)).toBe(1);
    expect(events({ ...man, killed: undefined })).toBe(2);
    expect(events({ ...man, killed: undefined, text: 'استهدفت الضربة مدرسة.', target: 'مدرسة' })).toBe(2);
  });
});
