import type { Finding } from '../../src/core/model/finding';
import type { Sheet, Workbook } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';
import { ExcelHost } from '../../src/excel/excel-host';

// Large workbooks on a busy machine: nothing here is a test of speed.
jest.setTimeout(60_000);

/** Sheets written as text grids, by name. */
export function book(grids: Readonly<Record<string, string>>, more: Partial<Workbook> = {}): Workbook {
  return { sheets: Object.entries(grids).map(([name, grid]) => parseGrid(grid, name).sheet), ...more };
}

/** A sheet of plain numbers: `rows` × `cols`, the figure of a cell is its own number. */
export function wide(name: string, rows: number, cols: number): Sheet {
  const cells = Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => ({ value: r * cols + c })));
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenCols: new Set() };
}

export function excelHost(own: readonly string[] = ['POVERTYRATE']): ExcelHost {
  return new ExcelHost({
    sheetName: (kind) => (kind === 'result' ? 'Phiếu kết quả kiểm tra' : 'Bảng theo dõi chỉ tiêu'),
    ownFunctions: new Set(own),
  });
}

/** A finding that says no more than where it is, and how grave. */
export function findingAt(row: number, col: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'total-equals-parts',
    severity: 'error',
    cell: { sheet: 0, row, col },
    expected: null,
    actual: null,
    decimals: 0,
    related: [],
    message: { key: 'x', args: {} },
    suspects: [],
    fix: null,
    ...more,
  };
}
