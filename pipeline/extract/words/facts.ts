import type { Lexicons } from '../../lexicons.ts';
import { OF_BOTH, YOUR, YOURS } from '../../text/affixes.ts';
import { NONE, orNone } from '../../text/arrays.ts';
import { withBareHamza } from '../../text/bare-hamza.ts';
import { cliticReadings, type Reading } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import type { Form } from '../../text/matcher.ts';
import { type Analysis, compileMorphology, type Morphology } from '../../text/morphology.ts';
import type { Token, Word } from '../../text/tokens.ts';
import { memoByWord } from '../../text/word-memo.ts';
import { compileWordSets, type WordSets } from '../../text/word-sets.ts';
import { parseCue, parseFrame } from '../events/frames.ts';
import { collectNouns, collectVerbs, complementForms, type NounWord, type VerbWord } from './fact-words.ts';
import {
  compileFunctions,
  type FunctionIndex,
  functionFacts,
  letterFacts,
  PREPOSITIONS,
  phraseWords,
} from './function-facts.ts';
import type { Cue, Facts, Fallback, Frame, NominalFact, VerbFact } from './lexeme.ts';
import { sumReadings } from './readings.ts';

/** What words mean: facts of a written form, and the multiword entries for the matchers. */
export type FactsKit = {
  readonly factsOf: (token: Token) => Facts;
  readonly phraseFrames: readonly Form<Frame>[];
  readonly phraseCues: readonly Form<Cue>[];
  readonly functionPhrases: readonly Form<{ readonly cls: string; readonly code: string }>[];
  readonly frames: readonly Frame[];
  readonly cues: readonly Cue[];
};

/** Compiles verbs, nouns, frames, cues and function words into one look-up by written form. */
export function compileFacts(lexicons: Lexicons): FactsKit {
  const evidence = new Map((lexicons['event-kinds'] ?? []).map((row) => [row.kind, row.evidence]));
  const frames = lexicons.frames.map((row) => ({ row, frame: parseFrame(row, evidence.get(row.kind)) }));
  const cues = lexicons.cues.map((row) => ({ row, cue: parseCue(row) }));
  const morphology = compileMorphology(collectVerbs(lexicons, frames, cues), collectNouns(lexicons, frames));
  const functions = compileFunctions(lexicons.function_words);
  const demonyms = new Set(lexicons.demonyms.flatMap((row) => splitForms(row.words).map(fold)));
  const places = new Set(lexicons.places.map((row) => fold(row.name_ar)));
  const accusatives = new Set(
    [...demonyms].filter((form) => form.endsWith(YA)).map((form) => `${form}\u0627`),
  );
  const complements = new Set(
    [...frames.map(({ frame }) => frame), ...cues.map(({ cue }) => cue)].flatMap(complementForms),
  );
  // إسرائيليا is an adjective; روسيا is Russia too, and only what stands before it tells.
  for (const form of accusatives) if (!places.has(form)) demonyms.add(form);
  const setsOf = compileWordSets(lexicons.word_sets);
  const words: Words = { functions: functions.single, demonyms, accusatives, complements, setsOf };
  const factsOfWord = memoByWord((word: Word) => factsFor(word, morphology, words));
  return {
    factsOf: ({ word }) => factsOfWord(word),
    phraseFrames: frames
      .filter(({ frame }) => frame.type === 'phrase')
      .flatMap(({ row, frame }) => phraseForms(row.words, frame)),
    phraseCues: cues
      .filter(({ cue }) => cue.type !== 'verb' && cue.type !== 'light' && cue.type !== 'outcome')
      .flatMap(({ row, cue }) => phraseForms(row.words, cue)),
    functionPhrases: functions.phrases,
    frames: frames.map(({ frame }) => frame),
    cues: cues.map(({ cue }) => cue),
  };
}

/** Words that are looked up by their stems. */
type Words = {
  readonly functions: FunctionIndex;
  readonly demonyms: ReadonlySet<string>;
  /** روسيا, تركيا: accusatives in the masculine. */
  readonly accusatives: ReadonlySet<string>;
  /** The complements of all light verbs. */
  readonly complements: ReadonlySet<string>;
  readonly setsOf: (folded: string) => WordSets;
};

