/** Texts kept of each reading: the heads and labels of some hundred sheets. */
const MOST = 10_000;

/**
 * `read`, asked once for each text: heads, labels and names come back on every sheet and at every step. It must depend on
 * nothing but the text, and nobody may change what it gives.
 */
export function remembered<T>(read: (text: string) => Exclude<T, undefined>): (text: string) => Exclude<T, undefined> {
  const known = new Map<string, Exclude<T, undefined>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
