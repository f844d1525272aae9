import { message } from '../../model/message';
import type { Oddity } from '../../model/understanding';

/** A figure of a column: its row, and its cell among the sheet's figures. */
export interface Reading {
  readonly row: number;
  readonly at: number;
}

/** A cell that is odd in itself; its message says why. */
export function odd(
  kind: Oddity['kind'],
  cell: Oddity['cell'],
  actual: Oddity['actual'],
  suggestion: number | null,
  reason: Oddity['reason'],
  confidence: number,
): Oddity {
  return { kind, cell, actual, suggestion, reason, related: [], because: [message(`because.${kind}`)], confidence };
}
