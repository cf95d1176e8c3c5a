import { mapped } from '../../text/arrays.ts';
import { findTimes } from '../../text/dates.ts';
import { FROM } from '../../text/particles.ts';
import { timeWord } from '../../text/time-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { TimeSpan } from '../found.ts';
import type { ExtractKit } from '../kit.ts';
import { isFutureForm } from '../words/lexeme.ts';
import { findUndatedTimes } from './undated-times.ts';

/** Time expressions against the day of publication; a verb with س before one makes it a coming day. */
export function timesOf(tokens: readonly Token[], published: string | null, kit: ExtractKit): TimeSpan[] {
  const tense = (index: number): 'past' | 'future' | null => tenseAt(tokens, index, kit);
  const hits = published === null ? findUndatedTimes(tokens, tense) : findTimes(tokens, { published, tense });
  return mapped(hits, (hit) => ({
    first: hit.first,
    last: hit.last,
    start: tokens[hit.first].start,
    end: tokens[hit.last].end,
    date_start: hit.date_start,
    date_end: hit.date_end,
    date_precision: hit.date_precision,
    basis: hit.basis,
    anchor: hit.anchor,
    open: hit.open ?? null,
    rule: hit.rule,
  }));
}

/** Tense of the nearest verb around a token, not past a complementiser behind it: "أعلن مساء الأحد أنه سيتم …". */
function tenseAt(tokens: readonly Token[], index: number, kit: ExtractKit): 'past' | 'future' | null {
  let end = Math.min(tokens.length, index + TENSE_REACH + 1);
  for (let i = index + 1; i < end; i++)
    if (kit.facts.factsOf(tokens[i]).functions.some(({ cls }) => cls === 'complementiser')) end = i;
  // "وستصل صباح الجمعة، بعد أن نجحت": a verb behind the comma is asked only when none stands before.
  const comma = tokens.findIndex(({ word }, i) => i > index && word.folded === '\u060C');
  return (
    tenseWithin(tokens, index, comma > 0 ? Math.min(comma, end) : end, kit) ??
    tenseWithin(tokens, index, end, kit)
  );
}

function tenseWithin(
  tokens: readonly Token[],
  index: number,
  end: number,
  kit: ExtractKit,
): 'past' | 'future' | null {
  for (let distance = 1; distance <= TENSE_REACH; distance++)
    for (const i of [index - distance, index + distance]) {
      if (i < 0 || i >= end || timeWord(tokens[i].word.folded) !== undefined) continue;
      const { verbs } = kit.facts.factsOf(tokens[i]);
      if (verbs.some(isFutureForm) || isScheduled(tokens, i, kit)) return 'future';
      if (verbs.length > 0 && verbs.every((verb) => verb.tense === 'past')) return 'past';
    }
  return null;
}

/** القمة | المقررة مطلع نوفمبر, المقرر | عقدها في مايو; كان من المقرر tells of what was. */
function isScheduled(tokens: readonly Token[], i: number, kit: ExtractKit): boolean {
  const at = [i, i - 1].find((k) => k >= 0 && kit.facts.factsOf(tokens[k]).sets.has('scheduled'));
  return at !== undefined && tokens[at - 1]?.word.folded !== FROM;
}

/** Tokens in which a verb tells the tense of a time. */
const TENSE_REACH = 14;
