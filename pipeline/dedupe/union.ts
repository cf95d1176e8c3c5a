/** Disjoint sets of 0 … count - 1 whose root is always the smallest member, whatever the order of joins. */
export type Union = {
  readonly find: (member: number) => number;
  readonly join: (a: number, b: number) => void;
};

/** Every number alone. */
export function createUnion(count: number): Union {
  const parents = Uint32Array.from({ length: count }, (_, i) => i);
  const find = (member: number): number => {
    let root = member;
    while (parents[root] !== root) root = parents[root];
    for (let at = member; at !== root; ) {
      const next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x < y) parents[y] = x;
      else parents[x] = y;
    },
  };
}
