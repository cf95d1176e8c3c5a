import type { NumberQualifier } from '../qualifiers.ts';

// How a text hedges a number, folded.

type Hedges = readonly (readonly [NumberQualifier, readonly string[]])[];

/** Hedges before the number. */
export const HEDGES_BEFORE: Hedges = [
  [
    'about',
    [
      'نحو', // about
      'حوالي', // around
      'قرابه', // nearly
      'زهاء', // about
      'تقريبا', // roughly
      'حدود', // (in the) limits of
      'في حدود',
      'ما يقارب', // what approaches
      'ما يقرب من',
      'يقارب',
      'يقرب من',
      'ما يناهز',
      'يناهز',
      'تناهز',
      'ما يعادل', // what equals
    ],
  ],
  [
    'more_than',
    [
      'اكثر من', // more than
      'باكثر من',
      'اكبر من',
      'اعلي من',
      'ازيد من',
      'فوق', // above
      'ما يزيد علي', // what exceeds
      'ما يزيد عن',
      'ما يربو علي',
      'ما ينيف علي',
      'ما يفوق',
      'يزيد علي',
      'يزيد عن',
      'تزيد علي',
      'تزيد عن',
      'يربو علي',
      'يفوق',
      'تفوق',
      'فاق',
      'يتجاوز', // exceeds
      'تتجاوز',
      'تجاوز',
      'تجاوزت',
    ],
  ],
  [
    'at_least',
    [
      'ما لا يقل عن', // no less than
      'لا يقل عن',
      'لا تقل عن',
      'لا يقلون عن',
      'علي الاقل', // at least
      'بحد ادني', // at a minimum
      'كحد ادني',
    ],
  ],
  [
    'at_most',
    [
      'اقل من', // less than
      'باقل من',
      'اصغر من',
      'ادني من',
      'دون', // below
      'تحت',
      'ما يصل الي', // up to
      'حتي',
      'لا يتجاوز', // does not exceed
      'لا تتجاوز',
      'لم يتجاوز',
      'لم تتجاوز',
      'لا يزيد عن',
      'لا يزيد علي',
      'لا تزيد عن',
      'لا تزيد علي',
      'ما لا يزيد عن',
      'ما لا يزيد علي',
      'بحد اقصي', // at a maximum
      'كحد اقصي',
      'حد اقصي',
      'علي الاكثر', // at most
    ],
  ],
  // "a distance that reaches 911 km" is 911 km.
  ['exact', ['بالضبط', 'يساوي', 'يصل الي', 'تصل الي']], // exactly, equals
];

/** Hedges after the number or the counted noun. */
export const HEDGES_AFTER: Hedges = [
  [
    'at_least',
    [
      'علي الاقل', // at least
      'علي اقل تقدير', // at the lowest estimate
      'او اكثر', // or more
      'فاكثر',
      'فما فوق',
      'كحد ادني',
      'بحد ادني',
    ],
  ],
  ['at_most', ['علي الاكثر', 'او اقل', 'فاقل', 'كحد اقصي', 'بحد اقصي', 'علي ابعد تقدير']],
  ['about', ['تقريبا']],
];

/** Heads of hedges that exclude the number itself. */
export const STRICT: ReadonlySet<string> = new Set(['اقل', 'اصغر', 'ادني', 'دون', 'تحت', 'باقل']);
