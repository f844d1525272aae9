import type { Board, Entry, Equation } from './board';
import { isBroken } from './board';
import { EXACT, gapOf, reckon } from './equation';
import { isOwnFormulaWrong } from './own-formula';

/** Breaking what held speaks against a correction more than not mending what was broken. */
const NEWLY_BROKEN = 4;

/** Following formulas from formula to formula ends here, so that a circle in them can't trap the search. */
const LONGEST_CHAIN = 12;

interface EntryWas {
  readonly entry: Entry;
  readonly now: number;
  /** Length of the log of equations when the entry was changed. */
  readonly equations: number;
  /** False where it followed its formula. */
  readonly chosen: boolean;
}

/** The board while corrections are tried on it: what is broken now, and the way back. */
export class Trial {
  readonly broken = new Set<Equation>();
  /** What leaving all of `broken` as it is would cost, in nats. */
  penalty = 0;
  /** Figures that a correction changed; those that only follow, as formulas, are not among them. */
  readonly moved = new Set<number>();
  // Columns, not objects: the search comes by here more often than anywhere else.
  private readonly touched: Equation[] = [];
  private readonly gaps: number[] = [];
  private readonly tolerances: number[] = [];
  private readonly entries: EntryWas[] = [];
  private readonly scope: ReadonlySet<Equation>;

  /** Of the equations that were broken from the start, only those of `failing` are looked at. */
  constructor(
    readonly board: Board,
    failing: readonly Equation[],
  ) {
    this.scope = new Set(failing);
    for (const equation of failing) if (isBroken(equation)) this.breaks(equation);
  }

  /** A mark to come back to with `back`. */
  get mark(): number {
    return this.entries.length;
  }

  set(entry: Entry, value: number, chain = 0): void {
    this.entries.push({ entry, now: entry.now, equations: this.touched.length, chosen: chain === 0 });
    if (chain === 0) this.moved.add(entry.id);
    const by = value - entry.now;
    entry.now = value;
    let followers: Equation[] | null = null;
    // A formula that is wrong is written anew: that the figure is no longer what the old one gives breaks nothing.
    const rewritten = chain === 0 && this.isRewritten(entry);
    for (const { equation, slot } of this.board.links(entry.id)) {
      if (rewritten && slot === 0 && equation.computed) continue;
      this.move(equation, equation.slopeAt(slot), by);
      if (equation.computed && slot > 0 && this.broken.has(equation)) (followers ??= []).push(equation);
    }
    if (followers && chain < LONGEST_CHAIN) for (const equation of followers) this.follow(equation, chain + 1);
  }

  private isRewritten(entry: Entry): boolean {
    if (entry.origin !== 'formula') return false;
    return this.board
      .links(entry.id)
      .some(({ equation, slot }) => slot === 0 && equation.failing && isOwnFormulaWrong(this.board, equation));
  }

  /** What Excel does by itself: the formula takes the new figures in. Over zero it would show an error, which is no figure. */
  private follow(equation: Equation, chain: number): void {
    if (!Number.isFinite(equation.gap)) return;
    const result = this.board.entry(equation.cells[0]!);
    if (!this.moved.has(result.id)) this.set(result, result.now + equation.gap, chain);
  }

  private move(equation: Equation, slope: number | undefined, by: number): void {
    this.touched.push(equation);
    this.gaps.push(equation.gap);
    this.tolerances.push(equation.tolerance);
    if (slope === undefined) reckon(this.board, equation);
    else if (Math.abs(by) < EXACT && Math.abs(equation.gap) < EXACT) equation.gap += slope * by;
    else equation.gap = gapOf(this.board, equation, -1);
    this.review(equation);
  }

  private review(equation: Equation): void {
    if (equation.failing && !this.scope.has(equation)) return;
    const broken = isBroken(equation);
    if (broken === this.broken.has(equation)) return;
    if (broken) this.breaks(equation);
    else this.mends(equation);
  }

  private breaks(equation: Equation): void {
    this.broken.add(equation);
    this.penalty += equation.witness + (equation.failing ? 0 : NEWLY_BROKEN);
  }

  private mends(equation: Equation): void {
    this.broken.delete(equation);
    this.penalty -= equation.witness + (equation.failing ? 0 : NEWLY_BROKEN);
  }

  back(mark: number): void {
    while (this.entries.length > mark) {
      const { entry, now, equations, chosen } = this.entries.pop()!;
      entry.now = now;
      if (chosen) this.moved.delete(entry.id);
      while (this.touched.length > equations) {
        const equation = this.touched.pop()!;
        equation.gap = this.gaps.pop()!;
        equation.tolerance = this.tolerances.pop()!;
        this.review(equation);
      }
    }
  }
}
