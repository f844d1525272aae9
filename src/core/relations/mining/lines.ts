import { State } from '../../model/figures';
import { boundsOf } from './bounds';
import type { Bounds } from './bounds';
import type { MinedAxis } from './mined';
import type { FigureGrid } from './figure-grid';
import { looksSerial } from './serial';
import { halfUnits } from './units';

const UNKNOWN: ReadonlySet<number> = new Set([State.Missing, State.Error, State.Unreadable]);

/**
 * A sheet seen along one axis: `count` lines of `width` positions, line-major. For axis `row` a line is a row and its
 * positions are the columns; for axis `column` the other way round.
 */
export interface Lines {
  readonly axis: MinedAxis;
  readonly count: number;
  readonly width: number;
  readonly value: Float64Array;
  /** Half the last significant place of each figure: how far rounding may have moved it. */
  readonly half: Float64Array;
  /** 1 where a figure exists that nobody knows ("…", an error, an unreadable text): there a sum can't be refuted. */
  readonly unknown: Uint8Array;
  readonly anyUnknown: boolean;
  readonly bounds: Bounds;
  /** Number of figures of each line. */
  readonly filled: Int32Array;
  /** Which stretch of positions, uninterrupted by an empty one, a position belongs to. */
  readonly block: Int32Array;
  readonly blocks: number;
  /** Positions worth comparing first, of each line that was asked for; see `probesOf`. */
  readonly probes: (readonly number[] | undefined)[];
  /** Whether a line can be a sum, of each that was asked for; see `canBeSum`. */
  readonly sizes: Uint8Array;
}

/** Both views of a sheet, without serial numbers and years: they are no quantities, but they add up by accident. */
export function linesOf(grid: FigureGrid): { rows: Lines; columns: Lines } {
  const value = withoutSerials(grid);
  const half = halfUnits({ ...grid, value });
  const unknown = unknownsOf(grid);
  const { rows, cols } = grid;
  return {
    rows: view('row', rows, cols, { value, half, unknown }),
    columns: view('column', cols, rows, {
      value: transposed(value, new Float64Array(value.length), rows, cols),
      half: transposed(half, new Float64Array(half.length), rows, cols),
      unknown: transposed(unknown, new Uint8Array(unknown.length), rows, cols),
    }),
  };
}

function transposed<T extends Float64Array | Uint8Array>(from: T, to: T, rows: number, cols: number): T {
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) to[c * rows + r] = from[r * cols + c]!;
  return to;
}

function unknownsOf({ state, value }: FigureGrid): Uint8Array {
  const unknown = new Uint8Array(value.length);
  if (state) for (let at = 0; at < state.length; at++) if (UNKNOWN.has(state[at]!)) unknown[at] = 1;
  return unknown;
}

function withoutSerials({ rows, cols, value }: FigureGrid): Float64Array {
  const left = value.slice();
  for (let r = 0; r < rows; r++) if (looksSerial(value, r * cols, 1, cols)) left.fill(NaN, r * cols, (r + 1) * cols);
  for (let c = 0; c < cols; c++) {
    if (looksSerial(value, c, cols, rows)) for (let r = 0; r < rows; r++) left[r * cols + c] = NaN;
  }
  return left;
}

function view(axis: MinedAxis, count: number, width: number, cells: Pick<Lines, 'value' | 'half' | 'unknown'>): Lines {
  const { value } = cells;
  const filled = new Int32Array(count);
  const seen = new Uint8Array(width);
  for (let i = 0; i < count; i++) {
    for (let j = 0, at = i * width; j < width; j++, at++) {
      if (value[at] === value[at]) {
        filled[i]!++;
        seen[j] = 1;
      }
    }
  }
  const block = new Int32Array(width);
  let blocks = 0;
  for (let j = 0; j < width; j++) {
    if (j > 0 && seen[j] && !seen[j - 1]) blocks++;
    block[j] = blocks;
  }
  return {
    axis,
    count,
    width,
    ...cells,
    anyUnknown: cells.unknown.includes(1),
    bounds: boundsOf(count, width, cells),
    filled,
    block,
    blocks: blocks + 1,
    probes: new Array<undefined>(count),
    sizes: new Uint8Array(count),
  };
}

/** Indexes of the lines that hold figures, ascending. */
export function filledLines(lines: Lines): number[] {
  const filled: number[] = [];
  for (let i = 0; i < lines.count; i++) if (lines.filled[i]! > 0) filled.push(i);
  return filled;
}
