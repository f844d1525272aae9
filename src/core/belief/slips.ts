import type { FiguresIn } from '../arithmetic/judge';
import { readingAt } from '../arithmetic/judge';
import type { Relation } from '../model/relation';
import { cellOf } from '../model/relation';
import { keyedFor, looksLikeSlip } from '../arithmetic/slips';
import { digitsIn } from '../arithmetic/digits';
import type { Broken } from './tested';

/** How much a break looks like the trace of one slip. */
export interface Look {
  /**
   * Digits that chance would have to hit, had nobody slipped: one slip of the keyboard in the result or in an operand accounts
   * for all of the break, or one line that was left out or counted twice. 0 where none does, or any figure would.
   */
  readonly slip: number;
  /** The result has the size that it should have. */
  readonly near: boolean;
  /** The result is one of its operands while others are not zero: it may never have been meant as their sum. */
  readonly copy: boolean;
  /** Nothing stands where something is due. */
  readonly empty: boolean;
}

/** Beyond so many operands one of them accounts for any difference. */
const FEW = 60;
/** Slips of one digit that a figure of n digits may suffer, by digit: nine others, left out, ten put in, two interchanged. */
const WAYS = 21;
/** Signs and powers of ten that are mistaken. */
const SHIFTS = 8;

export function lookOf(relation: Relation, { position, judgement }: Broken, figuresIn: FiguresIn): Look {
  const { actual, expected, tolerance } = judgement;
  const additive = relation.kind === 'sum' && relation.factor === 1;
  const operands = additive && relation.operands.length <= FEW ? relation.operands : [];
  const decimals = (ref: Relation['result']): number => {
    const { sheet, row, col } = cellOf(relation, ref, position);
    const figures = figuresIn(sheet);
    return Math.min(6, figures.decimals[row * figures.cols + col] ?? 0);
  };
  const gap = expected - actual;
  const own = decimals(relation.result);
  const turned = actual * expected < 0 && Math.abs(actual + expected) <= tolerance + 1e-9 * Math.abs(actual);
  let slip = turned ? digitsIn(actual, own) - Math.log10(SHIFTS) : surprise(Number(expected.toFixed(own)), actual, own);
  let copy = false;
  operands.forEach((ref, i) => {
    const { value } = readingAt(relation, ref, position, figuresIn);
    if (value !== value) return;
    const tries = Math.log10(operands.length);
    slip = Math.max(slip, surprise(value - gap * (relation.signs[i] ?? 1), value, decimals(ref)) - tries);
    if (operands.length > 2 && value !== 0 && Math.abs(Math.abs(value) - Math.abs(gap)) <= tolerance + 1e-9 * Math.abs(gap))
      slip = Math.max(slip, digitsIn(gap, own) - Math.log10(2) - tries);
    copy ||= value === actual && actual !== 0;
  });
  return { slip: Math.max(0, slip), near: looksLikeSlip(actual, expected), copy, empty: actual === 0 };
}

/** Digits that agree beyond the choice of slips, if one slip turns `meant` into `keyed`; 0 if none does. */
function surprise(meant: number, keyed: number, decimals: number): number {
  if (!keyedFor(meant, keyed, decimals)) return 0;
  const digits = Math.max(digitsIn(meant, decimals), digitsIn(keyed, decimals));
  const shifted = Math.abs(Math.log10(Math.abs(keyed / meant)) % 1) < 1e-9;
  return digits - Math.log10(shifted ? SHIFTS : WAYS * Math.max(1, digits));
}