function factsFor(
  word: Word,
  morphology: Morphology<VerbWord, NounWord>,
  { functions, demonyms, accusatives, complements, setsOf }: Words,
): Facts {
  const verbs: VerbFact[] = [];
  const nominals: NominalFact[] = [];
  const readings = word.kind === 'word' ? cliticReadings(word.folded) : NONE;
  let isTold = false;
  const demonym = readings.some((reading) => reading.enclitic === '' && demonyms.has(reading.stem));
  for (const analysis of morphology.analyse(word)) {
    // هجوم تركي: the ي of a nationality is not "my".
    if (demonym && analysis.reading.enclitic === YA) continue;
    // ة folds to ه: it is no pronoun.
    if (word.isMarbuta && analysis.reading.enclitic !== '') continue;
    if (word.isJoined && analysis.reading.conjunction === '') continue;
    isTold ||= isToldToMany(analysis);
    if (isUnlikely(analysis) || isMisspelt(word, analysis)) continue;
    if (analysis.kind === 'verb' && FINITE.has(analysis.form.tense)) verbs.push(verbFact(analysis));
    else if (analysis.kind === 'verb' && analysis.form.tense === 'imperative') continue;
    else nominals.push(nominalFact(analysis));
  }
  keepHamza(word, verbs, nominals);
  const { likely, classes, isMasdar, isEventNominal, isTrigger, isCue, isLightCue } = sumReadings(
    verbs,
    nominals,
  );
  // Field by field: what is spread into an object stands outside of it, and every token reads these.
  return {
    folded: word.folded,
    verbs: orNone(verbs),
    nominals: orNone(nominals.sort((a, b) => cliticWeight(a) - cliticWeight(b))),
    functions: orNone(
      word.folded.length === 1
        ? letterFacts(word.folded, functions)
        : functionFacts(
            word.isMarbuta ? readings.filter(({ enclitic }) => enclitic === '') : readings,
            functions,
            word.hamza === 'below' && nominals.some(({ noun, form }) => noun !== null && form === 'noun'),
          ),
    ),
    demonym,
    isAccusativeDemonym: accusatives.has(word.folded),
    mayComplete: readings.some(({ stem, enclitic }) =>
      complements.has(enclitic === '' ? stem : withBareHamza(stem)),
    ),
    fallback: fallbackOf(word.folded, readings, verbs.length + nominals.length > 0),
    likely,
    classes,
    isMasdar,
    isEventNominal,
    isTrigger,
    isCue,
    isLightCue,
    isCommand: isTold && verbs.length === 0 && nominals.length === 0,
    sets: setsOf(word.folded),
  };
}

/** ضعوا: a command to several people. */
const isToldToMany = (analysis: Analysis<VerbWord, NounWord>): boolean =>
  analysis.kind === 'verb' && analysis.form.tense === 'imperative' && analysis.form.number === 'plural';

/** Forms that news hardly writes and that look like common words: second persons, نفعل cut short, dual verbal nouns. */
function isUnlikely(analysis: Analysis<VerbWord, NounWord>): boolean {
  if (analysis.kind !== 'verb') return false;
  if (SECOND_PERSON.has(analysis.reading.enclitic)) return true;
  const { person, number, tense, mood } = analysis.form;
  // متهما "accusing", not "I died them".
  if (person === 1 && tense === 'past' && analysis.reading.enclitic === OF_BOTH) return true;
  return person === 2 || (person === 1 && mood === 'jussive') || (tense === 'masdar' && number === 'dual');
}

