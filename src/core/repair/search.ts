import type { Board, Equation } from './board';
import { Bound } from './bound';
import { Candidates, LONG } from './candidates';
import type { Change } from './change';
import { keyOf } from './change';
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
  /** States left to all searches that share it; used up as they go. */
  readonly budget?: { nodes: number };
  /** Equations may be left broken at the price of their witness; else only what mends all of them is looked for. */
  readonly partial: boolean;
  /** Solutions that cost this many nats more than the best are not worth informative. */
  readonly margin: number;
}

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
  private readonly candidates: Candidates;
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
    this.candidates = new Candidates(this.trial);
  }

  run(): Solution[] {
    this.record(0);
    let last = this.limits.depth;
    for (let depth = 1; depth <= last && depth * CHEAPEST <= this.best + this.limits.margin; depth++) {
      this.seen = new Set();
      this.visit(depth, 0);
      // One level beyond the first complete solution: two cheap slips may be likelier than one odd one.
      if (this.isSolved() && last > depth + 1) last = depth + 1;
    }
    return [...this.solutions.values()].filter((s) => s.nats <= this.best + this.limits.margin).sort((a, b) => a.nats - b.nats);
  }

  private isSolved(): boolean {
    for (const { left, nats } of this.solutions.values()) if (left.length === 0 && nats <= this.best + this.limits.margin) return true;
    return false;
  }

  private visit(depth: number, spent: number): void {
    if (this.trial.broken.size === 0 || this.isSpent()) return;
    this.nodes++;
    if (this.limits.budget) this.limits.budget.nodes--;
    const bound = new Bound(this.trial, depth, this.best + this.limits.margin - spent, this.limits.partial, LONG);
    if (!bound.hopeful) return;
    const found = this.candidates.list(this.path.length, bound);
    for (const { change, after } of this.ranked(found, depth, spent)) {
      if (spent + change.slip.nats + Math.min(after, CHEAPEST) > this.best + this.limits.margin) continue;
      this.step(change, depth, spent);
      if (this.isSpent()) return;
    }
  }

  private isSpent(): boolean {
    return this.nodes >= this.limits.nodes || (this.limits.budget?.nodes ?? 1) <= 0;
  }

  private step(change: Change, depth: number, spent: number): void {
    const { mark } = this.trial;
    this.make(change);
    this.path.push(change);
    const cost = spent + change.slip.nats;
    this.record(cost);
    if (depth > 1 && this.isNew()) this.visit(depth - 1, cost);
    this.path.pop();
    this.trial.back(mark);
  }

  private ranked(found: readonly Change[], depth: number, spent: number): Ranked[] {
    const ranked: Ranked[] = [];
    const { trial } = this;
    const { size } = trial.broken;
    const { penalty } = trial;
    for (const change of found) {
      if (spent + change.slip.nats > this.best + this.limits.margin) continue;
      const { mark } = trial;
      this.make(change);
      const after = trial.penalty;
      const more = trial.broken.size - size;
      trial.back(mark);
      const useful = depth > 1 ? more <= 0 : after < penalty && spent + change.slip.nats + after <= this.best + this.limits.margin;
      if (useful) ranked.push({ change, after, order: change.slip.nats + WORTH_OF_AN_EQUATION * more });
    }
    ranked.sort((a, b) => a.order - b.order || a.change.entry.id - b.change.entry.id);
    return depth > 1 ? ranked.slice(0, BEAM) : ranked;
  }

  private make(change: Change): void {
    this.trial.set(change.entry, change.value);
    if (change.swap) this.trial.set(change.swap, change.entry.keyed);
  }

  /** False where the same corrections were made in another order before. */
  private isNew(): boolean {
    if (this.path.length === 1) return true;
    const key = keyOfAll(this.path);
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  private record(spent: number): void {
    const nats = spent + this.trial.penalty;
    if (nats > this.best + this.limits.margin) return;
    const key = keyOfAll(this.path);
    const known = this.solutions.get(key);
    if (known && known.nats <= nats) return;
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

function keyOfAll(path: readonly Change[]): string {
  return path.map(keyOf).sort().join();
}
