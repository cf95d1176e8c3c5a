/**
 * Folded text with, for every folded UTF-16 unit, the raw half-open range it stands for.
 * A deleted mark belongs to the letter before it, so that a quote keeps its marks.
 */
export type AlignedText = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const DELETED = 0xffff;
const EXPANDED = 0xfffe;

/**
 * Folds spelling variants for look-up: alef forms, alef maqsura, ta marbuta, Persian letters and digits,
 * presentation forms (NFKC), case of Latin letters; deletes harakat, tatweel, bidi and zero-width controls.
 * Idempotent. Never published.
 */
export function foldAligned(raw: string): AlignedText {
  const text = fold(raw);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const mapped = table[unit];
    if (mapped === DELETED) {
      if (at > 0) ends[at - 1] = i + 1;
      continue;
    }
    const next = at + (mapped === EXPANDED ? expansionOf(unit).length : 1);
    for (; at < next; at++) {
      starts[at] = i;
      ends[at] = i + 1;
    }
  }
  return { text, starts, ends };
}

/** The folded text alone: runs that folding leaves as they are, and what stands for the units between them. */
export function fold(raw: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const mapped = table[unit];
    if (mapped === unit && mapped !== DELETED) continue;
    if (i > from) out += raw.slice(from, i);
    if (mapped !== DELETED) out += mapped === EXPANDED ? expansionOf(unit) : String.fromCharCode(mapped);
    from = i + 1;
  }
  return from === 0 ? raw : out + raw.slice(from);
}

const expansionOf = (unit: number): string => expansions.get(unit) as string;

/** Whether folding deletes the unit: a mark, tatweel or an invisible control. */
export function isDeleted(unit: number): boolean {
  return table[unit] === DELETED;
}

function buildTable(): { table: Uint16Array; expansions: Map<number, string> } {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [from, to] of DELETED_RANGES) for (let unit = from; unit <= to; unit++) table[unit] = DELETED;
  for (const unit of SPACES) table[unit] = 0x20;
  for (let digit = 0; digit < 10; digit++) {
    table[0x660 + digit] = 0x30 + digit;
    table[0x6f0 + digit] = 0x30 + digit;
  }
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  for (const [from, to] of LETTERS) table[from.charCodeAt(0)] = to.charCodeAt(0);
  const expansions = new Map<number, string>();
  for (const [from, to] of PRESENTATION_RANGES)
    for (let unit = from; unit <= to; unit++) expandPresentationForm(unit, table, expansions);
  return { table, expansions };
}

function expandPresentationForm(unit: number, table: Uint16Array, expansions: Map<number, string>): void {
  const compatible = String.fromCharCode(unit).normalize('NFKC');
  let folded = '';
  for (let i = 0; i < compatible.length; i++) {
    const mapped = table[compatible.charCodeAt(i)];
    if (mapped !== DELETED) folded += String.fromCharCode(mapped);
  }
  if (folded === '') table[unit] = DELETED;
  else if (folded.length === 1) table[unit] = folded.charCodeAt(0);
  else {
    table[unit] = EXPANDED;
    expansions.set(unit, folded);
  }
}

/** Harakat and Quranic marks, tatweel, zero-width and bidi controls, byte order mark, soft hyphen, non-characters. */
const DELETED_RANGES: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
];

const PRESENTATION_RANGES: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

/** No-break, figure, narrow and ideographic spaces. */
const SPACES = [
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x202f, 0x205f, 0x3000,
];

const LETTERS: readonly (readonly [string, string])[] = [
  ['\u0622', '\u0627'], // آ alef with madda
  ['\u0623', '\u0627'], // أ alef with hamza above
  ['\u0625', '\u0627'], // إ alef with hamza below
  ['\u0671', '\u0627'], // ٱ alef wasla
  ['\u0649', '\u064a'], // ى alef maqsura
  ['\u06cc', '\u064a'], // ی Persian yeh
  ['\u06a9', '\u0643'], // ک Persian kaf
  ['\u0629', '\u0647'], // ة ta marbuta
  ['\u06c0', '\u0647'], // ۀ heh with yeh above
  ['\u06c1', '\u0647'], // ہ heh goal
  ['\u06be', '\u0647'], // ھ heh doachashmee
];

// Last, because it reads the tables above.
const { table, expansions } = buildTable();
