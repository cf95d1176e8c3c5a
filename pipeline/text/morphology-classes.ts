/** Verb pattern: I-X of triliteral verbs; Q فعلل, QV تفعلل, QIV افعللّ of quadriliteral ones. */
export type Pattern =
  | 'I'
  | 'II'
  | 'III'
  | 'IV'
  | 'V'
  | 'VI'
  | 'VII'
  | 'VIII'
  | 'IX'
  | 'X'
  | 'Q'
  | 'QV'
  | 'QIV';
export type Weakness = 'sound' | 'hollow' | 'doubled' | 'defective';

/** Principal parts as letters; `seat` keeps the written hamza, which betrays the vowel beside it. */
export type Letters = {
  readonly letters: readonly string[];
  readonly written: string;
  readonly isTense: boolean;
};
export type VerbClass = {
  readonly pattern: Pattern;
  readonly weakness: Weakness;
  /** Radicals as written in the past, hamza as ء; the weak ones as ا ى ي. */
  readonly radicals: readonly string[];
  /** The inserted letter of pattern VIII: ت, or ط د, or the first radical when it is assimilated (اتّفق). */
  readonly infix: string;
  readonly past: Letters;
  readonly present: Letters;
};

/** Infers pattern and weak class from "past present masdar …". Throws for fewer than two parts. */
export function classifyVerb(parts: string): VerbClass {
  const [past, present, masdar = ''] = parts.trim().split(/\s+/u);
  if (present === undefined)
    throw new Error(`[isnad] verb "${parts}" has no present, write "past present masdar"`);
  const verb = { past: readLetters(past), present: readLetters(present), masdar: readLetters(masdar) };
  const pattern = patternOf(verb);
  const weakness = weaknessOf(pattern, verb);
  const { radicals, infix } = RADICALS[pattern](verb.past.letters);
  return { pattern, weakness, radicals, infix, past: verb.past, present: verb.present };
}

/**
 * One key for all spellings of a verb: `اتفق يتفق` and `اتّفق يتّفق` are one, حذر (I) and حذّر (II) are two.
 * Masdars do not count, but tell the pattern where no shadda does.
 */
export function verbKey(parts: string): string {
  const { pattern, past, present } = classifyVerb(parts);
  return `${pattern} ${past.written} ${present.written}`.replaceAll('\u0651', '');
}

/** Letters without marks; آ is hamza and alef; `isTense` tells a final shadda, `written` keeps hamza seats. */
function readLetters(word: string): Letters {
  const written = word.replaceAll(/[\u064b-\u0650\u0652\u0640]/gu, '').replaceAll('آ', 'أا');
  const plain = written.replaceAll('\u0651', '');
  return {
    letters: [...plain].map((letter) => ('أإؤئ'.includes(letter) ? 'ء' : letter)),
    written,
    isTense: written.endsWith('\u0651'),
  };
}

type Parts = { readonly past: Letters; readonly present: Letters; readonly masdar: Letters };

function patternOf(verb: Parts): Pattern {
  const first = verb.past.letters[0];
  if (first === 'ا') return patternAfterWasl(verb);
  if (first === 'ء') return patternAfterHamza(verb);
  return patternOfPlain(verb);
}

function patternAfterWasl({ past, masdar }: Parts): Pattern {
  const [, second, third] = past.letters;
  const length = past.letters.length;
  if (second === 'س' && third === 'ت') {
    const isDoubled = length === 5 && (past.isTense || masdar.letters.length === 7);
    if (length > 5 || isDoubled) return 'X';
  }
  if (hasInfix(second, third)) return 'VIII';
  if (second === 'ن') return 'VII';
  if (length === 4) return ASSIMILATED.includes(second) && !past.isTense ? 'VIII' : 'IX';
  return 'QIV';
}

/** أ: pattern IV, or a hamza radical, told apart by the hamza of the present (يؤكد, يأخذ, يعدّ). */
function patternAfterHamza({ past, present }: Parts): Pattern {
  const length = past.letters.length;
  const hasHamza = present.letters[1] === 'ء';
  const isClosed = present.written[1] === 'ؤ';
  if (past.letters[1] === 'ا') {
    if (length === 3) return 'I';
    return present.letters[2] === 'ا' ? 'III' : 'IV';
  }
  if (length === 2) return 'I';
  if (length === 3) return hasHamza ? (isClosed ? 'II' : 'I') : 'IV';
  return hasHamza ? 'Q' : 'IV';
}

