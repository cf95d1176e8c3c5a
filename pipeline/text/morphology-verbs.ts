import { fold } from './fold.ts';
import { classifyVerb, type Pattern, type VerbClass } from './morphology-classes.ts';
import {
  HE,
  joinEnding,
  PARTICIPLE_ENDINGS,
  PAST_ENDINGS,
  PRESENT_ENDINGS,
  PRESENT_PREFIXES,
} from './morphology-endings.ts';
import type { Tense, VerbFeatures, VerbForm, Voice } from './morphology-forms.ts';
import { spellings } from './morphology-spelling.ts';
import { buildStems, type Stem, type Stems } from './morphology-stems.ts';
import { emitCases, emitDual, stripMarks } from './noun-forms.ts';

/**
 * All written forms of a verb given by its principal parts "past present masdar [masdar2 …]", fully
 * hamzated, shadda on doubled verbs and pattern II: past, present, imperative, masdar and participles, without
 * clitics, folded. One spelling may carry several readings, the likelier ones first.
 */
export function expandVerb(parts: string): VerbForm[] {
  const verb = classifyVerb(parts);
  const stems = buildStems(verb);
  const forms: VerbForm[] = [];
  const seen = new Set<string>();
  const emit: Emit = (form, features) => {
    const { tense, voice, person, gender, number, mood, attachment } = features;
    const key = `${form}${tense}${voice}${person}${gender}${number}${mood}${attachment}`;
    if (seen.has(key)) return;
    seen.add(key);
    forms.push({ form, ...features });
  };
  const sound: Sound = (sounds, features) => {
    for (const form of spellings(sounds)) if (form.length > 1) emit(form, features);
  };
  const voices = PASSIVELESS.includes(verb.pattern) ? VOICES.slice(0, 1) : VOICES;
  for (const voice of voices) emitPast(voice === 'active' ? stems.past : stems.pastPassive, voice, sound);
  for (const voice of voices) emitPresent(stems, voice, sound);
  for (const masdar of parts.trim().split(/\s+/u).slice(2)) emitMasdar(masdar, verb, emit);
  emitParticiple(stems.activeParticiple, 'active_participle', sound);
  if (voices.length > 1) emitParticiple(stems.passiveParticiple, 'passive_participle', sound);
  emitImperative(verb, stems, sound);
  return forms;
}

type Emit = (form: string, features: VerbFeatures) => void;
type Sound = (sounds: string, features: VerbFeatures) => void;
const VOICES: readonly Voice[] = ['active', 'passive'];
const PASSIVELESS: readonly Pattern[] = ['VII', 'IX', 'QIV'];

function emitPast(stem: Stem, voice: Voice, emit: Sound): void {
  const [person, gender, number] = HE;
  const he = { tense: 'past', voice, person, gender, number } as const;
  emitSingular(stem, 'a', he, emit);
  for (const { sounds, features } of PAST_ENDINGS)
    emit(joinEnding(stem, sounds), { tense: 'past', voice, ...features });
}

/** A form without a written ending; before a pronoun final ى is ا (رماه) and a hamza takes a seat (يقرؤه). */
function emitSingular(
  stem: Stem,
  vowel: 'a' | 'u',
  features: Omit<VerbFeatures, 'attachment'>,
  emit: Sound,
): void {
  if (stem.final === 'a' && stem.glide === 'ي') {
    emit(joinEnding(stem, ''), { ...features, attachment: 'bare' });
    emit(`${stem.open}A`, { ...features, attachment: 'suffixed' });
    return;
  }
  const sounds = stem.final === '' ? stem.open : joinEnding(stem, '');
  emit(sounds, { ...features, attachment: 'any' });
  if (sounds.endsWith('ء')) emit(sounds + vowel, { ...features, attachment: 'suffixed' });
}

