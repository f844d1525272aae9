export type MinedAxis = 'row' | 'column';

export type MinedKind = 'sum' | 'average' | 'ratio' | 'growth' | 'product';

/**
 * A relation between whole lines, found from their figures alone.
 * `sum`: result = Σ signs·operands. `average`: mean of the operands. `ratio`: factor·a/b with operands [a, b].
 * `product`: factor·a·b. `growth`: factor·(new − old)/old with operands [old, new].
 */
export interface MinedRelation {
  readonly kind: MinedKind;
  /** `row`: lines are rows and places are columns; `column`: the other way round. */
  readonly axis: MinedAxis;
  readonly result: number;
  readonly operands: readonly number[];
  /** For each operand the place at which it always stands, null where it runs along; absent where all run along. */
  readonly at?: readonly (number | null)[];
  readonly signs: readonly (1 | -1)[];
  readonly factor: number;
  /** Where it is stated: where it holds and where it is broken, ascending. */
  readonly positions: readonly number[];
  /** Those of `positions` where it holds within the rounding of the printed digits. */
  readonly holds: readonly number[];
  /** Those of `holds` where it does not hold exactly. Few of them among many exact places: small slips, no rounding. */
  readonly rounded: readonly number[];
  /** Significant digits explained, less what the search and the broken places cost (log10). */
  readonly evidence: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Lines whose label says that they are totals or averages; the miner works without. */
export interface LineHints {
  readonly totalRows?: ReadonlySet<number>;
  readonly totalCols?: ReadonlySet<number>;
}
