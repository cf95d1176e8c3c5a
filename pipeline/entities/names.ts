import type { EntityKit } from '../entities.ts';
import type { Token } from '../text/tokens.ts';
import { readBody, readEntity } from './bodies.ts';
import { createContext, type NameContext, type NameHit, type NameOptions } from './context.ts';
import { readBarePerson, readTitled } from './person.ts';
import { readDocument, readIndefinitePerson, readUnnamed } from './unnamed.ts';
import {
  ANY_HEAD,
  DOCUMENT,
  GIVEN,
  INFIX,
  MOTHER,
  NUMBER,
  PAIR,
  PARTICLE,
  TITLE,
  UNNAMED,
  WEAK_GIVEN,
} from './words.ts';

/**
 * Names in a sentence, each with its whole noun phrase: lexicon names with the title before them, unknown
 * persons, bodies and groups by grammar, unnamed sources and documents. In order, none overlapping.
 */
export function findNames(tokens: readonly Token[], kit: EntityKit, options: NameOptions = {}): NameHit[] {
  const context = createContext(tokens, kit, options);
  const hits: NameHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = canBegin(context, at) ? readName(context, at) : null;
    if (hit !== null) hits.push(hit);
    // A place of several words (شرم الشيخ) is read as a whole.
    at = (hit?.last ?? Math.max(at, context.placeEnd[at])) + 1;
  }
  return hits;
}

/** Whether a name of the lexicon begins at a token, or its word can head a phrase or be a given name. */
const canBegin = ({ tokens, words, entityAt }: NameContext, at: number): boolean =>
  tokens[at].word.kind !== 'punct' && (entityAt[at] !== undefined || (words[at].anyBits & OPENERS) !== 0);

const OPENERS =
  TITLE | ANY_HEAD | PAIR | NUMBER | UNNAMED | DOCUMENT | GIVEN | WEAK_GIVEN | PARTICLE | INFIX | MOTHER;

function readName(context: NameContext, at: number): NameHit | null {
  const titled = readTitled(context, at);
  if (titled !== null && titled.name_first !== null) return titled;
  const entity = readEntity(context, at);
  const body = readBody(context, at);
  const named = longer(entity, body);
  if (named !== null && (titled === null || named.last >= titled.last)) return named;
  return (
    readUnnamed(context, at) ??
    titled ??
    readIndefinitePerson(context, at) ??
    readBarePerson(context, at) ??
    readDocument(context, at)
  );
}

/** The lexicon name, unless the head noun phrase reaches further. */
function longer(entity: NameHit | null, body: NameHit | null): NameHit | null {
  if (entity === null || body === null) return entity ?? body;
  return body.last > entity.last ? body : entity;
}
