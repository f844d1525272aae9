import { cellIndex } from '../../model/figures';
import type { Figures } from '../../model/figures';

/** Longer lists than this are not added up by eye without a mark. */
const MOST_LINES = 60;
/** More lines below one are set in, numbered or headed. */
const MOST_PARTS = 12;
/** Among figures of two digits some line is soon the sum of the next two. */
const TELLING = 100;

/**
 * The lines of a list without those that another of them sums up, though nothing marks it ("Thuê tài chính 2.110, Khấu hao
 * 1.857, Lãi 253"): a total counts each once. Null where no line does.
 */
export function withoutNested(rows: readonly number[], columns: readonly number[], figures: Figures): number[] | null {
  if (rows.length > MOST_LINES) return null;
  const nested = new Set<number>();
  rows.forEach((row, i) => {
    if (nested.has(row)) return;
    const [below, above] = [
      rows.slice(i + 1),
      rows
        .slice(0, i)
        .reverse()
        .filter((r) => !nested.has(r)),
    ];
    for (const parts of [partsOf(row, below, columns, figures), partsOf(row, above, columns, figures)])
      if (parts.length) return parts.forEach((part) => nested.add(part));
  });
  return nested.size > 0 ? rows.filter((row) => !nested.has(row)) : null;
}

/** The nearest lines that add up to `row` in every column; none where no number of them does. */
function partsOf(row: number, next: readonly number[], columns: readonly number[], figures: Figures): readonly number[] {
  const at = (line: number, col: number): number => figures.value[cellIndex('row', line, col, figures.cols)]! || 0;
  if (!columns.some((col) => Math.abs(at(row, col)) >= TELLING)) return [];
  const left = columns.map((col) => at(row, col));
  for (let k = 0; k < Math.min(next.length, MOST_PARTS); k++) {
    columns.forEach((col, c) => (left[c]! -= at(next[k]!, col)));
    if (k > 0 && columns.every((col, c) => Math.abs(left[c]!) <= 1e-9 * Math.abs(at(row, col)))) return next.slice(0, k + 1);
  }
  return [];
}
