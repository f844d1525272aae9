import type { RelationKind } from '../model/relation';

/** A figure that may be wrong, as the search sees it. */
export interface Entry {
  readonly id: number;
  /** As it stands; 0 for a blank or a dash, which add nothing. */
  readonly keyed: number;
  /** What the search puts in its place for the moment. */
  now: number;
  readonly roundingError: number;
  /** Decimal places printed in the cell itself. */
  readonly decimals: number;
  /** Decimal places that a correction may have: those usual for its line, never fewer than `decimals`. */
  readonly grid: number;
  /** The figures that it goes with were never rounded: a correction may have all digits that there are. */
  readonly unrounded: boolean;
  /** `fixed`: a cell that is no figure and can't become one. */
  readonly origin: 'typed' | 'formula' | 'blank' | 'fixed';
  /** Typed where the figures beside it are calculated. */
  readonly typedOver: boolean;
  /** A figure below zero would be no surprise here. */
  readonly signed: boolean;
  /** The figures around it are multiples of this power of ten (in units of the last place): 0 where they are not round. */
  readonly zeros: number;
  /** ln of the usual size of figures in its line, and how far they spread about it; null where too few could tell. */
  readonly scale: { readonly mean: number; readonly spread: number } | null;
  /** The figures above, below, left and right of it: the eye slips to them. */
  readonly beside: readonly Beside[];
  /** Of a blank: how full its row and its column are otherwise, 0 to 1; it stands out where both are. 0 for a figure or a dash. */
  readonly gapes: number;
}

export interface Beside {
  readonly id: number;
  readonly keyed: number;
}

/** A relation at one place: result = f(operands), with the figures it takes part in numbered as on the board. */
export interface Equation {
  readonly kind: RelationKind;
  readonly factor: number;
  /** The result's id, then those of the operands; built when first asked for, lines may be long. */
  readonly cells: readonly number[];
  /** Number of figures, without listing them. */
  readonly size: number;
  /** Change of `gap` per unit of the figure at `slot`; undefined for the kinds that are not linear. */
  slopeAt(slot: number): number | undefined;
  /** Σ slope × figure + constant = gap, for the kinds that are linear. */
  readonly constant: number;
  /** Expected minus actual, with the figures as they are now. */
  gap: number;
  /** Largest |gap| that rounding allows. */
  tolerance: number;
  /** Cost in nats of leaving the equation broken: how sure it is that it is meant. */
  readonly witness: number;
  /** The result is a formula that computes just this: it follows its operands at no cost. */
  readonly computed: boolean;
  /** It was broken before anything was changed. */
  readonly failing: boolean;
}

/** One occurrence of a figure: `slot` 0 is the result, 1… are the operands. */
export interface Link {
  readonly equation: Equation;
  readonly slot: number;
}

/** Figures and the equations between them. The search asks only for what lies around the broken ones. */
export interface Board {
  entry(id: number): Entry;
  /** `entry(id).keyed`, without making an entry of it. */
  keyed(id: number): number;
  /** The equations that a figure takes part in. */
  links(id: number): readonly Link[];
}

/** A gap that can't be reckoned (the sum of figures near 1e308 is no number) is no proof that the equation holds. */
export function isBroken(equation: Equation): boolean {
  const { gap, tolerance, kind } = equation;
  return !(gap >= -tolerance && (kind === 'at-most' || gap <= tolerance));
}

const STEPS = [1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10];

/** One unit of the last of `grid` decimal places. */
export function stepOf(grid: number): number {
  return STEPS[grid] ?? 10 ** -grid;
}

/** `value` rounded to `grid` decimal places, half away from zero as printed figures are. */
export function snap(value: number, grid: number): number {
  if (grid === 0) return Math.sign(value) * Math.round(Math.abs(value));
  const scale = 10 ** grid;
  const scaled = Math.abs(value) * scale;
  // 4.815 * 100 is 481.49999…: what is a half as printed must be a half here.
  return (Math.sign(value) * Math.round(scaled + scaled * 1e-14 + 1e-9)) / scale;
}
