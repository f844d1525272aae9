import type { Message } from '../../model/message';
import { message } from '../../model/message';
import type { Area, CellRef } from '../../model/cell-ref';
import { areaName, quoteSheet } from '../../text/a1';
import type { Scan } from '../../tables/cells/scan';
import { cellIn } from '../../tables/cells/scan';
import type { Expression } from '../../text/formula/parse';
import { parseFormula } from '../../text/formula/parse';

/** Error values whose name alone says what went wrong: the keys `finding.error.<name>` of the catalogues. */
const NAMED: Readonly<Record<string, string>> = {
  '#REF!': 'ref',
  '#NAME?': 'name',
  '#VALUE!': 'value',
  '#N/A': 'na',
  '#NUM!': 'num',
  '#DIV/0!': 'zero',
};

/** Why a cell shows an error value, as a clause; null where nothing is known of it. */
export function whyError(scan: Scan, { sheet, row, col }: CellRef): Message | null {
  const cell = cellIn(scan, row, col);
  const tree = cell?.formula ? parseFormula(cell.formula) : null;
  const cells = (area: Area): Message['args'] => ({ from: { sheet, home: sheet, areas: [area] } });
  const divisor = cell?.error === '#DIV/0!' && tree ? firstOf(tree, divisorOf) : null;
  if (divisor?.sheet) return message('finding.error.zero-elsewhere', { from: `${quoteSheet(divisor.sheet)}!${areaName(divisor.area)}` });
  if (divisor && isNothing(scan, divisor))
    return message(isBlank(scan, divisor) ? 'finding.error.zero-blank' : 'finding.error.zero-in', cells(divisor.area));
  if (cell?.error === '#REF!' && /\[[^\]]+\][^!]*!/.test(cell.formula ?? '')) return message('finding.error.ref-file');
  const name = NAMED[cell?.error ?? ''];
  return name === undefined ? null : message(`finding.error.${name}`);
}

type Reference = Extract<Expression, { type: 'range' }>;

/** What stands below a stroke, where it is a single cell. */
function divisorOf(node: Expression): Reference | null {
  return node.type === 'binary' && node.op === '/' && node.right.type === 'range' && isSingle(node.right.area) ? node.right : null;
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function isBlank(scan: Scan, { area }: Reference): boolean {
  const value = cellIn(scan, area.top, area.left)?.value ?? null;
  return value === null || value === '';
}

function isNothing(scan: Scan, divisor: Reference): boolean {
  return isBlank(scan, divisor) || cellIn(scan, divisor.area.top, divisor.area.left)?.value === 0;
}

/** The first answer that is not null, from the root down and from left to right. */
function firstOf<T>(node: Expression, ask: (node: Expression) => T | null): T | null {
  const own = ask(node);
  if (own !== null) return own;
  const inner =
    node.type === 'binary' ? [node.left, node.right] : node.type === 'unary' ? [node.operand] : node.type === 'call' ? node.args : [];
  for (const one of inner) {
    const found = firstOf(one, ask);
    if (found !== null) return found;
  }
  return null;
}
