import { judgeAt } from '../arithmetic/judge';
import type { CellRef } from '../model/cell-ref';
import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import { operandCells, resultCell } from '../model/relation';
import type { Relation } from '../model/relation';
import type { Table } from '../model/table';
import { independent } from './independent';
import { smallest } from '../collections/of-many';

const BASES: readonly number[] = [1000, 100, 10];
/** So many different figures that all end in 0 do so by chance once in 10^8. */
const LEAST_DISTINCT = 8;
/** Of sums of rounded figures every fourth misses or more; slips are a few in a thousand. */
const LEAST_MISSES = 3;
const MISSING_SHARE = 0.1;

/**
 * One table may hold the figures of several offices: lines of counts, and a block of lines that another office rounded to tens.
 * There sums may miss by as much, where they do so again and again in lines that have nothing in common.
 */
export function loosenRuns(table: Table, sums: readonly Relation[], figures: Figures, roundingError: Float64Array): void {
  const bases = basesOf(table, figures);
  if (bases.size === 0) return;
  const at = ({ row, col }: CellRef): number => row * figures.cols + col;
  for (const relation of sums) {
    const misses: CellRef[][] = [];
    const inside: CellRef[][] = [];
    for (const position of relation.positions) {
      const cells = [resultCell(relation, position), ...operandCells(relation, position)];
      const base = baseOf(cells.map(at), bases, figures);
      const { state, actual, expected } = judgeAt(relation, position, () => figures);
      if (base === 0 || state === 'undecided' || actual === 0) continue;
      const miss = Math.abs(actual - expected);
      inside.push(cells);
      if (miss > 0 && miss <= (base / 2) * cells.length) misses.push(cells);
    }
    if (misses.length < LEAST_MISSES || misses.length < MISSING_SHARE * inside.length || !independent(misses, sums)) continue;
    for (const cell of inside.flat().map(at)) roundingError[cell] = Math.max(roundingError[cell]!, (bases.get(cell) ?? 0) / 2);
  }
}

/** The finest base of the cells; 0 where one of them is no multiple. */
function baseOf(cells: readonly number[], bases: ReadonlyMap<number, number>, { state, value }: Figures): number {
  const told = cells.filter((cell) => state[cell] === State.Figure && value[cell] !== 0).map((cell) => bases.get(cell) ?? 0);
  return told.length === 0 ? 0 : smallest(told);
}

/** The bases of the cells in runs of lines whose figures of one column are all multiples of it. */
function basesOf({ columns, lines }: Table, { value, state, cols }: Figures): Map<number, number> {
  const bases = new Map<number, number>();
  for (const { col, role, quantity } of columns) {
    if (role !== 'figures' || quantity === 'rate' || quantity === 'norm') continue;
    let run: number[] = [];
    const close = (): void => {
      const distinct = new Set(run.map((cell) => value[cell]!));
      if (distinct.size >= LEAST_DISTINCT) {
        const base = BASES.find((b) => run.every((cell) => value[cell]! % b === 0))!;
        for (const cell of run) bases.set(cell, base);
      }
      run = [];
    };
    for (const { row } of lines) {
      const cell = row * cols + col;
      if (state[cell] !== State.Figure || value[cell] === 0) continue;
      if (value[cell]! % 10 === 0) run.push(cell);
      else close();
    }
    close();
  }
  return bases;
}
