import type { Area } from '../../model/cell-ref';
import { Kind } from '../../tables/cells/scan';
import type { Aggregate, AlikeRanges } from './aggregates';
import { aggregatesIn, alikeRanges } from './aggregates';
import type { FormulaCell, FormulaLine } from './formula-lines';
import { formulaLinesOf } from './formula-lines';
import type { Look } from './look';
import { FEWEST } from './runs';
import { isTotalEntry } from '../../tables/outline/tree';

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

/** A total and an average of one line take the same lines: where one of them takes fewer, its range did not grow with the table. */
export function shortRanges(look: Look): ShortRange[] {
  const { rows, columns } = formulaLinesOf(look.scan);
  const found = new Map<string, { first: ShortRange; cells: FormulaCell[] }>();
  for (const line of [...rows.values(), ...columns.values()]) {
    const aggregates = aggregatesIn(look.scan, line);
    const alike = alikeRanges(aggregates);
    // Most lines have one function only, and all its ranges are alike.
    if (alike.length < 2) continue;
    const isMixed = alike.some(({ one }) => one.name !== alike[0]!.one.name);
    for (const one of aggregates) {
      const short = (isMixed ? longerThan(look, line, one, aggregates, alike) : null) ?? longerBeside(look, line, one, alike);
      const key = `${line.axis}:${line.line}:${one.name}:${one.cell.key}`;
      const known = found.get(key);
      if (short && known) known.cells.push(one.cell);
      else if (short) found.set(key, { first: short, cells: [one.cell] });
    }
  }
  return [...found.values()].map(({ first, cells }) => ({ ...first, cells }));
}

/** Another function in the same row or column takes the same lines and more of them, and these hold figures here too. */
function longerThan(
  look: Look,
  line: FormulaLine,
  one: Aggregate,
  all: readonly Aggregate[],
  alike: readonly AlikeRanges[],
): ShortRange | null {
  const [from, to] = one.ends;
  const own = alike.filter((same) => same.one.name === one.name);
  // Which of those with one range it is matters only where it must stand near.
  const others = line.axis === one.axis ? all : alike.map((same) => same.one);
  for (const other of others) {
    const [start, end] = other.ends;
    if (other.axis !== one.axis || other.name === one.name || start > from || end < to || end - start === to - from) continue;
    // More lines at both ends are another table; and where the function's others take them all, the run tells the odd one.
    if ((start < from && end > to) || own.some((same) => same.one.ends[0] <= start && same.one.ends[1] >= end)) continue;
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
function longerBeside(look: Look, line: FormulaLine, one: Aggregate, all: readonly AlikeRanges[]): ShortRange | null {
  if (one.axis === line.axis) return null;
  const [from, to] = one.ends;
  const alike = all.filter((same) => same.one.name === one.name && same.one.axis === one.axis);
  const short = countOf(alike.filter(({ one: { ends } }) => ends[0] === from && ends[1] === to));
  const longer = alike.filter(({ one: { ends } }) => (ends[0] < from && ends[1] === to) || (ends[0] === from && ends[1] > to));
  const [other, ...more] = longer;
  if (!other || countOf(longer) >= FEWEST || short > countOf(longer) || short + countOf(longer) < countOf(alike)) return null;
  const [start, end] = other.one.ends;
  const left = areaOf(one, start < from ? [start, from - 1] : [to + 1, end]);
  const isItem = one.axis === 'row' || isLineOfTable(look, left);
  if (more.length > 0 || !isItem || !isFilled(look, left) || contains([start, end], lineOf(one))) return null;
  return { cells: [one.cell], own: one.area, left, due: areaOf(one, [start, end]), longer: other.one.cell };
}

function countOf(ranges: readonly AlikeRanges[]): number {
  return ranges.reduce((sum, { count }) => sum + count, 0);
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
