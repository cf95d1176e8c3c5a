import type { Row } from '../../schemas/index.ts';
import { parseFrame } from '../extract/events/frames.ts';
import type { Frame } from '../extract/words/lexeme.ts';
import type { Lexicons } from '../lexicons.ts';
import { fold } from '../text/fold.ts';
import type { ExplainTables } from './explanation.ts';
import type { RuleLine } from './rule.ts';

/** One role of an event mention: its filler, or why there is none. */
export type SlotNote = {
  readonly role: string;
  readonly filler: Row | null;
  /** Where the filler was found: a source code of the frame, pronoun, carried, antecedent, speaker …; '' if empty. */
  readonly source: string;
  readonly why: string;
};

/** What the notes are derived from. */
export type SlotScene = {
  readonly mention: Row;
  readonly sentence: Row | undefined;
  readonly fillers: readonly Row[];
  readonly chain: readonly Row[];
  readonly line: RuleLine | null;
  readonly tables: ExplainTables;
  readonly lexicons: Lexicons;
};

/**
 * Why each slot is filled as it is, or empty: as far as the rows, the sentence and the frame tell. The engine
 * keeps no trace, so a position is named by what stands before the filler and what the frame asks for.
 */
export function slotNotes(scene: SlotScene): SlotNote[] {
  const frame = scene.line?.lexicon === 'frames.csv' ? parseFrame(scene.line.cells) : null;
  const notes = scene.fillers.map((filler): SlotNote => {
    const role = String(filler.role);
    return { role, filler, ...explainFiller(filler, frame, scene) };
  });
  const filled = new Set(notes.map(({ role }) => role));
  for (const slot of frame?.slots ?? [])
    if (!filled.has(slot.role))
      notes.push({ role: slot.role, filler: null, source: '', why: explainEmpty(slot.role, frame, scene) });
  return notes;
}

type Reason = Pick<SlotNote, 'source' | 'why'>;

function explainFiller(filler: Row, frame: Frame | null, scene: SlotScene): Reason {
  if (filler.role === 'time') return explainTime(filler, scene);
  if (filler.role === 'quantity') return explainQuantity(filler, scene);
  if (filler.is_implicit) return explainImplicit(filler, scene);
  const sources = frame?.slots.find(({ role }) => role === filler.role)?.sources ?? [];
  const preposition = prepositionBefore(filler, scene);
  if (preposition) {
    const asked = sources.includes(preposition.code)
      ? 'as the frame asks'
      : 'a place word that every frame tries';
    const isDefault = filler.role === 'place' || sources.includes(preposition.code);
    const why = `after ${preposition.form} (${preposition.code})${isDefault ? `, ${asked}` : ''}`;
    return { source: preposition.code, why };
  }
  return explainPosition(filler, sources, scene);
}

function explainTime(filler: Row, { tables, sentence }: SlotScene): Reason {
  const time = tables.times?.find((row) => row.time_id === filler.time_id);
  const basis = String(time?.basis ?? 'none');
  const days = time?.date_start
    ? `, ${time.date_start}${time.date_end === time.date_start ? '' : ` to ${time.date_end}`}`
    : '';
  const anchor = time?.anchor && basis !== 'explicit' ? `, counted from ${time.anchor}` : '';
  const place = isIn(filler, sentence) ? 'of the sentence' : 'of an earlier sentence';
  const what = basis === 'none' ? 'a time without days' : `${basis} time`;
  return { source: basis, why: `${what} ${place}${days}${anchor}` };
}

function explainQuantity(filler: Row, { tables }: SlotScene): Reason {
  const row = tables.quantities?.find(({ quantity_id }) => quantity_id === filler.quantity_id);
  if (!row) return { source: 'number', why: 'a number of the clause' };
  const range = row.low === row.high ? `${row.low}` : `${row.low ?? '…'} to ${row.high ?? '…'}`;
  return { source: 'number', why: `counts ${row.unit}: ${range} (${row.qualifier})` };
}

