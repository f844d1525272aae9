import type { Figures } from '../../model/figures';
import { Origin, State } from '../../model/figures';
import type { Relation } from '../../model/relation';
import type { Column } from '../../model/table';
import type { Oddity } from '../../model/understanding';
import { notationHint } from '../../text/number';
import type { Scan } from '../../tables/cells/scan';
import { Kind, cellIn, textIn } from '../../tables/cells/scan';
import { countOddities } from './counts';
import type { Draft } from '../../tables/draft';
import { odd } from './anomaly';
import type { Reading } from './anomaly';
import { whyError } from './errors';
import { computedOr } from './negative';
import { formulaOddities } from './formulas';
import { isYear } from '../../tables/layout/row-facts';

/** Cells that are odd in themselves, whatever they add up to. */
export function oddities(scan: Scan, drafts: readonly Draft[], figures: Figures, relations: readonly Relation[], sheet: number): Oddity[] {
  const found = drafts.flatMap((draft) =>
    draft.columns.filter((c) => c.role === 'figures').flatMap((column) => columnOddities(scan, draft, column, figures, sheet)),
  );
  return [
    ...found.flatMap((one) => (one.kind === 'negative' ? computedOr(one, relations, figures) : [one])),
    ...formulaOddities(drafts, figures, relations, sheet),
  ];
}

function columnOddities(scan: Scan, draft: Draft, column: Column, figures: Figures, sheet: number): Oddity[] {
  const filled: Reading[] = [];
  const odder: Reading[] = [];
  let contents = 0;
  for (let row = draft.frame.body.top; row <= draft.frame.body.bottom; row++) {
    const at = row * figures.cols + column.col;
    const state = figures.state[at]!;
    if (state !== State.Blank) contents++;
    if (state === State.Figure) filled.push({ row, at });
    else if (state === State.Error || state === State.Unreadable) odder.push({ row, at });
  }
  const cell = (row: number): Oddity['cell'] => ({ sheet, row, col: column.col });
  const found: Oddity[] = [];
  const typed = filled.filter(({ at }) => (figures.origin[at]! & Origin.TypedAsText) !== 0);
  // A column that is all text was made so (an export, a printed form); among numbers a text is a slip: sums pass over it.
  if (typed.length > 0 && typed.length < 0.5 * filled.length) {
    for (const { row, at } of typed) {
      if (textRow(draft, figures, row)) continue;
      // A year typed as text at the top of a column is its head.
      if (row === draft.frame.body.top && draft.frame.head === null && isYear(textIn(scan, row, column.col))) continue;
      found.push(odd('text-number', cell(row), textIn(scan, row, column.col).trim(), figures.value[at]!, 'text-number', 0.9));
    }
  }
  for (const { row, at } of odder) {
    if (figures.state[at] === State.Error) found.push(errorAt(scan, cell(row)));
    else if (filled.length >= 4 && nearlyNumber(scan, row, column.col) && filled.length >= 0.8 * contents) {
      found.push(odd('unreadable', cell(row), textIn(scan, row, column.col).trim(), null, 'other', 0.7));
    }
  }
  return [...found, ...countOddities(draft, column, figures, filled, cell)];
}

function errorAt(scan: Scan, cell: Oddity['cell']): Oddity {
  const why = whyError(scan, cell);
  return {
    ...odd('error-value', cell, cellIn(scan, cell.row, cell.col)?.error ?? '#N/A', null, 'other', 1),
    ...(why && { words: { why } }),
  };
}

/** A row of texts ("4,69%", "8,55%") in a table of numbers was typed so on purpose. */
function textRow(draft: Draft, figures: Figures, row: number): boolean {
  let texts = 0;
  let all = 0;
  for (const { col, role } of draft.columns) {
    const at = row * figures.cols + col;
    if (role !== 'figures' || figures.state[at] !== State.Figure) continue;
    all++;
    if ((figures.origin[at]! & Origin.TypedAsText) !== 0) texts++;
  }
  return texts >= 2 && texts >= 0.5 * all;
}

/** A figure with a mark too many ("12.34.5", "1,,2"): digits and marks only, yet no number in any notation. */
function nearlyNumber(scan: Scan, row: number, col: number): boolean {
  const text = textIn(scan, row, col).trim();
  return (
    scan.kind[row * scan.cols + col] === Kind.Text &&
    /^[\d.,\s]{3,20}$/.test(text) &&
    notationHint(text) === 'none' &&
    !/\d\s+\d/.test(text)
  );
}
