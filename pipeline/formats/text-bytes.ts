import type { Cell } from '../../schemas/index.ts';

/** Texts as UTF-8, one behind the other: text `i` is `data` from `valueOffsets[i]` to `valueOffsets[i + 1]`; of null nothing. */
export type TextBytes = { readonly valueOffsets: Int32Array; readonly data: Uint8Array };

/** The texts of a column in one buffer: a buffer for each cell takes longer to make than to fill. */
export function textBytes(cells: readonly Cell[]): TextBytes {
  let most = 0;
  for (const cell of cells) if (cell !== null) most += String(cell).length * BYTES_A_UNIT;
  const bytes = new Uint8Array(most);
  const valueOffsets = new Int32Array(cells.length + 1);
  let end = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell !== null) end += utf8.encodeInto(String(cell), bytes.subarray(end)).written;
    valueOffsets[i + 1] = end;
  }
  return { valueOffsets, data: bytes.slice(0, end) };
}

const utf8 = new TextEncoder();
/** UTF-8 bytes that a UTF-16 code unit takes at most. */
const BYTES_A_UNIT = 3;
