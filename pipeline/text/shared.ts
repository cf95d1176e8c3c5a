/**
 * Remembers what `make` says of a key, so that equal values are one object. Every rule reads the facts of every word,
 * more than the nearest memory of a processor holds: what many words share stays there.
 */
export function sharedBy<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
