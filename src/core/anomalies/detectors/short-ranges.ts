import type { Area } from '../../model/cell-ref';
import { parseArea } from '../../text/a1';
import { Kind } from '../../tables/cells/scan';
import type { FormulaCell, FormulaLine } from './formula-lines';
import { formulaLinesOf } from './formula-lines';
import type { Look } from './look';
import { FEWEST } from './runs';
import { isTotalEntry } from '../../tables/outline/tree';

/** A formula that is one function over one range of its own column or row. */
export interface Aggregate {
  readonly cell: FormulaCell;
  readonly name: string;
  readonly axis: 'row' | 'column';
  readonly area: Area;
  /** The first and the last of its lines. */
  readonly ends: readonly [number, number];
}

/** Formulas side by side whose ranges all end before that of another beside them, though their lines go on. */
export interface ShortRange {
  readonly cells: readonly FormulaCell[];
  /** Of the first cell: what it takes, what it leaves out, and the whole that it should take. */
  readonly own: Area;
  readonly left: Area;
  readonly due: Area;
  /** The formula that takes all. */
  readonly longer: FormulaCell;
}

const AGGREGATE =
  /^\+?(SUM|AVERAGE|AVERAGEA|MIN|MAX|COUNT|COUNTA|MEDIAN|STDEV(?:\.[SP]|P|A|PA)?)\((\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\)$/i;

/** A total and an average of one line take the same lines: where one of them takes fewer, its range did not grow with the table. */
export function shortRanges(look: Look): ShortRange[] {
  const { rows, columns } = formulaLinesOf(look.scan);
  const found = new Map<string, { first: ShortRange; cells: FormulaCell[] }>();
  // Every cell stands in a row and in a column.
  const read = new Map([...rows.values()].flatMap(({ cells }) => cells.map((cell) => [cell, aggregateOf(cell)])));
  for (const line of [...rows.values(), ...columns.values()]) {
    const aggregates = line.cells.flatMap((cell) => read.get(cell) ?? []);
    // Most lines have one function only, and all its ranges are alike.
    if (new Set(aggregates.map(({ name, ends }) => `${name}${ends.join()}`)).size < 2) continue;
    for (const one of aggregates) {
      const short = longerThan(look, line, one, aggregates) ?? longerBeside(look, line, one, aggregates);
      const key = `${line.axis}:${line.line}:${one.name}:${one.cell.key}`;
      const known = found.get(key);
      if (short && known) known.cells.push(one.cell);
      else if (short) found.set(key, { first: short, cells: [one.cell] });
    }
  }
  return [...found.values()].map(({ first, cells }) => ({ ...first, cells }));
}

export function aggregateOf(cell: FormulaCell): Aggregate | null {
  const [, name, range] = AGGREGATE.exec(cell.formula.replace(/\s/g, '')) ?? [];
  const area = range ? parseArea(range) : null;
  if (!area || !name) return null;
  const { top, left, bottom, right } = area;
  const said = { cell, name: name.toUpperCase(), area };
  if (left === right && left === cell.col && bottom > top) return { ...said, axis: 'column', ends: [top, bottom] };
  return top === bottom && top === cell.row && right > left ? { ...said, axis: 'row', ends: [left, right] } : null;
}

/** Another function in the same row or column takes the same lines and more of them, and these hold figures here too. */
function longerThan(look: Look, line: FormulaLine, one: Aggregate, all: readonly Aggregate[]): ShortRange | null {
  const [from, to] = one.ends;
  const own = all.filter(({ name }) => name === one.name);
  for (const other of all) {
    const [start, end] = other.ends;
    if (other.axis !== one.axis || other.name === one.name || start > from || end < to || end - start === to - from) continue;
    // More lines at both ends are another table; and where the function's others take them all, the run tells the odd one.
    if ((start < from && end > to) || own.some(({ ends }) => ends[0] <= start && ends[1] >= end)) continue;
    const left = areaOf(one, start < from ? [start, from - 1] : [to + 1, end]);
    const isBeside = line.axis !== one.axis || Math.abs(lineOf(one) - lineOf(other)) <= NEAR;
    if (isBeside && isFilled(look, left) && !contains([start, end], lineOf(one))) {
      return { cells: [one.cell], own: one.area, left, due: areaOf(one, [start, end]), longer: other.cell };
    }
  }
  return null;
}

/**
 * A total of the same line, of the same function, takes one line of the table more, in which this column has a figure too. More
 * of them are a run, which tells its odd ones itself; more that are short are the rule, and the longer one is what is odd.
 */
function longerBeside(look: Look, line: FormulaLine, one: Aggregate, all: readonly Aggregate[]): ShortRange | null {
  const [from, to] = one.ends;
  const alike = all.filter(({ name, axis }) => name === one.name && axis === one.axis && axis !== line.axis);
  const short = alike.filter(({ ends }) => ends[0] === from && ends[1] === to);
  const longer = alike.filter(({ ends: [start, end] }) => (start < from && end === to) || (start === from && end > to));
  const [other] = longer;
  if (!other || longer.length >= FEWEST || short.length > longer.length || short.length + longer.length < alike.length) return null;
  const [start, end] = other.ends;
  const left = areaOf(one, start < from ? [start, from - 1] : [to + 1, end]);
  const isItem = one.axis === 'row' || isLineOfTable(look, left);
  const isSame = longer.every(({ ends }) => ends[0] === start && ends[1] === end);
  if (!isSame || !isItem || !isFilled(look, left) || contains([start, end], lineOf(one))) return null;
  return { cells: [one.cell], own: one.area, left, due: areaOf(one, [start, end]), longer: other.cell };
}

/** A line of its own, no total of others. */
function isLineOfTable({ drafts }: Look, { top, bottom }: Area): boolean {
  return top === bottom && drafts.some((draft) => draft.entries.some((entry, i) => entry.row === top && !isTotalEntry(draft, i)));
}

/** A total and an average below it stand this close. */
const NEAR = 3;

/** Where along its own range's direction the formula stands. */
function lineOf({ axis, cell }: Aggregate): number {
  return axis === 'column' ? cell.row : cell.col;
}

function areaOf({ axis, area }: Aggregate, [from, to]: readonly [number, number]): Area {
  return axis === 'column' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function contains([from, to]: readonly [number, number], at: number): boolean {
  return at >= from && at <= to;
}

/** Every cell has a typed figure: lines of the table, no totals of others and no heads. */
function isFilled({ scan }: Look, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++)
      if (scan.kind[row * scan.cols + col] !== Kind.Number || scan.sheet.cells[row]?.[col]?.formula) return false;
  return true;
}
