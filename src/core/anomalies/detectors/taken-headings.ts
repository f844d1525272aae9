import type { CellRef } from '../../model/cell-ref';
import type { Area } from '../../model/cell-ref';
import { Kind } from '../../tables/cells/scan';
import type { Scan } from '../../tables/cells/scan';
import { rangesOf } from '../../text/formula/difference';
import type { Expression } from '../../text/formula/parse';
import { parseFormula } from '../../text/formula/parse';
import type { FormulaCell } from './formula-lines';
import { formulaLinesOf } from './formula-lines';
import type { Look } from './look';

/** A sum over the lines of a group that begins at the heading of the group, where nothing stands. */
export interface TakenHeading {
  readonly total: CellRef;
  readonly heading: CellRef;
}

export function takenHeadings(look: Look): TakenHeading[] {
  const { scan, sheet } = look;
  return [...formulaLinesOf(scan).columns.values()].flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const area = sumOf(cell);
      if (!area || !isHeading(scan, area.top, area.left)) return [];
      // Over several groups the headings are taken in together with them.
      for (let row = area.top + 1; row <= area.bottom; row++) if (isHeading(scan, row, area.left)) return [];
      return [{ total: { sheet, row: cell.row, col: cell.col }, heading: { sheet, row: area.top, col: cell.col } }];
    }),
  );
}

/** What a formula that is one sum over a stretch of its own column adds. */
function sumOf({ formula, col, row }: FormulaCell): Area | null {
  if (!/^\s*\+?\s*SUM\s*\(/i.test(formula)) return null;
  const tree = bare(parseFormula(formula));
  const [range, ...more] = tree?.type === 'call' && tree.name === 'SUM' ? rangesOf(tree) : [];
  if (!range || more.length > 0 || range.sheet !== null) return null;
  const { top, left, bottom, right } = range.area;
  return left === right && left === col && bottom > top && (row < top || row > bottom) ? range.area : null;
}

function bare(e: Expression | null): Expression | null {
  return e?.type === 'unary' && e.op === '+' ? bare(e.operand) : e;
}

/** A line with a name and without any figure. */
function isHeading({ kind, cols, rows }: Scan, row: number, col: number): boolean {
  if (row >= rows || kind[row * cols + col] !== Kind.Blank) return false;
  let hasName = false;
  for (let at = 0; at < cols; at++) {
    const found = kind[row * cols + at];
    if (found === Kind.Number || found === Kind.Error) return false;
    hasName ||= at < col && found === Kind.Text;
  }
  return hasName;
}
