import { roundHalfAway } from '../text/round';
import { figureOf, single } from './cell';
import { Fault, fault } from './fault';
import type { Answer } from './indicator';

export type Matrix = readonly (readonly unknown[])[];

/** An argument as a matrix: a lone value is 1×1. */
export function matrixOf(argument: unknown): Matrix {
  return Array.isArray(argument) ? (argument as Matrix) : [[argument]];
}

export function sizeOf(matrix: Matrix): readonly [number, number] {
  return [matrix.length, matrix[0]?.length ?? 0];
}

/** The common size of arguments; cells go with any size, everything else has to have the same. */
function commonSize(matrices: readonly Matrix[]): readonly [number, number] | Fault {
  let size: readonly [number, number] = [1, 1];
  for (const matrix of matrices) {
    const [rows, cols] = sizeOf(matrix);
    if (rows === 1 && cols === 1) continue;
    if (size[0] === 1 && size[1] === 1) size = [rows, cols];
    else if (size[0] !== rows || size[1] !== cols)
      return fault('#VALUE!', 'shape', { first: `${size[0]}×${size[1]}`, second: `${rows}×${cols}` });
  }
  return size;
}

/** Calls `compute` for the cells that stand at the same place of every argument; cells are repeated over ranges. */
export function lift(args: readonly unknown[], compute: (cells: readonly unknown[]) => Answer): Answer[][] {
  const matrices = args.map(matrixOf);
  const size = commonSize(matrices);
  if (size instanceof Fault) return [[size]];
  const [rows, cols] = size;
  const answers: Answer[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Answer[] = [];
    for (let col = 0; col < cols; col++)
      line.push(compute(matrices.map((m) => (m.length === 1 && m[0]!.length === 1 ? m[0]![0] : m[row]![col]))));
    answers.push(line);
  }
  return answers;
}

/** Figures of all cells, in order; the first fault ends the reading. */
export function figuresOf(cells: readonly unknown[]): number[] | Fault {
  const figures: number[] = [];
  for (const cell of cells) {
    const figure = figureOf(cell);
    if (typeof figure !== 'number') return figure;
    figures.push(figure);
  }
  return figures;
}

/** The places to round to; null where none are asked for: the figure stays unrounded. */
export function decimalsOf(argument: unknown): number | null | Fault {
  const value = typeof argument === 'number' ? argument : single(argument);
  if (value === null) return null;
  const decimals = typeof value === 'number' ? value : figureOf(value);
  if (typeof decimals !== 'number') return decimals;
  return Number.isInteger(decimals) && Math.abs(decimals) <= 15 ? decimals : fault('#VALUE!', 'places');
}

/** Rounds a figure where places are given. What can't be computed (an overflow, 0/0) must not reach the sheet as NaN. */
export function rounded(answer: Answer, decimals: number | null): Answer {
  if (typeof answer !== 'number') return answer;
  if (!Number.isFinite(answer)) return fault('#NUM!', 'not-finite');
  // Never −0: Excel would print "-0".
  return (decimals === null ? answer : roundHalfAway(answer, decimals)) + 0;
}
