import { type Diagnostic, type Row, type Table, tableNamed } from '../../schemas/index.ts';
import type { Kit } from '../kit.ts';
import type { ExtractedDocument } from '../records.ts';
import { UNVERIFIED_RULE } from '../registry.ts';
import { byteOffsets } from '../text/offsets.ts';
import { spansOf } from './spans.ts';

/** What is wrong with a row: what it says and what would have been right. */
type Fault = { readonly actual: string; readonly expected: string };

/** Tables that an extractor fills, those first that others refer to. */
const FILLED = [
  'mentions',
  'times',
  'quantities',
  'claims',
  'claim_sources',
  'event_mentions',
  'arguments',
] as const;
type Filled = (typeof FILLED)[number];

/**
 * Checks every row of an extracted document against its raw text: values of the schema, spans, quotes, bytes,
 * nesting, references, keys and rules. What does not hold is dropped, never repaired, with a diagnostic
 * `extract/unverified-span`; rows that refer to a dropped row go with it.
 */
export function verifyExtracted(
  document: ExtractedDocument,
  kit: Kit,
  rules: ReadonlySet<string> = kit.rules,
): ExtractedDocument {
  const scene = createScene(document, kit, rules);
  const diagnostics: Diagnostic[] = [];
  const kept = Object.fromEntries(
    FILLED.map((name) => [
      name,
      (document[name] as readonly Row[]).filter((row) => {
        const fault = faultOf(name, row, scene);
        if (fault === null) scene.keep(name, row);
        else diagnostics.push(diagnose(document, name, row, fault));
        return fault === null;
      }),
    ]),
  ) as unknown as Pick<ExtractedDocument, Filled>;
  const stated_aliases = document.stated_aliases.filter(
    ({ entity_id, mention_id }) =>
      scene.isKnown('entities.entity_id', entity_id) && scene.isKnown('mentions.mention_id', mention_id),
  );
  return { ...document, ...kept, stated_aliases, diagnostics: [...document.diagnostics, ...diagnostics] };
}

/** The raw text and everything that a row may refer to. */
type Scene = {
  readonly text: string;
  readonly bytes: Uint32Array;
  readonly rules: ReadonlySet<string>;
  readonly isKnown: (target: string, id: unknown) => boolean;
  readonly rowOf: (target: string, id: unknown) => Row | undefined;
  readonly hasKey: (name: Filled, row: Row) => boolean;
  readonly keep: (name: Filled, row: Row) => void;
};

function createScene(document: ExtractedDocument, kit: Kit, rules: ReadonlySet<string>): Scene {
  const known = new Map<string, Map<unknown, Row>>([
    ['articles.article_id', new Map(document.articles.map((row) => [row.article_id, row]))],
    ['sentences.sentence_id', new Map(document.sentences.map((row) => [row.sentence_id, row]))],
  ]);
  const keys = new Map<Filled, Set<string>>(FILLED.map((name) => [name, new Set()]));
  const { entities } = kit.extract.entities;
  const { byId: places } = kit.extract.places;
  return {
    text: document.raw.text,
    bytes: byteOffsets(document.raw.text),
    rules,
    isKnown(target, id) {
      if (target === 'entities.entity_id') return entities.has(String(id));
      if (target === 'places.place_id') return places.has(String(id));
      return known.get(target)?.has(id) ?? false;
    },
    rowOf: (target, id) => known.get(target)?.get(id),
    hasKey: (name, row) => keys.get(name)?.has(keyOf(name, row)) ?? false,
    keep(name, row) {
      keys.get(name)?.add(keyOf(name, row));
      const { key } = tableNamed(name) as Table;
      if (key.length > 1) return;
      const target = `${name}.${key[0]}`;
      if (!known.has(target)) known.set(target, new Map());
      known.get(target)?.set(row[key[0]], row);
    },
  };
}

const keyOf = (name: Filled, row: Row): string =>
  (tableNamed(name) as Table).key.map((column) => row[column]).join(' ');

/** The first thing that is wrong with a row, cheapest checks first; null when it holds. */
function faultOf(name: Filled, row: Row, scene: Scene): Fault | null {
  return (
    shapeFault(name, row) ??
    spanFault(row, scene) ??
    referenceFault(name, row, scene) ??
    nestingFault(row, scene) ??
    ruleFault(name, row, scene) ??
    (scene.hasKey(name, row) ? { actual: keyOf(name, row), expected: 'a key that no other row has' } : null)
  );
}

/** Columns that an extractor fills: the last stage gives event mentions their event. */
const SHAPES: ReadonlyMap<Filled, Table['row']> = new Map(
  FILLED.map((name) => {
    const { row } = tableNamed(name) as Table;
    return [name, (name === 'event_mentions' ? row.omit({ event_id: true }) : row).strict()];
  }),
);

