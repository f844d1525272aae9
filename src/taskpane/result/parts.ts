import type { Finding } from '../../core/model/finding';
import { evaluate } from '../../core/arithmetic/judge';
import { State } from '../../core/model/figures';
import { inArea, cellKey, sameCell } from '../../core/model/cell-ref';
import type { CellRef } from '../../core/model/cell-ref';
import { cellAt } from '../../core/model/sheet';
import { operandCells, resultCell } from '../../core/model/relation';
import type { Relation } from '../../core/model/relation';
import type { Outcome } from '../state';
import { figureOf } from './printed';
import { labelOf } from './labels';
import type { Side } from './labels';

/** One operand of the relation that broke: a line of a total, the base of a rate. */
export interface Part {
  readonly cell: CellRef;
  readonly label: string;
  readonly sign: 1 | -1;
  /** NaN where no number stands. */
  readonly figure: number;
}

/** Which words fit the parts: lines are spoken of otherwise than columns. */
export function kindOf({ relation: { kind, axis } }: Parts): string {
  return kind === 'sum' && axis === 'column' ? 'sum-columns' : kind;
}

export interface Parts {
  readonly relation: Relation;
  readonly parts: readonly Part[];
}

/**
 * The relation behind a finding, laid out for reading: of the relations that end in its cell and whose operands it
 * names, the one that gives the expected figure. Null where the finding is about a single cell.
 */
export function partsOf(finding: Finding, outcome: Outcome): Parts | null {
  const relations = outcome.report.sheets[finding.cell.sheet]?.relations ?? [];
  let best: Parts | null = null;
  let bestMiss = Infinity;
  for (const relation of relations) {
    const position = positionOf(relation, finding.cell);
    if (position === null) continue;
    const cells = operandCells(relation, position);
    if (!cells.every((cell) => isRelated(finding, cell))) continue;
    const side = sideOf(cells);
    const parts = cells.map((cell, i) => part(cell, relation.signs[i] ?? 1, outcome, side));
    const miss = missOf(relation, parts, finding.expected);
    if (miss < bestMiss) [best, bestMiss] = [{ relation, parts }, miss];
  }
  return best;
}

function positionOf(relation: Relation, cell: CellRef): number | null {
  const along = relation.axis === 'row' ? cell.col : cell.row;
  return relation.positions.includes(along) && sameCell(resultCell(relation, along), cell) ? along : null;
}

function isRelated(finding: Finding, cell: CellRef): boolean {
  return finding.related.some(({ sheet, areas }) => sheet === cell.sheet && areas.some((area) => inArea(area, cell.row, cell.col)));
}

/** Lines of one column are told apart by their line alone, columns of one line by their column. */
function sideOf(cells: readonly CellRef[]): Side {
  if (cells.length < 2) return 'both';
  if (cells.every(({ col, sheet }) => col === cells[0]!.col && sheet === cells[0]!.sheet)) return 'line';
  return cells.every(({ row, sheet }) => row === cells[0]!.row && sheet === cells[0]!.sheet) ? 'column' : 'both';
}

function part(cell: CellRef, sign: 1 | -1, { workbook, report }: Outcome, side: Side): Part {
  const sheet = workbook.sheets[cell.sheet];
  return { cell, sign, figure: figureOf(sheet && cellAt(sheet, cell.row, cell.col)), label: labelOf(cell, report, side) };
}

/** How far the relation's figure is from the one the finding expects. */
function missOf(relation: Relation, parts: readonly Part[], expected: number | null): number {
  const readings = parts.map(({ figure }) => ({ value: figure, roundingError: 0, state: figure === figure ? State.Figure : State.Blank }));
  const miss = expected === null ? 0 : Math.abs(evaluate(relation, readings).expected - expected);
  // A relation whose figure can't be worked out here (numbers typed as text) still beats none.
  return miss === miss ? miss : Number.MAX_VALUE;
}

/** The cells of a finding's suspects, to be pointed out among its parts. */
export function suspectKeys(finding: Finding): ReadonlySet<string> {
  return new Set(finding.suspects.map((suspect) => cellKey(suspect.cell)));
}
