import { HostRefusal } from '../host/host';
import type { Cell } from '../core/model/sheet';
import { cellName } from '../core/text/a1';
import { forEachSynced } from './batches';
import type { KnownSheets } from './known-sheets';
import { cellFrom } from './read/cells';
import { asOneStep } from './run';
import type { FilledEdit } from './spills';

/** A cell before we wrote into it, and what we wrote. */
export interface Before {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
  readonly cell: Cell | undefined;
  readonly written: number | string;
}

interface Spot {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
}

/** Writes the edits and gives back what stood there. Refuses all of them where one cell is not as it was checked. */
export function applyEdits(known: KnownSheets, edits: readonly FilledEdit[]): Promise<Before[]> {
  return asOneStep(async (context) => {
    const spots = edits.map(({ cell }) => ({
      sheetId: known.id(cell.sheet),
      sheetName: known.name(cell.sheet),
      row: cell.row,
      col: cell.col,
    }));
    const now = await readCells(context, spots);
    edits.forEach(({ cell, spilled }, i) => {
      if (!spilled && isFilled(now[i]!.parent, cell)) throw new HostRefusal('filled', nameOf(spots[i]!));
      if (!sameContent(now[i]!.cell, known.cell(cell))) throw new HostRefusal('changed', nameOf(spots[i]!));
    });
    await forEachSynced(
      context,
      edits.map(({ value }, i) => ({ value, ...now[i]! })),
      ({ value, range, cell }) => write(range, value, cell?.format),
    );
    edits.forEach(({ value }, i) => known.changed(spots[i]!.sheetId, spots[i]!.row, spots[i]!.col, contentOf(value)));
    return edits.map(({ value, spilled }, i) => ({
      ...spots[i]!,
      cell: spilled ? formatOnly(now[i]!.range) : now[i]!.cell,
      written: value,
    }));
  });
}

/** A figure written into a cell that a formula elsewhere fills would leave all of its cells empty (#SPILL!). */
function isFilled(parent: Excel.Range, { row, col }: { readonly row: number; readonly col: number }): boolean {
  return !parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== col);
}

/** Puts back what stood there. Refuses where someone wrote over our figure since. */
export function takeBack(known: KnownSheets, befores: readonly Before[]): Promise<void> {
  return asOneStep(async (context) => {
    const now = await readCells(context, befores);
    befores.forEach((before, i) => {
      if (!sameContent(now[i]!.cell, contentOf(before.written))) throw new HostRefusal('changed', nameOf(before));
    });
    await forEachSynced(
      context,
      befores.map(({ cell }, i) => ({ cell, range: now[i]!.range })),
      ({ cell, range }) => restore(range, cell),
    );
    for (const { sheetId, row, col, cell } of befores) known.changed(sheetId, row, col, cell);
  });
}

async function readCells(
  context: Excel.RequestContext,
  spots: readonly Spot[],
): Promise<{ range: Excel.Range; parent: Excel.Range; cell: Cell | undefined }[]> {
  const ranges = spots.map(({ sheetId, row, col }) => context.workbook.worksheets.getItemOrNullObject(sheetId).getCell(row, col));
  const parents = ranges.map((range) => range.getSpillParentOrNullObject());
  await forEachSynced(
    context,
    ranges.map((range, i) => ({ range, parent: parents[i]! })),
    ({ range, parent }) => {
      range.load({ values: true, formulas: true, numberFormat: true });
      parent.load({ rowIndex: true, columnIndex: true });
    },
  );
  return ranges.map((range, i) => {
    if (range.isNullObject) throw new HostRefusal('sheet-gone', spots[i]!.sheetName);
    return {
      range,
      parent: parents[i]!,
      cell: cellFrom(range.values[0]![0], range.formulas[0]![0], range.numberFormat[0]![0]) ?? formatOnly(range),
    };
  });
}

/** An empty cell keeps its format through a fix and back. */
function formatOnly({ numberFormat }: Excel.Range): Cell {
  return { value: null, format: String(numberFormat[0]![0]) };
}

/** A formula is the same while its text is: its result follows other cells, which may have been mended. */
function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a?.formula !== undefined || b?.formula !== undefined) return a?.formula === b?.formula;
  return (a?.value ?? null) === (b?.value ?? null) && a?.error === b?.error;
}

/** A cell with this written into it, as it is read back. */
export function contentOf(value: number | string): Cell {
  return typeof value === 'string' && value.startsWith('=') ? { value: null, formula: value.slice(1) } : { value };
}

/** A figure written into a cell of text format ("@") would stay a text. */
function write(range: Excel.Range, value: number | string, format: string | undefined): void {
  if (format === '@' && (typeof value === 'number' || value.startsWith('='))) range.numberFormat = [['General']];
  if (typeof value === 'string' && value.startsWith('=')) range.formulas = [[value]];
  else range.values = [[typeof value === 'string' ? asText(value) : value]];
}

function restore(range: Excel.Range, cell: Cell | undefined): void {
  range.numberFormat = [[cell?.format ?? 'General']];
  if (cell?.formula !== undefined) range.formulas = [[`=${cell.formula}`]];
  else if (cell?.error !== undefined) range.values = [[cell.error]];
  else range.values = [[typeof cell?.value === 'string' && cell.format !== '@' ? asText(cell.value) : (cell?.value ?? '')]];
}

/** Excel reads a text like a typed one: "1.855" would become a number. The leading apostrophe keeps it a text. */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

function nameOf({ sheetName, row, col }: Spot): string {
  return `${sheetName}!${cellName(row, col)}`;
}
