import type { Lines } from './lines';
import { agrees } from '../../arithmetic/tolerance';

/** A rate per 1, 100, 1000, 10,000, 100,000 of its base. */
const FACTORS = [1, 100, 1000, 10_000, 100_000];
/** Growth is printed in percent, or as a share. */
const GROWN = [100, 1];
/** Most probes at which a quotient is asked. */
const ASKED = 4;
/** Pairs of which two probes speak against a quotient, and none for it, are given up. */
const REFUTED = 2;

/**
 * The figures of the lines around one target at its probes, side by side, each with its relative rounding error (half-unit by
 * figure): thousands of pairs are asked whether their quotient is the target, and hardly any is.
 */
export class Quotients {
  private readonly figure: Float64Array;
  private readonly roundingError: Float64Array;
  private readonly wanted = new Float64Array(ASKED);
  private readonly half = new Float64Array(ASKED);
  private asks = 0;

  constructor(
    private readonly lines: Lines,
    private readonly room: number,
  ) {
    this.figure = new Float64Array(ASKED * room);
    this.roundingError = new Float64Array(ASKED * room);
  }

  /** Takes the lines `low` to `high` of `list` as the neighbours of `target`; `probes`: at most four positions. */
  gather(list: Int32Array, target: number, low: number, high: number, probes: readonly number[]): void {
    const { lines, room, figure, roundingError } = this;
    const { value, half, width } = lines;
    this.asks = probes.length;
    for (let k = 0; k < probes.length; k++) {
      const j = probes[k]!;
      this.wanted[k] = value[target * width + j]!;
      this.half[k] = half[target * width + j]!;
      for (let i = low, to = k * room; i <= high; i++, to++) {
        const at = list[i]! * width + j;
        figure[to] = value[at]!;
        roundingError[to] = half[at]! / Math.abs(value[at]!);
      }
    }
  }

  /** The factor at which factor·a/b gives the target at half of the probes or more; 0 where none does. `a`, `b`: lines of the window. */
  ratio(a: number, b: number): number {
    return this.agreed(a, b, FACTORS, false);
  }

  /** 100 or 1 where factor·(b − a)/a gives the target at half of the probes or more, else 0. */
  growth(a: number, b: number): number {
    return this.agreed(a, b, GROWN, true);
  }

  private agreed(a: number, b: number, factors: readonly number[], growth: boolean): number {
    const { figure, roundingError, wanted, half, room } = this;
    let factor = 0;
    let asked = 0;
    let held = 0;
    for (let k = 0, i = a, j = b; k < this.asks; k++, i += room, j += room) {
      const x = figure[i]!;
      const y = figure[j]!;
      if (x !== x || y !== y || x === 0 || x === y || (y === 0 && !growth)) continue;
      asked++;
      // The rounding error of 0 itself is beyond all bounds: what it moves is told by the growth of −1 alone.
      const loose = y === 0 ? 0 : (roundingError[i]! + roundingError[j]!) * (growth ? Math.abs(y / (y - x)) : 1);
      const fits = factorOf(wanted[k]!, growth ? (y - x) / x : x / y, half[k]!, loose, factor, factors);
      if (fits !== 0) {
        factor = fits;
        held++;
      } else if (asked - held >= REFUTED && held === 0) return 0;
    }
    return held > 0 && held * 2 >= asked ? factor : 0;
  }
}

/** The first factor at which the quotient is the printed figure, or the one that is `known`; 0 where it is not. */
function factorOf(
  printed: number,
  quotient: number,
  half: number,
  roundingError: number,
  known: number,
  factors: readonly number[],
): number {
  if (known !== 0) return agrees(printed, known * quotient, half, roundingError) ? known : 0;
  // Of other signs they are farther apart than either is from 0.
  if (printed * quotient < 0 && roundingError < 0.9 && Math.abs(printed) > 2 * half) return 0;
  for (let f = 0; f < factors.length; f++) if (agrees(printed, factors[f]! * quotient, half, roundingError)) return factors[f]!;
  return 0;
}
