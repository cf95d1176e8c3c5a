import type { NounFeatures, VerbFeatures } from './morphology-forms.ts';

export type Owner<V, N> =
  | { readonly kind: 'verb'; readonly entry: V }
  | { readonly kind: 'noun'; readonly entry: N };
type Features = VerbFeatures | NounFeatures;
/** Folded form without clitics → whose it is and what it says. */
export type FormIndex<V, N> = {
  /** Begins the entry of an owner by its number; the result adds one form of it. */
  readonly entry: (owner: number) => (form: string, features: Features) => void;
  readonly find: (form: string) => readonly { readonly owner: Owner<V, N>; readonly features: Features }[];
};

/**
 * An empty index. Owner and features of a form are one number, so that a quarter of a million forms cost no
 * object each; features are therefore shared values, told apart by identity. What is found stands in the order of
 * the owners, whichever was entered first.
 */
export function createIndex<V, N>(owners: readonly Owner<V, N>[]): FormIndex<V, N> {
  const codes = new Map<string, number | number[]>();
  const features: Features[] = [];
  const ids = new Map<Features, number>();
  const idOf = (value: Features): number => {
    const known = ids.get(value);
    if (known !== undefined) return known;
    ids.set(value, features.length);
    return features.push(value) - 1;
  };
  return {
    entry(owner) {
      const base = owner * FEATURE_LIMIT;
      return (form, value) => addCode(codes, form, base + idOf(value));
    },
    find(form) {
      const found = codes.get(form);
      if (found === undefined) return [];
      return (typeof found === 'number' ? [found] : found).map((code) => ({
        owner: owners[Math.floor(code / FEATURE_LIMIT)],
        features: features[code % FEATURE_LIMIT],
      }));
    },
  };
}

/** More than the different features of all verb and noun forms together. */
const FEATURE_LIMIT = 1024;

function addCode(codes: Map<string, number | number[]>, form: string, code: number): void {
  const known = codes.get(form);
  if (known === undefined) codes.set(form, code);
  else if (typeof known !== 'number') insert(known, code);
  else if (known !== code) codes.set(form, insert([known], code));
}

/** Behind those of its owner and of all owners before. */
function insert(known: number[], code: number): number[] {
  if (known.includes(code)) return known;
  const end = (Math.floor(code / FEATURE_LIMIT) + 1) * FEATURE_LIMIT;
  let at = known.length;
  while (at > 0 && known[at - 1] >= end) at--;
  known.splice(at, 0, code);
  return known;
}

const nominals = new Map<string, NounFeatures>();
/** One shared value for equal noun features. */
export function nounFeatures(given: NounFeatures): NounFeatures {
  const key = `${given.number} ${given.attachment}`;
  const known = nominals.get(key);
  if (known !== undefined) return known;
  nominals.set(key, given);
  return given;
}
