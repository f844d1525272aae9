// In place of Math.min(...list) and list.push(...others): a call takes some 120,000 arguments, a column of a sheet has a million cells.

/** The smallest of them; Infinity where there is none. */
export function smallest(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** The greatest of them; -Infinity where there is none. */
export function greatest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

/** Adds all of them at the end of `list`. */
export function addAll<T>(list: T[], others: Iterable<T>): void {
  for (const other of others) list.push(other);
}
