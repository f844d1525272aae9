import { LOST, printedWithin } from '../../arithmetic/tolerance';
import type { Figures } from '../../model/figures';
import { cellIndex, Origin, State } from '../../model/figures';
import { HOLDING } from '../confidence';
import type { Series, SeriesGroup } from '../series';

/** So many times finer than its factors allow must a product be printed before it says that they are exact. */
const FINER = 4;
/** Two of the first places must agree upon a scale before all are looked at. */
export const PROBES = 5;
/** A month in millionths, twelve of them in thousands. */
export const WIDEST_SCALES = [1e-6, 12e3] as const;

/** Figures of some series as they are needed to try products: without objects, and only where the result is one. */
export class Factors {
  /** Places at which the result is a figure other than zero. */
  readonly positions: readonly number[];
  private readonly usable = new Map<Series, readonly number[]>();

  constructor(
    private readonly seriesGroup: SeriesGroup,
    readonly result: Series,
    positions: readonly number[],
    private readonly figures: Figures,
  ) {
    this.positions = positions.filter((p) => figures.state[this.cell(result, p)] === State.Figure && this.value(result, p) !== 0);
  }

  value(series: Series, position: number): number {
    return this.figures.value[this.cell(series, position)]!;
  }

  /** The product of `series`; NaN where one of them is no figure, or zero. */
  product(seriesGroup: readonly Series[], position: number): number {
    let product = 1;
    for (const series of seriesGroup) product *= this.value(series, position);
    return product === 0 ? NaN : product;
  }

  /** Those of `positions` at which `series` may be multiplied: a figure other than zero. */
  usableOf(series: Series): readonly number[] {
    const known = this.usable.get(series) ?? this.positions.filter((p) => (this.value(series, p) || NaN) === this.value(series, p));
    this.usable.set(series, known);
    return known;
  }

  /** The scale that two of the first places at which there is a product agree upon; 0 where there is none. */
  agreedScale(chosen: readonly Series[]): number {
    const scales: number[] = [];
    for (const position of this.fewest(chosen)) {
      const product = this.product(chosen, position);
      if (product !== product) continue;
      scales.push(scaleOf(this.value(this.result, position), product, this.half(position)));
      if (scales.length === PROBES) break;
    }
    return scales.find((s, i) => s !== 0 && scales.indexOf(s) !== i) ?? 0;
  }

  private fewest(chosen: readonly Series[]): readonly number[] {
    let least = this.usableOf(chosen[0]!);
    for (const series of chosen) if (this.usableOf(series).length < least.length) least = this.usableOf(series);
    return least;
  }

  /** Half of the last printed place of the result: people times norm are rounded once, when they are written down. */
  half(position: number): number {
    return HALVES[this.figures.decimals[this.cell(this.result, position)]! - FEWEST_DECIMALS]!;
  }

  /** Significant digits that agreement at `position` explains. */
  digits(position: number): number {
    return Math.min(4, Math.max(0, Math.log10(Math.abs(this.value(this.result, position)) / (2 * this.half(position)))));
  }

  /**
   * True where nothing rounded goes into the product: a factor that was rounded would show in a product of so many more digits
   * ("360" × 31 = 11.160 to the last place), while one that is given with as few (7,5 tạ × 6,0 ha) may be a quotient.
   */
  exact(series: Series, positions: readonly number[]): boolean {
    const rounded = positions.filter((p) => this.figures.roundingError[this.cell(series, p)]! > 0);
    const proofs = rounded.filter((p) => {
      const share = this.figures.roundingError[this.cell(series, p)]! / Math.abs(this.value(series, p));
      return share * Math.abs(this.value(this.result, p)) >= FINER * this.half(p);
    });
    return rounded.length === 0 || (proofs.length >= 2 && proofs.length >= HOLDING.least * rounded.length);
  }

  /**
   * The cells of the series (indexes of the figures) that were not rounded: what is multiplied and exact counts as it stands.
   * Where formulas give it, it is a quotient, and only they are exact: what was typed over one is as rounded as it is printed.
   */
  exactCells(series: Series, positions: readonly number[]): number[] {
    const computed = positions.filter((position) => (this.figures.origin[this.cell(series, position)]! & Origin.Formula) !== 0);
    const exact = 2 * computed.length > positions.length ? computed : positions;
    return exact.map((position) => this.cell(series, position));
  }

  private cell({ line }: Series, position: number): number {
    return cellIndex(this.seriesGroup.axis, line, position, this.figures.cols);
  }
}

/** By the number of printed decimals, from the least that `Figures` can hold. */
const FEWEST_DECIMALS = -128;
const HALVES = Array.from({ length: 256 }, (_, i) => 0.5 * 10 ** -(FEWEST_DECIMALS + i));

/** Of what is multiplied no months may be missing but these, the commonest first. */
const MONTHS = [1, 12, 6, 3, 9, 2, 4, 5, 7, 8, 10, 11];
const MONTH_LOGS = MONTHS.map((months) => Math.log10(months));
const [LEAST_POWER, MOST_POWER] = [-6, 3];
const POWERS = Array.from({ length: MOST_POWER - LEAST_POWER + 1 }, (_, i) => 10 ** (LEAST_POWER + i));

/** The share by which the scale of one place may differ from result / product; a little more than the digits leave open. */
export function openness(result: number, half: number): number {
  return (printedWithin(result, half) / Math.abs(result)) * 1.001 + LOST;
}

/**
 * The scale that turns `product` into `result`: units (đồng → nghìn đồng, triệu đồng), a rate in percent, a number of months
 * that no column gives (1 to 12), or both; 0 where it is none of these.
 */
function scaleOf(result: number, product: number, half: number): number {
  const ratio = result / product;
  if (!(ratio > 0) || !Number.isFinite(ratio)) return 0;
  const size = Math.log10(ratio);
  const allowed = printedWithin(result, half);
  for (let i = 0; i < MONTHS.length; i++) {
    const power = Math.round(size - MONTH_LOGS[i]!);
    if (power < LEAST_POWER || power > MOST_POWER) continue;
    const scale = MONTHS[i]! * POWERS[power - LEAST_POWER]!;
    if (Math.abs(scale * product - result) <= allowed) return Number(scale.toPrecision(6));
  }
  return 0;
}
