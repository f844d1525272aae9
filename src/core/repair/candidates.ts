import type { Bound } from './bound';
import type { Board, Entry, Equation } from './board';
import { snap } from './board';
import type { Change } from './change';
import { anyWithin, offMiddle } from './change';
import { cheapSlots } from './long-line';
import { between, figuresNear } from './near';
import { isLine, isOwnFormulaWrong } from './own-formula';
import type { Range } from './range';
import { commonRange, inRange, isPoint, rangeOf } from './range';
import { roleOf } from './role';
import type { Role } from './slip';
import { ITEM, SWAP, slipOf } from './slip';
import type { Trial } from './trial';
import { smallest } from '../collections/of-many';

/** From this number of figures on, only those that a cheap slip explains are looked at one by one. */
export const LONG = 128;
/** Members of a range that are tried. */
const MOST_NEAR = 3;

/** Finds corrections on one board; remembers what it worked out, since a search comes back to the same figures. */
export class Candidates {
  private readonly items = new Map<number, Map<number, Change>>();
  private readonly near = new Map<number, readonly number[]>();
  private found = new Map<number, Change[]>();
  private bound: Bound | null = null;

  constructor(private readonly trial: Trial) {}

  /** All corrections of single figures that would mend at least one of the broken equations; no two alike. */
  list(depth: number, bound: Bound): Change[] {
    this.found = new Map();
    this.bound = bound;
    for (const equation of this.trial.broken) {
      for (const slot of slotsOf(this.trial.board, equation, depth)) this.at(equation, slot);
    }
    return [...this.found.values()].flat();
  }

  private at(equation: Equation, slot: number): void {
    const { board, moved } = this.trial;
    const id = equation.cells[slot]!;
    if (moved.has(id)) return;
    const entry = board.entry(id);
    // What differs from what was keyed has been put right already.
    if (entry.origin === 'fixed' || entry.now !== entry.keyed) return;
    const ownWrong = isOwnFormulaWrong(board, equation);
    // No line is changed so that a wrong formula comes out right.
    if (ownWrong && slot > 0 && isLine(board, id)) return;
    this.swaps(equation, slot, entry);
    if (!this.bound!.allows(id)) return;
    const own = rangeOf(board, equation, slot);
    if (!own) return;
    const range = commonRange(board, entry, equation, own);
    if (entry.origin === 'formula' && !ownWrong) this.through(entry, range.mid - entry.now);
    const role = roleOf(board, equation, slot);
    if (!isPoint(range, entry))
      return slot === 0 && role !== ITEM
        ? this.recomputed(entry, range, own.mid, role)
        : this.within(entry, range, role, equation.kind === 'sum');
    const value = snap(range.mid, entry.grid);
    // A result follows from its operands to the last digit printed, even where that is the rim of the range.
    if (value !== entry.now && (slot === 0 || inRange(value, range))) this.add(this.point(entry, value, role));
    // 333,8 was typed, as the cell showed it, where 333,799924… had been reckoned.
    else if (entry.unrounded && value !== entry.now)
      this.add({ ...this.point(entry, value, role), value: Number(range.mid.toPrecision(15)) });
  }

  /** A formula is as right as its operands: one of these may hold the slip, and the formula follows when it is mended. */
  private through(entry: Entry, by: number): void {
    const { board, moved } = this.trial;
    const computing = board.links(entry.id).find(({ equation, slot }) => slot === 0 && equation.computed)?.equation;
    if (!computing || computing.size > LONG) return;
    for (let slot = 1; slot < computing.cells.length; slot++) {
      const [slope, own] = [computing.slopeAt(slot), computing.slopeAt(0)];
      const operand = board.entry(computing.cells[slot]!);
      if (!slope || !own || operand.origin !== 'typed' || operand.now !== operand.keyed || moved.has(operand.id)) continue;
      const value = snap(operand.now - (by * own) / slope, operand.grid);
      if (value !== operand.now) this.add(this.point(operand, value, ITEM));
    }
  }

