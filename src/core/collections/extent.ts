/**
 * The least and the greatest of `values`; Infinity and −Infinity of none. For lists as long as a sheet: as arguments of
 * Math.min they overflow the stack from some 10^5 on.
 */
export function extentOf(values: Iterable<number>): [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
