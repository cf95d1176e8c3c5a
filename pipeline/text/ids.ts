import { mix } from './mix.ts';
/**
 * A content id: prefix and 16 hexadecimal digits (64 bits) hashed from the parts.
 * Two 32-bit multiply-xor lanes with the murmur3 finaliser: no cryptographic strength, but the parts begin
 * with the SHA-256 of the raw text, so equal ids mean equal content up to a chance of 2^-64 a pair.
 */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (const part of parts) {
    if (typeof part === 'number') {
      a = Math.imul(a ^ (part >>> 0), 0xcc9e2d51);
      b = Math.imul(b ^ (part >>> 0), 0x1b873593);
    } else {
      for (let i = 0; i < part.length; i++) {
        const unit = part.charCodeAt(i);
        a = Math.imul(a ^ unit, 0xcc9e2d51);
        b = Math.imul(b ^ unit, 0x1b873593);
        a = (a << 13) | (a >>> 19);
        b = (b << 17) | (b >>> 15);
      }
    }
    // A separator, so that ('ab', 'c') and ('a', 'bc') differ.
    a = mix(a ^ 0x1f);
    b = mix(b ^ (a + 0x2f));
  }
  return `${prefix}_${hex(mix(a ^ b))}${hex(mix(b ^ Math.imul(a, 0x27d4eb2f)))}`;
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (h: number): string =>
  BYTES[h >>> 24] + BYTES[(h >>> 16) & 0xff] + BYTES[(h >>> 8) & 0xff] + BYTES[h & 0xff];
