import type { SourceRef } from '../claims/claim-draft.ts';
import type { NameLink } from '../found.ts';
import type { SentenceView } from './view.ts';
import { hasClass } from './word-kinds.ts';

/** إن بلاده ترفض, إن قواته ستنسحب, قالت الخارجية الروسية إن موسكو ترفض: what stands at a token speaks or acts for the speaker. */
export function isOwnVoice(view: SentenceView, speaker: SourceRef | undefined, at: number): boolean {
  const t = view.s[at];
  if (t === undefined) return false;
  if (t.enclitic !== '' && hasClass(t.facts, OWN)) return true;
  if (speaker?.voice == null) return false;
  const name = view.nameAt[at];
  const body = name !== undefined && name.kind === 'official_body' && isOfState(name) ? name.country : null;
  return speaker.voice === (countryAt(view, at) ?? body);
}

/** بلاده, حكومته, قواتها, حزبه. */
const OWN: ReadonlySet<string> = new Set(['place', 'body', 'force', 'party_org']);

/** The country that a place stands for, as itself or as its capital; null for any other. */
export function countryAt(view: SentenceView, at: number): string | null {
  const place = view.places.find(({ first, last }) => first <= at && at <= last);
  if (place?.place_id == null || !(place.kind === 'country' || place.isCapital)) return null;
  return place.place_id.slice(0, 2).toUpperCase();
}

/** Who speaks for a state: its ministers, spokesmen, officers and bodies. */
export const isOfState = ({ sector }: NameLink): boolean => sector !== null && STATE.has(sector);
const STATE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG']);