function explainImplicit(filler: Row, { chain, sentence, tables, mention }: SlotScene): Reason {
  const isSpeaker = chain.some(
    (hop) => Number(hop.start) < Number(filler.end) && Number(filler.start) < Number(hop.end),
  );
  if (isSpeaker) return { source: 'speaker', why: 'a pronoun or dropped subject: the speaker of the claim' };
  if (isIn(filler, sentence)) {
    const side = Number(filler.start) < Number(mention.start) ? 'earlier' : 'later';
    return {
      source: 'pronoun',
      why: `a pronoun, dropped or controlled subject: named ${side} in the sentence`,
    };
  }
  const home = tables.sentences.find((row) => isIn(filler, row) && row.article_id === mention.article_id);
  const where = home ? `sentence ${home.ordinal} of the article` : 'the article';
  return {
    source: 'antecedent',
    why: `a pronoun, definite noun or dropped subject: its antecedent stands in ${where}`,
  };
}

/** Without a preposition: subject, object or idafa, by where it stands. */
function explainPosition(
  filler: Row,
  sources: readonly string[],
  { sentence, mention, fillers }: SlotScene,
): Reason {
  const first = fillers.find((row) => row.role === filler.role && row.ordinal === 0);
  if (first && first !== filler && Number(filler.ordinal) > 0)
    return { source: 'coordination', why: `joined to ${first.quote}` };
  const bare = sources.filter((source) => source in POSITIONS);
  const source = bare[0] ?? '';
  const named = bare.map((code) => `${code} (${POSITIONS[code]})`).join(' or ') || 'next to the trigger';
  return { source, why: `${named}, ${sideOf(filler, mention, sentence)}` };
}

/** Grammatical positions that a slot may name. */
const POSITIONS: Readonly<Record<string, string>> = {
  subj: 'grammatical subject',
  obj: 'direct object, subject of the passive, or what a verbal noun governs',
  obj2: 'second object',
  idafa: 'the noun that follows the trigger in idafa',
  adj: 'an adjective of the trigger',
};

function sideOf(filler: Row, mention: Row, sentence: Row | undefined): string {
  const [start, end] = [Number(filler.start), Number(filler.end)];
  if (start >= Number(mention.start) && end <= Number(mention.end)) return 'inside the trigger';
  if (end <= Number(mention.start)) return 'before the trigger';
  const between = textOf(sentence, Number(mention.end), start).trim();
  return between === '' ? 'right after the trigger' : `after the trigger and "${between}"`;
}

type Preposition = { readonly code: string; readonly form: string };

/** The preposition in front of a filler: one or two words of its own, or letters glued to it. */
function prepositionBefore(filler: Row, { sentence, lexicons }: SlotScene): Preposition | null {
  if (!sentence) return null;
  const rows = (lexicons.function_words ?? []).filter((row) => row.class === 'preposition');
  const before = textOf(sentence, Number(sentence.start), Number(filler.start));
  const words = before.split(/[\s"«»“”()]+/u).filter(Boolean);
  const isGlued = /\p{L}$/u.test(before);
  const candidates = isGlued ? words.slice(-1) : [words.slice(-2).join(' '), words.at(-1) ?? ''];
  for (const form of candidates)
    for (const folded of [fold(form), fold(form).replace(/^[\u0648\u0641](?=..)/u, '')]) {
      const row = rows.find(({ words: cell }) =>
        cell.split('|').some((word) => fold(word.trim()) === folded),
      );
      if (row && folded !== '') return { code: row.gloss, form };
    }
  return null;
}

function explainEmpty(role: string, frame: Frame | null, { mention }: SlotScene): string {
  const slot = frame?.slots.find((candidate) => candidate.role === role);
  const sources = slot?.sources.map((code) => (code in POSITIONS ? POSITIONS[code] : `after ${code}`)) ?? [];
  const guard = frame?.needs.find((need) => need.role === role);
  const allowed = guard?.allow.length ? `, or it was no ${guard.allow.join(', ')}` : '';
  const forbidden = guard?.forbid.length ? `, or it was ${guard.forbid.join(', ')}` : '';
  return `nothing bound around ${mention.quote}: looked for ${sources.join('; ')}${allowed}${forbidden}`;
}

const isIn = (inner: Row, outer: Row | undefined): boolean =>
  outer !== undefined && Number(inner.start) >= Number(outer.start) && Number(inner.end) <= Number(outer.end);

const textOf = (sentence: Row | undefined, start: number, end: number): string =>
  sentence ? String(sentence.quote).slice(start - Number(sentence.start), end - Number(sentence.start)) : '';
