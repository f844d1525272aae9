import type { Network } from './network';
import type { SheetEquation } from './sheet-equation';

/** Formulas are followed this far; beyond, a circle is likelier than a meaning. */
const MOST = 400;

/** Equations that move when these figures do, also through the formulas that take them in. */
export function reachOf(network: Network, ids: readonly number[]): Set<SheetEquation> {
  const reached = new Set<SheetEquation>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined && reached.size < MOST; id = queue.pop()) {
    for (const { equation, slot } of network.links(id)) {
      if (reached.has(equation)) continue;
      reached.add(equation);
      if (equation.computed && slot > 0) queue.push(equation.cells[0]!);
    }
  }
  return reached;
}
