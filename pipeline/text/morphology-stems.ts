import type { Letters, Pattern, VerbClass } from './morphology-classes.ts';
import { isVowel } from './morphology-spelling.ts';

/**
 * A stem as sounds: `open` stands before a vowel, `shut` before a consonant or nothing.
 * A defective stem has lost its last radical: `final` is the vowel it ends in, `glide` the radical.
 */
export type Stem = {
  readonly open: string;
  readonly shut: string;
  readonly final: '' | 'a' | 'i' | 'u';
  readonly glide: 'ي' | 'و';
};
export type Stems = {
  readonly past: Stem;
  readonly pastPassive: Stem;
  readonly present: Stem;
  readonly presentPassive: Stem;
  /** Vowel of the present prefix: يَكتب, يُعلن. */
  readonly prefixVowel: 'a' | 'u';
  readonly activeParticiple: Stem;
  readonly passiveParticiple: Stem;
};

type Heads = { readonly past: string; readonly present: string };
type Vowels = { readonly short: Vowel; readonly long: 'A' | 'I' | 'U' };
type Vowel = 'a' | 'i' | 'u';

/** All stems of a verb. */
export function buildStems(verb: VerbClass): Stems {
  const heads = headsOf(verb);
  const glide = verb.pattern === 'I' ? glideOf(verb) : 'ي';
  const build = (head: string, vowels: Vowels): Stem => buildStem(verb, head, vowels, glide);
  const passiveHead = heads.past.replaceAll(/[ai]/gu, 'u').replaceAll('A', 'U');
  const past = build(heads.past, { short: pastVowel(verb), long: 'A' });
  const pastPassive = build(passiveHead, { short: 'i', long: 'I' });
  const prefixVowel = CLOSED_PREFIX.includes(verb.pattern) ? 'u' : 'a';
  if (verb.pattern === 'I') return { past, pastPassive, prefixVowel, ...basicStems(verb, glide) };
  return {
    past,
    pastPassive,
    prefixVowel,
    present: build(heads.present, presentVowels(verb.pattern)),
    presentPassive: build(heads.present, { short: 'a', long: 'A' }),
    activeParticiple: build(`مu${heads.present}`, {
      short: 'i',
      long: LONG_A.includes(verb.pattern) ? 'A' : 'I',
    }),
    passiveParticiple: build(`مu${heads.present}`, { short: 'a', long: 'A' }),
  };
}

function buildStem(verb: VerbClass, head: string, vowels: Vowels, glide: 'ي' | 'و'): Stem {
  const last = verb.radicals[verb.radicals.length - 1];
  const middle = verb.radicals[verb.radicals.length - 2];
  const closed = { final: '', glide } as const;
  if (verb.weakness === 'defective')
    return { open: head + middle, shut: head + middle, final: vowels.short, glide };
  if (verb.weakness === 'hollow') {
    const onset = head.replace(/[aiu]$/u, '');
    const short = vowels.long === 'A' ? vowels.short : vowels.long.toLowerCase();
    return { open: onset + vowels.long + last, shut: onset + short + last, ...closed };
  }
  if (verb.weakness === 'doubled') {
    const vowel = isVowel(head[head.length - 1]) ? '' : vowels.short;
    return { open: head + vowel + last + last, shut: head + last + vowels.short + last, ...closed };
  }
  const whole = head + middle + vowels.short + last;
  return { open: whole, shut: whole, ...closed };
}

/** What stands before the second radical, in the past and after the present prefix. */
function headsOf({ pattern, radicals, infix }: VerbClass): Heads {
  const [first, second, third] = radicals;
  const same = (head: string): Heads => ({ past: head, present: head });
  const wasl = (head: string): Heads => ({ past: `i${head}`, present: head });
  switch (pattern) {
    case 'I':
      return { past: `${first}a`, present: first };
    case 'II':
    case 'Q':
      return same(`${first}a${second}`);
    case 'III':
      return same(`${first}A`);
    case 'IV':
      // أرى "showed" has lost its second radical
      return radicals.length === 2 && 'ىا'.includes(second)
        ? { past: 'ءa', present: '' }
        : { past: `ءa${first}`, present: first };
    case 'V':
    case 'QV':
      return same(`تa${first}a${second}`);
    case 'VI':
      return same(`تa${first}A`);
    case 'VII':
      return wasl(`ن${first}a`);
    case 'VIII':
      return wasl(`${first}${infix}a`);
    case 'X':
      return wasl(`ستa${first}`);
    case 'IX':
      return wasl(`${first}${second}a`);
    case 'QIV':
      return wasl(`${first}${second}a${third}`);
  }
}

const CLOSED_PREFIX: readonly Pattern[] = ['II', 'III', 'IV', 'Q'];
const LONG_A: readonly Pattern[] = ['VII', 'VIII'];

function presentVowels(pattern: Pattern): Vowels {
  const short = pattern === 'V' || pattern === 'VI' || pattern === 'QV' ? 'a' : 'i';
  return { short, long: LONG_A.includes(pattern) ? 'A' : 'I' };
}

