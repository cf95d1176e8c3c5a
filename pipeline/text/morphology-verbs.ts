import { fold } from './fold.ts';
import { classifyVerb, type Pattern, type VerbClass } from './morphology-classes.ts';
import {
  type BareCell,
  IMPERATIVE,
  masdarFeatures,
  PARTICIPLES,
  PAST,
  PRESENT,
} from './morphology-endings.ts';
import type { NounFeatures, VerbFeatures, VerbForm, Voice } from './morphology-forms.ts';
import { type InkedStem, inkStem, joinEnding, writeForm } from './morphology-joining.ts';
import { spellings } from './morphology-spelling.ts';
import { buildStems, type Stem, type Stems } from './morphology-stems.ts';
import { emitCases, emitDual, stripMarks } from './noun-forms.ts';

/**
 * All written forms of a verb given by its principal parts "past present masdar [masdar2 …]", fully
 * hamzated, shadda on doubled verbs and pattern II: past, present, masdar, participles and imperative, without
 * clitics, folded. One spelling may carry several readings, the likelier ones first.
 */
export function expandVerb(parts: string): VerbForm[] {
  const byForm = new Map<string, Set<VerbFeatures>>();
  const forms: VerbForm[] = [];
  eachVerbForm(parts, (form, features) => {
    const known = byForm.get(form);
    if (known?.has(features)) return;
    if (known === undefined) byForm.set(form, new Set([features]));
    else known.add(features);
    forms.push({ form, ...features });
  });
  return forms;
}

/** Takes a written form; equal features are one and the same value. */
export type EmitVerb = (form: string, features: VerbFeatures) => void;

/** `expandVerb` without the array: a form may come twice. */
export function eachVerbForm(parts: string, emit: EmitVerb): void {
  const verb = classifyVerb(parts);
  const stems = buildStems(verb);
  const voices = PASSIVELESS.includes(verb.pattern) ? ACTIVE : VOICES;
  for (const voice of voices) emitPast(voice === 'active' ? stems.past : stems.pastPassive, voice, emit);
  for (const voice of voices) emitPresent(stems, voice, emit);
  for (const masdar of parts.trim().split(/\s+/u).slice(2)) emitMasdar(masdar, verb, emit);
  for (const voice of voices)
    emitParticiple(voice === 'active' ? stems.activeParticiple : stems.passiveParticiple, voice, emit);
  emitImperative(verb, stems, emit);
}

const ACTIVE: readonly Voice[] = ['active'];
const VOICES: readonly Voice[] = ['active', 'passive'];
const PASSIVELESS: readonly Pattern[] = ['VII', 'IX', 'QIV'];

function emitPast(stem: Stem, voice: Voice, emit: EmitVerb): void {
  const inked = inkStem(stem);
  for (const cell of PAST[voice].bare) emitBare(stem, 'a', cell, emit);
  for (const { ending, features } of PAST[voice].cells)
    for (const form of writeForm(inked, '', ending)) emitForm(form, features, emit);
}

function emitPresent(stems: Stems, voice: Voice, emit: EmitVerb): void {
  const stem = voice === 'active' ? stems.present : stems.presentPassive;
  const vowel = voice === 'active' ? stems.prefixVowel : 'u';
  const inked = inkStem(stem);
  for (const cell of PRESENT[voice].bare) {
    const prefix = cell.prefix + vowel;
    emitBare(prefixStem(stem, prefix), 'u', cell, emit);
    if (isShortened(stem)) emitSounds(prefix + stem.shut, cell.jussive, emit);
  }
  for (const { prefix, ending, features } of PRESENT[voice].cells)
    for (const form of writeForm(inked, prefix + vowel, ending)) emitForm(form, features, emit);
}

