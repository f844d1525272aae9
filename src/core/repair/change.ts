import type { Entry } from './board';
import { snap, stepOf } from './board';
import type { Range } from './range';
import type { Role, Slip } from './slip';
import { anySlipOf } from './slip';

/** A figure put right, on trial. */
export interface Change {
  readonly entry: Entry;
  readonly value: number;
  readonly slip: Slip;
  /** The equations leave a range of figures; `value` only stands for it. */
  readonly vague: boolean;
  /** The neighbour that the figure changed places with; it takes what stands in `entry`. */
  readonly swap?: Entry;
}

/** Every figure that a correction changes, and what it becomes. */
export function settings({ entry, value, swap }: Change): { readonly entry: Entry; readonly value: number }[] {
  return swap
    ? [
        { entry, value },
        { entry: swap, value: entry.keyed },
      ]
    : [{ entry, value }];
}

/** Names the figures of a correction and what they become; the same for both ways of informative a swap. */
export function keyOf({ entry, value, swap }: Change): string {
  if (!swap) return `${entry.id}=${value}`;
  return entry.id < swap.id ? `${entry.id}=${value},${swap.id}=${entry.keyed}` : `${swap.id}=${entry.keyed},${entry.id}=${value}`;
}

/** Cost in nats of a figure that leaves part of the tolerance of a sum used up: its rounding error is spread about none. */
export function offMiddle(value: number, { low, high, mid }: Range, { grid }: Entry): number {
  const off = Math.abs(value - mid);
  if (off < 0.5 * stepOf(grid)) return 0;
  const share = (2 * off) / Math.max(high - low, stepOf(grid));
  return 0.7 + 2 * share * share;
}

/**
 * As many figures as the range holds would do: their probabilities add up. Of a result the middle is still the best guess;
 * of an item nothing is known but the range.
 */
export function anyWithin(entry: Entry, { low, high, mid }: Range, role: Role): Change {
  const value = snap(mid, entry.grid);
  const step = stepOf(entry.grid);
  const count = Math.max(1, Math.min((high - low) / step, Math.abs(value - entry.keyed) / step));
  return { entry, value, slip: anySlipOf(entry, value, role, count), vague: role.as === 'item' };
}
