import { z } from 'zod';
import { EVENT_KINDS, type Event } from '../schemas/index.ts';
import type { LexiconRow } from './lexicons.ts';

/** What an event kind is called in other vocabularies. */
export type CrosswalkRow = Pick<
  Event,
  | 'plover_event'
  | 'plover_mode'
  | 'cameo_code'
  | 'acled_event_type'
  | 'acled_sub_event_type'
  | 'crosswalk_quality'
>;

export type Crosswalk = ReadonlyMap<Event['kind'], CrosswalkRow>;

/** Compiles event-kinds.csv; throws when a kind is unknown or lacks a line. */
export function compileCrosswalk(rows: readonly LexiconRow[]): Crosswalk {
  const crosswalk = new Map<Event['kind'], CrosswalkRow>();
  for (const row of rows) {
    const kind = z.enum(EVENT_KINDS).safeParse(row.kind);
    if (!kind.success) throw new Error(`[isnad] event-kinds.csv: kind ${row.kind} is not in EVENT_KINDS`);
    crosswalk.set(kind.data, {
      plover_event: row.plover_event || null,
      plover_mode: row.plover_mode || null,
      cameo_code: row.cameo_code || null,
      acled_event_type: row.acled_event_type || null,
      acled_sub_event_type: row.acled_sub_event_type || null,
      crosswalk_quality: QUALITY.parse(row.crosswalk_quality),
    });
  }
  return crosswalk;
}

const QUALITY = z.enum(['exact', 'approx', 'none']);
