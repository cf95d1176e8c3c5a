import type { Block, Diagnostic, Document } from '../schemas/index.ts';
import { KEPT_ROLES } from '../schemas/vocabularies.ts';
import type { Lexicons } from './lexicons.ts';
import type { CleanedDocument, RawDocument } from './records.ts';
import { type Boilerplate, compileBoilerplate } from './rules/clean/boilerplate.ts';
import { createPage, type Label, type Page, type PageLine, type Role } from './rules/clean/page.ts';
import { BLANK_RULE, FOREIGN_RULE, lineRules, partRules } from './rules/clean/rules.ts';
import { contentId } from './text/ids.ts';
import { detectLanguage } from './text/language.ts';
import { utf8Length } from './text/units.ts';

/** What `clean` needs: the boilerplate phrases, compiled. */
export type CleanKit = { readonly boilerplate: Boilerplate };

/** Compiles what `clean` needs from the lexicons. */
export function compileCleanKit(lexicons: Lexicons): CleanKit {
  return { boilerplate: compileBoilerplate(lexicons.boilerplate ?? []) };
}

/**
 * Labels every range of a raw text with a role and the rule that gave it. Nothing is edited or removed: the
 * blocks are adjacent and cover the text. Time is linear in its length.
 */
export function clean(raw: RawDocument, kit: CleanKit): CleanedDocument {
  const document = describeDocument(raw);
  const isArabic = document.language === 'ar';
  const page = createPage(raw.text, raw.given, kit.boilerplate);
  if (isArabic) labelLines(page);
  const spans = isArabic ? labelledSpans(page) : foreignSpans(page);
  const diagnostics: Diagnostic[] = [...raw.diagnostics];
  for (const found of page.diagnostics)
    diagnostics.push({ document_id: document.document_id, path: raw.path, ...found });
  if (document.language !== null && !isArabic) diagnostics.push(languageDiagnostic(raw, document));
  return { raw, document, blocks: buildBlocks(raw.text, document.document_id, spans), diagnostics };
}

function describeDocument(raw: RawDocument): Document {
  const { path, record, media_type, encoding, bytes, sha256, text, given } = raw;
  return {
    document_id: contentId('doc', sha256, raw.copy),
    path,
    record,
    media_type,
    encoding,
    bytes,
    sha256,
    chars: text.length,
    language: detectLanguage(text),
    outlet: given.outlet,
    url: given.url,
    title: given.title,
    published: given.published,
  };
}

const linePass = lineRules.filter((rule) => rule.pass === 'line');
const contextPass = lineRules.filter((rule) => rule.pass === 'context');

/** First what a line shows by itself, then what it means in its place. */
function labelLines(page: Page): void {
  for (const line of page.lines) {
    for (const rule of linePass) {
      if (!rule.applies(line, page)) continue;
      page.labels[line.index] = { role: rule.role, rule: rule.id };
      break;
    }
  }
  for (const line of page.lines) {
    const known = page.labels[line.index];
    for (const rule of contextPass) {
      if ((known !== undefined && !rule.overrides) || !rule.applies(line, page)) continue;
      page.labels[line.index] = { role: rule.role, rule: rule.id };
      break;
    }
    moveCursor(line, page);
  }
}

function moveCursor(line: PageLine, page: Page): void {
  const { role } = page.labels[line.index] as Label;
  if (role === 'headline') {
    page.cursor.hasHeadline = true;
    page.cursor.bodies = 0;
  }
  if (role === 'body') page.cursor.bodies++;
  if (role === 'related' || role === 'most_read') page.cursor.listLine = line.index;
}

type LabelledSpan = {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly rule: string;
};

/** Spans of the lines with their line breaks, cut by the part rules; blank lines in between. */
function labelledSpans(page: Page): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let at = 0;
  for (const line of page.lines) {
    if (line.start > at) spans.push({ start: at, end: line.start, role: 'blank', rule: BLANK_RULE });
    cutLine(line, page, spans);
    at = line.end;
  }
  if (at < page.text.length)
    spans.push({ start: at, end: page.text.length, role: 'blank', rule: BLANK_RULE });
  return spans;
}

function cutLine(line: PageLine, page: Page, spans: LabelledSpan[]): void {
  const label = page.labels[line.index] as Label;
  let at = line.start;
  for (const { id, find } of partRules) {
    for (const { start, end, role } of find(line, page)) {
      if (start < at) continue;
      if (start > at && page.text.slice(at, start).trim() !== '') {
        spans.push({ start: at, end: start, ...label });
        at = start;
      }
      const stop = end >= line.to ? line.end : end;
      spans.push({ start: at, end: stop, role, rule: id });
      at = stop;
    }
  }
  if (at < line.end) spans.push({ start: at, end: line.end, ...label });
}

/** Text of another language is one label a line and kept nowhere. */
function foreignSpans(page: Page): LabelledSpan[] {
  for (const line of page.lines) page.labels[line.index] = { role: 'other', rule: FOREIGN_RULE };
  return labelledSpans(page);
}

function buildBlocks(text: string, documentId: string, spans: readonly LabelledSpan[]): Block[] {
  let byteEnd = 0;
  return spans.map(({ start, end, role, rule }, ordinal) => {
    const byteStart = byteEnd;
    byteEnd += utf8Length(text, start, end);
    return {
      block_id: contentId('blk', documentId, start, end),
      document_id: documentId,
      article_id: null,
      ordinal,
      start,
      end,
      byte_start: byteStart,
      byte_end: byteEnd,
      role,
      kept: KEPT_ROLES.has(role),
      rule,
    };
  });
}

function languageDiagnostic(raw: RawDocument, document: Document): Diagnostic {
  return {
    document_id: document.document_id,
    path: raw.path,
    start: null,
    end: null,
    severity: 'warning',
    rule: 'input/language',
    message: 'the text is not Arabic and was not read, remove it from the input or ignore this',
    actual: document.language,
    expected: 'ar',
  };
}