  /** Keeps the likelier of two that come to the same. What is beyond all figures corrects nothing, and has no cost. */
  private add(change: Change): void {
    if (!Number.isFinite(change.value) || !Number.isFinite(change.slip.nats)) return;
    const known = this.found.get(change.entry.id);
    if (!known) {
      this.found.set(change.entry.id, [change]);
      return;
    }
    const twin = known.findIndex((other) => other.value === change.value && other.swap === change.swap);
    if (twin < 0) known.push(change);
    else if (known[twin]!.slip.nats > change.slip.nats) known[twin] = change;
  }

  private point(entry: Entry, value: number, role: Role): Change {
    if (role !== ITEM) return { entry, value, slip: slipOf(entry, value, role), vague: false };
    let known = this.items.get(entry.id);
    if (!known) this.items.set(entry.id, (known = new Map<number, Change>()));
    let change = known.get(value);
    if (!change) known.set(value, (change = { entry, value, slip: slipOf(entry, value), vague: false }));
    return change;
  }

  /** Two neighbours that changed places. */
  private swaps(equation: Equation, slot: number, entry: Entry): void {
    if (entry.origin !== 'typed' || equation.size > LONG) return;
    for (const { id, keyed } of entry.beside) {
      if (keyed === entry.now || this.trial.moved.has(id) || !this.bound!.allows(entry.id, id)) continue;
      const swap = this.trial.board.entry(id);
      if (swap.origin === 'typed' && swap.now === keyed && mendsBySwap(this.trial.board, equation, slot, swap))
        this.add({ entry, value: keyed, slip: SWAP, vague: false, swap });
    }
  }

  /**
   * A result is what its operands give, to the last place: 1.604, although 1.605 would pass as rounded and looks more like
   * the 1.650 that was typed. The likeness tells who is wrong all the same.
   */
  private recomputed(entry: Entry, range: Range, exact: number, role: Role): void {
    const value = snap(inRange(exact, range) ? exact : range.mid, entry.grid);
    const like = between(this.nearTo(entry), range.low, range.high).map((near) => slipOf(entry, near, role).nats);
    if (value === entry.now) return;
    const { reason, nats } = slipOf(entry, value, role);
    this.add({
      entry,
      value,
      slip: { reason, nats: Math.min(nats, anyWithin(entry, range, role).slip.nats, smallest(like)) },
      vague: false,
    });
  }

  /** Of a range, the figures that a slip of the fingers explains; all others together count as one. */
  private within(entry: Entry, range: Range, role: Role, ofSum: boolean): void {
    const near = between(this.nearTo(entry), range.low, range.high).map((value) => {
      const change = this.point(entry, value, role);
      // Of a sum the exact figure is likelier than those that only rounding lets pass; a rounded rate knows no middle.
      return ofSum ? { ...change, slip: { ...change.slip, nats: change.slip.nats + offMiddle(value, range, entry) } } : change;
    });
    near.sort((a, b) => a.slip.nats - b.slip.nats);
    for (const change of near.slice(0, MOST_NEAR)) this.add(change);
    const any = anyWithin(entry, range, role);
    if (any.value !== entry.now) this.add(any);
  }

  private nearTo(entry: Entry): readonly number[] {
    let near = this.near.get(entry.id);
    if (!near) this.near.set(entry.id, (near = figuresNear(entry)));
    return near;
  }
}

/** Does `equation` hold once the figure at `slot` and its neighbour have changed places? */
export function mendsBySwap(board: Board, equation: Equation, slot: number, neighbour: Entry): boolean {
  const slope = equation.slopeAt(slot);
  if (slope === undefined) {
    const range = equation.cells.includes(neighbour.id) ? null : rangeOf(board, equation, slot);
    return range !== null && inRange(neighbour.now, range);
  }
  const by = neighbour.now - board.entry(equation.cells[slot]!).now;
  // The neighbour may stand in the same equation: then its slope counts against this one's.
  const at = equation.cells.indexOf(neighbour.id);
  const against = at < 0 ? 0 : equation.slopeAt(at)!;
  return Math.abs(equation.gap + (slope - against) * by) <= equation.tolerance;
}

function slotsOf(board: Board, equation: Equation, depth: number): Iterable<number> {
  if (equation.size <= LONG) return equation.cells.keys();
  // The lines of a long column are told apart by their own, shorter equations; here only cheap slips count.
  return depth === 0 ? cheapSlots(board, equation) : [0];
}
