import { cliticReadings, type Reading } from './clitics.ts';
import type { Attachment, NounFeatures, VerbFeatures } from './morphology-forms.ts';
import { isFiniteForm } from './morphology-forms.ts';
import { createIndex, type FormIndex, nounFeatures, type Owner } from './morphology-index.ts';
import { createShelves, lettersOfWord, steadyLetters } from './morphology-shelves.ts';
import { eachVerbForm } from './morphology-verbs.ts';
import { expandNoun } from './noun-forms.ts';
import type { Word } from './tokens.ts';

export { verbKey } from './morphology-classes.ts';
export type { Attachment, NounForm, Tense, VerbForm, Voice } from './morphology-forms.ts';
export { isFiniteForm } from './morphology-forms.ts';
export { expandVerb } from './morphology-verbs.ts';
export { expandNoun } from './noun-forms.ts';

/** A verb by its principal parts; callers may hang more on an entry and get it back in the analyses. */
export type VerbEntry = { readonly id: string; readonly parts: string };
/** A noun by its singular and plural forms. */
export type NounEntry = { readonly id: string; readonly words: string };

export type VerbAnalysis<V extends VerbEntry = VerbEntry> = {
  readonly kind: 'verb';
  readonly entry: V;
  readonly form: VerbFeatures;
  readonly reading: Reading;
};
export type NounAnalysis<N extends NounEntry = NounEntry> = {
  readonly kind: 'noun';
  readonly entry: N;
  readonly form: NounFeatures;
  readonly reading: Reading;
};
/** One way to read a word: which entry, which of its forms, which clitics. */
export type Analysis<V extends VerbEntry = VerbEntry, N extends NounEntry = NounEntry> =
  | VerbAnalysis<V>
  | NounAnalysis<N>;

export type Morphology<V extends VerbEntry, N extends NounEntry> = {
  /** All grammatical readings of a written word, the ones with fewest clitics first; remembered per form. */
  readonly analyse: (word: Pick<Word, 'folded' | 'kind'>) => readonly Analysis<V, N>[];
};

/** Verbs and nouns by their written forms, which are written out when a word that may be one of them is first met. */
export function compileMorphology<V extends VerbEntry, N extends NounEntry = NounEntry>(
  verbs: Iterable<V>,
  nouns: Iterable<N> = [],
): Morphology<V, N> {
  const owners: Owner<V, N>[] = [];
  for (const entry of verbs) owners.push({ kind: 'verb', entry });
  for (const entry of nouns) owners.push({ kind: 'noun', entry });
  const shelves = createShelves();
  for (let k = 0; k < owners.length; k++) shelves.put(k, steadyLetters(partsOf(owners[k])));
  const index = createIndex(owners);
  const expand = (owner: number): void => expandOwner(owners[owner], index.entry(owner));
  const memo = new Map<string, readonly Analysis<V, N>[]>();
  return {
    analyse({ folded, kind }) {
      if (kind !== 'word') return [];
      const known = memo.get(folded);
      if (known !== undefined) return known;
      if (memo.size >= MEMO_LIMIT) memo.clear();
      shelves.take(lettersOfWord(folded), expand);
      const found = analyseForm(index, folded);
      memo.set(folded, found);
      return found;
    },
  };
}

const partsOf = (owner: Owner<VerbEntry, NounEntry>): string =>
  owner.kind === 'verb' ? owner.entry.parts : owner.entry.words;

function expandOwner(
  owner: Owner<VerbEntry, NounEntry>,
  add: (form: string, features: VerbFeatures | NounFeatures) => void,
): void {
  if (owner.kind === 'verb') eachVerbForm(owner.entry.parts, add);
  else
    for (const { form, number, attachment } of expandNoun(owner.entry.words))
      add(form, nounFeatures({ number, attachment }));
}

const MEMO_LIMIT = 500_000;

function analyseForm<V extends VerbEntry, N extends NounEntry>(
  index: FormIndex<V, N>,
  folded: string,
): Analysis<V, N>[] {
  const found: Analysis<V, N>[] = [];
  for (const reading of cliticReadings(folded)) {
    for (const { owner, features } of index.find(reading.stem)) {
      if (!ATTACHMENTS[features.attachment](reading)) continue;
      if (!('tense' in features ? admitsVerb(features, reading) : admitsNominal(reading))) continue;
      found.push({ kind: owner.kind, entry: owner.entry, form: features, reading } as Analysis<V, N>);
    }
  }
  return found;
}

const admitsNominal = (reading: Reading): boolean => reading.particle !== 'س' && reading.enclitic !== 'ني';

/** Masdars and participles are nominal. Finite verbs take neither article nor ب ك; س goes with the indicative
 * present, ل with the subjunctive. */
function admitsVerb(form: VerbFeatures, reading: Reading): boolean {
  const { article, particle, enclitic } = reading;
  if (!isFiniteForm(form) && form.tense !== 'imperative') return admitsNominal(reading);
  if (article || particle === 'ب' || particle === 'ك') return false;
  if (enclitic !== '' && !admitsObject(form, enclitic)) return false;
  if (particle === '') return true;
  if (form.tense !== 'present') return false;
  return form.mood === undefined || (particle === 'س') === (form.mood === 'indicative');
}

/** A passive has no object; nobody does it to himself by a suffix (no أنا … ني); ي is a noun's suffix. */
function admitsObject(form: VerbFeatures, enclitic: string): boolean {
  if (form.voice === 'passive' || enclitic === 'ي') return false;
  if (form.person === 1) return enclitic !== 'ني' && enclitic !== 'نا';
  return form.person !== 2 || enclitic[0] !== 'ك';
}

const ATTACHMENTS: Readonly<Record<Attachment, (reading: Reading) => boolean>> = {
  any: () => true,
  bare: ({ article, enclitic }) => !article && enclitic === '',
  suffixed: ({ article, enclitic }) => !article && enclitic !== '',
  construct: ({ article }) => !article,
  absolute: ({ enclitic }) => enclitic === '',
};
