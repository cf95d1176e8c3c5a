import { mix } from './mix.ts';
import { FOLDED_UNITS, MARK, UNIT_CLASSES } from './units.ts';

/** A running hash over folded words: see `addText` and `fingerprint`. */
export type Fingerprint = { a: number; b: number; isOpen: boolean };

/** An empty fingerprint. */
export function createFingerprint(): Fingerprint {
  return { a: 0x9e3779b9, b: 0x85ebca6b, isOpen: false };
}

/**
 * Adds raw [start, end): letters and digits folded, every run of anything else as one word break. So copies
 * that differ in marks, spacing, quotes or punctuation agree, while another digit or letter changes it.
 */
export function addText(hash: Fingerprint, raw: string, start: number, end: number): void {
  let { a, b, isOpen } = hash;
  for (let i = start; i < end; i++) {
    const unit = raw.charCodeAt(i);
    let folded = FOLDED_UNITS[unit];
    if (folded === 0) {
      const kind = UNIT_CLASSES[unit];
      if (kind === MARK || (kind === 0 && !isOpen)) continue;
      folded = kind === 0 ? 0x20 : unit;
    }
    isOpen = folded !== 0x20;
    a = Math.imul((a << 5) ^ (a >>> 27) ^ folded, 0xcc9e2d51);
    b = Math.imul((b << 7) ^ (b >>> 25) ^ folded, 0x1b873593);
  }
  if (isOpen) {
    a = Math.imul((a << 5) ^ (a >>> 27) ^ 0x20, 0xcc9e2d51);
    b = Math.imul((b << 7) ^ (b >>> 25) ^ 0x20, 0x1b873593);
  }
  hash.a = a;
  hash.b = b;
  hash.isOpen = false;
}

/** Sixteen hexadecimal digits. */
export function fingerprint(hash: Fingerprint): string {
  return hex(mix(hash.a)) + hex(mix(hash.b ^ hash.a));
}

const hex = (h: number): string => (h >>> 0).toString(16).padStart(8, '0');
