import type { Severity } from '../model/finding';
import type { RowCol } from '../model/cell-ref';
import type { Cell, Sheet } from '../model/sheet';
import { parseArea } from './a1';

/** A cell that a rule finds fault with, and how gravely. */
export interface Mark extends RowCol {
  readonly severity: Severity;
}

export interface Grid {
  readonly sheet: Sheet;
  readonly marked: readonly Mark[];
}

/** "296 !error", or "!warning" alone in a blank cell. */
const MARKED = /^(?:(.*\S) )?!(error|warning|info)$/;

/**
 * Reads a text grid: one line a row, cells parted by "|". A plain number (1855, 4.82, -3) is a number, "4.82%" a number
 * shown with a % format, "'1.855" a text, "=SUM(A1:A3)->31" a formula with its cached value ("=…->" without one),
 * "#DIV/0!" an error, "12.5{[h]:mm}" a number format, "~" before a line hides it, "**x**" bold, "<" a cell merged with the one on its left, "^" with the one above. A severity
 * behind the content ("296 !error") marks the cell; it is not part of the content.
 */
export function parseGrid(text: string, name = 'Sheet1'): Grid {
  const lines = text.replace(/^\n+|\n\s*$/g, '').split('\n');
  const marked: Mark[] = [];
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  const hiddenRows = new Set(lines.flatMap((line, row) => (HIDDEN.test(line) ? [row] : [])));
  const cells = lines.map((line, row) =>
    line
      .replace(HIDDEN, '')
      .split('|')
      .map((written, col) => {
        let token = written.trim();
        const mark = MARKED.exec(token);
        if (mark) {
          marked.push({ row, col, severity: mark[2] as Severity });
          token = mark[1] ?? '';
        }
        if (token === '<' || token === '^') {
          const [r, c] = token === '<' ? [row, col - 1] : [row - 1, col];
          const into = merges.find((m) => r >= m.top && r <= m.bottom && c >= m.left && c <= m.right);
          if (into) Object.assign(into, { bottom: Math.max(into.bottom, row), right: Math.max(into.right, col) });
          else merges.push({ top: r, left: c, bottom: row, right: col });
          return undefined;
        }
        return cellOf(token);
      }),
  );
  return { sheet: { name, visibility: 'visible', cells, merges, hiddenRows, hiddenCols: new Set() }, marked };
}

const HIDDEN = /^\s*~/;

function cellOf(token: string): Cell | undefined {
  if (token === '') return undefined;
  const formatted = /^(.*\S)\{([^{}]+)\}$/.exec(token);
  if (formatted) return { ...cellOf(formatted[1]!)!, format: formatted[2]! };
  if (token.startsWith("'")) return { value: token.slice(1) };
  const bold = /^\*\*(.*)\*\*$/.exec(token);
  if (bold) return { ...cellOf(bold[1]!)!, bold: true };
  const formula = /^=(.*?)(?:->(.*))?$/.exec(token);
  if (formula) return { ...(formula[2] ? cellOf(formula[2])! : { value: null }), formula: formula[1]! };
  if (/^#[A-Z/0-9]+[!?]?$/.test(token)) return { value: null, error: token };
  const percent = /^(-?[\d.]+)%$/.exec(token);
  if (percent) {
    const decimals = percent[1]!.split('.')[1]?.length ?? 0;
    return { value: Number(percent[1]) / 100, format: decimals ? `0.${'0'.repeat(decimals)}%` : '0%' };
  }
  return /^-?\d+(\.\d+)?$/.test(token) ? { value: Number(token) } : { value: token.replace(/\\n/g, '\n') };
}

/** "C9" in a test or an example → place. */
export function rowColOf(name: string): RowCol {
  const area = parseArea(name);
  if (!area) throw new Error(`no cell: ${name}`);
  return { row: area.top, col: area.left };
}
