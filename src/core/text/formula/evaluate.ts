import type { RowCol } from '../../model/cell-ref';
import type { CellValue } from '../../model/sheet';
import { compared } from './compared';
import type { Argument } from './functions';
import { functionOf } from './functions';
import type { Expression } from './parse';

/** What stands in a cell that a formula reads; undefined where it can't be had: an error value, a sheet that is not there. */
export type Reads = (sheet: string | null, place: RowCol) => CellValue | undefined;

/** Longer ranges are not gone through for one cell. */
const MOST_CELLS = 100_000;

/** Thrown inside only: what can't be reckoned here leaves the whole formula without a value. */
class Unknown extends Error {}

/**
 * The value of a formula over the values that stand in the sheet, as Excel would give it; undefined where it needs what is not
 * known here (a function of another kind, an error value, text for a number).
 */
export function evaluate(expression: Expression, reads: Reads): CellValue | undefined {
  try {
    const value = valueOf(expression, reads);
    return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

function known(value: CellValue | undefined): CellValue {
  if (value === undefined) throw new Unknown();
  return value;
}

function valueOf(e: Expression, reads: Reads): CellValue {
  switch (e.type) {
    case 'number':
    case 'text':
      return e.value;
    case 'range':
      return single(argumentOf(e, reads));
    case 'unary':
      return signed(e.op, numberOf(valueOf(e.operand, reads)));
    case 'binary':
      return binary(e.op, valueOf(e.left, reads), valueOf(e.right, reads));
    case 'call':
      return called(e, reads);
    case 'name':
      return /^(true|false)$/i.test(e.name) ? e.name.toLowerCase() === 'true' : known(undefined);
  }
}

/** IF and IFERROR look at one branch only: the other may be an error. */
function called({ name, args }: Expression & { type: 'call' }, reads: Reads): CellValue {
  if (name === 'IF' && args.length > 1) {
    const branch = truthOf(valueOf(args[0]!, reads)) ? args[1]! : args[2];
    return branch ? valueOf(branch, reads) : false;
  }
  if ((name === 'IFERROR' || name === 'IFNA') && args.length === 2) {
    return valueOf(args[0]!, reads);
  }
  const run = functionOf(name);
  return known(run?.(args.map((arg) => argumentOf(arg, reads))) ?? undefined);
}

function argumentOf(e: Expression, reads: Reads): Argument {
  if (e.type !== 'range') return { values: [valueOf(e, reads)] };
  const { top, left, bottom, right } = e.area;
  if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) throw new Unknown();
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) values.push(known(reads(e.sheet, { row, col })));
  return { values };
}

function single({ values }: Argument): CellValue {
  return values.length === 1 ? values[0]! : known(undefined);
}

function numberOf(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return value;
  throw new Unknown();
}

function truthOf(value: CellValue): boolean {
  return typeof value === 'string' ? Boolean(known(undefined)) : Boolean(value);
}

function signed(op: '-' | '+' | '%', value: number): number {
  return op === '-' ? -value : op === '%' ? value / 100 : value;
}

function binary(op: string, left: CellValue, right: CellValue): CellValue {
  if (/^[<>=]/.test(op)) return compared(op, left, right);
  if (op === '&') return `${left ?? ''}${right ?? ''}`;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (op === '+') return a + b;
  if (op === '-') return a - b;
  if (op === '*') return a * b;
  if (op === '^') return a ** b;
  // What is divided by nothing is an error value.
  return b === 0 ? known(undefined) : a / b;
}
