import type { Area } from '../../src/core/model/cell-ref';
import type { Cell, Sheet, Workbook } from '../../src/core/model/sheet';

/** A sheet while it is being written. */
export class Paper {
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly merges: Area[] = [];

  constructor(readonly name: string) {}

  put(row: number, col: number, cell: Cell | null): void {
    if (!cell) return;
    while (this.cells.length <= row) this.cells.push([]);
    this.cells[row]![col] = cell;
  }

  text(row: number, col: number, value: string, bold = false): void {
    if (value !== '') this.put(row, col, { value, ...(bold ? { bold } : {}) });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  sheet(): Sheet {
    const { name, cells, merges } = this;
    return { name, visibility: 'visible', cells, merges, hiddenRows: new Set(), hiddenCols: new Set() };
  }
}

export function letter(col: number): string {
  return col < 26 ? String.fromCharCode(65 + col) : letter(Math.floor(col / 26) - 1) + letter(col % 26);
}

/** A workbook as text, a line a row, to be read by eye; `marked` cells ("0:4:2") stand between arrows. */
export function asText({ sheets }: Workbook, marked: ReadonlySet<string> = new Set()): string {
  return sheets
    .map(({ name, cells }, s) => {
      const rows = cells.map(
        (row, r) => `${r + 1}|${[...(row ?? [])].map((cell, c) => shown(cell, marked.has(`${s}:${r}:${c}`))).join('|')}`,
      );
      return `## ${name}\n${rows.filter((row) => !/\|$/.test(row) || row.replace(/^\d+|\|/g, '') !== '').join('\n')}`;
    })
    .join('\n');
}

function shown(cell: Cell | undefined, marked: boolean): string {
  const value = cell?.error ?? cell?.value ?? '';
  const printed =
    typeof value === 'number'
      ? String(Math.round(value * 1e4) / 1e4)
      : `${typeof value === 'string' && /^[\d.,\s-]+$/.test(value) ? "'" : ''}${String(value)}`;
  const text = `${printed}${cell?.formula ? ` {=${cell.formula}}` : ''}`;
  return marked ? `>>${text}<<` : text;
}
