import { plainEntity } from '../entities.ts';
import { AND, ARTICLE, BY, FOR_THE, HE, LIKE, SHE, THEN, WILL } from '../text/affixes.ts';
import { NOT_ONE_MAN } from '../text/endings.ts';
import type { NameContext } from './context.ts';
import {
  ADJECTIVE,
  ANY_HEAD,
  CONSTRUCT,
  DEMONYM,
  DOCUMENT,
  GIVEN,
  MEMBER,
  NOUN,
  NUMBER,
  OFFICE,
  STOP,
  TITLE,
  UNNAMED,
  VERB,
  type WordClass,
} from './words.ts';

/** A closing family name: definite (الجولاني) or an unknown word that is neither verb nor common noun. */
export function isFamilyName(context: NameContext, at: number, word: WordClass): boolean {
  const token = context.tokens[at].word;
  if (token.kind !== 'word' || (word.bits & NOT_FAMILY) !== 0) return false;
  if (context.entityAt[at] !== undefined && plainEntity(context.entityAt[at])?.kind !== 'person')
    return false;
  if ((word.bits & DEMONYM) !== 0) return word.isDefinite && isMasculine(word);
  if (word.isDefinite) return (word.bits & NOUN) === 0;
  if (word.folded.length < 3 || (word.bits & (VERB | NOUN)) !== 0) return false;
  return !startsLikeVerb(word) && !hasHeadReading(context, at);
}

/** الشاهد, القاضي, الحاج right after one given name are family names; offices (الرئيس) are not. */
export const isTradeName = (word: WordClass): boolean =>
  word.isDefinite &&
  (word.bits & (TITLE | UNNAMED)) !== 0 &&
  (word.bits & (OFFICE | STOP)) === 0 &&
  isMasculine(word);

const NOT_FAMILY = STOP | TITLE | ANY_HEAD | UNNAMED | DOCUMENT | MEMBER | NUMBER | ADJECTIVE | CONSTRUCT;

/** A present tense prefix, or a conjunction or preposition before a definite word. */
export function startsLikeVerb({ folded }: WordClass): boolean {
  return PREFIXES.some((prefix) => folded.startsWith(prefix));
}

/** Present tense ي ي after س, and و ب ل ك ف before the article. */
const PREFIXES = [
  HE,
  WILL + HE,
  WILL + SHE,
  AND + ARTICLE,
  BY + ARTICLE,
  FOR_THE,
  LIKE + ARTICLE,
  THEN + ARTICLE,
];

export function hasHeadReading(context: NameContext, at: number): boolean {
  return context.words[at].splits.some(
    ({ proclitic, word }) =>
      ((word.bits & (NOT_FAMILY | GIVEN | DEMONYM)) !== 0 && word.folded.length > 2) ||
      // يون بأغلبية, سالم | برصاص: a preposition before a longer noun; not بدوي.
      ((word.bits & NOUN) !== 0 && word.folded.length > (proclitic === BY ? 3 : 4)),
  );
}

const isMasculine = ({ folded }: WordClass): boolean => !NOT_ONE_MAN.test(folded);
