import type { Answer } from './indicator';
import { Fault, fault } from './fault';
import { figuresOf, matrixOf, rounded, sizeOf, type Matrix } from './lift';

/**
 * One figure against lists of figures: a total and its items, an opening figure and its changes. A single cell goes with
 * all cells of a list; a column of n figures with the n rows of each list; a row with its columns.
 */
export function alongLines(
  lead: unknown,
  lists: readonly unknown[],
  compute: (figure: number, lists: readonly (readonly number[])[]) => Answer,
): Answer[][] {
  const leads = matrixOf(lead);
  const [rows, cols] = sizeOf(leads);
  const answers: Answer[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Answer[] = [];
    for (let col = 0; col < cols; col++) line.push(answerAt(leads, row, col, lists.map(matrixOf), compute));
    answers.push(line);
  }
  return answers;
}

function answerAt(
  leads: Matrix,
  row: number,
  col: number,
  lists: readonly Matrix[],
  compute: (figure: number, lists: readonly (readonly number[])[]) => Answer,
): Answer {
  const lead = figuresOf([leads[row]![col]]);
  if (lead instanceof Fault) return lead;
  const read: number[][] = [];
  for (const list of lists) {
    const cells = cellsFor(leads, row, col, list);
    const figures = cells instanceof Fault ? cells : figuresOf(cells);
    if (figures instanceof Fault) return figures;
    read.push(figures);
  }
  return rounded(compute(lead[0]!, read), null);
}

function cellsFor(leads: Matrix, row: number, col: number, list: Matrix): readonly unknown[] | Fault {
  const [rows, cols] = sizeOf(leads);
  if (rows === 1 && cols === 1) return list.flat();
  const [height, width] = sizeOf(list);
  if (height === 1 && width === 1) return list[0]!;
  if (cols === 1 && height === rows) return list[row]!;
  if (rows === 1 && width === cols) return list.map((line) => line[col]);
  return fault('#VALUE!', 'shape', { first: `${rows}×${cols}`, second: `${height}×${width}` });
}

export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
