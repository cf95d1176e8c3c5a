import { expect, it } from 'vitest';
import { compileExtractKit } from '../pipeline/extract/kit.ts';
import { extract } from '../pipeline/extract.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { segmentText } from './pages.ts';

const kit = compileExtractKit(readLexicons());
const PARAGRAPH = 'قال شهود من سكان الحي إن الانفجار وقع صباح اليوم. وأضافوا أن الجرحى كثيرون.';

function notes(line: string): (string | null)[][] {
  const { diagnostics } = extract(segmentText(`انفجار في سوق شعبية\n\n${PARAGRAPH} ${line}`), kit);
  return diagnostics
    .filter(({ rule }) => rule === 'extract/ambiguous-place')
    .map(({ actual, expected }) => [actual, expected]);
}

it('notes the places that a name may mean', () => {
  expect(notes('وقع الانفجار في مدينة طرابلس.')).toEqual([['مدينة طرابلس', 'one of lb-tripoli, ly-tripoli']]);
});

it('notes nothing when the article tells which', () => {
  expect(notes('وقع الانفجار في مدينة طرابلس في ليبيا.')).toEqual([]);
});