function shapeFault(name: Filled, row: Row): Fault | null {
  const result = SHAPES.get(name)?.safeParse(row);
  if (result === undefined || result.success) return null;
  const [{ path, message }] = result.error.issues;
  const column = String(path[0] ?? 'row');
  return { actual: `${column} ${JSON.stringify(row[column])}`, expected: message };
}

function spanFault(row: Row, { text, bytes }: Scene): Fault | null {
  for (const { start, end, quote } of spansOf(row)) {
    if (start >= end || end > text.length)
      return { actual: `[${start}, ${end})`, expected: `offsets in [0, ${text.length}], not empty` };
    const slice = text.slice(start, end);
    if (typeof quote === 'string' && quote !== slice)
      return { actual: JSON.stringify(quote), expected: `${JSON.stringify(slice)} at [${start}, ${end})` };
  }
  if (typeof row.byte_start !== 'number') return null;
  const expected = `[${bytes[Number(row.start)]}, ${bytes[Number(row.end)]})`;
  const actual = `[${row.byte_start}, ${row.byte_end})`;
  return actual === expected ? null : { actual: `bytes ${actual}`, expected: `bytes ${expected}` };
}

function referenceFault(name: Filled, row: Row, scene: Scene): Fault | null {
  for (const [column, target] of Object.entries((tableNamed(name) as Table).refs)) {
    const id = row[column];
    if (id === null || id === undefined || scene.isKnown(target, id)) continue;
    return { actual: `${column} ${id}`, expected: `an id of ${target}` };
  }
  return null;
}

type Range = { readonly start: number; readonly end: number; readonly name: string };

/** A mention lies in its sentence, a claim in its article with cue and content inside, an event in its content. */
function nestingFault(row: Row, scene: Scene): Fault | null {
  const article = scene.rowOf('articles.article_id', articleOf(row, scene));
  const sentence = scene.rowOf('sentences.sentence_id', row.sentence_id);
  const claim = 'event_mention_id' in row ? scene.rowOf('claims.claim_id', row.claim_id) : undefined;
  const around: Range[] = [];
  if (article) around.push(rangeOf(article, 'article'));
  if (sentence && sentence.article_id !== row.article_id)
    return { actual: `sentence ${row.sentence_id}`, expected: `a sentence of ${row.article_id}` };
  if (sentence && !('cue_start' in row)) around.push(rangeOf(sentence, 'sentence'));
  if (claim)
    around.push({ start: Number(claim.content_start), end: Number(claim.content_end), name: 'claim' });
  const inner = [{ start: Number(row.start), end: Number(row.end) }];
  if ('cue_start' in row)
    for (const part of ['cue', 'content'])
      if (outside({ start: Number(row[`${part}_start`]), end: Number(row[`${part}_end`]) }, inner[0]))
        return { actual: `${part} outside its claim`, expected: `inside [${row.start}, ${row.end})` };
  const broken = around.find((range) => outside(inner[0], range));
  if (!broken) return null;
  const expected = `inside its ${broken.name} [${broken.start}, ${broken.end})`;
  return { actual: `[${row.start}, ${row.end})`, expected };
}

const rangeOf = (row: Row, name: string): Range => ({ start: Number(row.start), end: Number(row.end), name });

const outside = (
  inner: { readonly start: number; readonly end: number },
  outer: { readonly start: number; readonly end: number },
): boolean => inner.start < outer.start || inner.end > outer.end;

/** The article of a row, or of the claim or event mention that it belongs to. */
function articleOf(row: Row, scene: Scene): unknown {
  if ('article_id' in row) return row.article_id;
  const owner =
    scene.rowOf('event_mentions.event_mention_id', row.event_mention_id) ??
    scene.rowOf('claims.claim_id', row.claim_id);
  return owner?.article_id;
}

function ruleFault(name: Filled, row: Row, { rules }: Scene): Fault | null {
  if (!('rule' in tableNamed(name).row.shape) || rules.has(String(row.rule))) return null;
  return { actual: `rule ${row.rule}`, expected: 'a registered rule, or one that the extractor names' };
}

/** The span is told only where it lies in the text. */
function diagnose(document: ExtractedDocument, name: Filled, row: Row, fault: Fault): Diagnostic {
  const { start, end } = row;
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0;
  const isSpan = isPlace && Number(start) <= Number(end) && Number(end) <= document.raw.text.length;
  return {
    document_id: document.document.document_id,
    path: document.raw.path,
    start: isSpan ? Number(start) : null,
    end: isSpan ? Number(end) : null,
    severity: 'warning',
    rule: UNVERIFIED_RULE,
    message: `a row of ${name} was dropped: make the extractor quote the text verbatim`,
    ...fault,
  };
}
