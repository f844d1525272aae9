import type { Network } from './network';
import type { SheetEquation } from './sheetEquation';

/** Lines up to this length are compared figure by figure. */
const SHORT = 400;

/**
 * Broken equations that may have a common cause, in groups: those that share a figure, and those of one relation that
 * miss by the same amount at just two places, as when two figures of one line changed places.
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
        for (const link of network.links(id)) if (broken.has(link.equation)) groups.join(link.equation, equation);
      }
    }
  }
  for (const [one, two] of twins(failing)) groups.join(one, two);
  return groups.list();
}

/** Pairs of places at which one relation, and only at these, misses by the same amount. */
function* twins(failing: readonly SheetEquation[]): Generator<[SheetEquation, SheetEquation]> {
  const misses = new Map<unknown, Map<number, SheetEquation[]>>();
  for (const equation of failing) {
    if (equation.kind !== 'sum') continue;
    const of = misses.get(equation.relation) ?? new Map<number, SheetEquation[]>();
    misses.set(equation.relation, of);
    const size = Math.abs(equation.gap);
    of.set(size, [...(of.get(size) ?? []).slice(0, 2), equation]);
  }
  for (const of of misses.values()) for (const pair of of.values()) if (pair.length === 2) yield pair as [SheetEquation, SheetEquation];
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
