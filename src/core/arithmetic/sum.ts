import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import type { Relation } from '../model/relation';
import { addTo, clearTally, emptyTally } from './tally';
import type { Tally } from './tally';

export type FiguresIn = (sheet: number) => Figures;

/** The operands of a sum at one position, added up. */
export interface Added extends Tally {
  /** State of the first operand that exists and can't be read (an error, a text): nothing is known of the sum then. */
  blocked: State | null;
  /** An operand is marked "…": it exists, and nobody knows it. */
  missing: boolean;
  /** A part takes away, or is below zero: unknown parts may then lower the sum. */
  falling: boolean;
}

export function emptyAdded(): Added {
  return { ...emptyTally(), blocked: null, missing: false, falling: false };
}

/** A figure that exists and is not known: what it goes into can't be judged. */
export function isUnknown(state: State): boolean {
  return state === State.Missing || state === State.Error || state === State.Unreadable;
}

/** Adds up the operands of `relation` at `position` into `added`, without an object for any of them: totals have 10^5 lines. */
export function addOperands({ operands, signs, sheet, axis }: Relation, position: number, figuresIn: FiguresIn, added: Added): void {
  clearTally(added);
  added.blocked = null;
  added.missing = false;
  added.falling = false;
  for (let i = 0; i < operands.length; i++) {
    const ref = operands[i]!;
    if (ref.value !== undefined) {
      addTo(added, ref.value, 0, signs[i] ?? 1);
      continue;
    }
    const { rows, cols, value, state, roundingError } = figuresIn(ref.sheet ?? sheet);
    const along = ref.at ?? position;
    const row = axis === 'row' ? ref.line : along;
    const col = axis === 'row' ? along : ref.line;
    if (row < 0 || col < 0 || row >= rows || col >= cols) continue;
    const at = row * cols + col;
    const kind = state[at]! as State;
    if (kind === State.Missing) added.missing = true;
    else if (isUnknown(kind)) {
      added.blocked = kind;
      return;
    }
    if (value[at]! < 0 || signs[i] === -1) added.falling = true;
    if (kind === State.Figure) addTo(added, value[at]!, roundingError[at]!, signs[i] ?? 1);
  }
}

/**
 * Whether a sum over unknown parts is decided all the same: parts marked "…" are at least nothing, so where the known ones
 * alone exceed the total, it is wrong whatever they are.
 */
export function decided({ missing, falling }: Added, fails: boolean, expected: number, actual: number): boolean {
  return !missing || (fails && !falling && expected > actual);
}
