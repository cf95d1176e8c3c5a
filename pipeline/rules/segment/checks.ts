/** Ids of the diagnostics that clean and segment write, with what each says. */
export const checks = [
  { id: 'input/language', summary: 'The text is not Arabic.' },
  { id: 'clean/oversized-line', summary: 'A line is too long to be news text.' },
  { id: 'clean/dateline', summary: 'A dateline holds a date that does not exist.' },
  { id: 'segment/no-article', summary: 'An Arabic text holds no article.' },
  { id: 'segment/published-conflict', summary: 'The text and its metadata give different publication days.' },
  { id: 'segment/published-given', summary: 'The publication date given with the text cannot be read.' },
] as const;
