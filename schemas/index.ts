import type { z } from 'zod';
import { aliases } from './aliases.ts';
import { argumentTable } from './arguments.ts';
import { articles } from './articles.ts';
import { blocks } from './blocks.ts';
import { claimSources } from './claim_sources.ts';
import { claims } from './claims.ts';
import { claimsFlat } from './claims_flat.ts';
import { control } from './control.ts';
import { diagnostics } from './diagnostics.ts';
import { documents } from './documents.ts';
import { duplicates } from './duplicates.ts';
import { entities } from './entities.ts';
import { eventMentions } from './event_mentions.ts';
import { eventQuantities } from './event_quantities.ts';
import { eventSources } from './event_sources.ts';
import { events } from './events.ts';
import { eventsFlat } from './events_flat.ts';
import { links } from './links.ts';
import { mentions } from './mentions.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';
import { times } from './times.ts';

/** All published tables, in the order in which export, docs, eval and tests walk them. */
export const tables = [
  documents,
  articles,
  blocks,
  sentences,
  entities,
  places,
  aliases,
  mentions,
  times,
  quantities,
  claims,
  claimSources,
  eventMentions,
  argumentTable,
  events,
  eventSources,
  eventQuantities,
  links,
  duplicates,
  control,
  eventsFlat,
  claimsFlat,
  diagnostics,
] as const;

export type TableName = (typeof tables)[number]['name'];

/** The row type of a table by its name: `RowOf<'claims'>` is `Claim`. */
export type RowOf<Name extends TableName> = z.infer<Extract<(typeof tables)[number], { name: Name }>['row']>;

/** The table of a name; throws for a name that is none. */
export function tableNamed<Name extends TableName>(
  name: Name,
): Extract<(typeof tables)[number], { name: Name }> {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table)
    throw new Error(`[isnad] no table ${name}, expected one of ${tables.map((t) => t.name).join(', ')}`);
  return table as Extract<(typeof tables)[number], { name: Name }>;
}

export type { Alias } from './aliases.ts';
export type { Argument } from './arguments.ts';
export type { Article } from './articles.ts';
export type { Block } from './blocks.ts';
export type { ClaimSource } from './claim_sources.ts';
export type { Claim } from './claims.ts';
export type { ClaimFlat } from './claims_flat.ts';
export { type Cell, type Column, type ColumnType, columnsOf, type Row } from './column-types.ts';
export type { Control } from './control.ts';
export type { Diagnostic } from './diagnostics.ts';
export type { Document } from './documents.ts';
export type { Duplicate } from './duplicates.ts';
export type { Entity } from './entities.ts';
export type { EventMention } from './event_mentions.ts';
export type { EventQuantity } from './event_quantities.ts';
export type { EventSource } from './event_sources.ts';
export type { Event } from './events.ts';
export type { EventFlat } from './events_flat.ts';
export { jsonSchemaOf } from './json-schema.ts';
export type { Link } from './links.ts';
export type { Mention } from './mentions.ts';
export type { Place } from './places.ts';
export type { Quantity } from './quantities.ts';
export type { Sentence } from './sentences.ts';
export type { Table } from './table.ts';
export type { Time } from './times.ts';
export * from './vocabularies.ts';