/** A form without a written ending; before a pronoun final ى is ا (رماه) and a hamza takes a seat (يقرؤه). */
function emitBare(stem: Stem, vowel: 'a' | 'u', cell: BareCell, emit: EmitVerb): void {
  if (stem.final === 'a' && stem.glide === 'ي') {
    emitSounds(joinEnding(stem, ''), cell.bare, emit);
    emitSounds(`${stem.open}A`, cell.suffixed, emit);
    return;
  }
  const sounds = joinEnding(stem, '');
  emitSounds(sounds, cell.any, emit);
  if (sounds.endsWith('ء')) emitSounds(sounds + vowel, cell.suffixed, emit);
}

function emitSounds(sounds: string, features: VerbFeatures, emit: EmitVerb): void {
  for (const form of spellings(sounds)) emitForm(form, features, emit);
}

/** A single letter (قِ "guard!") is no form worth looking up. */
function emitForm(form: string, features: VerbFeatures, emit: EmitVerb): void {
  if (form.length > 1) emit(form, features);
}

function prefixStem(stem: Stem, prefix: string): Stem {
  return { ...stem, open: prefix + stem.open, shut: prefix + stem.shut };
}

/** Hollow, defective and doubled verbs have a jussive of their own: لم يقل، لم يرم، لم يمرر. */
function isShortened(stem: Stem): boolean {
  return stem.final !== '' || stem.open !== stem.shut;
}

function emitMasdar(given: string, verb: VerbClass, emit: EmitVerb): void {
  const word = stripMarks(given);
  const emitNominal = (form: string, features: NounFeatures): void =>
    emit(fold(form), masdarFeatures(features));
  emitNominal(word, { number: 'singular', attachment: 'any' });
  emitCases(word, 'singular', emitNominal);
  // تخلٍّ loses its ي without article
  const losesYa = verb.weakness === 'defective' && word.endsWith('ي') && verb.pattern !== 'I';
  if (losesYa) emitNominal(word.slice(0, -1), { number: 'singular', attachment: 'bare' });
  const plural = masdarPlural(word, verb.pattern);
  if (plural !== undefined) emitNominal(plural, { number: 'plural', attachment: 'any' });
  emitDual(word, emitNominal);
}

/** ات plurals: of every masdar in ة, and of the regular masdars of the derived patterns. */
function masdarPlural(word: string, pattern: Pattern): string | undefined {
  if (word.endsWith('اة')) return `${word.slice(0, -2)}يات`;
  if (word.endsWith('ة')) return `${word.slice(0, -1)}ات`;
  return pattern === 'I' || /[ىا]$/u.test(word) ? undefined : `${word}ات`;
}

function emitParticiple(stem: Stem, voice: Voice, emit: EmitVerb): void {
  const { cells, masculine } = PARTICIPLES[voice];
  const inked: InkedStem = inkStem(stem);
  emitSounds(joinEnding(stem, ''), masculine.any, emit);
  if (stem.final === 'a') emitSounds(`${stem.open}A`, masculine.suffixed, emit);
  else emitSounds(joinEnding(stem, 'A'), masculine.bare, emit);
  // داعٍ loses its ي without article
  if (stem.final === 'i') emitSounds(stem.open, masculine.bare, emit);
  for (const { ending, features } of cells) {
    const isFeminineA = stem.final === 'a' && features.gender === 'f' && features.number !== 'plural';
    if (isFeminineA) emitSounds(`${stem.open}A${ending.slice(1)}`, features, emit);
    else for (const form of writeForm(inked, '', ending)) emitForm(form, features, emit);
  }
}

function emitImperative(verb: VerbClass, stems: Stems, emit: EmitVerb): void {
  const { present } = stems;
  for (const { ending, features } of IMPERATIVE) {
    const sounds = ending === '' ? present.shut : joinEnding(present, ending);
    emitSounds(imperativeOnset(verb, sounds) + sounds, features, emit);
  }
}

/** A stem that begins with two consonants needs an alef; pattern IV always has one. */
function imperativeOnset({ pattern }: VerbClass, sounds: string): string {
  if (pattern === 'IV') return 'ءa';
  return /^[^aiuAIUY]{2}/u.test(sounds) ? 'i' : '';
}
