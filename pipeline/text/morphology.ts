import { cliticReadings, type Reading } from './clitics.ts';
import type { Attachment, NounFeatures, NounForm, VerbFeatures, VerbForm } from './morphology-forms.ts';
import { isFiniteForm } from './morphology-forms.ts';
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
  readonly form: VerbForm;
  readonly reading: Reading;
};
export type NounAnalysis<N extends NounEntry = NounEntry> = {
  readonly kind: 'noun';
  readonly entry: N;
  readonly form: NounForm;
  readonly reading: Reading;
};
/** One way to read a word: which entry, which of its forms, which clitics. */
export type Analysis<V extends VerbEntry = VerbEntry, N extends NounEntry = NounEntry> =
  | VerbAnalysis<V>
  | NounAnalysis<N>;

type Posting<V, N> =
  | { readonly kind: 'verb'; readonly entry: V; readonly features: VerbFeatures }
  | { readonly kind: 'noun'; readonly entry: N; readonly features: NounFeatures };
/** Folded form without clitics → what it may be. */
export type FormIndex<V, N> = ReadonlyMap<string, readonly Posting<V, N>[]>;
export type Morphology<V extends VerbEntry, N extends NounEntry> = {
  readonly index: FormIndex<V, N>;
  /** All grammatical readings of a written word, the ones with fewest clitics first; remembered per form. */
  readonly analyse: (word: Pick<Word, 'folded' | 'kind'>) => readonly Analysis<V, N>[];
};

/** Expands verbs and nouns into an index of written forms. */
export function compileMorphology<V extends VerbEntry, N extends NounEntry = NounEntry>(
  verbs: Iterable<V>,
  nouns: Iterable<N> = [],
): Morphology<V, N> {
  const index = new Map<string, Posting<V, N>[]>();
  for (const entry of verbs)
    eachVerbForm(entry.parts, (form, features) => addPosting(index, form, { kind: 'verb', entry, features }));
  for (const entry of nouns)
    for (const { form, ...features } of expandNoun(entry.words))
      addPosting(index, form, { kind: 'noun', entry, features });

  const memo = new Map<string, readonly Analysis<V, N>[]>();
  return {
    index,
    analyse({ folded, kind }) {
      if (kind !== 'word') return [];
      const known = memo.get(folded);
      if (known !== undefined) return known;
      if (memo.size >= MEMO_LIMIT) memo.clear();
      const found = analyseForm(index, folded);
      memo.set(folded, found);
      return found;
    },
  };
}

const MEMO_LIMIT = 500_000;

/** An entry gives a form with the same features once. */
function addPosting<V, N>(index: Map<string, Posting<V, N>[]>, form: string, posting: Posting<V, N>): void {
  const known = index.get(form);
  if (known === undefined) {
    index.set(form, [posting]);
    return;
  }
  for (let i = known.length - 1; i >= 0 && known[i].entry === posting.entry; i--)
    if (known[i].features === posting.features) return;
  known.push(posting);
}

function analyseForm<V extends VerbEntry, N extends NounEntry>(
  index: FormIndex<V, N>,
  folded: string,
): Analysis<V, N>[] {
  const found: Analysis<V, N>[] = [];
  for (const reading of cliticReadings(folded)) {
    for (const posting of index.get(reading.stem) ?? []) {
      if (admits(posting, reading)) found.push(analysisOf(posting, reading));
    }
  }
  return found;
}

function analysisOf<V extends VerbEntry, N extends NounEntry>(
  posting: Posting<V, N>,
  reading: Reading,
): Analysis<V, N> {
  if (posting.kind === 'verb')
    return {
      kind: 'verb',
      entry: posting.entry,
      form: { form: reading.stem, ...posting.features },
      reading,
    };
  return { kind: 'noun', entry: posting.entry, form: { form: reading.stem, ...posting.features }, reading };
}

/** Whether the clitics of the reading can stand with the form. */
function admits(posting: Posting<unknown, unknown>, reading: Reading): boolean {
  const { features } = posting;
  if (!ATTACHMENTS[features.attachment](reading)) return false;
  if (posting.kind === 'verb' && (isFiniteForm(posting.features) || posting.features.tense === 'imperative'))
    return admitsFinite(posting.features, reading);
  return reading.particle !== 'س' && reading.enclitic !== 'ني';
}

/** Verbs take neither article nor ب ك; س goes with the indicative present, ل with the subjunctive. */
function admitsFinite(form: VerbFeatures, { article, particle, enclitic }: Reading): boolean {
  if (article || enclitic === 'ي' || particle === 'ب' || particle === 'ك') return false;
  if (particle === '') return true;
  if (form.tense !== 'present') return false;
  return form.mood === undefined || (particle === 'س') === (form.mood === 'indicative');
}

const ATTACHMENTS: Readonly<Record<Attachment, (reading: Reading) => boolean>> = {
  any: () => true,
  bare: ({ article, enclitic }) => !article && enclitic === '',
  suffixed: ({ article, enclitic }) => !article && enclitic !== '',
  construct: ({ article }) => !article,
  absolute: ({ enclitic }) => enclitic === '',
};
