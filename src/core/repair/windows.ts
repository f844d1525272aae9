import type { Network } from './network';
import type { SheetEquation } from './sheet-equation';

const WIDTH = 10;

/**
 * Parts of a component that is too large to be solved as one (a sheet in which most relations are broken). First the
 * equations that one figure mends together, as most slips in a table break one sum of lines and one of columns; the rest
 * by neighbourhood.
 */
export function windows(network: Network, component: readonly SheetEquation[]): SheetEquation[][] {
  const open = new Set(component);
  const parts: SheetEquation[][] = [];
  for (const equation of component) {
    if (!open.has(equation)) continue;
    const twin = partner(network, equation, open);
    if (!twin) continue;
    parts.push([equation, ...twin]);
    for (const one of [equation, ...twin]) open.delete(one);
  }
  for (const equation of component) {
    if (!open.has(equation)) continue;
    const part = neighbourhood(network, equation, open);
    parts.push(part);
    for (const one of part) open.delete(one);
  }
  return parts;
}

const LONGEST = 64;

/** Other broken equations that the same change of one figure mends, all of those it is in; null where there are none. */
function partner(network: Network, equation: SheetEquation, open: ReadonlySet<SheetEquation>): SheetEquation[] | null {
  if (equation.slopeAt(0) === undefined || equation.size > LONGEST) return null;
  for (let slot = 0; slot < equation.size; slot++) {
    const by = -equation.gap / equation.slopeAt(slot)!;
    const others: SheetEquation[] = [];
    const fits = network.links(equation.cells[slot]!).every(({ equation: other, slot: at }) => {
      if (other === equation) return true;
      if (!open.has(other)) return false;
      others.push(other);
      return Math.abs(other.gap + (other.slopeAt(at) ?? NaN) * by) <= other.tolerance;
    });
    if (fits && others.length > 0) return others;
  }
  return null;
}

/** Broken equations around one, nearest first. */
function neighbourhood(network: Network, from: SheetEquation, open: ReadonlySet<SheetEquation>): SheetEquation[] {
  const part = [from];
  for (let i = 0; i < part.length && part.length < WIDTH; i++) {
    const { cells } = part[i]!;
    for (let slot = 0; slot < Math.min(cells.length, LONGEST) && part.length < WIDTH; slot++) {
      for (const { equation } of network.links(cells[slot]!)) {
        if (part.length < WIDTH && open.has(equation) && !part.includes(equation)) part.push(equation);
      }
    }
  }
  return part;
}
