import type { Area } from '../../model/cell-ref';
import type { Expression } from './parse';

/** What one formula has in place of what another has. */
export type DifferenceKind =
  | 'range' // the same lines and more, or fewer
  | 'reference' // another cell, another sheet
  | 'typed' // a number where the other reads a cell
  | 'constant' // another number
  | 'function'
  | 'operator'
  | 'added' // something added, taken away or multiplied that one of the two has not
  | 'form'; // the same cells, reckoned otherwise

/** One place at which two formulas differ: the parts that stand there. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly own: Expression;
  readonly due: Expression;
}

/**
 * The places at which `own` differs from `due`, what both read taken as it is: $ and brackets are no difference. The same slip
 * in two places of a formula is one. null where they have too little in common to speak of places.
 */
export function differencesOf(own: Expression, due: Expression): readonly Difference[] | null {
  const found = walk(own, due);
  return (
    found &&
    found.filter((one, i) => found.findIndex((other) => sameExpression(one.own, other.own) && sameExpression(one.due, other.due)) === i)
  );
}

function walk(a: Expression, b: Expression): Difference[] | null {
  const [own, due] = [bare(a), bare(b)];
  if (sameExpression(own, due)) return [];
  const inside = leaf(own, due) ?? (own.type === due.type ? within(own, due) : null);
  if (inside) return inside;
  // That a cell takes another one besides is mostly meant; that it lacks one of those that all others take is not.
  const added = addedTo(own, due, isValue) || addedTo(due, own, isCell);
  if (added) return [{ kind: 'added', own, due }];
  return sameCells(own, due) ? [{ kind: 'form', own, due }] : null;
}

/** +x is x. */
function bare(e: Expression): Expression {
  return e.type === 'unary' && e.op === '+' ? bare(e.operand) : e;
}

/** Two parts that have nothing inside. */
function leaf(own: Expression, due: Expression): Difference[] | null {
  if (own.type === 'range' && due.type === 'range') {
    if (isStretched(own, due)) return [{ kind: 'range', own, due }];
    return isMoved(own, due) ? [{ kind: 'reference', own, due }] : null;
  }
  if (isValue(own) && isValue(due)) return [{ kind: 'constant', own, due }];
  if (isValue(own) && due.type === 'range' && isSingle(due.area)) return [{ kind: 'typed', own, due }];
  return null;
}

/** A number, also one with a sign or as a percentage. */
function isValue(e: Expression): boolean {
  return e.type === 'number' || (e.type === 'unary' && e.operand.type === 'number');
}

/** One of the two holds the other. */
function isStretched(a: Expression & { type: 'range' }, b: Expression & { type: 'range' }): boolean {
  return a.sheet === b.sheet && !(isSingle(a.area) && isSingle(b.area)) && (holds(a.area, b.area) || holds(b.area, a.area));
}

/** The same shape, further along one way or on another sheet: no slip takes a row for a column. */
function isMoved({ area: a, sheet }: Expression & { type: 'range' }, { area: b, sheet: other }: Expression & { type: 'range' }): boolean {
  const [down, across] = [b.top - a.top, b.left - a.left];
  if (b.bottom - a.bottom !== down || b.right - a.right !== across) return false;
  return sheet === other ? down === 0 || across === 0 : down === 0 && across === 0;
}

function holds(a: Area, b: Area): boolean {
  return a.top <= b.top && a.left <= b.left && a.bottom >= b.bottom && a.right >= b.right;
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function within(own: Expression, due: Expression): Difference[] | null {
  if (own.type === 'call' && due.type === 'call') {
    if (own.name !== due.name) return sameAll(own.args, due.args) ? [{ kind: 'function', own, due }] : null;
    if (own.args.length !== due.args.length) return null;
    // To how many places a figure is rounded is no matter of what it is.
    const counted = ROUNDING.test(own.name) ? 1 : own.args.length;
    return joined(own.args.slice(0, counted).map((arg, i) => walk(arg, due.args[i]!)));
  }
  if (own.type === 'binary' && due.type === 'binary') {
    const sides = joined([walk(own.left, due.left), walk(own.right, due.right)]);
    if (own.op === due.op) return sides;
    return sides?.length === 0 ? [{ kind: 'operator', own, due }] : null;
  }
  return own.type === 'unary' && due.type === 'unary' && own.op === due.op ? walk(own.operand, due.operand) : null;
}

const ROUNDING = /^(ROUND|TRUNC)/;

function joined(parts: readonly (Difference[] | null)[]): Difference[] | null {
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part!);
}

/** "SUM(B2:B9)+1000" is "SUM(B2:B9)" with a number behind it, "C4-F4" is "C4" with a cell taken away. */
function addedTo(own: Expression, due: Expression, isTerm: (e: Expression) => boolean): boolean {
  if (own.type !== 'binary' || !/[-+*/]/.test(own.op)) return false;
  const [left, right] = [bare(own.left), bare(own.right)];
  return (isTerm(right) && sameExpression(left, due)) || (isTerm(left) && sameExpression(right, due));
}

function isCell(e: Expression): boolean {
  return e.type === 'range' && isSingle(e.area);
}

/** The same numbers, texts and cells in the same order and the same operations; $ says nothing. */
function sameExpression(a: Expression, b: Expression): boolean {
  if (a.type === 'range' && b.type === 'range') return a.sheet === b.sheet && holds(a.area, b.area) && holds(b.area, a.area);
  if (a.type === 'call' && b.type === 'call') return a.name === b.name && sameAll(a.args, b.args);
  if (a.type === 'binary' && b.type === 'binary')
    return a.op === b.op && sameExpression(a.left, b.left) && sameExpression(a.right, b.right);
  if (a.type === 'unary' && b.type === 'unary') return a.op === b.op && sameExpression(a.operand, b.operand);
  if ((a.type === 'number' && b.type === 'number') || (a.type === 'text' && b.type === 'text')) return a.value === b.value;
  return a.type === 'name' && b.type === 'name' && a.name === b.name;
}

function sameAll(a: readonly Expression[], b: readonly Expression[]): boolean {
  return a.length === b.length && a.every((one, i) => sameExpression(one, b[i]!));
}

/** Both read the same cells, and neither is about texts. */
function sameCells(a: Expression, b: Expression): boolean {
  const [own, due] = [rangesOf(a), rangesOf(b)];
  return (
    own.length > 0 && !hasText(a) && !hasText(b) && own.length === due.length && own.every((range, i) => sameExpression(range, due[i]!))
  );
}

function hasText(e: Expression): boolean {
  if (e.type === 'call') return e.args.some(hasText);
  if (e.type === 'binary') return e.op === '&' || hasText(e.left) || hasText(e.right);
  return e.type === 'text' || (e.type === 'unary' && hasText(e.operand));
}

/** The references of a formula from left to right. */
export function rangesOf(e: Expression): (Expression & { type: 'range' })[] {
  if (e.type === 'range') return [e];
  if (e.type === 'call') return e.args.flatMap(rangesOf);
  if (e.type === 'binary') return [...rangesOf(e.left), ...rangesOf(e.right)];
  return e.type === 'unary' ? rangesOf(e.operand) : [];
}
