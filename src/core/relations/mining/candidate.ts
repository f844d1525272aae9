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

/** Where, between the first and the last, the inner two stand: about a third from either end. */
const INNER = [0.35, 0.65] as const;

/** Up to six of the operands: two at either end, where runs are cut off wrongly, and two between. */
export function witnessesOf(operands: readonly number[]): readonly number[] {
  if (operands.length <= 6) return operands;
  const last = operands.length - 1;
  return [0, 1, ...INNER.map((share) => Math.round(last * share)), last - 1, last].map((k) => operands[k]!);
}
