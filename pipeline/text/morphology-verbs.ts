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
import type { EmitVerb, NounFeatures, VerbFeatures, VerbForm, Voice } from './morphology-forms.ts';
import { type InkedStem, inkStem, joinEnding, writeForm, writeSounds } from './morphology-joining.ts';
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
  for (const cell of PAST[voice].bare) emitBare(inked, 'a', cell, emit);
  for (const cell of PAST[voice].cells) writeForm(inked, '', cell, emit);
}

function emitPresent(stems: Stems, voice: Voice, emit: EmitVerb): void {
  const stem = voice === 'active' ? stems.present : stems.presentPassive;
  const vowel = voice === 'active' ? stems.prefixVowel : 'u';
  const inked = inkStem(stem);
  for (const cell of PRESENT[voice].bare) {
    const prefix = cell.prefix + vowel;
    if (inked.open === '') emitBare({ ...inked, stem: prefixStem(stem, prefix) }, 'u', cell, emit);
    else writeForm(inked, prefix, { ending: '', features: cell.any }, emit);
    if (isShortened(stem)) writeSounds(prefix + stem.shut, cell.jussive, emit);
  }
  for (const cell of PRESENT[voice].cells) writeForm(inked, cell.prefix + vowel, cell, emit);
}

/** A form without a written ending; before a pronoun final ى is ا (رماه) and a hamza takes a seat (يقرؤه). */
function emitBare(inked: InkedStem, vowel: 'a' | 'u', cell: BareCell, emit: EmitVerb): void {
  const { stem, open } = inked;
  if (stem.final === 'a' && stem.glide === 'ي') {
    writeSounds(joinEnding(stem, ''), cell.bare, emit);
    writeSounds(`${stem.open}A`, cell.suffixed, emit);
    return;
  }
  if (open !== '') {
    emit(open, cell.any);
    return;
  }
  const sounds = joinEnding(stem, '');
  writeSounds(sounds, cell.any, emit);
  if (sounds.endsWith('ء')) writeSounds(sounds + vowel, cell.suffixed, emit);
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
  const inked = inkStem(stem);
  if (stem.final === '') writeForm(inked, '', { ending: '', features: masculine.any }, emit);
  else writeSounds(joinEnding(stem, ''), masculine.any, emit);
  if (stem.final === 'a') writeSounds(`${stem.open}A`, masculine.suffixed, emit);
  else writeForm(inked, '', { ending: 'A', features: masculine.bare }, emit);
  // داعٍ loses its ي without article
  if (stem.final === 'i') writeSounds(stem.open, masculine.bare, emit);
  for (const cell of cells) {
    const { ending, features } = cell;
    const isFeminineA = stem.final === 'a' && features.gender === 'f' && features.number !== 'plural';
    if (isFeminineA) writeSounds(`${stem.open}A${ending.slice(1)}`, features, emit);
    else writeForm(inked, '', cell, emit);
  }
}

function emitImperative(verb: VerbClass, stems: Stems, emit: EmitVerb): void {
  const { present } = stems;
  for (const { ending, features } of IMPERATIVE) {
    const sounds = ending === '' ? present.shut : joinEnding(present, ending);
    writeSounds(imperativeOnset(verb, sounds) + sounds, features, emit);
  }
}

/** A stem that begins with two consonants needs an alef; pattern IV always has one. */
function imperativeOnset({ pattern }: VerbClass, sounds: string): string {
  if (pattern === 'IV') return 'ءa';
  return /^[^aiuAIUY]{2}/u.test(sounds) ? 'i' : '';
}
