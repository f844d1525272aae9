import type { Area } from '../../model/cell-ref';
import { columnName } from '../a1';
import { rangesOf } from './difference';
import { parseFormula } from './parse';

/**
 * `formula` with its only range made as long as `to`, its $ kept; null where it has not just one range, or one that `to` does not
 * hold.
 */
export function stretchedTo(formula: string, to: Area): string | null {
  const tree = parseFormula(formula);
  const ranges = tree ? rangesOf(tree) : [];
  const [only] = ranges;
  if (!only || ranges.length !== 1 || formula.split(only.name).length !== 2) return null;
  const { top, left, bottom, right } = only.area;
  if (to.top > top || to.left > left || to.bottom < bottom || to.right < right) return null;
  const [first = only.name, last = only.name] = only.name.split(':');
  return formula.replace(only.name, () => `${moved(first, to.top, to.left)}:${moved(last, to.bottom, to.right)}`);
}

/** "$B2" at another row and column: "$C9". */
function moved(reference: string, row: number, col: number): string {
  const [, $col, $row] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(reference) ?? [reference, '', ''];
  return `${$col}${columnName(col)}${$row}${row + 1}`;
}
