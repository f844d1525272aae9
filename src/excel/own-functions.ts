import type { Edit } from '../core/model/finding';
import type { Sheet, Workbook } from '../core/model/sheet';

/** Excel stores custom functions as _xldudf_NAME; an organisation's manifest may put a namespace before them. */
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;

/** Whether `formula` (without "=") calls one of `own`, names in capitals; what stands in texts does not count. */
export function callsOwn(formula: string, own: ReadonlySet<string>): boolean {
  for (const [, name] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(CALL)) {
    const plain = name!.toUpperCase().replace(/^_XLFN\./, '').replace(/^_XLDUDF_/, '').replace(/^.*\./, '');
    if (own.has(plain)) return true;
  }
  return false;
}

/**
 * Edits that turn our functions into what every Excel can calculate: a plain formula where `plain` knows one, else the
 * value. A cell that shows an error, or nothing yet, keeps its formula: its value would freeze the trouble.
 */
export function editsFreeing({ sheets }: Workbook, own: ReadonlySet<string>, plain: (formula: string) => string | null): Edit[] {
  return sheets.flatMap((sheet, index) => [...formulas(sheet, own)].flatMap(([row, col, formula, value]) => {
    const replacement = plain(formula) ?? value;
    return replacement === null ? [] : [{ place: { sheet: index, row, col }, value: replacement }];
  }));
}

function* formulas({ cells }: Sheet, own: ReadonlySet<string>): Generator<[number, number, string, number | string | null]> {
  for (const [row, line] of cells.entries()) {
    for (const [col, cell] of (line ?? []).entries()) {
      if (cell?.formula === undefined || !callsOwn(cell.formula, own)) continue;
      yield [row, col, `=${cell.formula}`, typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : cell.value];
    }
  }
}
