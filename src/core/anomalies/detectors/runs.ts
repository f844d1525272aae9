import { lowerBound } from '../../collections/lower-bound';
import type { RowCol } from '../../model/cell-ref';
import type { FormulaCell, FormulaLine } from './formula-lines';
import { alongOf, cellAlong } from './formula-lines';

/** Cells to both sides within which formulas are held against each other: a screen's width, the longest group of most forms. */
export const REACH = 12;
/** Fewer equal formulas are no habit: figures need so many beside them to be held against. */
export const FEWEST = 3;

/** Cells of one row or column that were copied from one another, with other cells between them perhaps. */
export interface Run {
  readonly line: FormulaLine;
  readonly members: readonly FormulaCell[];
}

/** A cell between the members of a run, or next to its end, that is none of them. */
export interface Break {
  readonly run: Run;
  readonly place: RowCol;
  /** Members within reach on either side. */
  readonly before: readonly FormulaCell[];
  readonly after: readonly FormulaCell[];
}

/** The runs of a row or column with that many members at least. */
export function runsOf(line: FormulaLine, fewest = FEWEST): Run[] {
  return [...line.alike.values()].flatMap((cells) => chainsOf(line, cells)).filter(({ members }) => members.length >= fewest);
}

/** Parts that lie further apart than a look reaches are runs of their own. */
function chainsOf(line: FormulaLine, cells: readonly FormulaCell[]): Run[] {
  const chains: FormulaCell[][] = [];
  for (const cell of cells) {
    const last = chains[chains.length - 1];
    if (last && alongOf(line, cell) - alongOf(line, last[last.length - 1]!) <= REACH) last.push(cell);
    else chains.push([cell]);
  }
  return chains.map((members) => ({ line, members }));
}

/** The places between the members of a run, and `beyond` its ends; of these only the ones that are wanted. */
export function breaksOf(run: Run, beyond = 1, isWanted: (along: number) => boolean = () => true): Break[] {
  const { line, members } = run;
  const along = members.map((cell) => alongOf(line, cell));
  const found: number[] = [];
  for (let i = 0; i <= along.length; i++) {
    const [from, to] = [i === 0 ? along[0]! - beyond - 1 : along[i - 1]!, i === along.length ? along[i - 1]! + beyond + 1 : along[i]!];
    for (let at = Math.max(0, from + 1); at < to; at++) if (isWanted(at)) found.push(at);
  }
  return found.map((at) => {
    const next = lowerBound(along.length, (i) => along[i]! < at);
    const [first, last] = [lowerBound(next, (i) => along[i]! < at - REACH), lowerBound(along.length, (i) => along[i]! <= at + REACH)];
    return { run, place: cellAlong(line, at), before: members.slice(first, next), after: members.slice(next, last) };
  });
}

/**
 * Formulas that stand in every fifth column leave four others to what these have of their own: only a place in their step can
 * be one that they miss.
 */
export function isInStep(run: Run, place: RowCol): boolean {
  const along = run.members.map((cell) => alongOf(run.line, cell));
  const step = along.slice(1).reduce((common, at, i) => gcd(common, at - along[i]!), 0);
  return (alongOf(run.line, place) - along[0]!) % Math.max(1, step) === 0;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** How many other cells of a row or column were copied from one of its formulas. */
export function likesOf(line: FormulaLine, { key }: FormulaCell): number {
  return line.alike.get(key)!.length - 1;
}

/** The same within reach: in columns of 10^5 formulas their number is looked up, not counted. */
export function likesBeside(line: FormulaLine, cell: FormulaCell, reach = REACH): number {
  const alike = line.alike.get(cell.key)!;
  const at = alongOf(line, cell);
  const first = lowerBound(alike.length, (i) => alongOf(line, alike[i]!) < at - reach);
  const last = lowerBound(alike.length, (i) => alongOf(line, alike[i]!) <= at + reach);
  return last - first - 1;
}
