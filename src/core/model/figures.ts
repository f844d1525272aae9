/**
 * What a cell means as a figure. Blank, "-", "…" and "x" are different things: a blank or a dash adds nothing to a sum,
 * "…" is a figure that exists and is not known, "x" can't exist.
 */
export enum State {
  Blank = 0,
  Figure = 1,
  Dash = 2,
  Missing = 3,
  NotApplicable = 4,
  /** A label, a heading, a serial number, a year, a code, a note: no figure. */
  Text = 5,
  /** "#DIV/0!" and its like. */
  Error = 6,
  /** A text in a column of figures that can't be read as one. */
  Unreadable = 7,
}

/** How the cell came to be a figure; bits of `Figures.origin`. */
export enum Origin {
  Number = 0,
  /** A number typed as text. */
  TypedAsText = 1,
  /** The value is a cached result. */
  Formula = 2,
  /** Shown with a % format: `value` is 100 times what is stored. */
  PercentFormat = 4,
}

/**
 * The figures of one sheet, row-major: the figure of (row, col) stands at `row * cols + col`.
 * `value` is in the unit the cell is read in (4.82 for 0.0482 shown as 4,82 %), NaN where there is no figure.
 * `decimals` is the number of printed decimal places. `rounding error` is the half-width of the rounding that the printed
 * figure may have undergone, in its own unit: 0 for a count of people, 0.5 for whole millions, 0.005 for 4,82.
 */
export interface Figures {
  readonly rows: number;
  readonly cols: number;
  readonly value: Float64Array;
  readonly state: Uint8Array;
  readonly decimals: Int8Array;
  readonly roundingError: Float64Array;
  readonly origin: Uint8Array;
}

export function emptyFigures(rows: number, cols: number): Figures {
  const size = rows * cols;
  return {
    rows,
    cols,
    value: new Float64Array(size).fill(NaN),
    state: new Uint8Array(size),
    decimals: new Int8Array(size),
    roundingError: new Float64Array(size),
    origin: new Uint8Array(size),
  };
}

/** Index of the cell in which `line` meets `position`: a row and a column along the rows, the other way round along the columns. */
export function cellIndex(axis: 'row' | 'column', line: number, position: number, cols: number): number {
  return axis === 'row' ? line * cols + position : position * cols + line;
}
