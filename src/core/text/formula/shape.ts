import type { RelationKind } from '../../model/relation';
import type { Expression } from './parse';
import type { Test } from './tests';
import { testsOf } from './tests';

/** A cell that a formula reads; `sheet` as written, null for its own. */
export interface Operand {
  readonly sheet: string | null;
  readonly row: number;
  readonly col: number;
  readonly sign: 1 | -1;
  /** What the function around the range passes over; absent where it adds every cell. */
  readonly passes?: Passes;
  /** SUMIF and SUMIFS add it only where all of these are so. */
  readonly tests?: readonly Test[];
}

/** SUBTOTAL and AGGREGATE leave other subtotals out, and lines that a filter or, asked to, that anybody hid. */
export interface Passes {
  readonly totals: boolean;
  readonly hidden: 'none' | 'filtered' | 'all';
}

/** A formula reduced to a kind of relation. */
export interface Shape {
  readonly kind: RelationKind;
  readonly operands: readonly Operand[];
  readonly factor: number;
  /** Results of the other branches of an IF ("IF(a>b, a-b, 0)": 0): a cell that shows one may not have taken this branch. */
  readonly unless?: readonly number[];
}

/** Longer sums are not listed cell by cell. */
const MOST_CELLS = 20_000;

/** Reduces a formula to sum, ratio, growth, product, average or equality; null for all else. */
export function shapeOf(expression: Expression): Shape | null {
  const unless: number[] = [];
  const bare = branchOf(expression, unless);
  const shape = average(bare) ?? quotient(bare) ?? linear(bare) ?? product(bare);
  return shape && (unless.length > 0 ? { ...shape, unless } : shape);
}

/** The one branch of an IF that calculates; the numbers that its other branches give go into `unless`. */
function branchOf(expression: Expression, unless: number[]): Expression {
  const e = unwrap(expression);
  if (e.type !== 'call' || e.name !== 'IF' || e.args.length !== 3) return e;
  const [calculated, ...more] = [e.args[1]!, e.args[2]!].filter((branch) => !isConstant(branch));
  if (!calculated || more.length > 0) return e;
  for (const branch of [e.args[1]!, e.args[2]!]) if (branch !== calculated && branch.type === 'number') unless.push(branch.value);
  return branchOf(calculated, unless);
}

function isConstant({ type }: Expression): boolean {
  return type === 'number' || type === 'text';
}

/** +x, ROUND(x, 1), IFERROR(x, 0): what matters is x. */
function unwrap(e: Expression): Expression {
  if (e.type === 'unary' && e.op === '+') return unwrap(e.operand);
  const first = e.type === 'call' && WRAPPERS.has(e.name) ? e.args[0] : undefined;
  return first ? unwrap(first) : e;
}

const WRAPPERS = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT', 'IFERROR', 'IFNA', 'N', 'VALUE']);

/** As `unwrap`, and IF(base=0, 0, x): within a formula a term that is there or not. */
function peel(expression: Expression): Expression {
  const e = unwrap(expression);
  if (e.type !== 'call' || e.name !== 'IF' || e.args.length !== 3 || !isGuard(e.args[0]!)) return e;
  const branches = [e.args[1]!, e.args[2]!].filter((branch) => !isConstant(branch));
  return branches.length === 1 ? peel(branches[0]!) : e;
}

/** A test whether anything is there: "B5=0", "B5<>""", "ISERROR(…)", "B5>0". */
function isGuard(e: Expression): boolean {
  if (e.type === 'call') return /^(IS[A-Z]+|COUNTA?|AND|OR|NOT)$/.test(e.name);
  return (
    e.type === 'binary' &&
    /[=<>]/.test(e.op) &&
    [e.left, e.right].some(isNothing) &&
    [e.left, e.right].some((side) => side.type === 'range')
  );
}

function isNothing(e: Expression): boolean {
  return (e.type === 'number' && e.value === 0) || (e.type === 'text' && e.value === '');
}

/** A sum, or a part of one: SUM(B2:B9)/2 over lines and their subtotals. */
function linear(expression: Expression): Shape | null {
  const { core, factor } = scale(expression);
  const operands: Operand[] = [];
  if (!collect(core, 1, operands) || operands.length === 0) return null;
  const kind = operands.length === 1 && operands[0]!.sign === 1 ? 'equality' : 'sum';
  return kind === 'sum' || factor === 1 ? { kind, operands, factor } : null;
}

function collect(expression: Expression, sign: 1 | -1, into: Operand[]): boolean {
  const e = peel(expression);
  if (e.type === 'range') return collectRange(e, sign, into);
  if (e.type === 'unary' && e.op === '-') return collect(e.operand, -sign as 1 | -1, into);
  if (e.type === 'binary' && (e.op === '+' || e.op === '-')) {
    return collect(e.left, sign, into) && collect(e.right, e.op === '+' ? sign : (-sign as 1 | -1), into);
  }
  if (e.type === 'number') return e.value === 0;
  if (e.type !== 'call') return false;
  if (e.name === 'SUM') return e.args.every((arg) => collect(arg, sign, into));
  if (e.name === 'SUMIF' || e.name === 'SUMIFS') return collectTested(e, sign, into);
  const passes = passesOf(e);
  if (!passes) return false;
  const own: Operand[] = [];
  if (!e.args.slice(e.name === 'SUBTOTAL' ? 1 : 2).every((arg) => collect(arg, sign, own))) return false;
  for (const operand of own) into.push({ ...operand, passes });
  return true;
}