/** أصابته "she hit him" is not إصابته "his injury": of a past and the verbal noun of its verb that fold alike the hamza tells. */
function keepHamza({ hamza, isMarbuta }: Word, verbs: VerbFact[], nominals: NominalFact[]): void {
  if (hamza === null || isMarbuta) return;
  const lexemes = new Set(
    verbs
      .filter(({ tense, lexeme }) => tense === 'past' && ABOVE_BELOW.test(lexeme.parts))
      .map(({ lexeme }) => lexeme),
  );
  if (lexemes.size === 0 || !nominals.some(({ lexeme }) => lexeme !== null && lexemes.has(lexeme))) return;
  const kept =
    hamza === 'above'
      ? nominals.filter(({ form }) => form !== 'masdar' && form !== 'noun')
      : verbs.filter(({ lexeme }) => !lexemes.has(lexeme));
  const all: (VerbFact | NominalFact)[] = hamza === 'above' ? nominals : verbs;
  all.splice(0, all.length, ...kept);
}
/** أصاب يصيب إصابة */
const ABOVE_BELOW = /^\u0623\S+ \S+ \u0625/u;

/** ألقي القبض: written ي and not ى, the past of ألقى is passive. */
const isMisspelt = (word: Word, analysis: Analysis<VerbWord, NounWord>): boolean =>
  analysis.kind === 'verb' &&
  analysis.form.tense === 'past' &&
  analysis.form.voice === 'active' &&
  !word.isMaqsura &&
  word.folded.endsWith(YA) &&
  analysis.reading.enclitic === '' &&
  MAQSURA.test(analysis.entry.parts);

const YA = '\u064A';
/** A verb whose past ends in ى. */
const MAQSURA = /^\S+\u0649 /u;
const SECOND_PERSON: ReadonlySet<string> = new Set([YOUR, YOURS]);
const FINITE: ReadonlySet<string> = new Set(['past', 'present']);

/** Fewer clitics first: the whole word is the likelier reading. */
const cliticWeight = (fact: NominalFact): number =>
  (fact.conj ? 1 : 0) +
  (fact.prep !== '' ? 1 : 0) +
  (fact.enclitic !== '' ? 1 : 0) +
  (fact.lexeme === null ? 0 : 0.5);

function verbFact(analysis: Analysis<VerbWord, NounWord> & { kind: 'verb' }): VerbFact {
  const { form, reading, entry } = analysis;
  return {
    lexeme: entry.lexeme,
    tense: form.tense as VerbFact['tense'],
    voice: form.voice,
    person: form.person,
    gender: form.gender,
    number: form.number,
    isJussive: form.mood === 'jussive' && form.number === 'singular',
    conj: reading.conjunction !== '',
    particle: reading.particle,
    enclitic: reading.enclitic,
  };
}

function nominalFact(analysis: Analysis<VerbWord, NounWord>): NominalFact {
  const { reading } = analysis;
  const clitics = {
    conj: reading.conjunction !== '',
    prep: PREPOSITIONS[reading.particle] ?? '',
    article: reading.article,
    enclitic: reading.enclitic,
  };
  if (analysis.kind === 'noun')
    return {
      lexeme: null,
      noun: analysis.entry.noun,
      form: 'noun',
      gender: null,
      number: analysis.form.number,
      ...clitics,
    };
  return {
    lexeme: analysis.entry.lexeme,
    noun: null,
    form: analysis.form.tense as NominalFact['form'],
    gender: analysis.form.gender,
    number: analysis.form.number,
    ...clitics,
  };
}

/** For unknown words only the clitics that the spelling makes certain: those before ال. */
function fallbackOf(folded: string, readings: readonly Reading[], isKnown: boolean): Fallback {
  const withArticle = readings.find((reading) => reading.article);
  if (withArticle === undefined || (isKnown && folded.length < 4)) return NO_CLITICS;
  return {
    conj: withArticle.conjunction !== '',
    prep: PREPOSITIONS[withArticle.particle] ?? '',
    article: true,
    enclitic: '',
  };
}

const NO_CLITICS: Fallback = { conj: false, prep: '', article: false, enclitic: '' };

function phraseForms<V>(cell: string, value: V): Form<V>[] {
  return cell.split('|').map((form) => ({ words: phraseWords(form), value }));
}

const splitForms = (cell: string): string[] => cell.split(/[\s|]+/u).filter((word) => word !== '');
