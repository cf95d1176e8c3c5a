import type { Duplicate } from '../../schemas/index.ts';
import { byCodeUnit } from '../group.ts';
import { contentId } from '../text/ids.ts';
import type { ContrastWords } from './contrast.ts';
import { contrastOf } from './contrast.ts';
import { type Copies, type CopyOptions, findCopies } from './copies.ts';
import type { Level } from './levels.ts';
import type { Texts } from './text-store.ts';

/** The duplicate rows of one level and, for every id, the id that stands for all its copies. */
export type LevelDuplicates = {
  readonly rows: readonly Duplicate[];
  readonly representativeOf: (id: string) => string;
};

/** Groups the copies of one level; rows sorted by group and member. */
export function groupDuplicates(
  name: Duplicate['level'],
  level: Level,
  words: ContrastWords,
): LevelDuplicates {
  const texts = level.store.freeze();
  const copies = findCopies(texts, {
    ...(name === 'sentence' ? SENTENCES : LONG_TEXTS),
    dayOf: (i) => level.days[i],
    speakerOf: (i) => level.speakers[i],
    contrastOf: (a, b, extraNumbers) =>
      name === 'sentence' ? contrastOf(texts, { a, b, extraNumbers }, words) : null,
  });
  const indices = new Map(texts.ids.map((id, i) => [id, i]));
  const members = [...memberRows(name, texts, copies), ...looseRows(name, texts, copies)];
  const rows = [...members.map((m) => m.row), ...representativeRows(name, members)];
  rows.sort((a, b) => byCodeUnit(a.group_id, b.group_id) || byCodeUnit(a.member_id, b.member_id));
  const representativeOf = (id: string) => {
    const i = indices.get(id);
    return i === undefined ? id : texts.ids[copies.representative[i]];
  };
  return { rows, representativeOf };
}

const LEVEL = { nearAnyDay: 0.8, windowDays: 1, containedWidth: 3 } as const;

/** Documents and articles: shingles of three words; 48 MinHash values find Jaccard 0.8 with chance 0.998. */
const LONG_TEXTS = {
  ...LEVEL,
  width: 3,
  bands: 12,
  rows: 4,
  near: 0.75,
  nearPairs: 0,
  contained: 0.9,
  minContainedWords: 20,
  minWords: 5,
} satisfies Partial<CopyOptions>;

/** Sentences: words and pairs of words, so that one changed word is seen and swapped roles are not merged. */
const SENTENCES = {
  ...LEVEL,
  width: 1,
  bands: 12,
  rows: 3,
  near: 0.8,
  nearPairs: 0.6,
  contained: 0.95,
  minContainedWords: 8,
  minWords: 5,
} satisfies Partial<CopyOptions>;

const groupId = (name: Duplicate['level'], id: string): string => contentId('dup', name, id);

type Member = { readonly row: Duplicate; readonly to: string };

/** One row for each copy that is not the representative. */
function memberRows(name: Duplicate['level'], texts: Texts, copies: Copies): Member[] {
  const rows: Member[] = [];
  const seen = new Set<string>();
  const key = (lanes: readonly [Uint32Array, Uint32Array], i: number) =>
    `${copies.representative[i]} ${lanes[0][i]} ${lanes[1][i]}`;
  // The member with the smallest id of those with equal text is the original, the others its exact copies.
  const order = [...texts.ids.keys()].sort((a, b) => byCodeUnit(texts.ids[a], texts.ids[b]));
  for (const i of order) {
    const to = copies.representative[i];
    const [raw, folded] = [`r ${key(texts.raw, i)}`, `f ${key(texts.folded, i)}`];
    const method = seen.has(raw) ? 'exact' : seen.has(folded) ? 'normalised' : 'near';
    seen.add(raw).add(folded);
    if (to === i) continue;
    const isEqual = texts.folded[0][i] === texts.folded[0][to] && texts.folded[1][i] === texts.folded[1][to];
    const similarity = isEqual ? 1 : copies.similarity(i, to).jaccard;
    rows.push(memberOf(name, texts, { i, to, method, similarity, differs_in: null }));
  }
  return rows;
}

/** Rows of texts that resemble a representative but are no copies: contained ones, and ones that say otherwise. */
function looseRows(name: Duplicate['level'], texts: Texts, copies: Copies): Member[] {
  const rows = new Map<string, Member>();
  for (const { i, to, containment, contrast } of copies.contained)
    rows.set(
      `${i} ${to}`,
      memberOf(name, texts, { i, to, method: 'contained', similarity: containment, differs_in: contrast }),
    );
  for (const { i, to, contrast } of copies.contrasts) {
    const similarity = copies.similarity(i, to).jaccard;
    rows.set(
      `${i} ${to}`,
      memberOf(name, texts, { i, to, method: 'near', similarity, differs_in: contrast }),
    );
  }
  return [...rows.values()];
}

type Likeness = Pick<Duplicate, 'method' | 'similarity' | 'differs_in'> & {
  readonly i: number;
  readonly to: number;
};

function memberOf(name: Duplicate['level'], texts: Texts, { i, to, ...rest }: Likeness): Member {
  const row = {
    group_id: groupId(name, texts.ids[to]),
    level: name,
    method: rest.method,
    member_id: texts.ids[i],
    is_representative: false,
    similarity: round(rest.similarity),
    differs_in: rest.differs_in,
  };
  return { row, to: texts.ids[to] };
}

function representativeRows(name: Duplicate['level'], members: readonly Member[]): Duplicate[] {
  return [...new Set(members.map((m) => m.to))].map((member_id) => ({
    group_id: groupId(name, member_id),
    level: name,
    method: 'exact',
    member_id,
    is_representative: true,
    similarity: 1,
    differs_in: null,
  }));
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