function collectTested(e: Expression & { type: 'call' }, sign: 1 | -1, into: Operand[]): boolean {
  const tested = testsOf(e);
  const own: Operand[] = [];
  if (!tested || !collectRange(tested.added, sign, own)) return false;
  own.forEach((operand, i) => into.push({ ...operand, tests: tested.at(i) }));
  return true;
}

/** null: the call adds nothing up. */
function passesOf({ name, args }: Expression & { type: 'call' }): Passes | null {
  const numberAt = (i: number): number | null => (args[i]?.type === 'number' ? args[i].value : null);
  const code = numberAt(0);
  if (name === 'SUBTOTAL' && (code === 9 || code === 109)) return { totals: true, hidden: code === 109 ? 'all' : 'filtered' };
  const option = numberAt(1) ?? 0;
  return name === 'AGGREGATE' && code === 9 ? { totals: option < 4, hidden: option % 2 === 1 ? 'all' : 'none' } : null;
}

function collectRange(e: Expression & { type: 'range' }, sign: 1 | -1, into: Operand[]): boolean {
  const { top, left, bottom, right } = e.area;
  if ((bottom - top + 1) * (right - left + 1) + into.length > MOST_CELLS) return false;
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) into.push({ sheet: e.sheet, row, col, sign });
  return true;
}

function single(expression: Expression): Operand | null {
  const into: Operand[] = [];
  return collect(expression, 1, into) && into.length === 1 && into[0]!.sign === 1 ? into[0]! : null;
}

/** a/b, a/b*100, 100*a/b, a*100/b, (a/b)%, (b−a)/a*100, b/a*100−100. */
function quotient(expression: Expression): Shape | null {
  const { core, factor } = scale(expression);
  if (core.type !== 'binary' || core.op !== '/') return null;
  const top = scale(core.left);
  const whole = factor * top.factor;
  const base = single(core.right);
  if (!base) return null;
  const part = single(top.core);
  if (part) return { kind: 'ratio', operands: [part, base], factor: whole };
  const terms: Operand[] = [];
  if (!collect(top.core, 1, terms) || terms.length !== 2) return null;
  const minus = terms.find((t) => t.sign === -1);
  const plus = terms.find((t) => t.sign === 1);
  if (!minus || !plus || minus.row !== base.row || minus.col !== base.col || minus.sheet !== base.sheet) return null;
  return { kind: 'growth', operands: [base, plus], factor: whole };
}

/** Takes constant factors off: 100*x, x*100, x%, x/2. */
function scale(expression: Expression): { core: Expression; factor: number } {
  const e = peel(expression);
  if (e.type === 'unary' && e.op === '%') return withFactor(e.operand, 0.01);
  if (e.type === 'binary' && e.op === '/' && e.right.type === 'number' && e.right.value !== 0) return withFactor(e.left, 1 / e.right.value);
  if (e.type !== 'binary' || e.op !== '*') return { core: e, factor: 1 };
  if (e.right.type === 'number') return withFactor(e.left, e.right.value);
  if (e.left.type === 'number') return withFactor(e.right, e.left.value);
  return { core: e, factor: 1 };
}

function withFactor(expression: Expression, by: number): { core: Expression; factor: number } {
  const inner = scale(expression);
  return { core: inner.core, factor: inner.factor * by };
}

/** a*b, a*b*c/1000: people × norm × months. */
function product(expression: Expression): Shape | null {
  const operands: Operand[] = [];
  const factor = multiply(expression, operands);
  return factor && operands.length > 1 ? { kind: 'product', operands, factor } : null;
}

/** The constant factor of a product, 0 where it is none; its cells go into `into`. */
function multiply(expression: Expression, into: Operand[]): number {
  const e = peel(expression);
  if (e.type === 'number') return e.value;
  if (e.type === 'unary' && e.op === '%') return 0.01 * multiply(e.operand, into);
  if (e.type === 'binary' && e.op === '*') return multiply(e.left, into) * multiply(e.right, into);
  if (e.type === 'binary' && e.op === '/' && e.right.type === 'number') return multiply(e.left, into) / (e.right.value || Infinity);
  const own = single(e);
  if (own) into.push(own);
  return own ? 1 : 0;
}

function average(e: Expression): Shape | null {
  if (e.type !== 'call' || e.name !== 'AVERAGE') return null;
  const operands: Operand[] = [];
  return e.args.every((arg) => collect(arg, 1, operands)) && operands.length > 1 ? { kind: 'average', operands, factor: 1 } : null;
}
