import XLSX from '@e965/xlsx';
import type { Cell, DefinedName, Sheet, Visibility, Workbook } from '../core/model/sheet';
import { LIMITS } from './limits';
import { refuse } from './refusal';

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/**
 * Reads by SheetJS the records of an .xls and the XML of Excel 2003, which is `input` as text. Bold and indent are not to be had from this library.
 */
export function readBySheetJs(input: Uint8Array | string): Workbook {
  const book = XLSX.read(input, {
    type: typeof input === 'string' ? 'string' : 'buffer',
    dense: true,
    cellStyles: true,
    cellFormula: true,
    cellText: false,
    cellHTML: false,
    cellDates: false,
  });
  const shown = book.SheetNames.map((name, i) => ({ name, at: i, sheet: book.Sheets[name]! })).filter(
    ({ sheet }) => sheet['!type'] !== 'chart',
  );
  let count = 0;
  const sheets = shown.map(({ name, at, sheet }): Sheet => {
    const read = sheetOf(name, visibilityOf(book, at), sheet);
    count += read.cells.reduce((n, row) => n + (row?.length ?? 0), 0);
    if (count > LIMITS.cells) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
    return read;
  });
  return { sheets, names: namesOf(book, (at) => shown.findIndex((one) => one.at === at)) };
}

function visibilityOf(book: XLSX.WorkBook, at: number): Visibility {
  const hidden = book.Workbook?.Sheets?.[at]?.Hidden ?? 0;
  return hidden === 2 ? 'veryHidden' : hidden === 1 ? 'hidden' : 'visible';
}

function sheetOf(name: string, visibility: Visibility, sheet: XLSX.WorkSheet): Sheet {
  const cells: (Cell | undefined)[][] = [];
  (sheet['!data'] ?? []).forEach((row, r) => {
    const line: (Cell | undefined)[] = [];
    row?.forEach((cell, c) => {
      const content = cellOf(cell);
      if (content) line[c] = content;
    });
    if (line.length > 0) cells[r] = line;
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenRows = hiddenOf(sheet['!rows'], (row) => row.hpt === 0);
  const hiddenCols = hiddenOf(sheet['!cols'], (col) => col.width === 0);
  return { name, visibility, cells, merges, hiddenRows, hiddenCols };
}

function hiddenOf<T extends { hidden?: boolean }>(
  lines: readonly (T | undefined)[] | undefined,
  vanished: (line: T) => boolean,
): Set<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, i) => line && (line.hidden || vanished(line)) && hidden.add(i));
  return hidden;
}

function cellOf(cell: XLSX.CellObject | undefined): Cell | undefined {
  if (!cell) return undefined;
  const content = contentOf(cell);
  if (content === undefined && cell.f === undefined) return undefined;
  const format = cell.z === undefined || cell.z === 'General' ? {} : { format: String(cell.z) };
  return { value: null, ...content, ...(cell.f === undefined ? {} : { formula: cell.f.replace(/^=/, '') }), ...format };
}

function contentOf({ t, v, f }: XLSX.CellObject): Pick<Cell, 'value' | 'error'> | undefined {
  if (t === 'e') return { value: null, error: ERRORS[Number(v)] ?? '#VALUE!' };
  if (typeof v === 'number') return Number.isFinite(v) ? { value: v } : undefined;
  if (typeof v === 'boolean') return { value: v };
  return typeof v === 'string' && (v.trim() !== '' || f !== undefined) ? { value: v } : undefined;
}

function namesOf(book: XLSX.WorkBook, sheetIndex: (at: number) => number): DefinedName[] {
  return (book.Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet: local }): DefinedName[] => {
    if (!Ref || /^_xlnm\.|^_FilterDatabase/i.test(Name)) return [];
    const sheet = typeof local === 'number' ? sheetIndex(local) : undefined;
    if (sheet === -1) return [];
    return [sheet === undefined ? { name: Name, formula: Ref } : { name: Name, formula: Ref, sheet }];
  });
}
