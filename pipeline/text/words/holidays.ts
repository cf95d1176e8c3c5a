import type { Feast } from '../holidays.ts';

/** Names of holidays, folded; the longer ones first, "رأس السنة" alone is New Year's Day. */
export const HOLIDAY_NAMES: readonly (readonly [Feast, string])[] = [
  ['christmas', 'عيد الميلاد'],
  ['new-year-eve', 'ليله راس السنه'],
  ['islamic-new-year', 'راس السنه الهجريه'],
  ['new-year', 'راس السنه'],
  ['labour-day', 'عيد العمال'],
  ['valentine', 'عيد الحب'],
  ['easter', 'عيد الفصح'],
  ['eid-al-fitr', 'عيد الفطر'],
  ['eid-al-adha', 'عيد الاضحي'],
  ['mawlid', 'المولد النبوي'],
  ['ashura', 'عاشوراء'],
  ['ramadan', 'رمضان'],
  ['ramadan', 'شهر رمضان'],
];
