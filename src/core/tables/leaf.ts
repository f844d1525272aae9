/** The lowest head of a column, or a line's own label: the last of its path; "" where it has none. */
export function leafOf(path: readonly string[]): string {
  return path[path.length - 1] ?? '';
}
