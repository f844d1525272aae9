import type { CellRef, RowCol } from '../../model/cell-ref';
import { inArea } from '../../model/cell-ref';
import { State } from '../../model/figures';
import { Kind, cellIn, formatFacts } from '../../tables/cells/scan';
import { dueAt, printsSame } from './due-formula';
import { alongOf, cellAlong, formulaLinesOf } from './formula-lines';
import type { FormulaCell, FormulaLine } from './formula-lines';
import type { Look } from './look';
import { FEWEST, REACH, likesBeside } from './runs';

/** Typed figures beside a formula or two, all of which are what that formula would give in their places. */
export interface TypedBeside {
  readonly axis: 'row' | 'column';
  readonly cells: readonly CellRef[];
}

/** So many digits of different figures that agree are no chance: one guess in 10^5 would do as well. */
const ENOUGH_DIGITS = 5;

/** A line that was calculated once and then kept as figures but for a formula or two. Longer runs of formulas tell their own gaps. */
export function typedBeside(look: Look): TypedBeside[] {
  const { rows, columns } = formulaLinesOf(look.scan);
  return [...rows.values(), ...columns.values()].flatMap((line) =>
    [...line.alike.values()].flatMap((members) => {
      if (members.length >= FEWEST || isBesideItsLike(line.axis === 'row' ? columns : rows, line, members[0]!)) return [];
      const cells = [
        ...agreeing(look, line, members[0]!, -1),
        ...(members.length > 1 ? agreeing(look, line, members[0]!, 1) : []),
        ...agreeing(look, line, members[members.length - 1]!, 1),
      ];
      return isNoChance(look, cells) ? [{ axis: line.axis, cells }] : [];
    }),
  );
}

/** It was copied the other way: figures along this one are other columns' or other lines'. */
function isBesideItsLike(across: ReadonlyMap<number, FormulaLine>, line: FormulaLine, cell: FormulaCell): boolean {
  return likesBeside(across.get(alongOf(line, cell))!, cell, 1) > 0;
}

/** The typed figures from a formula on that are what it gives, up to the first that is not. */
function agreeing(look: Look, line: FormulaLine, from: FormulaCell, step: 1 | -1): CellRef[] {
  const found: CellRef[] = [];
  let last = alongOf(line, from);
  for (let at = last + step; at >= 0 && Math.abs(at - last) <= REACH; at += step) {
    const place = cellAlong(line, at);
    if (place.row >= look.scan.rows || place.col >= look.scan.cols) break;
    const kind = look.scan.kind[place.row * look.scan.cols + place.col];
    if (cellIn(look.scan, place.row, place.col)?.formula || (kind !== Kind.Number && kind !== Kind.Blank)) break;
    if (kind === Kind.Blank) continue;
    if (!agrees(look, line, from, place)) break;
    found.push({ sheet: look.sheet, ...place });
    last = at;
  }
  return found;
}

function agrees(look: Look, line: FormulaLine, from: FormulaCell, place: RowCol): boolean {
  const cell = cellIn(look.scan, place.row, place.col)!;
  if (formatFacts(cell.format).date || isLabel(look, place)) return false;
  const due = dueAt(look, { run: { line, members: [from] }, place, before: [from], after: [] });
  return due?.value !== undefined && printsSame(cell, cell.value as number, due.value);
}

/** A number in a table that is none of its figures. */
function isLabel({ drafts, figures }: Look, { row, col }: RowCol): boolean {
  return figures.state[row * figures.cols + col] === State.Text && drafts.some(({ frame: { body } }) => inArea(body, row, col));
}

/** One figure alone may have been typed for a reason of its own. */
function isNoChance({ scan }: Look, cells: readonly CellRef[]): boolean {
  const values = new Set(cells.map(({ row, col }) => Math.abs(cellIn(scan, row, col)!.value as number)));
  const digits = [...values].reduce((sum, value) => sum + significantDigits(value), 0);
  return values.size > 1 && digits >= ENOUGH_DIGITS;
}

/** 1200 has two, 0 none. */
function significantDigits(value: number): number {
  return String(Math.round(value * 1e6)).replace(/^0+|0+$/g, '').length;
}
