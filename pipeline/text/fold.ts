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
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const mapped = table[raw.charCodeAt(i)];
    if (mapped === DELETED) {
      if (ends.length > 0) ends[ends.length - 1] = i + 1;
      continue;
    }
    const expansion = mapped === EXPANDED ? expansions.get(raw.charCodeAt(i)) : undefined;
    if (expansion === undefined) {
      units.push(mapped);
      starts.push(i);
      ends.push(i + 1);
      continue;
    }
    for (let k = 0; k < expansion.length; k++) {
      units.push(expansion.charCodeAt(k));
      starts.push(i);
      ends.push(i + 1);
    }
  }
  return { text: fromUnits(units), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The folded text alone: the fast path for single words. */
export function fold(raw: string): string {
  let out = '';
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const mapped = table[unit];
    if (mapped === DELETED) continue;
    out += mapped === EXPANDED ? expansions.get(unit) : String.fromCharCode(mapped);
  }
  return out;
}

/** Whether folding deletes the unit: a mark, tatweel or an invisible control. */
export function isDeleted(unit: number): boolean {
  return table[unit] === DELETED;
}

function fromUnits(units: readonly number[]): string {
  let out = '';
  for (let i = 0; i < units.length; i += 8192) out += String.fromCharCode(...units.slice(i, i + 8192));
  return out;
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

/** Harakat and Quranic marks, tatweel, zero-width and bidi controls, byte order mark, soft hyphen. */
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
