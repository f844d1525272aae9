import type { CellRef } from '../../model/cell-ref';
import { operandCells, resultCell, type Relation } from '../../model/relation';
import { cellName, quoteSheet } from '../../text/a1';
import type { Indicator } from '../indicator';

/** A formula to stand where a rate was typed; with "=". */
export interface RateFormula {
  readonly cell: CellRef;
  readonly formula: string;
}

export interface RateColumnOptions {
  /** Write this function instead of a plain quotient. */
  readonly indicator?: Indicator;
  readonly language?: 'vi' | 'en';
  readonly sheetNames: readonly string[];
  /** True where the cell is shown with a % format: it then stores 0.0482 for 4,82 %. */
  readonly isPercentFormat: (cell: CellRef) => boolean;
  /** Places to round to, for cells whose format would show every digit; null or left out: unrounded. */
  readonly decimals?: (cell: CellRef) => number | null;
}

/**
 * Formulas for a typed column of rates, from the quotient that was recognised in it: plain ("=C5/B5*100") or with our
 * function ("=POVERTYRATE(C5,B5)"). Empty where the relation is no quotient.
 */
export function rateFormulas(relation: Relation, options: RateColumnOptions): readonly RateFormula[] {
  if (relation.kind !== 'ratio') return [];
  const { indicator, isPercentFormat, language = 'vi' } = options;
  const ours = indicator?.factor === relation.factor && indicator.parameters.length === 2 ? indicator.names[language] : null;
  return relation.positions.map((at) => {
    const cell = resultCell(relation, at);
    const [above, below] = operandCells(relation, at).map((operand) => referenceTo(operand, cell, options.sheetNames)) as [string, string];
    const factor = isPercentFormat(cell) ? relation.factor / 100 : relation.factor;
    const quotient = factor === 1 ? `${above}/${below}` : `${above}/${below}*${factor}`;
    const digits = options.decimals?.(cell) ?? null;
    if (ours && factor === relation.factor) return { cell, formula: `=${ours}(${above},${below}${digits === null ? '' : `,${digits}`})` };
    return { cell, formula: digits === null ? `=${quotient}` : `=ROUND(${quotient},${digits})` };
  });
}

function referenceTo(cell: CellRef, from: CellRef, sheetNames: readonly string[]): string {
  const name = cellName(cell.row, cell.col);
  return cell.sheet === from.sheet ? name : `${quoteSheet(sheetNames[cell.sheet]!)}!${name}`;
}
