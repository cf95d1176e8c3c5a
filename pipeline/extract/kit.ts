import { nameRules } from '../entities/rules.ts';
import { compileEntities, type EntityKit } from '../entities.ts';
import type { Lexicons } from '../lexicons.ts';
import { placeRules } from '../places/rules.ts';
import { compilePlaces, type PlaceKit } from '../places.ts';
import { quantityRules } from '../rules/extract/quantity-rules.ts';
import { timeRules } from '../rules/extract/times.ts';
import { compileUnits, type UnitLexicon } from '../rules/extract/unit-lexicon.ts';
import { fold } from '../text/fold.ts';
import { compileMatcher, compileMatchers, type Found, type Matcher } from '../text/matcher.ts';
import { createVocabulary, type Vocabulary } from '../text/tokens.ts';
import type { Spelling } from '../text/vocabulary.ts';
import { compileDomains, type DomainKit } from './events/domains.ts';
import { compileFacts, type FactsKit } from './words/facts.ts';
import type { Cue, Frame } from './words/lexeme.ts';

/** Everything the extraction reads from, compiled once. */
export type ExtractKit = {
  /** Written forms seen so far: a memo, no state that a result depends on. */
  readonly vocabulary: Vocabulary;
  readonly facts: FactsKit;
  readonly entities: EntityKit;
  readonly places: PlaceKit;
  readonly units: UnitLexicon;
  readonly channels: Matcher<string>;
  /** Phrases that trigger events, report, stand for function words, or open a scope. */
  readonly phrases: (tokens: readonly { readonly word: Spelling }[]) => Found<Phrases>;
  readonly domains: DomainKit;
  readonly colonCue: Cue;
  /** Rules of the finders of names, places, times and quantities. */
  readonly finderRules: readonly { readonly id: string; readonly summary: string }[];
};

export type Phrases = {
  readonly frames: Frame;
  readonly cues: Cue;
  readonly functions: { readonly cls: string; readonly code: string };
  readonly modals: ModalWord;
};

/** A modal word or phrase; `glued` is the preposition that its next word must carry: التحضير | لقمة. */
export type ModalWord = { readonly cls: string; readonly glued: string };

/** Compiles the extraction lexicons. */
export function compileExtractKit(lexicons: Lexicons): ExtractKit {
  const facts = compileFacts(lexicons);
  const domains = compileDomains(lexicons);
  return {
    vocabulary: createVocabulary((word) => word),
    facts,
    entities: compileEntities(lexicons),
    places: compilePlaces(lexicons),
    units: compileUnits(lexicons),
    channels: compileMatcher(lexicons.channels.flatMap((row) => formsOf(row.words, row.channel))),
    phrases: compileMatchers<Phrases>({
      frames: facts.phraseFrames,
      cues: facts.phraseCues,
      functions: facts.functionPhrases,
      modals: lexicons.modals
        .filter((row) => row.type === 'word')
        .flatMap((row) => modalForms(row.words, row.class)),
    }),
    domains,
    finderRules: [...nameRules, ...placeRules, ...timeRules, ...quantityRules],
    colonCue: {
      id: 'colon',
      type: 'prep',
      act: 'state',
      content: new Set(),
      flags: new Set(),
      complements: [],
    },
  };
}

const formsOf = (cell: string, value: string): { words: string[]; value: string }[] =>
  cell.split('|').map((form) => ({ words: form.trim().split(/\s+/u).map(fold), value }));

/** تحضيرات ل: the preposition stands alone before a mark or a number, else it is glued to the next word. */
const modalForms = (cell: string, cls: string): { words: string[]; value: ModalWord }[] =>
  formsOf(cell, cls).flatMap(({ words }) => {
    const plain = { words, value: { cls, glued: '' } };
    const last = words[words.length - 1];
    return words.length === 1 || last.length > 1
      ? [plain]
      : [plain, { words: words.slice(0, -1), value: { cls, glued: last } }];
  });
