import { days } from './times-days.ts';
import { spans } from './times-spans.ts';
import { untold } from './times-untold.ts';

/** Days (one, or first/last; null when the text does not tell) and the phrasings that mean them. */
export type TimeCase = {
  readonly value: string | null;
  readonly precision: 1 | 2 | 3 | 4 | 5 | null;
  readonly phrasings: readonly string[];
  readonly tense?: 'past' | 'future';
  /** Saturday 2024-12-07 unless given. */
  readonly published?: string;
};

export const times: readonly TimeCase[] = [...days, ...spans, ...untold];

/** Texts that only look like a time. */
export const notTimes: readonly string[] = [
  'قال أحد السكان', // one of the inhabitants
  'أحد أبرز القيادات',
  'الأحد عشر لاعبا', // the eleven
  'محمد الخميس', // a surname
  'القرار 2254', // a resolution
  'النصف الأول من المباراة', // the first half of the match
  'في 12 مدينة و13 قرية',
  'اللواء 52', // a brigade
  'فاز 3-1', // a score
  'مارس الضغط على الحكومة', // practised pressure
  'قتل أب وابنه', // a father and his son
  'الأمين العام السابق', // the former secretary general
  'الأمين العام الحالي للحزب',
  'المدير العام المقبل',
  'لمدة 24 ساعة', // a length
  '14 عاما',
  'عمره 86 عاما',
  'زار المغرب', // Morocco
  'رجب طيب أردوغان', // a name
  'رأس العين', // a town
  'نهاية المباراة', // the end of the match
  'منتصف الطريق',
  'أكثر من 2000 شخص',
  'قتل 2013 شخصا',
  'ذلك اليوم', // that day
  'في اليوم نفسه', // the same day
  'في اليوم المحدد', // the day that was set
  'الربيع العربي', // the Arab Spring
  'ظهر الرئيس في صورة', // appeared
  'على مدى شهر',
  'عقد اجتماعا', // held a meeting
  'إف-16',
  'بنسبة 2.5',
  'مباحثات في المغرب', // talks in Morocco
  'فاز بهدف لصفر', // one to nil
  'فعاليات اليوم الموحد', // a day of its own
  'القائمة كالتالي', // as follows
];
