import type { Edit } from '../core/model/finding';
import type { Sheet, Workbook } from '../core/model/sheet';
import { parseArea } from '../core/text/a1';
import { callsOneOf } from '../core/text/calls';

/** A formula in plain Excel; `holdsText` tells whether a reference in it leads to a text, which only our functions read. */
type Plain = (formula: string, holdsText: (reference: string) => boolean) => string | null;

/**
 * Edits that turn our functions into what every Excel can calculate: a plain formula where `plain` knows one, else the
 * value. A cell that shows an error, or nothing yet, keeps its formula: its value would freeze the trouble.
 */
export function editsFreeing({ sheets }: Workbook, own: ReadonlySet<string>, plain: Plain): Edit[] {
  return sheets.flatMap((sheet, index) =>
    [...formulas(sheet, own)].flatMap(([row, col, formula, value]) => {
      const replacement = plain(formula, (reference) => holdsText(sheets, sheet, reference)) ?? value;
      return replacement === null ? [] : [{ cell: { sheet: index, row, col }, value: replacement }];
    }),
  );
}

/** "B2:B9" or "'Biểu 1'!C2" of `home`; a reference that can't be followed is taken to hold figures, as most do. */
function holdsText(sheets: readonly Sheet[], home: Sheet, reference: string): boolean {
  const [, quoted, bare, cells = ''] = /^(?:'((?:[^']|'')*)'!|([^'!]+)!)?(.+)$/.exec(reference) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? bare;
  const sheet = name === undefined ? home : sheets.find((each) => each.name === name);
  const area = parseArea(cells);
  if (!sheet || !area) return false;
  const lines = sheet.cells.slice(area.top, area.bottom + 1);
  return lines.some((line) =>
    line?.slice(area.left, area.right + 1).some((cell) => typeof cell?.value === 'string' && cell.value.trim() !== ''),
  );
}

function* formulas({ cells }: Sheet, own: ReadonlySet<string>): Generator<[number, number, string, number | string | null]> {
  for (const [row, line] of cells.entries()) {
    for (const [col, cell] of (line ?? []).entries()) {
      if (cell?.formula === undefined || !callsOneOf(cell.formula, own)) continue;
      yield [row, col, `=${cell.formula}`, typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : cell.value];
    }
  }
}
