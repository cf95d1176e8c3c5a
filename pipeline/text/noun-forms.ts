import { fold } from './fold.ts';
import type { GrammaticalNumber, NounFeatures, NounForm } from './morphology-forms.ts';

/**
 * Written forms of a noun given as "singular plural plural2 …": duals, accusatives with alef, construct forms
 * of sound plurals, and forms that only stand before a pronoun. The first word is the singular, unless it ends
 * in ات; a later word that is the first with ة is its feminine singular.
 */
export function expandNoun(words: string): NounForm[] {
  const given = words.trim().split(/\s+/u).map(stripMarks);
  const forms: NounForm[] = [];
  const seen = new Set<string>();
  const emit: Emit = (form, features) => {
    const key = `${fold(form)} ${features.number} ${features.attachment}`;
    if (seen.has(key)) return;
    seen.add(key);
    forms.push({ form: fold(form), ...features });
  };
  for (const word of given) expandWord(word, given, emit);
  // last: مقاتلين is oftener a plural than a dual
  for (const word of given) if (numberOf(word, given) === 'singular') emitDual(word, emit);
  return forms;
}

type Emit = (form: string, features: NounFeatures) => void;

function expandWord(word: string, given: readonly string[], emit: Emit): void {
  const number = numberOf(word, given);
  const soundPlural = /^(.{2,})(ون|ين)$/u.exec(word);
  if (number === 'plural' && soundPlural !== null && hasBase(soundPlural[1], given)) {
    emitSoundPlural(soundPlural[1], emit);
    return;
  }
  emit(word, { number, attachment: 'any' });
  emitCases(word, number, emit);
}

function numberOf(word: string, given: readonly string[]): GrammaticalNumber {
  const isFeminine = word === `${given[0]}ة`;
  const isFirst = word === given[0] && !/...ات$/u.test(word);
  return isFirst || isFeminine ? 'singular' : 'plural';
}

/** مقاتلون is a sound plural because مقاتل is given; قانون and عيون are not. */
function hasBase(base: string, given: readonly string[]): boolean {
  return given.includes(base) || given.includes(`${base}ي`) || given.includes(`${base}ى`);
}

function emitSoundPlural(base: string, emit: Emit): void {
  for (const ending of ['ون', 'ين']) emit(base + ending, { number: 'plural', attachment: 'absolute' });
  for (const ending of ['و', 'ي']) emit(base + ending, { number: 'plural', attachment: 'construct' });
}

/** Accusative alef (هجوما، جزءا، عبئا) and the spellings of a final hamza or ى before a pronoun. */
export function emitCases(word: string, number: GrammaticalNumber, emit: Emit): void {
  const stem = word.slice(0, -1);
  for (const seat of SEATS_BEFORE_PRONOUN[word[word.length - 1]] ?? [])
    emit(stem + seat, { number, attachment: 'suffixed' });
  for (const form of accusatives(word)) emit(form, { number, attachment: 'bare' });
}

/** Final letter before a pronoun: مستشفاه, لقاؤه لقائه, مبدؤه مبدئه. */
const SEATS_BEFORE_PRONOUN: Readonly<Record<string, readonly string[]>> = {
  ى: ['ا'],
  ء: ['ؤ', 'ئ'],
  أ: ['ؤ', 'ئ'],
  ؤ: ['ئ'],
};

function accusatives(word: string): readonly string[] {
  if (/(?:[ىأةا]|اء|ات|..ون)$/u.test(word)) return [];
  const stem = word.slice(0, -1);
  return word.endsWith('ء') && JOINING.test(stem) ? [`${stem}ئا`, `${word}ا`] : [`${word}ا`];
}

/** A letter joined to the next one: hamza after it takes a seat before alef (عبئا). */
const JOINING = /[^اأإآدذرزوؤء]$/u;

/** ان ين and their construct forms ا ي; ة becomes ت, ى becomes ي. */
export function emitDual(word: string, emit: Emit): void {
  for (const base of dualBases(word)) {
    for (const ending of ['ان', 'ين']) emit(join(base, ending), { number: 'dual', attachment: 'absolute' });
    for (const ending of ['ا', 'ي']) emit(join(base, ending), { number: 'dual', attachment: 'construct' });
  }
}

/** أ and a following alef are one letter: مبدآن. */
const join = (base: string, ending: string): string => (base + ending).replace('أا', 'آ');

function dualBases(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ة')) return [`${stem}ت`];
  if (word.endsWith('ى')) return [`${stem}ي`];
  if (word.endsWith('اء')) return [word, `${stem}و`];
  if (word.endsWith('ء') && JOINING.test(stem)) return [word, `${stem}ئ`, `${stem}أ`];
  if (word.endsWith('ء')) return [word, `${stem}أ`];
  return [word];
}

/** Without harakat, shadda and tatweel. */
export function stripMarks(word: string): string {
  return word.replaceAll(/[\u064b-\u0652\u0640]/gu, '');
}
