/**
 * Remembers what `make` says of a key, so that equal values are one object. Every rule reads the facts of every word,
 * more than the nearest memory of a processor holds: what many words share stays there.
 */
export function sharedBy<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => known.get(key) ?? keep(known, key, make(key));
}

/** Keeps a value under its key and gives it back: `known.get(key) ?? keep(known, key, …)`. */
export function keep<K, V>(known: Map<K, V>, key: K, value: V): V {
  known.set(key, value);
  return value;
}
