/** A number written in digits. */
export type Digits = {
  readonly value: number;
  /** Count of digits when there is no separator, else 0: 2024 → 4, 1,200 → 0. */
  readonly width: number;
  /** One dot with three digits after it: 3.500 is 3,500 when it counts people. */
  readonly isDotted: boolean;
};

/** Value of a folded number token with Arabic or Latin separators; undefined for 1.2.3 and the like. */
export function parseDigits(folded: string): Digits | undefined {
  if (PLAIN.test(folded)) return { value: Number(folded), width: folded.length, isDotted: false };
  const plain = folded.replaceAll('\u066c', ',').replaceAll('\u066b', '.');
  if (THOUSANDS.test(plain)) return { value: Number(plain.replaceAll(',', '')), width: 0, isDotted: false };
  if (DOT_THOUSANDS.test(plain))
    return { value: Number(plain.replaceAll('.', '')), width: 0, isDotted: false };
  const decimal = plain.replace(',', '.');
  if (!DECIMAL.test(decimal)) return undefined;
  return { value: Number(decimal), width: 0, isDotted: DOTTED.test(plain) };
}

const PLAIN = /^\d+$/;
/** 1,234,567 or 1,234.5 */
const THOUSANDS = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
/** 1.234.567 */
const DOT_THOUSANDS = /^[1-9]\d{0,2}(\.\d{3}){2,}$/;
const DECIMAL = /^\d+\.\d+$/;
const DOTTED = /^[1-9]\d{0,2}\.\d{3}$/;
