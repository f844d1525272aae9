import type { Finding, RelatedCells } from '../model/finding';
import type { Area } from '../model/cell-ref';
import type { Understanding } from '../model/understanding';

/**
 * Findings as they may be told of a text: numbers that its words give are no places and no suspects, and a correction is for
 * a person to type: no fix is offered there.
 */
export function toldOfTexts(findings: readonly Finding[], { sheets }: Understanding): Finding[] {
  const proseOf = (sheet: number) => sheets[sheet]?.prose;
  if (!sheets.some(({ prose }) => prose)) return [...findings];
  const isPlace = (sheet: number, row: number): boolean => proseOf(sheet)?.spots[row] !== null;
  return findings.map((finding) => ({
    ...finding,
    suspects: finding.suspects.filter(({ cell }) => isPlace(cell.sheet, cell.row)),
    related: finding.related.map((cells): RelatedCells =>
      proseOf(cells.sheet) ? { ...cells, areas: cells.areas.flatMap(rowsOf).filter(({ top }) => isPlace(cells.sheet, top)) } : cells,
    ),
    fix: finding.fix?.edits.some(({ cell }) => proseOf(cell.sheet)) ? null : finding.fix,
  }));
}

function rowsOf({ top, bottom, left, right }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => ({ top: top + i, bottom: top + i, left, right }));
}
