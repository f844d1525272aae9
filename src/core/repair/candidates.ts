import type { Board, Entry, Equation } from './board';
import { isBroken, snap, stepOf } from './board';
import type { Range } from './equation';
import { rangeOf } from './equation';
import { digitSlip, digitsOf } from './digits';
import { between, figuresNear } from './near';
import type { Role, Slip } from './slip';
import { ITEM, slipOf } from './slip';
import type { Trial } from './trial';

/** A figure put right, on trial. */
export interface Change {
  readonly entry: Entry;
  readonly value: number;
  readonly slip: Slip;
  /** The equations leave a range of figures; `value` only stands for it. */
  readonly vague: boolean;
}

/** From this number of figures on, only those that a cheap slip explains are looked at one by one. */
const LONG = 128;
const MOST_OF_A_LONG_LINE = 60;
/** Members of a range that are tried. */
const MOST_NEAR = 3;

/** All corrections of single figures that would mend at least one of the broken equations; no two alike. */
export function candidates(trial: Trial, depth: number): Change[] {
  const found = new Map<string, Change>();
  for (const equation of trial.broken) {
    for (const slot of slotsOf(trial.board, equation, depth)) {
      for (const change of changesAt(trial, equation, slot)) {
        const key = `${change.entry.id}:${change.value}`;
        const known = found.get(key);
        if (!known || known.slip.nats > change.slip.nats) found.set(key, change);
      }
    }
  }
  return [...found.values()];
}

function slotsOf(board: Board, equation: Equation, depth: number): Iterable<number> {
  const { length } = equation.cells;
  if (length <= LONG) return equation.cells.keys();
  // The lines of a long column are told apart by their own, shorter equations; here only cheap slips count.
  return depth === 0 ? longSlots(board, equation) : [0];
}

function* longSlots(board: Board, { cells, slopes, gap }: Equation): Generator<number> {
  yield 0;
  const { grid } = board.entry(cells[0]!);
  let yielded = 0;
  for (let slot = 1; slot < cells.length && yielded < MOST_OF_A_LONG_LINE; slot++) {
    const keyed = board.keyed(cells[slot]!);
    const meant = keyed - gap / slopes[slot]!;
    if (keyed === 0 || meant <= 0 || !isCheap(keyed, meant, grid)) continue;
    yielded++;
    yield slot;
  }
}

function isCheap(keyed: number, meant: number, grid: number): boolean {
  const ratio = keyed > meant ? keyed / meant : meant / keyed;
  return ratio > 99 ? ratio === 100 || ratio === 1000 || ratio === 1e6 : digitSlip(digitsOf(meant, grid), digitsOf(keyed, grid)) !== null;
}

function* changesAt(trial: Trial, equation: Equation, slot: number): Generator<Change> {
  const { board, moved } = trial;
  const entry = board.entry(equation.cells[slot]!);
  if (moved.has(entry.id)) return;
  const own = rangeOf(board, equation, slot);
  if (!own) return;
  const range = narrowed(trial, entry, equation, own);
  if (isPoint(range, entry, slot)) {
    const value = snap(range.mid, entry.grid);
    if (fits(value, range) && value !== entry.now) yield { entry, value, slip: slipOf(entry, value, roleOf(board, equation, slot)), vague: false };
    return;
  }
  yield* changesWithin(entry, range);
}

/** A result follows from its operands to the last printed digit, however wide the rounding of it is. */
function isPoint(range: Range, entry: Entry, slot: number): boolean {
  return (slot === 0 && Number.isFinite(range.low)) || range.high - range.low < 1.5 * stepOf(entry.grid);
}

function fits(value: number, { low, high }: Range): boolean {
  const noise = Math.abs(value) * 1e-15 + 1e-12;
  return value >= low - noise && value <= high + noise;
}

function* changesWithin(entry: Entry, range: Range): Generator<Change> {
  const near = between(figuresNear(entry), range.low, range.high).map((value): Change => ({ entry, value, slip: slipOf(entry, value), vague: false }));
  near.sort((a, b) => a.slip.nats - b.slip.nats);
  yield* near.slice(0, MOST_NEAR);
  const value = snap(range.mid, entry.grid);
  const any = slipOf(entry, value);
  // As many figures as the range holds would do: their probabilities add up.
  const count = Math.max(1, Math.min((range.high - range.low) / stepOf(entry.grid), Math.abs(value - entry.keyed) / stepOf(entry.grid)));
  const nats = Math.max(any.nats - Math.log(count), slipOf(entry, entry.keyed).nats);
  yield { entry, value, slip: { reason: 'other', nats }, vague: true };
}

/** Where all broken equations of a figure can be mended by one value, that is the value to try. */
function narrowed(trial: Trial, entry: Entry, equation: Equation, own: Range): Range {
  let range = own;
  for (const link of trial.board.links(entry.id)) {
    if (link.equation === equation || !isBroken(link.equation)) continue;
    const other = rangeOf(trial.board, link.equation, link.slot);
    if (other) range = overlap(range, other) ?? range;
  }
  return range;
}

export function overlap(a: Range, b: Range): Range | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const noise = Math.min(Math.abs(low), Math.abs(high)) * 1e-15 + 1e-12;
  if (low > high + noise) return null;
  // The middle of the narrower one is the better informed guess.
  const [narrow, wide] = a.high - a.low <= b.high - b.low ? [a, b] : [b, a];
  const inside = (value: number) => value >= low - noise && value <= high + noise;
  const mid = inside(narrow.mid) ? narrow.mid : inside(wide.mid) ? wide.mid : (low + high) / 2;
  return { low, high, mid };
}

function roleOf(board: Board, equation: Equation, slot: number): Role {
  if (slot > 0) return ITEM;
  const { kind } = equation;
  if (kind === 'ratio' || kind === 'growth') return { as: 'rate', items: 2 };
  if (kind === 'equality' || kind === 'at-most') return ITEM;
  return totalRole(board, equation);
}

function totalRole(board: Board, equation: Equation): Role {
  const { cells, slopes, gap, tolerance } = equation;
  const items = cells.length - 1;
  if (equation.kind !== 'sum' || items < 2) return { as: 'total', items };
  for (let slot = 1; slot <= items; slot++) {
    const added = slopes[slot]! * board.keyed(cells[slot]!);
    if (Math.abs(added) <= tolerance) continue;
    if (Math.abs(gap - added) <= tolerance) return { as: 'total', line: 'left-out', items };
    if (Math.abs(gap + added) <= tolerance) return { as: 'total', line: 'twice', items };
  }
  return { as: 'total', items };
}
