import { SOUND_PLURAL, TANWIN } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * سكان | هذه القرى, مواقع | تلك الجماعة, شمال | هذا البلد: the genitive of an indefinite noun that points to what was told. Behind a
 * verb an indefinite subject may have it as its object (دخلت قوات | هذه البلدة).
 */
export function isOfThis(s: readonly Tagged[], first: number, at: number, end: number): boolean {
  if (at + 2 >= end) return false;
  const [noun, pointer, pointed] = [s[at], s[at + 1], s[at + 2]];
  if (pointer.fn?.cls !== 'demonstrative' || pointer.conj || pointer.fn.prep !== '') return false;
  if (!isNoun(pointed) || !pointed.article || pointed.conj || pointed.prep !== '') return false;
  if (pointer.unit !== null || pointed.unit?.kind === 'time' || !takesGenitive(noun)) return false;
  return s[first - 1]?.tag !== 'verb' || !hasClass(noun.facts, ACTING);
}

/** An indefinite noun that may be bound: no accusative in ا, no plural that keeps its ن, no adjective. */
const takesGenitive = (t: Tagged): boolean => {
  const { article, enclitic, unit, folded, nominals } = t;
  return (
    isNoun(t) &&
    !article &&
    enclitic === '' &&
    (unit === null || unit.cls === UNNAMED) &&
    !TANWIN.test(folded) &&
    !SOUND_PLURAL.test(folded) &&
    nominals.some(({ noun, form }) => form === 'masdar' || (noun !== null && !noun.classes.has('adjective')))
  );
};

const isNoun = ({ tag }: Tagged): boolean => tag === 'noun' || tag === 'name';

/** سكان, قادة: people without a name. */
const UNNAMED = 'unnamed';

const ACTING: ReadonlySet<string> = new Set([
  'force',
  'aircraft',
  'munition',
  'rocket',
  'criminal',
  'trooper',
]);
