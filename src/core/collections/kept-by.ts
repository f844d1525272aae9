/**
 * Answers kept beside the object that they were worked out from, and forgotten with it: `make` is called once an object.
 * It must depend on nothing that changes while the object lives.
 */
export function keptBy<K extends object, V>(): (key: K, make: () => V) => V {
  const known = new WeakMap<K, V>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = make();
    known.set(key, fresh);
    return fresh;
  };
}
