import type { Beside, Board, Entry, Equation, Link } from './board';
import { settings } from './change';
import { search } from './search';
import { greatest } from '../collections/of-many';

/** A linear edit: Σ coefficient × figure + constant = 0. */
export interface BalanceEdit {
  readonly terms: readonly { readonly figure: number; readonly coefficient: number }[];
  readonly constant: number;
}

export interface RecordRepair {
  readonly figure: number;
  readonly keyed: number;
  readonly suggested: number;
}

/** An edit of a record is a law, not a guess: leaving it broken costs more than any corrections. */
const LAW = 200;
const LIMITS = { depth: 5, nodes: 3000, margin: 0.1, partial: false };

/**
 * The likeliest corrections after which every edit holds. `decimals` are the decimal places that the figures may have;
 * `signed` tells which of them may be below zero.
 */
export function repairRecord(
  record: readonly number[],
  edits: readonly BalanceEdit[],
  decimals: readonly number[],
  signed: readonly boolean[],
): RecordRepair[] {
  const board = new RecordBoard(record, edits, decimals, signed);
  const failing = board.equations.filter((equation) => equation.failing);
  if (failing.length === 0) return [];
  const whole = search(board, failing, LIMITS)[0]!;
  const best = whole.left.length === 0 ? whole : search(board, failing, { ...LIMITS, partial: true })[0]!;
  return best.changes.flatMap(settings).map(({ entry, value }) => ({ figure: entry.id, keyed: entry.keyed, suggested: value }));
}

class RecordBoard implements Board {
  readonly equations: Equation[];
  private readonly entries: Entry[];
  private readonly incidence: Link[][];

  constructor(
    private readonly record: readonly number[],
    edits: readonly BalanceEdit[],
    decimals: readonly number[],
    signed: readonly boolean[],
  ) {
    this.entries = record.map((keyed, id) => ({
      id,
      keyed,
      now: keyed,
      roundingError: 0,
      decimals: decimals[id]!,
      grid: decimals[id]!,
      unrounded: false,
      typedOver: false,
      origin: 'typed',
      signed: signed[id]!,
      beside: besideOf(record, id),
      zeros: 0,
      scale: null,
      gapes: 0,
    }));
    this.equations = edits.map((edit) => equationOf(edit, record, decimals));
    this.incidence = record.map(() => []);
    for (const equation of this.equations) equation.cells.forEach((id, slot) => this.incidence[id]!.push({ equation, slot }));
  }

  entry(id: number): Entry {
    return this.entries[id]!;
  }

  keyed(id: number): number {
    return this.record[id]!;
  }

  links(id: number): readonly Link[] {
    return this.incidence[id]!;
  }
}

/** The variables before and after it in the record. */
function besideOf(record: readonly number[], id: number): Beside[] {
  return [id - 1, id + 1].filter((i) => i >= 0 && i < record.length).map((i) => ({ id: i, keyed: record[i]! }));
}

/** The first term stands for the result. Rounding of decimal fractions in sums stays below half of the last place. */
function equationOf({ terms, constant }: BalanceEdit, record: readonly number[], decimals: readonly number[]): Equation {
  let gap = constant;
  for (const { figure, coefficient } of terms) gap += coefficient * record[figure]!;
  const most = greatest(terms.map(({ figure }) => decimals[figure]!));
  const tolerance = most === 0 && Number.isInteger(gap) ? 0 : 0.49 * 10 ** -most;
  const slopes = terms.map(({ coefficient }) => coefficient);
  return {
    kind: 'sum',
    factor: 1,
    cells: terms.map(({ figure }) => figure),
    size: terms.length,
    slopeAt: (slot) => slopes[slot],
    constant,
    gap,
    tolerance,
    witness: LAW,
    computed: false,
    failing: Math.abs(gap) > tolerance,
  };
}
