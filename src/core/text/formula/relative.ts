import type { RowCol } from '../../model/cell-ref';
import { columnIndex, columnName } from '../a1';

/** Texts in quotes are passed over; a reference is told from a name (TY_LE2), a function (LOG10) and a number (2E5) by what stands around it. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Rows and columns of the largest sheet. */
const MOST_ROWS = 1_048_576;
const MOST_COLS = 16_384;

/** Rewrites every reference of a formula; "[Tháng 1]'!B5" keeps its sheet. null from `write` gives up the whole formula. */
function rewrite(formula: string, write: (sheet: string, row: Side, col: Side) => string | null): string | null {
  let failed = false;
  const text = formula.replace(
    REFERENCE,
    (whole: string, sheet: string | undefined, $col: string, letters: string | undefined, $row: string, digits: string) => {
      if (letters === undefined) return whole;
      const col = { fixed: $col === '$', index: columnIndex(letters) };
      const written = write(sheet ?? '', { fixed: $row === '$', index: Number(digits) - 1 }, col);
      failed ||= written === null;
      return written ?? '';
    },
  );
  return failed ? null : text;
}

/** The row or the column of a reference: `fixed` where a $ stands before it. */
interface Side {
  readonly fixed: boolean;
  readonly index: number;
}

/**
 * A formula as it reads from its own cell: "SUM(R[-3]C:R[-1]C)" in B5 and in C5 alike. Two cells have the same text where one
 * was copied from the other. A plus before the whole says nothing.
 */
export function relativeText(formula: string, at: RowCol): string {
  const text = rewrite(formula, (sheet, row, col) => `${sheet}R${sideText(row, at.row)}C${sideText(col, at.col)}`);
  return text!.trim().replace(/^\+\s*/, '');
}

function sideText({ fixed, index }: Side, from: number): string {
  return fixed ? String(index + 1) : `[${index - from}]`;
}

/** The formula that Excel writes where the one in `from` is copied to `to`; null where it would point beyond the sheet. */
export function copied(formula: string, from: RowCol, to: RowCol): string | null {
  return rewrite(formula, (sheet, row, col) => {
    const r = row.fixed ? row.index : row.index + to.row - from.row;
    const c = col.fixed ? col.index : col.index + to.col - from.col;
    if (r < 0 || c < 0 || r >= MOST_ROWS || c >= MOST_COLS) return null;
    return `${sheet}${col.fixed ? '$' : ''}${columnName(c)}${row.fixed ? '$' : ''}${r + 1}`;
  });
}
