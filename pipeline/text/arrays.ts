/**
 * The empty array that stands for "none". V8 tells kinds of arrays apart (of small integers, of objects, with
 * holes) and compiles every function anew that meets one of another kind: `[]` is of small integers, this one of
 * objects.
 */
export const NONE: readonly never[] = emptied([{}]);

/** A list that many rules read: every empty one is the same. */
export const orNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

function emptied(array: unknown[]): never[] {
  array.pop();
  return array as never[];
}

/** `list.map(make)` for lists that many rules read: once compiled, `map` itself makes arrays with holes. */
export function mapped<T, U>(list: readonly T[], make: (value: T, index: number) => U): U[] {
  const made: U[] = [];
  for (let i = 0; i < list.length; i++) made.push(make(list[i], i));
  return made;
}
