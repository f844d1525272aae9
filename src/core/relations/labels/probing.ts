import type { Factors } from './factors';
import { openness, PROBES, WIDEST_SCALES } from './factors';
import type { Series } from '../series';

/** Places kept side by side while choices are tried; where they hold too few products, the whole line has to tell. */
const WINDOW = 12;

/**
 * The choices of one to `most` of the series `near`, in order, of which two of the first places may agree upon a scale:
 * nearly all of some hundred choices are none, and show it here. Never leaves out one that `agreedScale` gives a scale.
 */
export function promising(factors: Factors, near: readonly Series[], most: number): Series[][] {
  const window = new Window(factors, near);
  const found: Series[][] = [];
  const chosen: Series[] = [];
  const extend = (next: number): void => {
    for (let i = next; i < near.length; i++) {
      chosen.push(near[i]!);
      window.multiply(chosen.length, i);
      if (window.mayAgree(chosen.length)) found.push([...chosen]);
      if (chosen.length < most) extend(i + 1);
      chosen.pop();
    }
  };
  extend(0);
  return found;
}

/** False where certainly no two to `most` of the series `near` multiply to the result as it stands, in no other unit. */
export function mayMultiply(factors: Factors, near: readonly Series[], most: number): boolean {
  const window = new Window(factors, near);
  const extend = (count: number, next: number): boolean => {
    for (let i = next; i < near.length; i++) {
      window.multiply(count, i);
      const fit = window.mayEqual(count);
      if (fit === Fit.Yes && count >= 2) return true;
      if (fit !== Fit.Beyond && count < most && extend(count + 1, i + 1)) return true;
    }
    return false;
  };
  return extend(1, 0);
}

enum Fit {
  No,
  Yes,
  /** Too large already, and more factors only make it larger. */
  Beyond,
}

/** The first places of a result with the figures of the series near it. */
class Window {
  private readonly size: number;
  /** False where there are more places than these. */
  private readonly all: boolean;
  /** What is left open for scale × product at each place. */
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private readonly figures: readonly Float64Array[];
  /** True where every factor more makes the products larger, and leaves enough of them to tell. */
  private readonly grows: boolean;
  /** By the number of series chosen, their products; of none they are 1. */
  private readonly products: Float64Array[];
  private readonly from = new Float64Array(PROBES);
  private readonly to = new Float64Array(PROBES);

  constructor(factors: Factors, near: readonly Series[]) {
    const size = Math.min(WINDOW, factors.positions.length);
    this.size = size;
    this.all = size === factors.positions.length;
    this.low = new Float64Array(size);
    this.high = new Float64Array(size);
    this.figures = near.map(() => new Float64Array(size));
    this.products = [new Float64Array(size).fill(1)];
    let grows = this.all || size >= PROBES;
    for (let k = 0; k < size; k++) {
      const position = factors.positions[k]!;
      const result = factors.value(factors.result, position);
      const open = openness(result, factors.half(position));
      this.low[k] = result * (1 - open);
      this.high[k] = result * (1 + open);
      for (let i = 0; i < near.length; i++) {
        // Where a factor is no figure, or zero, there is no product.
        const figure = factors.value(near[i]!, position) || NaN;
        this.figures[i]![k] = figure;
        if (Math.abs(figure) < 1 || (figure !== figure && !this.all)) grows = false;
      }
    }
    this.grows = grows;
  }

  /** Takes series `own` as the `count`-th factor. */
  multiply(count: number, own: number): void {
    const before = this.products[count - 1]!;
    const now = (this.products[count] ??= new Float64Array(this.size));
    const figures = this.figures[own]!;
    for (let k = 0; k < this.size; k++) now[k] = before[k]! * figures[k]!;
  }

  /** False where no two of the first products of the `count` series chosen have scales that overlap. */
  mayAgree(count: number): boolean {
    const { size, low, high, from, to } = this;
    const now = this.products[count]!;
    let asked = 0;
    for (let k = 0; k < size; k++) {
      const product = now[k]!;
      if (product !== product) continue;
      const a = low[k]! / product;
      const b = high[k]! / product;
      from[asked] = a < b ? a : b;
      to[asked] = a < b ? b : a;
      if (overlaps(from, to, asked++)) return true;
      if (asked === PROBES) return false;
    }
    return !this.all;
  }

  /** Whether two of the first products of the `count` series chosen are the result, or may be where there are more places. */
  mayEqual(count: number): Fit {
    const { size, low, high } = this;
    const now = this.products[count]!;
    let asked = 0;
    let equal = 0;
    let below = 0;
    for (let k = 0; k < size; k++) {
      const product = now[k]!;
      if (product !== product) continue;
      asked++;
      const [a, b] = [Math.min(low[k]!, high[k]!), Math.max(low[k]!, high[k]!)];
      if (product >= a && product <= b) equal++;
      if (Math.abs(product) <= Math.max(Math.abs(a), Math.abs(b))) below++;
    }
    if (equal >= 2 || (asked < PROBES && !this.all)) return Fit.Yes;
    return this.grows && below < 2 ? Fit.Beyond : Fit.No;
  }
}

/** True where the `last` of the ranges lies within what a scale may be, and has something in common with one before it. */
function overlaps(from: Float64Array, to: Float64Array, last: number): boolean {
  const [low, high] = [from[last]!, to[last]!];
  if (!(high >= WIDEST_SCALES[0] && low <= WIDEST_SCALES[1])) return false;
  for (let k = 0; k < last; k++) if (low <= to[k]! && from[k]! <= high) return true;
  return false;
}
