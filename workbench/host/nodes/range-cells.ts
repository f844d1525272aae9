import { invalid } from '../../../src/book/errors';
import type { Spot } from '../../../src/book/address';
import { heightOf, sizeOf, widthOf, without, type BookCell } from '../../../src/book/cells';
import { display } from '../../../src/book/display';
import { editCells, enter, styleCells } from '../../../src/book/edit';
import { toR1C1 } from '../../../src/book/r1c1';
import type { Call, Property } from '../protocol/node';

/** Beyond this many cells Excel gives null instead of values. */
const UNBOUNDED = 5_000_000;

type Matrix = readonly (readonly unknown[])[];

/** A property with one value for each cell: a matrix in, a matrix out. */
function grid(read: (cell: BookCell | undefined, call: Call, row: number, col: number) => unknown) {
  return (on: Spot, call: Call): unknown[][] | null => {
    const { sheet, area } = on;
    if (sizeOf(area) > UNBOUNDED) return null;
    const rows: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = sheet.rows[row];
      const line: unknown[] = new Array(widthOf(area));
      for (let col = area.left; col <= area.right; col++) line[col - area.left] = read(cells?.[col], call, row, col);
      rows.push(line);
    }
    return rows;
  };
}

/** A matrix of the range's own shape; a bare value stands for every cell. Anything else is InvalidArgument, as in Excel. */
function matrixFor(on: Spot, value: unknown, where: string): (row: number, col: number) => unknown {
  if (!Array.isArray(value)) {
    if (value === undefined || (typeof value === 'object' && value !== null)) throw invalid(where);
    return () => value;
  }
  const matrix = value as Matrix;
  const fits = matrix.length === heightOf(on.area) && matrix.every((line) => Array.isArray(line) && line.length === widthOf(on.area));
  if (!fits) throw invalid(where);
  return (row, col) => matrix[row - on.area.top]![col - on.area.left];
}

export function valueOf(cell: BookCell | undefined): unknown {
  return cell?.error ?? cell?.value ?? '';
}

function typeOf(cell: BookCell | undefined): string {
  if (cell?.error) return 'Error';
  switch (typeof cell?.value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'string':
      return cell.value === '' ? 'Empty' : 'String';
    default:
      return cell?.formula === undefined ? 'Empty' : 'String';
  }
}

const formulaOf = (cell: BookCell | undefined) => (cell?.formula === undefined ? valueOf(cell) : `=${cell.formula}`);

/** Writing values or formulas is one thing: Excel reads each entry as if it were typed, in US marks. null leaves a cell alone. */
function write(label: string, local: boolean) {
  return (on: Spot, value: unknown, { book }: Call): void => {
    const entry = matrixFor(on, value, `Range.${label}`);
    editCells(book, 'addin', on.sheet, on.area, label, (cell, row, col) => {
      const input = entry(row, col);
      if (input === null) return cell;
      if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') throw invalid(`Range.${label}`);
      return enter(book, cell, input, local);
    });
  };
}

function writeFormats(on: Spot, value: unknown, { book }: Call): void {
  const entry = matrixFor(on, value, 'Range.numberFormat');
  styleCells(book, 'addin', on.sheet, on.area, 'numberFormat', (cell, row, col) => {
    const format = entry(row, col);
    if (format === null) return cell;
    if (typeof format !== 'string') throw invalid('Range.numberFormat');
    const rest = without(cell, 'format');
    return format === 'General' || format === '' ? rest : { ...rest, format };
  });
}

/** true or false where all cells agree, else null. */
function spills(on: Spot): boolean | null {
  let some = 0;
  for (const [, , cell] of on.sheet.stored(on.area)) if (cell.spill ?? cell.spilledFrom) some += 1;
  return some === 0 ? false : some === sizeOf(on.area) ? true : null;
}

export const cellProperties: Readonly<Record<string, Property<Spot>>> = {
  values: { get: grid(valueOf), put: write('values', false) },
  formulas: { get: grid(formulaOf), put: write('formulas', false) },
  formulasR1C1: {
    since: '1.2',
    get: grid((cell, _call, row, col) => (cell?.formula === undefined ? valueOf(cell) : `=${toR1C1(cell.formula, row, col)}`)),
    heavy: true,
  },
  text: { get: grid((cell, { book }) => display(cell, book.culture)) },
  valueTypes: { get: grid(typeOf) },
  numberFormat: { get: grid((cell) => cell?.format ?? 'General'), put: writeFormats },
  hasSpill: { since: '1.12', get: spills },
};
