import type { Figure } from './figure';
import { shown, roundingErrorOf, storedOf } from './figure';

/** "sheet:row:col", 0-based. */
export type Key = string;

export function keyOf(sheet: number, row: number, col: number): Key {
  return `${sheet}:${row}:${col}`;
}

/** An identity that the author of the sheet meant, between single cells. Operands of `growth` are [old, new]. */
export interface Truth {
  readonly kind: 'sum' | 'ratio' | 'growth' | 'product' | 'equal';
  readonly result: Key;
  readonly operands: readonly Key[];
  readonly signs: readonly (1 | -1)[];
  readonly factor: number;
  /** Which of the layout's identities it is, for reports: "total", "column", "share" … */
  readonly name: string;
}

export type Figures = ReadonlyMap<Key, Figure>;

/** What the operands give; from what is stored where `full`, else from what is shown. */
export function evaluate(truth: Truth, figures: Figures, full = false): number {
  const values = truth.operands.map((key) => (full ? storedOf(figures.get(key)!) : shown(figures.get(key)!)));
  const [a, b] = values as [number, number];
  switch (truth.kind) {
    case 'sum':
    case 'equal':
      return truth.factor * values.reduce((sum, v, i) => sum + truth.signs[i]! * v, 0);
    case 'ratio':
      return (truth.factor * a) / b;
    case 'growth':
      return (truth.factor * (b - a)) / a;
    case 'product':
      return truth.factor * a * b;
  }
}

/** Largest difference that rounding to the printed digits can make, to first order. */
function toleranceOf(truth: Truth, figures: Figures): number {
  const operands = truth.operands.map((key) => figures.get(key)!);
  const roundingErrors = operands.map(roundingErrorOf);
  const [a, b] = operands.map(shown) as [number, number];
  const [sa, sb] = roundingErrors as [number, number];
  const own = roundingErrorOf(figures.get(truth.result)!);
  const k = Math.abs(truth.factor);
  switch (truth.kind) {
    case 'sum':
    case 'equal':
      return own + k * roundingErrors.reduce((sum, s) => sum + s, 0);
    case 'ratio':
      return own + quotientRoundingError(k, a, sa, b, sb);
    case 'growth':
      return own + quotientRoundingError(k, b, sb, a, sa);
    case 'product':
      return own + k * (Math.abs(a) * sb + Math.abs(b) * sa + sa * sb);
  }
}

function quotientRoundingError(factor: number, a: number, errorA: number, b: number, roundingErrorB: number): number {
  const base = Math.max(Math.abs(b) - roundingErrorB, Math.abs(b) / 2);
  return (factor * (errorA + Math.abs(a / b) * roundingErrorB)) / base;
}

/** How many tolerances the relation misses by: at most 1 where it holds as printed. */
export function missOf(truth: Truth, figures: Figures): number {
  const off = Math.abs(shown(figures.get(truth.result)!) - evaluate(truth, figures));
  const tolerance = toleranceOf(truth, figures);
  const noise = 1e-9 * (1 + Math.abs(shown(figures.get(truth.result)!)));
  return off <= noise ? 0 : off / Math.max(tolerance, noise);
}