function patternOfPlain({ past, masdar }: Parts): Pattern {
  const [first, second, third] = past.letters;
  const length = past.letters.length;
  if (length < 3) return 'I';
  if (length === 3) {
    if (second === 'ا') return past.isTense ? 'III' : 'I';
    return isIntensive(past, masdar) ? 'II' : 'I';
  }
  if (second === 'ا') return 'III';
  if (first !== 'ت') return 'Q';
  if (third === 'ا') return 'VI';
  if (length > 4) return 'QV';
  return masdar.letters.join('') === `${past.letters.join('')}ة` ? 'Q' : 'V';
}

/** Pattern II of three letters: shadda on the second, or a masdar تفعيل or تفعلة. */
function isIntensive(past: Letters, masdar: Letters): boolean {
  if (past.written[2] === '\u0651') return true;
  const [first, second, third] = past.letters;
  const name = masdar.letters.join('');
  const last = 'ىا'.includes(third) ? 'ي' : third;
  return name === `ت${first}${second}ي${third}` || name === `ت${first}${second}${last}ة`;
}

function weaknessOf(pattern: Pattern, { past, present }: Parts): Weakness {
  const letters = past.letters;
  const last = letters[letters.length - 1];
  if (pattern === 'IX' || pattern === 'QIV') return 'doubled';
  if (last === 'ى' || last === 'ا') return 'defective';
  const endsWeak = 'ىي'.includes(present.letters[present.letters.length - 1]);
  if (last === 'ي' && endsWeak) return 'defective';
  const isHollow = letters[letters.length - 2] === 'ا';
  if (isHollow && HOLLOW_PATTERNS.includes(pattern) && !past.isTense) return 'hollow';
  return letters.length === DOUBLED_LENGTHS[pattern] && !isAssimilated(pattern, letters)
    ? 'doubled'
    : 'sound';
}

function isAssimilated(pattern: Pattern, letters: readonly string[]): boolean {
  return pattern === 'VIII' && !hasInfix(letters[1], letters[2]);
}

function hasInfix(radical: string, infix: string): boolean {
  if (infix === 'ت') return true;
  return (infix === 'ط' && 'صضطظ'.includes(radical)) || (infix === 'د' && 'زدذ'.includes(radical));
}

const ASSIMILATED = 'تدطذثظ';
const HOLLOW_PATTERNS: readonly Pattern[] = ['I', 'IV', 'VII', 'VIII', 'X'];

/** Letters of a past whose last radical is doubled: فرّ 2, أقرّ 3, انضمّ 4, استمرّ 5. */
const DOUBLED_LENGTHS: Readonly<Partial<Record<Pattern, number>>> = {
  I: 2,
  III: 3,
  IV: 3,
  VI: 4,
  VII: 4,
  VIII: 4,
  X: 5,
};

type Radicals = { readonly radicals: readonly string[]; readonly infix: string };
const after = (count: number) => (letters: readonly string[]) => ({
  radicals: letters.slice(count),
  infix: '',
});
const without = (index: number, count: number) => (letters: readonly string[]) => ({
  radicals: letters.filter((_, at) => at >= count && at !== index),
  infix: '',
});

/** Strips the letters a pattern adds to the root. */
const RADICALS: Readonly<Record<Pattern, (letters: readonly string[]) => Radicals>> = {
  I: after(0),
  II: after(0),
  III: without(1, 0),
  // آمن is أ + أمن
  IV: (letters) =>
    letters[1] === 'ا'
      ? { radicals: ['ء', ...letters.slice(2)], infix: '' }
      : { radicals: letters.slice(1), infix: '' },
  V: after(1),
  VI: without(2, 1),
  VII: after(2),
  VIII: (letters) =>
    hasInfix(letters[1], letters[2])
      ? { radicals: [letters[1], ...letters.slice(3)], infix: letters[2] }
      : { radicals: letters.slice(1), infix: letters[1] },
  IX: after(1),
  X: after(3),
  Q: after(0),
  QV: after(1),
  QIV: after(1),
};
