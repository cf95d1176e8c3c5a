import { isUtf8 } from 'node:buffer';
import type { Finding } from './problems.ts';

export type Problem = Finding & { readonly rule: string };
export type WrongEncoding = { readonly encoding: string; readonly problem: Problem };

/** The encoding of bytes that are not UTF-8 text, or null when they are. */
export function findEncoding(bytes: Uint8Array): WrongEncoding | null {
  const wide = findUtf16(bytes);
  if (wide || isUtf8(bytes)) return wide;
  return nulShare(bytes.subarray(0, 4096)) > 0.05 ? binary(bytes) : legacy(bytes);
}

/** UTF-16 by its mark, or by its high bytes when it has none; null for anything else. */
export function findUtf16(bytes: Uint8Array): WrongEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16('utf-16le', 'a UTF-16 byte order mark');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16('utf-16be', 'a UTF-16 byte order mark');
  const sample = bytes.subarray(0, 4096);
  // UTF-16 Arabic without a mark can be valid UTF-8 by accident: its high bytes are all 00 or 06.
  if (highByteShare(sample, 1) >= HIGH_BYTE_SHARE) return utf16('utf-16le', 'every second byte is 00 or 06');
  if (highByteShare(sample, 0) >= HIGH_BYTE_SHARE) return utf16('utf-16be', 'every second byte is 00 or 06');
  return null;
}

/** Prose in UTF-16 has nearly all its high bytes in two pages; prose in UTF-8 has none of these bytes. */
const HIGH_BYTE_SHARE = 0.7;

function highByteShare(sample: Uint8Array, parity: 0 | 1): number {
  if (sample.length < 4) return 0;
  let high = 0;
  let places = 0;
  for (let i = parity; i < sample.length; i += 2, places++) if (sample[i] === 0 || sample[i] === 6) high++;
  return high / places;
}

function nulShare(sample: Uint8Array): number {
  let nul = 0;
  for (const byte of sample) if (byte === 0) nul++;
  return nul / sample.length;
}

function utf16(encoding: 'utf-16le' | 'utf-16be', actual: string): WrongEncoding {
  const remedy = `iconv -f ${encoding.toUpperCase()} -t UTF-8`;
  return {
    encoding,
    problem: {
      rule: 'input/utf-16',
      severity: 'error',
      actual,
      expected: 'UTF-8',
      remedy: `convert it: ${remedy}`,
    },
  };
}

function binary(bytes: Uint8Array): WrongEncoding {
  const actual = `byte ${hex(bytes, firstInvalid(bytes))}, many NUL bytes`;
  const remedy = 'this is no text: remove the file, or extract its text';
  return {
    encoding: 'binary',
    problem: { rule: 'input/encoding', severity: 'error', actual, expected: 'UTF-8', remedy },
  };
}

function legacy(bytes: Uint8Array): WrongEncoding {
  const at = firstInvalid(bytes);
  const arabic = looksArabic(new TextDecoder('windows-1256').decode(bytes.subarray(0, 4096)));
  const actual = `byte ${hex(bytes, at)}${arabic ? ', looks like windows-1256' : ''}`;
  const remedy = arabic
    ? 'convert it: iconv -f WINDOWS-1256 -t UTF-8'
    : 'find out its encoding and convert it: iconv -f ENCODING -t UTF-8';
  return {
    encoding: 'unknown',
    problem: { rule: 'input/encoding', severity: 'error', actual, expected: 'UTF-8', remedy },
  };
}

const looksArabic = (text: string): boolean =>
  (text.match(/[\u0621-\u064A]/g)?.length ?? 0) > (text.match(/[^\s\d]/g)?.length ?? 0) / 2;

/** Offset of the first byte that no UTF-8 text has: the longest valid beginning, by bisection. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  return wholeCharacters(bytes, low);
}

/** The largest end, at most three bytes before the given one, that does not cut a character. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  let lead = end - 1;
  while (lead > 0 && lead > end - 4 && (bytes[lead] & 0xc0) === 0x80) lead--;
  if (lead < 0) return end;
  const first = bytes[lead];
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return lead + length > end ? lead : end;
}

const hex = (bytes: Uint8Array, at: number): string =>
  `${(bytes[at] ?? 0).toString(16).padStart(2, '0')} at offset ${at}`;
