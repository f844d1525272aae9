import { keptBy } from '../../collections/kept-by';
import type { Area } from '../../model/cell-ref';
import type { Scan } from '../../tables/cells/scan';
import { parseArea } from '../../text/a1';
import type { FormulaCell, FormulaLine } from './formula-lines';
import { formulaLinesOf } from './formula-lines';

/** A formula that is one function over one range of its own column or row. */
export interface Aggregate {
  readonly cell: FormulaCell;
  readonly name: string;
  readonly axis: 'row' | 'column';
  readonly area: Area;
  /** The first and the last of its lines. */
  readonly ends: readonly [number, number];
}

const AGGREGATE =
  /^\+?(SUM|AVERAGE|AVERAGEA|MIN|MAX|COUNT|COUNTA|MEDIAN|STDEV(?:\.[SP]|P|A|PA)?)\((\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\)$/i;

const kept = keptBy<Scan, ReadonlyMap<FormulaCell, Aggregate | null>>();

/** Those of a row or column of the sheet. Every cell stands in a row and in a column, and is read once. */
export function aggregatesIn(scan: Scan, line: FormulaLine): Aggregate[] {
  const read = kept(scan, () => {
    const { rows } = formulaLinesOf(scan);
    return new Map([...rows.values()].flatMap(({ cells }) => cells.map((cell) => [cell, aggregateOf(cell)] as const)));
  });
  return line.cells.flatMap((cell) => read.get(cell) ?? []);
}

function aggregateOf(cell: FormulaCell): Aggregate | null {
  const [, name, range] = AGGREGATE.exec(cell.formula.replace(/\s/g, '')) ?? [];
  const area = range ? parseArea(range) : null;
  if (!area || !name) return null;
  const { top, left, bottom, right } = area;
  const said = { cell, name: name.toUpperCase(), area };
  if (left === right && left === cell.col && bottom > top) return { ...said, axis: 'column', ends: [top, bottom] };
  return top === bottom && top === cell.row && right > left ? { ...said, axis: 'row', ends: [left, right] } : null;
}

/** Those that take the same lines by the same function; `count` says how many they are. */
export interface AlikeRanges {
  /** The first of them. */
  readonly one: Aggregate;
  readonly count: number;
}

/** A column of 10^5 sums takes a handful of different ranges: what is asked of the ranges is asked of each once. */
export function alikeRanges(aggregates: readonly Aggregate[]): AlikeRanges[] {
  const groups = new Map<string, { one: Aggregate; count: number }>();
  for (const one of aggregates) {
    const key = `${one.axis}${one.name}${one.ends[0]}:${one.ends[1]}`;
    const known = groups.get(key);
    if (known) known.count++;
    else groups.set(key, { one, count: 1 });
  }
  return [...groups.values()];
}
