import type { Figures } from '../model/figures';
import { Origin, State } from '../model/figures';
import type { CellRef } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import type { Beside, Entry } from './board';
import { isUnrounded, usualDecimals } from './grid';
import type { SheetBoard, SheetLink } from './sheet-board';
import { scaleOf } from './scale';

/** Cells to each side that are looked at for figures below zero. */
const AROUND = 8;
const MOST_ZEROS = 6;

/** Stands for cells beyond the sheet. */
export const NOWHERE: Entry = {
  id: -1,
  keyed: 0,
  now: 0,
  roundingError: 0,
  decimals: 0,
  grid: 0,
  unrounded: false,
  origin: 'fixed',
  typedOver: false,
  signed: false,
  zeros: 0,
  scale: null,
  beside: [],
  gapes: 0,
};

/** What is known of the figure of a cell from itself, from its neighbours, and from the relations that it is in. */
export function entryOf(board: SheetBoard, id: number): Entry {
  const cell = board.cellOf(id);
  const figures = board.figuresIn(cell.sheet);
  const at = cell.row * figures.cols + cell.col;
  const keyed = board.keyed(id);
  const decimals = board.hasFigure(cell) ? figures.decimals[at]! : 0;
  const beside = besideOf(board, cell);
  const links = board.links(id);
  const signed = hasNegatives(figures, cell) || links.some(({ equation, slot }) => slot === 0 && canBeNegative(equation.relation));
  const grid = usualDecimals(board, decimals, links);
  return {
    id,
    keyed,
    now: keyed,
    roundingError: figures.roundingError[at]!,
    decimals,
    grid,
    unrounded: isUnrounded(board, links),
    origin: originOf(figures, at),
    typedOver: isTypedOver(figures, at, links),
    signed,
    zeros: commonZeros(beside, grid),
    scale: scaleOf(figures, cell),
    beside,
    gapes: figures.state[at] === State.Blank ? gapingOf(figures, cell) : 0,
  };
}

function originOf({ state, origin }: Figures, at: number): Entry['origin'] {
  if (state[at] === State.Figure) return (origin[at]! & Origin.Formula) !== 0 ? 'formula' : 'typed';
  return state[at] === State.Blank || state[at] === State.Dash ? 'blank' : 'fixed';
}

/** The relation is what formulas of the line state, and this result of it was typed. */
function isTypedOver({ state, origin }: Figures, at: number, links: readonly SheetLink[]): boolean {
  if (state[at] !== State.Figure || (origin[at]! & Origin.Formula) !== 0) return false;
  return links.some(({ equation, slot }) => slot === 0 && equation.relation.evidence.includes('formula'));
}

function besideOf(board: SheetBoard, { sheet, row, col }: CellRef): Beside[] {
  const around = [
    { sheet, row: row - 1, col },
    { sheet, row: row + 1, col },
    { sheet, row, col: col - 1 },
    { sheet, row, col: col + 1 },
  ];
  return around.filter((cell) => board.hasFigure(cell)).map((cell) => ({ id: board.idOf(cell), keyed: board.keyed(board.idOf(cell)) }));
}

/** One other blank nearby already makes blanks a habit of that line; the other line may have a sparse column or two. */
function gapingOf(figures: Figures, cell: CellRef): number {
  const [down, across] = [fullness(figures, cell, 1, 0), fullness(figures, cell, 0, 1)];
  return Math.max(down, across) ** 4 * Math.min(down, across);
}

/** Share of the cells to both sides that hold a figure, among those that do or are blank. */
function fullness({ rows, cols, state }: Figures, { row, col }: CellRef, down: number, across: number): number {
  let [full, all] = [0, 0];
  for (let away = -AROUND; away <= AROUND; away++) {
    const [r, c] = [row + away * down, col + away * across];
    if (away === 0 || r < 0 || c < 0 || r >= rows || c >= cols) continue;
    const kind = state[r * cols + c];
    if (kind === State.Figure) full++;
    if (kind === State.Figure || kind === State.Blank) all++;
  }
  return all === 0 ? 0 : full / all;
}

/** More than one other figure below zero around, in the row or in the column: here that is no slip. */
function hasNegatives({ rows, cols, value }: Figures, { row, col }: CellRef): boolean {
  let found = 0;
  for (let away = -AROUND; away <= AROUND; away++) {
    if (away === 0) continue;
    if (row + away >= 0 && row + away < rows && value[(row + away) * cols + col]! < 0) found++;
    if (col + away >= 0 && col + away < cols && value[row * cols + col + away]! < 0) found++;
  }
  return found > 1;
}

/** The zeros that all figures around end in, in units of the last place; 0 where too few of them could tell. */
function commonZeros(beside: readonly Beside[], grid: number): number {
  const others = beside.filter(({ keyed }) => keyed !== 0);
  if (others.length < 2) return 0;
  let zeros = 0;
  while (zeros < MOST_ZEROS && others.every(({ keyed }) => Number.isInteger(Math.round(keyed * 10 ** grid) / 10 ** (zeros + 1)))) zeros++;
  return zeros;
}

function canBeNegative({ kind, signs, role }: Relation): boolean {
  return kind === 'growth' || role === 'difference' || (role !== 'closing' && kind === 'sum' && signs.includes(-1));
}
