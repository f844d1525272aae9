import type { Area } from '../../model/cell-ref';
import type { Aggregate } from './aggregates';
import { aggregatesIn } from './aggregates';
import type { FormulaCell } from './formula-lines';
import { alongOf, formulaLinesOf } from './formula-lines';
import type { Look } from './look';

/** A sum over lines that were copied from one formula, which leaves out the first or the last of them. */
export interface SplitRun {
  readonly cell: FormulaCell;
  readonly own: Area;
  readonly left: Area;
  /** The range that takes all. */
  readonly due: Area;
}

/** So many lines of the range must be copies of one formula: two that are alike beside a third are no list. */
const FEWEST = 3;

export function splitRuns({ scan }: Look): SplitRun[] {
  const { rows, columns } = formulaLinesOf(scan);
  return [...rows.values(), ...columns.values()].flatMap((line) => {
    const sums = aggregatesIn(scan, line).filter(({ axis, name }) => axis === line.axis && name === 'SUM');
    if (sums.length === 0) return [];
    const byPlace = new Map(line.cells.map((cell) => [alongOf(line, cell), cell]));
    return sums.flatMap((sum) => leftOutOf(byPlace, sum, sums) ?? []);
  });
}

function leftOutOf(byPlace: ReadonlyMap<number, FormulaCell>, sum: Aggregate, all: readonly Aggregate[]): SplitRun | null {
  const [from, to] = sum.ends;
  const key = byPlace.get(from)?.key;
  for (let at = from; at <= to; at++) if (key === undefined || byPlace.get(at)?.key !== key) return null;
  if (to - from + 1 < FEWEST) return null;
  let [start, end] = [from, to];
  while (byPlace.get(start - 1)?.key === key) start--;
  while (byPlace.get(end + 1)?.key === key) end++;
  // More lines than one are left out on purpose: the months that are still to come.
  const count = from - start + (end - to);
  // A part that another sum takes was left to it.
  const isTaken = all.some(
    (other) => other !== sum && (other.ends[0] < from || other.ends[1] > to) && other.ends[0] <= end && other.ends[1] >= start,
  );
  if (count !== 1 || isTaken) return null;
  const part = (first: number, last: number): Area =>
    sum.axis === 'column' ? { ...sum.area, top: first, bottom: last } : { ...sum.area, left: first, right: last };
  return { cell: sum.cell, own: sum.area, left: start < from ? part(start, from - 1) : part(to + 1, end), due: part(start, end) };
}
