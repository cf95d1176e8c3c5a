import { type Column, columnsOf } from './column-types.ts';
import type { Table } from './table.ts';

/** Documentation of the tables as Markdown: one section a table, one line a column. */
export function tablesMarkdown(tables: readonly Table[]): string {
  return tables.map(tableMarkdown).join('\n');
}

function tableMarkdown(table: Table): string {
  const key = table.key.length > 0 ? ` Key: ${table.key.map((name) => `\`${name}\``).join(', ')}.` : '';
  const lines = columnsOf(table).map((column) => columnMarkdown(column, table.refs[column.name]));
  return `### ${table.name}\n${table.description}${key}\n\n| column | type | meaning |\n|---|---|---|\n${lines.join('\n')}\n`;
}

function columnMarkdown(column: Column, ref: string | undefined): string {
  const notes = [
    column.unit && `unit: ${column.unit}`,
    column.reference && `after: ${column.reference}`,
    ref && `→ \`${ref}\``,
    column.values.length > 0 && column.values.length <= 17 && `one of: ${column.values.join(', ')}`,
    column.values.length > 17 && `one of ${column.values.length} values, see the JSON Schema`,
  ].filter(Boolean);
  const meaning = [column.description, ...notes].join('; ').replaceAll('|', '\\|');
  return `| \`${column.name}\` | ${column.type}${column.nullable ? '?' : ''} | ${meaning} |`;
}
