/** What the finders of names, places, times and quantities say of one sentence, linked over its article. */

export type NameLink = {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  readonly entity_id: string | null;
  /** PLOVER sector of a known or described group or body, else null. */
  readonly sector: string | null;
  /** Country of a known or described person, group or body, else null. */
  readonly country: string | null;
  readonly link_basis: string;
  readonly rule: string;
  readonly count: number | null;
  readonly start: number;
  readonly end: number;
};

export type PlaceLink = {
  readonly first: number;
  readonly last: number;
  readonly place_id: string | null;
  /** Kind of the gazetteer entry, of a name that is open between a city and its province that of the city; else null. */
  readonly kind: string | null;
  readonly isCapital: boolean;
  readonly precision: number | null;
  /** Ids of the places that an ambiguous name may mean; empty when it is linked. */
  readonly candidates: readonly string[];
  readonly link_basis: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
};

export type TimeSpan = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly date_precision: number | null;
  readonly basis: string;
  readonly anchor: string | null;
  /** An end that stays open: منذ since, حتى until, قبل before, بعد after. */
  readonly open: 'since' | 'until' | 'before' | 'after' | null;
  readonly rule: string;
};

export type QuantitySpan = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly currency: string | null;
  readonly rule: string;
};
