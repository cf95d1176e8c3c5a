import { type Column, columnsOf, type Row, type Table, tables } from '../../schemas/index.ts';
import type { Manifest } from '../manifest.ts';
import { quoted } from './citation.ts';
import { citation } from './croissant.ts';
import { aboutOf, type Described, type Descriptor, outputOf } from './descriptor.ts';

/** README.md: dataset card (front matter with one config a table) and data dictionary in one page. */
export const card: Descriptor = {
  path: 'README.md',
  standard: 'dataset card',
  print: (described) =>
    [
      ...frontMatter(described.manifest),
      ...introduction(described.manifest),
      ...tables.flatMap((table) => dictionary(table, described)),
    ].join('\n'),
};

function frontMatter(manifest: Manifest): string[] {
  const { title, licence, keywords } = aboutOf(manifest);
  return [
    '---',
    `pretty_name: ${quoted(title)}`,
    ...(licence ? [`license: ${licence.name.toLowerCase()}`] : []),
    'language:',
    '  - ar',
    'task_categories:',
    '  - text-classification',
    '  - token-classification',
    ...(keywords.length > 0 ? ['tags:', ...keywords.map((word) => `  - ${quoted(word)}`)] : []),
    'configs:',
    ...tables.flatMap((table) => [
      `  - config_name: ${table.name}`,
      `    data_files: ${table.name}.parquet`,
      ...(table.name === 'events_flat' ? ['    default: true'] : []),
    ]),
    '---',
    '',
  ];
}

function introduction(manifest: Manifest): string[] {
  const { title, description, version, licence, rights } = aboutOf(manifest);
  const documents = manifest.inputs.reduce((sum, input) => sum + input.documents, 0);
  return [
    `# ${title}`,
    '',
    description,
    '',
    `Version ${version}, made by isnad ${manifest.isnad_version} (schema ${manifest.schema_version}) from ${documents} documents. This page is generated from the schemas and \`manifest.json\`.`,
    '',
    `- **Licence.** ${licence ? `[${licence.title}](${licence.url}).` : 'None stated.'} ${rights ?? ''}`.trim(),
    `- **Cite as.** ${citation(manifest)}`,
    `- **Check.** \`manifest.json\` states size and SHA-256 of each file; \`isnad verify\` recomputes them and every span.`,
    ...(manifest.withheld.length > 0
      ? [
          `- **Left out.** The texts of ${manifest.withheld.map((path) => `\`${path}\``).join(', ')}; offsets and hashes stay.`,
        ]
      : []),
    '',
    'Each table stands here as CSV, JSON Lines, Arrow and Parquet with equal rows, and as JSON Schema in `schemas/`. `start` and `end` count UTF-16 code units of the document and are half-open; `byte_start` and `byte_end` count UTF-8 bytes. An empty cell (null in the other formats) means "not stated or not found", never zero.',
    '',
    '| table | rows | a row is |',
    '|---|---|---|',
    ...tables.map(
      (table) =>
        `| [${table.name}](#${table.name}) | ${outputOf(manifest, table, 'jsonl').rows} | ${table.description} |`,
    ),
    '',
  ];
}

function dictionary(table: Table, { manifest, examples }: Described): string[] {
  const { rows } = outputOf(manifest, table, 'jsonl');
  const key = table.key.length > 0 ? ` Key: ${table.key.map((name) => `\`${name}\``).join(', ')}.` : '';
  return [
    `## ${table.name}`,
    '',
    `${table.description} ${rows} rows.${key}`,
    '',
    '| column | type | unit | meaning | null means | example |',
    '|---|---|---|---|---|---|',
    ...columnsOf(table).map((column) =>
      columnLine(table, column, examples[table.name as keyof typeof examples]),
    ),
    '',
  ];
}

function columnLine(table: Table, column: Column, examples: Row): string {
  const target = table.refs[column.name];
  const values =
    column.values.length > 0 && column.values.length <= 17 ? `one of ${column.values.join(', ')}` : null;
  const meaning = [column.description, target && `leads to \`${target}\``, values].filter(Boolean).join('; ');
  const cells = [
    `\`${column.name}\``,
    column.type,
    column.unit ?? '',
    meaning,
    column.nullable ? nullMeaning(column) : 'never null',
    exampleText(examples[column.name]),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** What the description says after "null", else the rule of every table. */
function nullMeaning({ description }: Column): string {
  return (
    description.match(/\bnull (?:when|for|outside|while|where|if) [^;.]*/)?.[0] ?? 'not stated or not found'
  );
}

/** Longest example shown; a longer one is cut. */
const MOST = 60;

function exampleText(cell: Row[string] | undefined): string {
  if (cell === null || cell === undefined || cell === '') return '';
  const text = String(cell).replaceAll(/\s+/g, ' ').trim().replaceAll('`', "'");
  const characters = [...text];
  return characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : text;
}
