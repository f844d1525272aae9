import { columnIndex, columnName } from '../../core/text/a1';

// Texts and quoted sheet names are passed over; then references, which no letter, digit or "(" may touch.
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\\u00C0-\uFFFF])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.\\\u00C0-\uFFFF])|(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.])|(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.])/g;

/** The formula as it reads `rows` further down and `cols` further right: what a follower of a shared formula means. */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  const col = (fixed: string, name: string) => fixed + (fixed ? name : columnName((columnIndex(name) + cols + 16_384) % 16_384));
  const row = (fixed: string, n: string) => fixed + (fixed ? n : String(((Number(n) - 1 + rows + 1_048_576) % 1_048_576) + 1));
  return formula.replace(TOKENS, (whole, ...parts: (string | undefined)[]) => {
    const [fixCol, cell, fixRow, n, fixLeft, left, fixRight, right, fixTop, top, fixBottom, bottom] = parts;
    if (cell !== undefined) return col(fixCol!, cell) + row(fixRow!, n!);
    if (left !== undefined) return `${col(fixLeft!, left)}:${col(fixRight!, right!)}`;
    if (top !== undefined) return `${row(fixTop!, top)}:${row(fixBottom!, bottom!)}`;
    return whole;
  });
}