function emitPresent(stems: Stems, voice: Voice, emit: Sound): void {
  const stem = voice === 'active' ? stems.present : stems.presentPassive;
  const vowel = voice === 'active' ? stems.prefixVowel : 'u';
  const prefixed = (prefix: string): Stem => prefixStem(stem, prefix + vowel);
  for (const { prefix, person: who } of PRESENT_PREFIXES) {
    const [person, gender, number] = who;
    const features = { tense: 'present', voice, person, gender, number } as const;
    const whole = prefixed(prefix);
    emitSingular(whole, 'u', features, emit);
    if (isShortened(stem)) emit(whole.shut, { ...features, mood: 'jussive', attachment: 'any' });
  }
  for (const { prefix, sounds, features } of PRESENT_ENDINGS)
    emit(joinEnding(prefixed(prefix), sounds), { tense: 'present', voice, ...features });
}

function prefixStem(stem: Stem, prefix: string): Stem {
  return { ...stem, open: prefix + stem.open, shut: prefix + stem.shut };
}

/** Hollow, defective and doubled verbs have a jussive of their own: لم يقل، لم يرم، لم يمرر. */
function isShortened(stem: Stem): boolean {
  return stem.final !== '' || stem.open !== stem.shut;
}

function emitMasdar(given: string, verb: VerbClass, emit: Emit): void {
  const word = stripMarks(given);
  const features = { tense: 'masdar', voice: 'active', person: 0, gender: null } as const;
  const emitNominal = (form: string, nominal: Pick<VerbFeatures, 'number' | 'attachment'>): void =>
    emit(fold(form), { ...features, ...nominal });
  emitNominal(word, { number: 'singular', attachment: 'any' });
  emitCases(word, 'singular', emitNominal);
  // تخلٍّ loses its ي without article
  const isTanaqqusic = verb.weakness === 'defective' && word.endsWith('ي') && verb.pattern !== 'I';
  if (isTanaqqusic) emitNominal(word.slice(0, -1), { number: 'singular', attachment: 'bare' });
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

function emitParticiple(stem: Stem, tense: Tense, emit: Sound): void {
  const voice = tense === 'passive_participle' ? 'passive' : 'active';
  const features = { tense, voice, person: 0, gender: 'm', number: 'singular' } as const;
  for (const [sounds, attachment] of masculineSingular(stem)) emit(sounds, { ...features, attachment });
  for (const { sounds, features: own } of PARTICIPLE_ENDINGS) {
    const isFeminineA = stem.final === 'a' && own.gender === 'f' && own.number !== 'plural';
    const whole = isFeminineA ? `${stem.open}A${sounds.slice(1)}` : joinEnding(stem, sounds);
    emit(whole, { tense, voice, person: 0, ...own });
  }
}

/** قاتل قاتلا; داعي داع داعيا; ملغى (ملغا before a pronoun). */
function masculineSingular(stem: Stem): readonly (readonly [string, VerbFeatures['attachment']])[] {
  if (stem.final === 'a')
    return [
      [joinEnding(stem, ''), 'any'],
      [`${stem.open}A`, 'suffixed'],
    ];
  if (stem.final !== '')
    return [
      [joinEnding(stem, ''), 'any'],
      [stem.open, 'bare'],
      [joinEnding(stem, 'A'), 'bare'],
    ];
  return [
    [stem.open, 'any'],
    [`${stem.open}A`, 'bare'],
  ];
}

/** Second person: masculine and feminine singular, plural. */
function emitImperative(verb: VerbClass, stems: Stems, emit: Sound): void {
  const stem = prefixStem(stems.present, '');
  const features = { tense: 'imperative', voice: 'active', person: 2, gender: 'm' } as const;
  const onset = (sounds: string): string => imperativeOnset(verb, sounds) + sounds;
  const commands = { ...stem, open: onset(stem.open), shut: onset(stem.shut) };
  emit(commands.shut, { ...features, number: 'singular', attachment: 'any' });
  emit(joinEnding(commands, 'I'), { ...features, gender: 'f', number: 'singular', attachment: 'any' });
  emit(joinEnding(commands, 'Uا'), { ...features, number: 'plural', attachment: 'bare' });
  emit(joinEnding(commands, 'U'), { ...features, number: 'plural', attachment: 'suffixed' });
}

/** A stem that begins with two consonants needs an alef; pattern IV always has one. */
function imperativeOnset({ pattern }: VerbClass, sounds: string): string {
  if (pattern === 'IV') return 'ءa';
  return /^[^aiuAIUY]{2}/u.test(sounds) ? 'i' : '';
}
