import type { Token } from './tokens.ts';

/** How a text hedges a number; the names are those of the published column. */
export type NumberQualifier = 'exact' | 'at_least' | 'at_most' | 'about' | 'more_than' | 'vague';

export type QualifierMatch = {
  readonly first: number;
  readonly last: number;
  readonly qualifier: NumberQualifier;
  /** "أقل من" excludes the number, "بحد أقصى" includes it. */
  readonly isStrict: boolean;
};

/** The longest hedge that ends right before token `index`; its first word may carry و ف ب ل. */
export function qualifierBefore(tokens: readonly Token[], index: number): QualifierMatch | undefined {
  const last = tokens[index - 1]?.word.folded;
  if (last === undefined || !(LAST_WORDS.has(last) || BEFORE.has(stripProclitic(last)))) return undefined;
  for (let length = Math.min(MAX_WORDS, index); length >= 1; length--) {
    const first = index - length;
    let rest = '';
    for (let i = first + 1; i < index; i++) rest += ` ${tokens[i].word.folded}`;
    const head = tokens[first].word.folded;
    const entry =
      BEFORE.get(head + rest) ??
      BEFORE.get(withoutAnd(head) + rest) ??
      BEFORE.get(stripProclitic(head) + rest);
    if (entry !== undefined) return { first, last: index - 1, qualifier: entry, isStrict: STRICT.has(head) };
  }
  return undefined;
}

/** A hedge that begins at token `index`, after the number or the counted noun. */
export function qualifierAfter(tokens: readonly Token[], index: number): QualifierMatch | undefined {
  let phrase = '';
  let found: QualifierMatch | undefined;
  if (!FIRST_WORDS.has(tokens[index]?.word.folded ?? '')) return undefined;
  for (let i = index; i < tokens.length && i < index + 3; i++) {
    phrase = phrase === '' ? tokens[i].word.folded : `${phrase} ${tokens[i].word.folded}`;
    const qualifier = AFTER.get(phrase);
    if (qualifier !== undefined) found = { first: index, last: i, qualifier, isStrict: false };
  }
  return found;
}

const withoutAnd = (word: string): string =>
  word.startsWith('و') || word.startsWith('ف') ? word.slice(1) : word;

const stripProclitic = (word: string): string => {
  const rest = withoutAnd(word);
  return rest.startsWith('ب') || rest.startsWith('ل') ? rest.slice(1) : rest;
};

const MAX_WORDS = 4;

function buildPhrases(lists: readonly (readonly [NumberQualifier, readonly string[]])[]) {
  const phrases = new Map<string, NumberQualifier>();
  for (const [qualifier, forms] of lists) for (const form of forms) phrases.set(form, qualifier);
  return phrases;
}

/** Hedges before the number, folded. */
const BEFORE = buildPhrases([
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
]);

/** Last words of the hedges: a number whose neighbour is none of them has no hedge before it. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** Heads of hedges that exclude the number itself. */
const STRICT: ReadonlySet<string> = new Set(['اقل', 'اصغر', 'ادني', 'دون', 'تحت', 'باقل']);

/** Hedges after the number or the counted noun, folded. */
const AFTER = buildPhrases([
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
]);

const FIRST_WORDS: ReadonlySet<string> = new Set([...AFTER.keys()].map((phrase) => phrase.split(' ')[0]));
