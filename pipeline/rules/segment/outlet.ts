import type { Block } from '../../../schemas/index.ts';
import { trimSpan } from '../../text/lines.ts';
import { foldedWords, type WordSpan } from '../../text/units.ts';
import { type Boilerplate, findName } from '../clean/boilerplate.ts';

/** An outlet name verbatim; `isAgency` when it may only have passed the story on. */
export type FoundOutlet = { readonly name: string; readonly isAgency: boolean };

/** Reads the outlet from a kind of block; the examples are the text of one block and the name in it. */
export type OutletRule = {
  readonly id: string;
  readonly summary: string;
  readonly applies: (block: Block) => boolean;
  readonly read: (raw: string, block: Block, boilerplate: Boilerplate) => FoundOutlet | null;
  readonly examples: readonly (readonly [text: string, outlet: string])[];
  readonly counterexamples: readonly string[];
};

export const outletCredit: OutletRule = {
  id: 'segment/outlet-credit',
  summary: 'The name beside a desk or agency credit, or a known outlet, in a byline.',
  applies: ({ role, rule }) =>
    role === 'byline' && (rule === 'clean/byline-credit' || rule === 'clean/byline-outlet'),
  read: readCredit,
  examples: [
    ['وكالات_ نبض البلاد', 'نبض البلاد'],
    ['نبض البلاد || متابعات', 'نبض البلاد'],
    ['الجزيرة نت - غزة', 'الجزيرة نت'],
    ['(رويترز)', 'رويترز'],
  ],
  counterexamples: ['وكالات', 'متابعات', 'حلب - خاص'],
};

export const outletMark: OutletRule = {
  id: 'segment/outlet-mark',
  summary: 'The agency or outlet in the mark before the first sentence or beside the headline.',
  applies: ({ rule }) => MARK_RULES.has(rule),
  // The last name counts: "الإمارات العربية المتحدة (CNN)" is a country and then the outlet.
  read: readLastKnown,
  examples: [
    ['دبي، الإمارات العربية المتحدة (CNN)-- ', 'CNN'],
    ['دمشق - سانا - ', 'سانا'],
    [' | الجزيرة نت', 'الجزيرة نت'],
  ],
  counterexamples: ['غزة/ وكالات: '],
};

export const outletSource: OutletRule = {
  id: 'segment/outlet-source',
  summary: 'A known outlet, agencies aside, in a source line: "source: Al Jazeera + agencies".',
  applies: ({ rule }) => rule === 'clean/byline-source',
  read(raw, block, boilerplate) {
    const found = readKnown(raw, block, boilerplate);
    return found === null || found.isAgency ? null : found;
  },
  examples: [['المصدر: الجزيرة + وكالات', 'الجزيرة']],
  counterexamples: ['المصدر: رويترز', 'المصدر: وكالات'],
};

/** In order of trust. */
export const outletRules: readonly OutletRule[] = [outletCredit, outletMark, outletSource];

type OutletOptions = { readonly boilerplate: Boilerplate; readonly given: string | null };
type Outlet = { readonly outlet: string | null; readonly outlet_basis: 'text' | 'metadata' | 'none' };

/**
 * Outlet of an article: what its own text shows, then what is known from outside. An agency in the text
 * gives way to a known outlet, because that may only print the agency's story.
 */
export function findOutlet(
  raw: string,
  blocks: readonly Block[],
  { boilerplate, given }: OutletOptions,
): Outlet {
  let agency: string | null = null;
  for (const rule of outletRules) {
    for (const block of blocks) {
      const found = rule.applies(block) ? rule.read(raw, block, boilerplate) : null;
      if (found === null) continue;
      if (!found.isAgency) return { outlet: found.name, outlet_basis: 'text' };
      agency ??= found.name;
    }
  }
  if (given !== null) return { outlet: given, outlet_basis: 'metadata' };
  return { outlet: agency, outlet_basis: agency === null ? 'none' : 'text' };
}

/** A known name first; else the words beside a generic credit. */
function readCredit(raw: string, block: Block, boilerplate: Boilerplate): FoundOutlet | null {
  const known = readKnown(raw, block, boilerplate);
  if (known !== null) return known;
  const credits = boilerplate.vocabulary('credit');
  const places = boilerplate.vocabulary('place');
  const all = pieces(raw, block);
  const names = all.filter((words) => !words.every(({ word }) => credits.has(word)));
  const own = names.filter((words) => !places.has(words.map(({ word }) => word).join(' ')));
  if (own.length === 0 || names.length === all.length) return null;
  const best = own.find((words) => words.length > 1) ?? own[0];
  return { name: raw.slice(best[0].start, best[best.length - 1].end), isAgency: false };
}

/** The first name of boilerplate.csv in the block, outlets before agencies. */
function readKnown(raw: string, block: Block, boilerplate: Boilerplate): FoundOutlet | null {
  const words = foldedWords(raw, block.start, block.end);
  let agency: FoundOutlet | null = null;
  for (let i = 0; i < words.length; i++) {
    const found = findName(boilerplate, words, i);
    if (found === undefined) continue;
    const name = raw.slice(words[i].start, words[i + found.length - 1].end);
    if (found.role === 'outlet') return { name, isAgency: false };
    agency ??= { name, isAgency: true };
    i += found.length - 1;
  }
  return agency;
}

/** The last name of boilerplate.csv in the block. */
function readLastKnown(raw: string, block: Block, boilerplate: Boilerplate): FoundOutlet | null {
  const words = foldedWords(raw, block.start, block.end);
  let last: FoundOutlet | null = null;
  for (let i = 0; i < words.length; i++) {
    const found = findName(boilerplate, words, i);
    if (found === undefined) continue;
    const name = raw.slice(words[i].start, words[i + found.length - 1].end);
    last = { name, isAgency: found.role === 'agency' };
    i += found.length - 1;
  }
  return last;
}

/** Words of a byline between its marks. */
function pieces(raw: string, block: Block): WordSpan[][] {
  const { start, end } = trimSpan(raw, block.start, block.end);
  const found: WordSpan[][] = [];
  let last = -1;
  for (const word of foldedWords(raw, start, end)) {
    if (last < 0 || /[-–—ـ_|/\\+:()[\]«»"،•]/.test(raw.slice(last, word.start))) found.push([]);
    found[found.length - 1].push(word);
    last = word.end;
  }
  return found;
}

const MARK_RULES: ReadonlySet<string> = new Set([
  'clean/agency-mark',
  'clean/title-outlet',
  'clean/title-prefix',
]);
