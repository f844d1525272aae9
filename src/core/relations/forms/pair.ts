import type { Ref } from '../../model/relation';
import type { Instance } from './instance';
import type { UnitLine, Series } from './unit-lines';
import { sameUnits } from './unit-lines';

/** The lines of one series: all of them where the form does not keep the series in rows of their own. */
export function linesFor({ lines, inRows }: Instance, series: Series): readonly UnitLine[] {
  return inRows ? lines.filter((line) => line.series === series) : lines;
}

/** Lines of two forms that give the same place in the same series. */
export function pairedLines(a: Instance, b: Instance, series: Series): (readonly [UnitLine, UnitLine])[] {
  return sameUnits(linesFor(a, series), linesFor(b, series));
}

/** Rows that one relation can speak of: lines laid out alike have the same row in both forms, others are pinned one by one. */
export interface Rows {
  /** Row in the other form; undefined: the same as here. */
  readonly at?: number;
  readonly positions: readonly number[];
}

/** `pairs`: [row here, row there]. */
export function inRuns(pairs: readonly (readonly [number, number])[]): Rows[] {
  const alike = pairs
    .filter(([here, there]) => here === there)
    .map(([here]) => here)
    .sort((a, b) => a - b);
  const moved = pairs.filter(([here, there]) => here !== there).map(([here, there]): Rows => ({ at: there, positions: [here] }));
  return alike.length > 0 ? [{ positions: alike }, ...moved] : moved;
}

/** A reference into another form: pinned to a row there, or following the running place. */
export function refTo(sheet: number, line: number, { at }: Rows): Ref {
  return at === undefined ? { line, sheet } : { line, at, sheet };
}
