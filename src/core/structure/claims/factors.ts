import type { Figures } from '../../model/figures';
import { State } from '../../model/figures';
import type { Lane, Lanes } from './lanes';

/** So many times finer than its factors allow must a product be printed before it says that they are exact. */
const FINER = 4;

/** Figures of some lanes as they are needed to try products: without objects, and only where the result is one. */
export class Factors {
  /** Places at which the result is a figure other than zero. */
  readonly places: readonly number[];

  constructor(private readonly lanes: Lanes, readonly result: Lane, places: readonly number[], private readonly figures: Figures) {
    this.places = places.filter((p) => figures.state[this.cell(result, p)] === State.Figure && this.value(result, p) !== 0);
  }

  value(lane: Lane, place: number): number {
    return this.figures.value[this.cell(lane, place)]!;
  }

  /** The product of `lanes`; NaN where one of them is no figure, or zero. */
  product(lanes: readonly Lane[], place: number): number {
    let product = 1;
    for (const lane of lanes) product *= this.value(lane, place);
    return product === 0 ? NaN : product;
  }

  /** Half of the last printed place of the result: people times norm are rounded once, when they are written down. */
  half(place: number): number {
    return 0.5 * 10 ** -this.figures.decimals[this.cell(this.result, place)]!;
  }

  /** Significant digits that agreement at `place` explains. */
  digits(place: number): number {
    return Math.min(4, Math.max(0, Math.log10(Math.abs(this.value(this.result, place)) / (2 * this.half(place)))));
  }

  /**
   * True where nothing rounded goes into the product: a factor that was rounded would show in a product of so many more digits
   * ("360" × 31 = 11.160 to the last place), while one that is given with as few (7,5 tạ × 6,0 ha) may be a quotient.
   */
  exact(lane: Lane, places: readonly number[]): boolean {
    const rounded = places.filter((p) => this.figures.slack[this.cell(lane, p)]! > 0);
    const proofs = rounded.filter((p) => {
      const share = this.figures.slack[this.cell(lane, p)]! / Math.abs(this.value(lane, p));
      return share * Math.abs(this.value(this.result, p)) >= FINER * this.half(p);
    });
    return rounded.length === 0 || (proofs.length >= 2 && proofs.length >= 0.5 * rounded.length);
  }

  /** What is multiplied and exact was not rounded: it counts as it stands. */
  sharpen(lane: Lane, places: readonly number[]): void {
    for (const place of places) this.figures.slack[this.cell(lane, place)] = 0;
  }

  private cell({ line }: Lane, place: number): number {
    return this.lanes.axis === 'row' ? line * this.figures.cols + place : place * this.figures.cols + line;
  }
}

/** All choices of `from` to `to` of the lanes, in their order. */
export function choices(lanes: readonly Lane[], from: number, to: number): Lane[][] {
  const found: Lane[][] = [];
  const extend = (chosen: readonly Lane[], next: number): void => {
    if (chosen.length >= from) found.push([...chosen]);
    if (chosen.length < to) for (let i = next; i < lanes.length; i++) extend([...chosen, lanes[i]!], i + 1);
  };
  extend([], 0);
  return found;
}

/**
 * The scale that turns `product` into `result`: units (đồng → nghìn đồng, triệu đồng), a rate in percent, a number of months
 * that no column gives (1 to 12), or both; 0 where it is none of these.
 */
export function scaleOf(result: number, product: number, half: number): number {
  const ratio = result / product;
  if (!(ratio > 0) || !Number.isFinite(ratio)) return 0;
  for (const months of [1, 12, 6, 3, 9, 2, 4, 5, 7, 8, 10, 11]) {
    const power = 10 ** Math.round(Math.log10(ratio / months));
    if (Math.abs(months * power * product - result) <= half * 1.0001 + 1e-9 * Math.abs(result) && power <= 1e3 && power >= 1e-6) return Number((months * power).toPrecision(6));
  }
  return 0;
}