/** Past vowel, as far as a hamza seat or a final ي (بقي, توفّي) tells it. */
function pastVowel({ pattern, weakness, past, present }: VerbClass): Vowel {
  if (weakness === 'defective') return past.letters[past.letters.length - 1] === 'ي' ? 'i' : 'a';
  if (pattern !== 'I') return 'a';
  if (weakness === 'hollow') return present.letters.includes('و') ? 'u' : 'i';
  return seatVowel(past) ?? 'a';
}

function seatVowel({ written }: Letters): Vowel | undefined {
  for (let i = written.length - 1; i > 0; i--) {
    const vowel = SEATS[written[i]];
    if (vowel !== undefined) return vowel;
  }
  return undefined;
}

const SEATS: Readonly<Record<string, Vowel>> = { أ: 'a', ئ: 'i', ؤ: 'u' };

/** Last or middle weak radical of pattern I: دعا and قال have و, رمى and باع have ي. */
function glideOf({ weakness, past, present }: VerbClass): 'ي' | 'و' {
  if (weakness === 'hollow') return present.letters.includes('ي', 1) ? 'ي' : 'و';
  return past.letters[past.letters.length - 1] === 'ا' ? 'و' : 'ي';
}

type BasicStems = Pick<Stems, 'present' | 'presentPassive' | 'activeParticiple' | 'passiveParticiple'>;

/** Pattern I: the present is read off its spelling, the participles are فاعل and مفعول. */
function basicStems(verb: VerbClass, glide: 'ي' | 'و'): BasicStems {
  const present = presentStem(verb);
  const [first] = verb.radicals;
  const isShort = verb.weakness === 'defective' && verb.present.letters.length < 4 && first !== 'و';
  const passive = isShort
    ? { ...present, final: 'a' as const }
    : { ...buildStem(verb, first, { short: 'a', long: 'A' }, 'ي') };
  return {
    present,
    presentPassive: passive,
    activeParticiple: agentStem(verb),
    passiveParticiple: patientStem(verb, glide),
  };
}

function presentStem({ weakness, present }: VerbClass): Stem {
  const letters = present.letters.slice(1);
  const last = letters[letters.length - 1];
  const onset = letters.slice(0, -1).join('');
  const closed = { final: '', glide: 'ي' } as const;
  if (weakness === 'defective') {
    const final = FINALS[last] ?? 'i';
    return { open: onset, shut: onset, final, glide: final === 'u' ? 'و' : 'ي' };
  }
  if (weakness === 'hollow') {
    const long = LONGS[letters[1]] ?? 'U';
    const short = long.toLowerCase();
    return { open: letters[0] + long + last, shut: letters[0] + short + last, ...closed };
  }
  // a hamza after the prefix tells the prefix vowel (يأخذ), except in two letters (يئنّ)
  const written = present.written.slice(letters.length === 2 ? 0 : 1);
  const vowel = seatVowel({ ...present, written }) ?? 'u';
  if (weakness === 'doubled')
    return { open: onset + vowel + last + last, shut: onset + last + vowel + last, ...closed };
  return { open: onset + vowel + last, shut: onset + vowel + last, ...closed };
}

const FINALS: Readonly<Record<string, Vowel>> = { ى: 'a', ا: 'a', ي: 'i', و: 'u' };
const LONGS: Readonly<Record<string, 'A' | 'I' | 'U'>> = { ا: 'A', ي: 'I', و: 'U' };

function agentStem({ weakness, radicals }: VerbClass): Stem {
  const [first, second] = radicals;
  const last = radicals[radicals.length - 1];
  const closed = (sounds: string): Stem => ({ open: sounds, shut: sounds, final: '', glide: 'ي' });
  const open = (sounds: string): Stem => ({ open: sounds, shut: sounds, final: 'i', glide: 'ي' });
  if (weakness === 'defective') return open(`${first}A${second}`);
  if (weakness === 'doubled') return closed(`${first}A${last}${last}`);
  if (weakness === 'hollow') return last === 'ء' ? open(`${first}Aء`) : closed(`${first}Aءi${last}`);
  return closed(`${first}A${second}i${last}`);
}

function patientStem({ weakness, radicals }: VerbClass, glide: 'ي' | 'و'): Stem {
  const [first, second] = radicals;
  const last = radicals[radicals.length - 1];
  const closed = (sounds: string): Stem => ({ open: sounds, shut: sounds, final: '', glide: 'ي' });
  if (weakness === 'defective')
    return closed(`مa${first}${second}${glide === 'و' ? 'u' : 'i'}${glide}${glide}`);
  if (weakness === 'doubled') return closed(`مa${first}${last}U${last}`);
  if (weakness === 'hollow') return closed(`مa${first}${glide === 'و' ? 'U' : 'I'}${last}`);
  return closed(`مa${first}${second}U${last}`);
}
