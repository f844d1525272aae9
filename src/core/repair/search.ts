import type { Board, Equation } from './board';
import type { Change } from './candidates';
import { candidates } from './candidates';
import { CHEAPEST } from './slip';
import { Trial } from './trial';

/** A set of corrections, what it costs, and the equations that it leaves broken. */
export interface Solution {
  readonly changes: readonly Change[];
  /** −ln of the joint probability of the slips presumed, plus the witness of what stays broken. */
  readonly nats: number;
  readonly left: readonly Equation[];
}

export interface Limits {
  /** Most corrections in one solution. */
  readonly depth: number;
  /** Most states looked at. */
  readonly nodes: number;
}

/** Solutions that are e^7 times less likely than the best are not worth telling. */
const MARGIN = 7;
/** Corrections followed up at one state, best first. */
const BEAM = 40;
/** What one more mended equation is worth when candidates are ordered. */
const WORTH_OF_AN_EQUATION = 6;

/**
 * The likeliest sets of corrections that mend `failing` and break nothing, best first; leaving an equation broken is
 * possible at the price of its witness, so there is always an answer. Depth-first over (figure, value that solves a
 * broken equation), deeper by one correction at a time, bounded by the cost of the best set found so far.
 */
export function search(board: Board, failing: readonly Equation[], limits: Limits): Solution[] {
  return new Search(board, failing, limits).run();
}

class Search {
  private readonly trial: Trial;
  private readonly path: Change[] = [];
  private readonly solutions = new Map<string, Solution>();
  private seen = new Set<string>();
  private best = Infinity;
  private nodes = 0;

  constructor(
    board: Board,
    failing: readonly Equation[],
    private readonly limits: Limits,
  ) {
    this.trial = new Trial(board, failing);
  }

  run(): Solution[] {
    this.record(0, '');
    let last = this.limits.depth;
    for (let depth = 1; depth <= last && depth * CHEAPEST <= this.best + MARGIN; depth++) {
      this.seen = new Set();
      this.visit(depth, 0);
      // One level beyond the first complete solution: two cheap slips may be likelier than one odd one.
      if (this.isSolved() && last > depth + 1) last = depth + 1;
    }
    return [...this.solutions.values()].filter((s) => s.nats <= this.best + MARGIN).sort((a, b) => a.nats - b.nats);
  }

  private isSolved(): boolean {
    for (const { left, nats } of this.solutions.values()) if (left.length === 0 && nats <= this.best + MARGIN) return true;
    return false;
  }

  private visit(depth: number, spent: number): void {
    if (this.nodes++ > this.limits.nodes || this.trial.broken.size === 0) return;
    const found = candidates(this.trial, this.path.length);
    if (spent + leastCost(this.trial, found, depth) > this.best + MARGIN) return;
    for (const { change, after } of this.ranked(found, depth, spent)) {
      if (spent + change.slip.nats + Math.min(after, CHEAPEST) > this.best + MARGIN) continue;
      this.step(change, depth, spent);
      if (this.nodes > this.limits.nodes) return;
    }
  }

  private step(change: Change, depth: number, spent: number): void {
    const { mark } = this.trial;
    this.trial.set(change.entry, change.value);
    this.path.push(change);
    const cost = spent + change.slip.nats;
    const key = keyOf(this.path);
    if (!this.seen.has(key)) {
      this.seen.add(key);
      this.record(cost, key);
      if (depth > 1) this.visit(depth - 1, cost);
    }
    this.path.pop();
    this.trial.back(mark);
  }

  private ranked(found: readonly Change[], depth: number, spent: number): Ranked[] {
    const ranked: Ranked[] = [];
    const { trial } = this;
    const { size } = trial.broken;
    const { penalty } = trial;
    for (const change of found) {
      if (spent + change.slip.nats > this.best + MARGIN) continue;
      const { mark } = trial;
      trial.set(change.entry, change.value);
      const after = trial.penalty;
      const more = trial.broken.size - size;
      trial.back(mark);
      const useful = depth > 1 ? more <= 0 : after < penalty && spent + change.slip.nats + after <= this.best + MARGIN;
      if (useful) ranked.push({ change, after, order: change.slip.nats + WORTH_OF_AN_EQUATION * more });
    }
    ranked.sort((a, b) => a.order - b.order || a.change.entry.id - b.change.entry.id);
    return depth > 1 ? ranked.slice(0, BEAM) : ranked;
  }

  private record(spent: number, key: string): void {
    const nats = spent + this.trial.penalty;
    if (nats > this.best + MARGIN || this.solutions.has(key)) return;
    this.best = Math.min(this.best, nats);
    this.solutions.set(key, { changes: [...this.path], nats, left: [...this.trial.broken] });
  }
}

interface Ranked {
  readonly change: Change;
  /** Penalty after the change. */
  readonly after: number;
  readonly order: number;
}

/** A lower bound of what is still to be paid: one correction mends at most as many equations as its figure is in. */
function leastCost(trial: Trial, found: readonly Change[], depth: number): number {
  let most = 1;
  for (const { entry } of found) {
    let n = 0;
    for (const { equation } of trial.board.links(entry.id)) if (trial.broken.has(equation)) n++;
    if (n > most) most = n;
  }
  let cheapest = Infinity;
  for (const { witness } of trial.broken) if (witness < cheapest) cheapest = witness;
  const needed = Math.ceil(trial.broken.size / most);
  const leftOver = Math.max(0, trial.broken.size - depth * most);
  return Math.min(needed, depth) * Math.min(CHEAPEST, cheapest) + leftOver * cheapest;
}

function keyOf(path: readonly Change[]): string {
  if (path.length === 1) return `${path[0]!.entry.id}=${path[0]!.value}`;
  return path
    .map(({ entry, value }) => `${entry.id}=${value}`)
    .sort()
    .join();
}
