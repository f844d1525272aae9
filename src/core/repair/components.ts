import { LONG, mendsBySwap } from './candidates';
import type { Network } from './network';
import { reachOf } from './reach';
import type { SheetEquation } from './sheet-equation';

/** Lines up to this length are compared figure by figure. */
const SHORT = 400;
const MOST_ALIKE = 4;

/**
 * Broken equations that may have a common cause, in groups: those that share a figure, also by way of formulas, and sums
 * that miss by the same amount, as when two neighbours changed places.
 */
export function components(network: Network, failing: readonly SheetEquation[]): SheetEquation[][] {
  const groups = new Groups(failing);
  const broken = new Set(failing);
  const owner = new Map<number, SheetEquation>();
  for (const equation of failing) {
    if (equation.size > SHORT) continue;
    for (const id of equation.cells) {
      if (id < 0 || network.entry(id).origin === 'fixed') continue;
      const other = owner.get(id);
      if (other) groups.join(other, equation);
      else {
        owner.set(id, equation);
        for (const reached of reachOf(network, [id])) if (broken.has(reached)) groups.join(reached, equation);
      }
    }
    for (const other of swapped(network, equation, broken)) groups.join(other, equation);
  }
  for (const [one, two] of twins(failing)) groups.join(one, two);
  return groups.list();
}

/** Other broken equations that a neighbour takes part in which, in exchange for a figure of this one, would mend it. */
function* swapped(network: Network, equation: SheetEquation, broken: ReadonlySet<SheetEquation>): Generator<SheetEquation> {
  if (equation.size > LONG) return;
  for (const [slot, id] of equation.cells.entries()) {
    const entry = network.entry(id);
    if (entry.origin !== 'typed') continue;
    for (const beside of entry.beside) {
      const others = network.links(beside.id).filter((link) => link.equation !== equation && broken.has(link.equation));
      if (others.length === 0 || !mendsBySwap(network, equation, slot, network.entry(beside.id))) continue;
      for (const link of others) yield link.equation;
    }
  }
}

/** Pairs of sums of one sheet that miss by the same amount; where many do, that is chance or a habit, not a trace. */
function* twins(failing: readonly SheetEquation[]): Generator<[SheetEquation, SheetEquation]> {
  const misses = new Map<string, SheetEquation[]>();
  for (const equation of failing) {
    if (equation.kind !== 'sum') continue;
    const key = `${equation.relation.sheet}:${Math.abs(equation.gap)}`;
    const same = misses.get(key);
    if (same) same.push(equation);
    else misses.set(key, [equation]);
  }
  for (const same of misses.values()) {
    if (same.length <= MOST_ALIKE) for (const other of same.slice(1)) yield [same[0]!, other];
  }
}

class Groups {
  private readonly parent = new Map<SheetEquation, SheetEquation>();

  constructor(private readonly all: readonly SheetEquation[]) {
    for (const one of all) this.parent.set(one, one);
  }

  private root(one: SheetEquation): SheetEquation {
    let root = one;
    while (this.parent.get(root) !== root) root = this.parent.get(root)!;
    while (this.parent.get(one) !== root) {
      const next = this.parent.get(one)!;
      this.parent.set(one, root);
      one = next;
    }
    return root;
  }

  join(one: SheetEquation, two: SheetEquation): void {
    this.parent.set(this.root(one), this.root(two));
  }

  list(): SheetEquation[][] {
    const groups = new Map<SheetEquation, SheetEquation[]>();
    for (const one of this.all) {
      const root = this.root(one);
      const group = groups.get(root);
      if (group) group.push(one);
      else groups.set(root, [one]);
    }
    return [...groups.values()];
  }
}
