/** Published, updated, the days of the week: what stands before a date and names no section. As written. */
export const DATE_LABELS = [
  'نشر',
  'تحديث',
  'تاريخ',
  'يوم',
  'الأحد',
  'الاثنين',
  'الإثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'آخر',
  'تم ',
  '^في$',
] as const;
