import { check } from '../../src/core/check';
import { addAll, greatest, smallest } from '../../src/core/collections/of-many';
import type { Cell, Workbook } from '../../src/core/model/sheet';
import { scanSheet } from '../../src/core/tables/cells/scan';
import { parseFormula } from '../../src/core/text/formula/parse';
import { understand } from '../../src/core/understand';

// Sheets that stay within a file's limits and would all the same fill the memory or the stack. Nothing is timed: before, each of
// them ended the process, overflowed, or took minutes.

const book = (cells: readonly (readonly (Cell | undefined)[] | undefined)[]): Workbook => ({
  sheets: [{ name: 'Biểu', visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenCols: new Set() }],
});
const cell = (value: string | number, formula?: string): Cell => ({ value, ...(formula === undefined ? {} : { formula }) });

describe('running totals SUM($B$2:Bn)', () => {
  const LINES = 3000;
  const wrongAt = 2000;
  const running = (off: number): Workbook => {
    let sum = 0;
    const lines = Array.from({ length: LINES }, (_, i) => {
      const value = (i * 7919) % 997;
      sum += value;
      return [cell(`Ngày ${i}`), cell(value), cell(sum + (i === wrongAt ? off : 0), `SUM($B$2:B${i + 2})`)];
    });
    return book([[cell('Ngày'), cell('Thu'), cell('Lũy kế')], ...lines]);
  };

  test('hold in every line, and take of cells what the lines take, not their square', () => {
    const workbook = running(0);
    const { relations } = understand(workbook).sheets[0]!;
    const listed = relations.reduce((n, { operands }) => n + operands.length, 0);
    // 4.5 million, were each sum listed.
    expect(listed).toBeLessThan(30 * LINES);
    const { counts, findings } = check(workbook);
    expect(counts.fails).toBe(0);
    expect(counts.holds).toBeGreaterThan(0.99 * LINES);
    expect(findings).toEqual([]);
  });

  test('one that was not renewed is told at its cell', () => {
    const [finding] = check(running(36)).findings;
    expect(finding).toMatchObject({ severity: 'error', cell: { row: wrongAt + 1, col: 2 } });
  });
});

describe('formulas that nest without end', () => {
  test.each([
    ['signs', `${'-'.repeat(8000)}B2`],
    ['brackets', `${'('.repeat(4000)}B2${')'.repeat(4000)}`],
    ['functions', `${'ABS('.repeat(1600)}B2${')'.repeat(1600)}`],
    ['percent signs', `B2${'%'.repeat(8000)}`],
  ])('%s: not understood, and the rest of the sheet is judged', (_, formula) => {
    expect(parseFormula(formula)).toBeNull();
    const lines = [120, 131, 98, 143].map((value, i) => [cell(`Xã số ${i + 1}`), cell(value)]);
    const { sheets, findings } = check(
      book([[cell('Xã'), cell('Số hộ')], ...lines, [cell('Tổng cộng'), cell(501)], [cell('Ghi chú'), cell(1, formula)]]),
    );
    expect(sheets[0]!.failed).toBeUndefined();
    expect(findings[0]).toMatchObject({ severity: 'error', cell: { row: 5, col: 1 } });
  });

  test('as deep as people write is understood', () => {
    expect(parseFormula(`${'-('.repeat(60)}B2${')'.repeat(60)}`)).not.toBeNull();
    expect(parseFormula(`B2${'+B2'.repeat(2700)}`)).not.toBeNull();
  });
});

describe('a stray cell far away', () => {
  const TABLE = [
    [cell('Xã'), cell('Số hộ')],
    ...[120, 131, 98, 143].map((value, i) => [cell(`Xã số ${i + 1}`), cell(value)]),
    [cell('Tổng cộng'), cell(501)],
  ];
  const withStray = (row: number, col: number): Workbook => {
    const cells: (Cell | undefined)[][] = TABLE.map((line) => [...line]);
    (cells[row] ??= [])[col] = cell(7);
    return book(cells);
  };

  test.each([
    ['at the last corner of a sheet', 1_048_575, 16_383],
    ['at the last row', 1_048_575, 1],
    ['at the last column', 3, 16_383],
    ['at the last corner of an .xls', 65_535, 255],
  ])('%s is left out of the grid, the table is judged', (_, row, col) => {
    const workbook = withStray(row, col);
    const { rows, cols } = scanSheet(workbook.sheets[0]!);
    expect(rows * cols).toBeLessThan(2_000_001);
    expect(rows).toBeGreaterThanOrEqual(TABLE.length);
    const { sheets, findings } = check(workbook);
    expect(sheets[0]!.failed).toBeUndefined();
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ cell: { row: 5, col: 1 } }]);
  });

  test('a long list far to the right is no stray', () => {
    const cells: (Cell | undefined)[][] = [];
    for (let row = 0; row < 50_000; row++) {
      const line: (Cell | undefined)[] = [];
      line[60] = cell(row);
      cells.push(line);
    }
    expect(scanSheet(book(cells).sheets[0]!)).toMatchObject({ rows: 50_000, cols: 61 });
  });
});

test('lists of any length have a smallest, a greatest, and can be added', () => {
  const many = Array.from({ length: 400_000 }, (_, i) => i);
  const list = [-1];
  addAll(list, many);
  expect([smallest(many), greatest(many), list.length]).toEqual([0, 399_999, 400_001]);
  expect([smallest([]), greatest([])]).toEqual([Infinity, -Infinity]);
});
