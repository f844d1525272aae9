import type { Change } from './candidates';
import { settings } from './candidates';
import { components } from './components';
import type { Network } from './network';
import type { Limits, Solution } from './search';
import { search } from './search';
import type { SheetEquation } from './sheetEquation';
import { windows } from './windows';

/** Broken equations with one cause, and every explanation worth telling of the component that they belong to. */
export interface Cause {
  readonly equations: readonly SheetEquation[];
  /** The likeliest correction of them; null where leaving them broken is likelier than any. */
  readonly change: Change | null;
  readonly solutions: readonly Solution[];
  /** Figures that other causes of the same component are put down to. */
  readonly others: ReadonlySet<number>;
}

/** Up to this many broken equations are solved as one; more are gone through window by window. */
const MOST_AT_ONCE = 12;
const LIMITS: Limits = { depth: 4, nodes: 400, margin: 7, partial: true };
/** States that all components together may cost; beyond it only single corrections are looked for. */
const BUDGET = 60_000;

/** Puts every broken equation down to a cause. */
export function causesOf(network: Network): Cause[] {
  const causes: Cause[] = [];
  let budget = BUDGET;
  for (const component of components(network, network.failing)) {
    const parts = component.length > MOST_AT_ONCE ? windows(network, component) : [component];
    for (const part of parts) {
      const limits = budget > 0 ? LIMITS : { ...LIMITS, depth: 1, nodes: 8 };
      const solutions = search(network, part, limits);
      budget -= part.length * part.length + 4;
      causes.push(...split(network, part, solutions));
    }
  }
  return causes;
}

/** One cause for every correction of the best solution, with the equations that it touches; what it leaves stands alone. */
function split(network: Network, part: readonly SheetEquation[], solutions: readonly Solution[]): Cause[] {
  const best = solutions[0]!;
  const open = new Set(part.filter((equation) => !best.left.includes(equation)));
  const touched = best.changes.map((change) => [...reach(network, change)].filter((equation) => open.has(equation)));
  const shares = shareOut(touched);
  const culprits = best.changes.map((change) => settings(change).map(({ entry }) => entry.id));
  const causes: Cause[] = [];
  best.changes.forEach((change, i) => {
    const others = new Set(culprits.filter((_, k) => k !== i && shares[k]!.length > 0).flat());
    if (shares[i]!.length > 0) causes.push({ equations: shares[i]!, change, solutions, others });
  });
  const told = new Set(shares.flat());
  for (const equation of part) if (!told.has(equation)) causes.push(alone(network, equation));
  return causes;
}

function alone(network: Network, equation: SheetEquation): Cause {
  const solutions = search(network, [equation], { ...LIMITS, depth: 1 });
  return { equations: [equation], change: solutions[0]!.changes[0] ?? null, solutions, others: new Set() };
}

/** Equations that a correction moves, also through formulas. */
export function reach(network: Network, change: Change): Set<SheetEquation> {
  const reached = new Set<SheetEquation>();
  const queue = settings(change).map(({ entry }) => entry.id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const { equation, slot } of network.links(id)) {
      if (reached.has(equation)) continue;
      reached.add(equation);
      if (equation.computed && slot > 0) queue.push(equation.cells[0]!);
    }
  }
  return reached;
}

/** Every equation to one correction: first where only one comes into question, then to the one that has least. */
function shareOut(touched: readonly (readonly SheetEquation[])[]): SheetEquation[][] {
  const shares: SheetEquation[][] = touched.map(() => []);
  const claims = new Map<SheetEquation, number[]>();
  touched.forEach((equations, i) => equations.forEach((e) => claims.set(e, [...(claims.get(e) ?? []), i])));
  for (const [equation, by] of [...claims].sort((a, b) => a[1].length - b[1].length)) {
    const least = by.reduce((a, b) => (shares[b]!.length < shares[a]!.length ? b : a));
    shares[least]!.push(equation);
  }
  return shares;
}
