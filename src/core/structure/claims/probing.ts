import type { Factors } from './factors';
import { openness, PROBES, WIDEST_SCALES } from './factors';
import type { Lane } from './lanes';

/** Places kept side by side while choices are tried; where they hold too few products, the whole line has to tell. */
const WINDOW = 12;

/**
 * The choices of one to `most` of the lanes `near`, in order, of which two of the first places may agree upon a scale:
 * nearly all of some hundred choices are none, and show it here. Never leaves out one that `agreedScale` gives a scale.
 */
export function promising(factors: Factors, near: readonly Lane[], most: number): Lane[][] {
  const window = new Window(factors, near);
  const found: Lane[][] = [];
  const chosen: Lane[] = [];
  const extend = (next: number): void => {
    for (let i = next; i < near.length; i++) {
      chosen.push(near[i]!);
      if (window.mayAgree(chosen.length, i)) found.push([...chosen]);
      if (chosen.length < most) extend(i + 1);
      chosen.pop();
    }
  };
  extend(0);
  return found;
}

/** The first places of a result with the figures of the lanes near it. */
class Window {
  private readonly size: number;
  /** False where there are more places than these. */
  private readonly all: boolean;
  /** What is left open for scale × product at each place. */
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private readonly figures: readonly Float64Array[];
  /** By the number of lanes chosen, their products; of none they are 1. */
  private readonly products: Float64Array[];
  private readonly from = new Float64Array(PROBES);
  private readonly to = new Float64Array(PROBES);

  constructor(factors: Factors, near: readonly Lane[]) {
    const places = factors.places.slice(0, WINDOW);
    const valuesOf = (lane: Lane): Float64Array => Float64Array.from(places, (p) => factors.value(lane, p) || NaN);
    this.size = places.length;
    this.all = places.length === factors.places.length;
    const results = valuesOf(factors.result);
    const open = places.map((p, i) => openness(results[i]!, factors.half(p)));
    this.low = results.map((v, i) => v * (1 - open[i]!));
    this.high = results.map((v, i) => v * (1 + open[i]!));
    this.figures = near.map(valuesOf);
    this.products = [new Float64Array(this.size).fill(1)];
  }

  /** False where no two of the first products of lane `own` and the `count` − 1 chosen before it have scales that overlap. */
  mayAgree(count: number, own: number): boolean {
    const { size, low, high, from, to } = this;
    const before = this.products[count - 1]!;
    const now = (this.products[count] ??= new Float64Array(size));
    const figures = this.figures[own]!;
    let asked = 0;
    let agree = false;
    for (let k = 0; k < size; k++) {
      const product = before[k]! * figures[k]!;
      now[k] = product;
      if (agree || asked === PROBES || product !== product) continue;
      const [a, b] = [low[k]! / product, high[k]! / product];
      from[asked] = a < b ? a : b;
      to[asked] = a < b ? b : a;
      agree = overlaps(from, to, asked++);
    }
    return agree || (asked < PROBES && !this.all);
  }
}

/** True where the `last` of the ranges lies within what a scale may be, and has something in common with one before it. */
function overlaps(from: Float64Array, to: Float64Array, last: number): boolean {
  const [low, high] = [from[last]!, to[last]!];
  if (!(high >= WIDEST_SCALES[0] && low <= WIDEST_SCALES[1])) return false;
  for (let k = 0; k < last; k++) if (low <= to[k]! && from[k]! <= high) return true;
  return false;
}
