import { Origin, State, emptyFigures } from '../../model/figures';
import type { Figures } from '../../model/figures';
import { cellQuantity } from '../../model/quantity';
import type { Line, Quantity } from '../../model/table';
import type { Notation } from '../../text/number';
import type { Draft } from '../draft';
import { roundingErrorOf } from '../quantity';
import { readInColumn } from './notation';
import type { Scan } from './scan';
import { Kind, cellIn, isFigureLike, numberFigure, stateOfKind, textIn } from './scan';

/**
 * The figures of a sheet: only cells in figure columns of table bodies are figures; serial numbers, years, codes, heads
 * and notes are texts, whatever they look like.
 */
export function readFigures(scan: Scan, drafts: readonly Draft[], notations: readonly Notation[]): Figures {
  const figures = emptyFigures(scan.rows, scan.cols);
  for (let at = 0; at < scan.kind.length; at++) {
    const kind = scan.kind[at]!;
    figures.state[at] = isFigureLike(kind) ? State.Text : stateOfKind(kind);
  }
  for (const draft of drafts) fillTable(scan, draft, notations, figures);
  return figures;
}

function fillTable(scan: Scan, draft: Draft, notations: readonly Notation[], figures: Figures): void {
  const { top } = draft.frame.body;
  const lines: (Line | undefined)[] = [];
  for (const line of draft.lines) lines[line.row - top] = line;
  for (const column of draft.columns) {
    if (column.role !== 'figures') continue;
    const { col } = column;
    const own = new Set<number>();
    for (let row = draft.frame.body.top; row <= draft.frame.body.bottom; row++) {
      const at = row * scan.cols + col;
      if (!isFigureLike(scan.kind[at]!)) {
        if (scan.kind[at] === Kind.Text) figures.state[at] = State.Unreadable;
        continue;
      }
      const most = readInto(scan, row, col, notations[col]!, figures);
      if (most !== null) own.add(row);
      const line = lines[row - top];
      const quantity = cellQuantity(column.quantity, line?.quantity ?? 'unknown');
      figures.roundingError[at] = roundingErrorOf(Math.max(0, most ?? figures.decimals[at]!), quantity, line?.unit ?? column.unit);
    }
    trimRoundingError(figures, column.quantity, col, draft.frame.body.top, draft.frame.body.bottom, own);
    allowPrinted(figures, col, draft.frame.body.top, draft.frame.body.bottom);
  }
}

/** Returns the places that the cell itself is printed with; null where only its column tells (General, a text). */
function readInto(scan: Scan, row: number, col: number, notation: Notation, figures: Figures): number | null {
  const at = row * scan.cols + col;
  const cell = cellIn(scan, row, col)!;
  let most: number | null = null;
  let origin: number = cell.formula ? Origin.Formula : Origin.Number;
  if (scan.kind[at] === Kind.Number) {
    const read = numberFigure(cell);
    figures.value[at] = read.value;
    figures.decimals[at] = Math.max(0, read.decimals);
    if (read.percent) origin |= Origin.PercentFormat;
    most = read.mostDecimals;
  } else {
    const read = readInColumn(textIn(scan, row, col), notation);
    if (!read) return null;
    figures.value[at] = read.value;
    figures.decimals[at] = read.decimals;
    if (!scan.sheet.untyped) origin |= Origin.TypedAsText;
    // "4,8%" was printed so.
    if (read.percent) most = read.decimals;
  }
  // 1.7e308 shown as a percentage, or 400 digits typed as text, is more than a number can hold.
  figures.state[at] = Number.isFinite(figures.value[at]!) ? State.Figure : State.Unreadable;
  figures.origin[at] = origin;
  return most;
}

/** 38188.7 printed as 38.189 is both: what was added up on paper is right as well as what was calculated. */
function allowPrinted({ state, value, decimals, roundingError, cols }: Figures, col: number, top: number, bottom: number): void {
  for (let row = top, at = top * cols + col; row <= bottom; row++, at += cols) {
    if (state[at] !== State.Figure || decimals[at]! > 8) continue;
    const unit = 10 ** -decimals[at]!;
    const hidden = Math.abs(value[at]! - Math.round(value[at]! / unit) * unit);
    if (hidden > 1e-9 * Math.abs(value[at]!)) roundingError[at] = Math.max(roundingError[at]!, hidden);
  }
}

/**
 * Columns print trimmed decimals: 59,8 among 59,83 and 60,12 is 59,80. Where most figures of a column have all its places,
 * the others were trimmed, and are as exact as they are; not those whose own format says how many they are printed with (`own`, rows).
 */
function trimRoundingError(figures: Figures, quantity: Quantity, col: number, top: number, bottom: number, own: ReadonlySet<number>): void {
  let count = 0;
  let full = 0;
  let most = 0;
  for (let row = top, at = top * figures.cols + col; row <= bottom; row++, at += figures.cols) {
    if (figures.state[at] !== State.Figure || figures.value[at] === 0) continue;
    const shown = figures.decimals[at]!;
    count++;
    if (shown > most) full = 0;
    most = Math.max(most, shown);
    if (shown === most) full++;
  }
  if (most === 0 || most > 4 || count < 3) return;
  const exact = 0.5 * 10 ** -most;
  for (let row = top; row <= bottom; row++) {
    const at = row * figures.cols + col;
    if (figures.state[at] !== State.Figure || figures.decimals[at] === most) continue;
    // A coefficient is set, not measured: "2" among "1,5" and "2,5" is 2,0.
    if (!own.has(row) && full >= (quantity === 'norm' ? 0.3 : 0.6) * count) figures.roundingError[at] = exact;
    // A whole figure among decimals is one more printed figure, not an exact count.
    else if (figures.decimals[at] === 0 && quantity !== 'count') figures.roundingError[at] = Math.max(figures.roundingError[at]!, exact);
  }
}
