import type { Expression } from './parse';
import { BINDING } from './parse';

/** A formula, or a part of one, as it is typed: references as they were written, English names, comma. */
export function printFormula(e: Expression): string {
  switch (e.type) {
    case 'number':
      return String(e.value);
    case 'text':
      return `"${e.value.replace(/"/g, '""')}"`;
    case 'name':
      return e.name;
    case 'range':
      return e.sheet === null ? e.name : `${sheetName(e.sheet)}!${e.name}`;
    case 'call':
      return `${e.name}(${e.args.map(printFormula).join(',')})`;
    case 'unary':
      return e.op === '%' ? `${inside(e.operand, 7)}%` : `${e.op}${inside(e.operand, 5)}`;
    case 'binary':
      return `${inside(e.left, BINDING[e.op]!)}${e.op}${inside(e.right, BINDING[e.op]! + 1)}`;
  }
}

function inside(e: Expression, least: number): string {
  const text = printFormula(e);
  return e.type === 'binary' && BINDING[e.op]! < least ? `(${text})` : text;
}

/** Quoted where Excel would quote it. */
function sheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
