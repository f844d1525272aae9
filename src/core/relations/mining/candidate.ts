import type { MinedKind } from './mined';

/** A hypothesis that the figures speak for, before it is compared with its rivals. */
export interface Candidate {
  readonly kind: MinedKind;
  readonly result: number;
  readonly operands: readonly number[];
  readonly factor: number;
  /** Evidence less the cost of the search and of an unusual shape. */
  readonly score: number;
  readonly hits: number;
  readonly misses: number;
}

/** Up to six of the operands, spread evenly. */
export function witnessesOf(operands: readonly number[]): readonly number[] {
  if (operands.length <= 6) return operands;
  const last = operands.length - 1;
  return [0, 1, Math.round(last * 0.35), Math.round(last * 0.65), last - 1, last].map((k) => operands[k]!);
}
