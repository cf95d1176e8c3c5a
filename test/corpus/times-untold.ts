import type { TimeCase } from './times.ts';

/** Phrasings of a time whose day the text does not tell. */
export const untold: readonly TimeCase[] = [
  {
    value: null,
    precision: null,
    phrasings: [
      'شهر رمضان',
      '10 محرم 1446 هـ',
      'صباحا',
      'في اليوم التالي',
      'بعد أيام',
      'قبل أيام',
      'الساعة الثالثة صباحا',
      'الأشهر الماضية',
      '30 فبراير 2024',
    ],
  },
  { value: null, precision: null, phrasings: ['في ماي من كل عام', 'خلال شهر رمضان'] },
];
