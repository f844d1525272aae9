import { append } from '../collections/append';
import type { Change } from './change';
import { settings } from './change';
import { components } from './components';
import type { Network } from './network';
import { reachOf } from './reach';
import type { Limits, Solution } from './search';
import { search } from './search';
import type { SheetEquation } from './sheet-equation';
import { Trial } from './trial';
import { windows } from './windows';

/** Broken equations with one cause, and every explanation of the component that they belong to that is worth telling. */
export interface Cause {
  readonly equations: readonly SheetEquation[];
  /** The likeliest correction of them; null where leaving them broken is likelier than any. */
  readonly change: Change | null;
  readonly solutions: readonly Solution[];
  /** Figures that other causes of the same component are put down to. */
  readonly others: ReadonlySet<number>;
  /** So much is broken around that chance may have its hand in what fits together. */
  readonly crowded: boolean;
}

/** Up to this many broken equations are solved as one. */
const MOST_AT_ONCE = 12;
/** A larger component is first searched for single figures that mend as many as this: the base of a column of rates. */
const MANY = 3;
const MOST_PEELS = 12;
const LIMITS: Limits = { depth: 4, nodes: 400, margin: 7, partial: true };
/** For parts of a component that is too large: it is not to be solved exactly anyway. */
const SHALLOW: Limits = { ...LIMITS, depth: 2, nodes: 60 };
const SINGLE: Limits = { ...LIMITS, depth: 1, nodes: 1 };
/** States that all components together may cost; once they are used up, only single corrections are looked for. */
const NODES_IN_ALL = 10_000;

/**
 * Puts every broken equation down to a cause. While a cause is yielded, the board shows the sheet with all other causes
 * of its component put right.
 */
export function* causesOf(network: Network): Generator<Cause> {
  const budget = { nodes: NODES_IN_ALL };
  for (const component of components(network, network.failing)) {
    const rest = component.length > MOST_AT_ONCE ? yield* peel(network, component) : component;
    const parts = rest.length > MOST_AT_ONCE ? windows(network, rest) : rest.length > 0 ? [rest] : [];
    const crowded = rest.length > MOST_AT_ONCE;
    for (const part of parts) {
      const limits = budget.nodes <= 0 ? SINGLE : { ...(crowded ? SHALLOW : LIMITS), budget };
      yield* split(network, part, search(network, part, limits), crowded);
    }
  }
}

/** Takes out the figures that mend many equations each, and puts them right for good; returns what is still broken. */
function* peel(network: Network, component: readonly SheetEquation[]): Generator<Cause, readonly SheetEquation[]> {
  let rest = component;
  for (let round = 0; round < MOST_PEELS; round++) {
    const best = search(network, rest, SINGLE)[0]!;
    const change = best.changes[0];
    const left = new Set<unknown>(best.left);
    const mended = rest.filter((equation) => !left.has(equation));
    if (!change || mended.length < MANY) break;
    const solutions = search(network, mended, SINGLE);
    yield { equations: mended, change: solutions[0]!.changes[0] ?? null, solutions, others: new Set(), crowded: false };
    apply(new Trial(network, []), change);
    rest = rest.filter((equation) => left.has(equation));
  }
  return rest;
}

function apply(trial: Trial, change: Change): void {
  for (const { entry, value } of settings(change)) trial.set(entry, value);
}

/** One cause for every correction of the best solution, with the equations that it touches; what it leaves stands alone. */
function* split(network: Network, part: readonly SheetEquation[], solutions: readonly Solution[], crowded: boolean): Generator<Cause> {
  const { changes, left } = solutions[0]!;
  const open = new Set(part.filter((equation) => !left.includes(equation)));
  const ids = changes.map((change) => settings(change).map(({ entry }) => entry.id));
  const shares = shareOut(ids.map((of) => [...reachOf(network, of)].filter((equation) => open.has(equation))));
  const told = new Set(shares.flat());
  const trial = new Trial(network, []);
  for (const [i, change] of changes.entries()) {
    if (shares[i]!.length === 0) continue;
    const { mark } = trial;
    const rest = changes.filter((_, k) => k !== i);
    for (const other of rest) apply(trial, other);
    const others = new Set(ids.filter((_, k) => k !== i && shares[k]!.length > 0).flat());
    yield { equations: shares[i]!, change, solutions, others, crowded };
    trial.back(mark);
  }
  for (const equation of part) if (!told.has(equation)) yield alone(network, equation, crowded);
}

function alone(network: Network, equation: SheetEquation, crowded: boolean): Cause {
  const solutions = search(network, [equation], SINGLE);
  return { equations: [equation], change: solutions[0]!.changes[0] ?? null, solutions, others: new Set(), crowded };
}

/** Every equation to one correction: first where only one comes into question, then to the one that has least. */
function shareOut(touched: readonly (readonly SheetEquation[])[]): SheetEquation[][] {
  const shares: SheetEquation[][] = touched.map(() => []);
  const labelRelations = new Map<SheetEquation, number[]>();
  touched.forEach((equations, i) => equations.forEach((e) => append(labelRelations, e, i)));
  for (const [equation, by] of [...labelRelations].sort((a, b) => a[1].length - b[1].length)) {
    const least = by.reduce((a, b) => (shares[b]!.length < shares[a]!.length ? b : a));
    shares[least]!.push(equation);
  }
  return shares;
}
