/** What the miner needs to know of a sheet; `Figures` of the model fits. */
export interface FigureGrid {
  readonly rows: number;
  readonly cols: number;
  /** Row-major, NaN where there is no figure. */
  readonly value: Float64Array;
  readonly decimals: Int8Array;
  /** `State` of each cell; without it every cell without a figure counts as nothing. */
  readonly state?: Uint8Array;
}
