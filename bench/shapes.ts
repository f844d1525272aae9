// Unknown workbooks of many shapes and of any size, for bench/scale.ts: what an officer's file may look like.
import type { Cell, Sheet, Workbook } from '../src/core/model/sheet';
import { cellName } from '../src/core/text/a1';
import { generate } from '../test/generate';
import { dice } from '../test/generate/dice';

type Row = (Cell | undefined)[];

function sheetOf(name: string, cells: Row[]): Sheet {
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenCols: new Set() };
}

export function countCells({ sheets }: Workbook): number {
  return sheets.reduce((n, sheet) => n + sheet.cells.reduce((m, row) => m + (row?.filter(Boolean).length ?? 0), 0), 0);
}

const HEAD = [
  'TT',
  'Đơn vị',
  'Tổng số hộ',
  'Nhân khẩu',
  'Hộ nghèo',
  'Tỷ lệ (%)',
  'Hộ cận nghèo',
  'Tỷ lệ (%)',
  'Nam',
  'Nữ',
  'Tổng số người',
];
const DISTRICT = 12;

/** Districts of twelve communes, counts with their rates, a sum along the line. */
function longSheet(cells: number, seed: number, name: string): Sheet {
  const d = dice(seed);
  const rows: Row[] = [HEAD.map((value) => ({ value, bold: true }))];
  const line = (tt: string, label: string, n: readonly number[]): void => {
    const [ho, khau, ngheo, can, nam, nu] = n as [number, number, number, number, number, number];
    const rate = (part: number): number => Math.round((10000 * part) / ho) / 100;
    rows.push([tt, label, ho, khau, ngheo, rate(ngheo), can, rate(can), nam, nu, nam + nu].map((value) => ({ value })));
  };
  for (let district = 1; rows.length * HEAD.length < cells; district++) {
    const communes = Array.from({ length: DISTRICT }, () => [
      d.int(600, 3000),
      d.int(2500, 9000),
      d.int(20, 300),
      d.int(20, 300),
      d.int(900, 5000),
      d.int(900, 5000),
    ]);
    line(
      String(district),
      `Huyện ${district}`,
      communes[0]!.map((_, k) => communes.reduce((sum, c) => sum + c[k]!, 0)),
    );
    communes.forEach((n, i) => line(`${district}.${i + 1}`, `Xã ${i + 1}`, n));
  }
  return sheetOf(name, rows);
}

/** The same with the workbook's own formulas where figures were calculated; its cells are made as the readers make them. */
function withFormulas(sheet: Sheet): Sheet {
  const rows = sheet.cells.map((row, r) =>
    row!.map((cell, c): Cell => {
      if (r === 0 || c < 2) return cell!;
      if (c === 5 || c === 7) return { value: cell!.value, formula: `ROUND(${cellName(r, c - 1)}/${cellName(r, 2)}*100,2)` };
      if (c === 10) return { value: cell!.value, formula: `${cellName(r, 8)}+${cellName(r, 9)}` };
      return (r - 1) % (DISTRICT + 1) === 0
        ? { value: cell!.value, formula: `SUM(${cellName(r + 1, c)}:${cellName(r + DISTRICT, c)})` }
        : cell!;
    }),
  );
  return { ...sheet, cells: rows };
}

/** The same with every figure typed as text in Vietnamese notation. */
function asTexts(sheet: Sheet): Sheet {
  const told = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
  return {
    ...sheet,
    cells: sheet.cells.map((row) => row!.map((cell) => (typeof cell!.value === 'number' ? { ...cell!, value: told(cell!.value) } : cell))),
  };
}

/** The same with one figure in `every` ten times too large. */
function broken(sheet: Sheet, every: number): Sheet {
  let n = 0;
  return {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row!.map((cell) => (typeof cell!.value === 'number' && ++n % every === 0 ? { ...cell!, value: 10 * cell!.value + 1 } : cell)),
    ),
  };
}

/** The same lying down: indicators in the rows, places in the columns. */
function across(sheet: Sheet): Sheet {
  return { ...sheet, cells: HEAD.map((_, c) => sheet.cells.map((row) => row![c])) };
}

/** Some hundred lines, and columns in groups of twelve months with their sum. */
function wideSheet(cells: number, seed: number): Sheet {
  const d = dice(seed);
  const lines = Math.max(10, Math.round(Math.sqrt(cells / 3)));
  const years = Math.max(1, Math.round(cells / lines / 13));
  const months = Array.from({ length: 12 }, (_, m) => `Tháng ${m + 1}`);
  const rows: Row[] = [
    ['Đơn vị', ...Array.from({ length: years }, (_, y) => [...months, `Cả năm ${2000 + y}`]).flat()].map((value) => ({
      value,
      bold: true,
    })),
  ];
  for (let i = 0; i < lines; i++) {
    const figures = Array.from({ length: years }, () => {
      const own = months.map(() => d.int(10, 4000));
      return [...own, own.reduce((a, b) => a + b, 0)];
    });
    rows.push([`Xã ${i + 1}`, ...figures.flat()].map((value) => ({ value })));
  }
  return sheetOf('Rộng', rows);
}

/** Small sheets of all layouts. */
function manySheets(cells: number): Workbook {
  const sheets: Sheet[] = [];
  for (let seed = 0, n = 0; n < cells; seed++) {
    for (const sheet of generate(seed).workbook.sheets) {
      sheets.push({ ...sheet, name: `${sheets.length + 1}` });
      n += countCells({ sheets: [sheet] });
    }
  }
  return { sheets };
}

function several(cells: number, each: number, make: (seed: number) => Sheet): Workbook {
  return { sheets: Array.from({ length: Math.max(1, Math.round(cells / each)) }, (_, i) => ({ ...make(i), name: `${i + 1}` })) };
}

const one = (sheet: Sheet): Workbook => ({ sheets: [sheet] });
const long = (cells: number): Sheet => longSheet(cells, 11, 'Dài');

/** By name: a workbook of about so many cells. */
export const SHAPES: Readonly<Record<string, (cells: number) => Workbook>> = {
  long: (cells) => one(long(cells)),
  many: manySheets,
  medium: (cells) => several(cells, 2000, (seed) => longSheet(2000, seed, '')),
  formulas: (cells) => one(withFormulas(long(cells))),
  texts: (cells) => one(asTexts(long(cells))),
  wide: (cells) => one(wideSheet(cells, 11)),
  across: (cells) => one(across(long(cells))),
  'broken-long': (cells) => one(broken(long(cells), 100)),
  'broken-medium': (cells) => several(cells, 2000, (seed) => broken(longSheet(2000, seed, ''), 50)),
  'broken-many': (cells) => ({
    sheets: manySheets(cells).sheets.map((sheet) =>
      broken({ ...sheet, cells: sheet.cells.map((row) => [...(row ?? [])].map((cell) => cell ?? { value: null })) }, 40),
    ),
  }),
  mixed: (cells) => ({
    sheets: [
      ...manySheets(cells / 4).sheets,
      ...several(cells / 4, 2000, (seed) => longSheet(2000, seed, '')).sheets,
      withFormulas(long(cells / 8)),
      asTexts(long(cells / 8)),
      broken(long(cells / 8), 100),
      wideSheet(cells / 8, 5),
    ].map((sheet, i) => ({ ...sheet, name: `${i + 1}` })),
  }),
};
