import type { Figures } from '../../model/figures';
import { Origin, State } from '../../model/figures';
import type { Draft } from '../../tables/draft';
import { isYear } from '../../tables/layout/row-facts';
import { textIn } from '../../tables/cells/scan';
import type { FigureColumn } from './figure-columns';
import type { Look } from './look';

/**
 * The rows of a column in which a number was typed as text among numbers: sums pass over it. A column that is all text was made
 * so (an export, a printed form).
 */
export function typedTexts(look: Look, column: FigureColumn): number[] {
  const { figures } = look;
  const at = (row: number): number => row * figures.cols + column.column.col;
  const typed = column.filled.filter((row) => isTyped(figures, at(row)));
  if (typed.length === 0 || typed.length >= 0.5 * column.filled.length) return [];
  return typed.filter((row) => !isTextRow(figures, column.draft, row) && !isHead(look, column, row) && belongs(look, column, row));
}

const isTyped = (figures: Figures, at: number): boolean => (figures.origin[at]! & Origin.TypedAsText) !== 0;
const isPercent = (figures: Figures, at: number): boolean => (figures.origin[at]! & Origin.PercentFormat) !== 0;

/** A percentage ("6.50%") is a figure of its column only among percentages, of the column or of its line; nobody adds it to money. */
function belongs({ scan, figures }: Look, { draft, column: { col }, filled }: FigureColumn, row: number): boolean {
  if (!textIn(scan, row, col).includes('%')) return true;
  const others = filled.map((other) => other * figures.cols + col).filter((at) => !isTyped(figures, at));
  if (2 * others.filter((at) => isPercent(figures, at)).length > others.length) return true;
  return cellsOf(figures, draft, row).some((at) => at !== row * figures.cols + col && isPercent(figures, at));
}

/** A row of texts ("4,69%", "8,55%") in a table of numbers was typed so on purpose. */
function isTextRow(figures: Figures, draft: Draft, row: number): boolean {
  const cells = cellsOf(figures, draft, row);
  const texts = cells.filter((at) => isTyped(figures, at)).length;
  return texts >= 2 && texts >= 0.5 * cells.length;
}

function cellsOf(figures: Figures, draft: Draft, row: number): number[] {
  return draft.columns
    .filter(({ role }) => role === 'figures')
    .map(({ col }) => row * figures.cols + col)
    .filter((at) => figures.state[at] === State.Figure);
}

/** A year typed as text at the top of a column is its head. */
function isHead({ scan }: Look, { draft, column: { col } }: FigureColumn, row: number): boolean {
  return row === draft.frame.body.top && draft.frame.head === null && isYear(textIn(scan, row, col));
}
