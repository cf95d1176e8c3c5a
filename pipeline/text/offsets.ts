/**
 * Byte offset of every UTF-16 offset of a text in its UTF-8 bytes: `table[i]` for i in 0..text.length.
 * A lone surrogate counts three bytes, as encoders write it (U+FFFD).
 */
export function byteOffsets(text: string): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = bytes;
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i + 1))) {
      // The pair is four bytes; an offset inside it points to its beginning.
      table[++i] = bytes;
      bytes += 4;
    } else bytes += 3;
  }
  table[text.length] = bytes;
  return table;
}

/** Offset of the first lone surrogate, or -1. */
export function loneSurrogate(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i + 1))) i++;
    else if (unit >= 0xd800 && unit <= 0xdfff) return i;
  }
  return -1;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
