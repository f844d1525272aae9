import type { CellValue } from '../../model/sheet';

/** A blank is 0 beside a number and "" beside a text; texts are compared without case, a number comes before every text. */
export function compared(op: string, left: CellValue, right: CellValue): boolean {
  const side = orderOf(left, right);
  if (op === '=') return side === 0;
  if (op === '<>') return side !== 0;
  return op === '<' ? side < 0 : op === '>' ? side > 0 : op === '<=' ? side <= 0 : side >= 0;
}

function orderOf(left: CellValue, right: CellValue): number {
  const [a, b] = [left ?? (typeof right === 'string' ? '' : 0), right ?? (typeof left === 'string' ? '' : 0)];
  if (typeof a === 'string' && typeof b === 'string')
    return a.toLowerCase() < b.toLowerCase() ? -1 : Number(a.toLowerCase() > b.toLowerCase());
  if (typeof a === typeof b) return Number(a) - Number(b);
  return typeof a === 'number' ? -1 : 1;
}
