import type { Finding, Severity } from '../../core/model/finding';
import type { CellRef } from '../../core/model/cell-ref';
import { cellKey } from '../../core/model/cell-ref';

/** Pale, so that figures stay readable, and of values that nobody picks by hand: cells are known again by them. */
const COLOURS: Readonly<Record<Severity, string>> = { error: '#FFC9C1', warning: '#FFE7A6', info: '#CFE4F9' };
const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** A suspect this likely is shown in the sheet beside the cell that does not add up. */
const LIKELY = 0.5;

export interface ToMark {
  readonly cell: CellRef;
  readonly color: string;
  readonly comment: string | null;
}

export function isOurs(color: string): boolean {
  return Object.values(COLOURS).includes(color.toUpperCase());
}

/** Each cell once, in the colour of its gravest finding: where it shows, and where it most likely comes from. */
export function cellsToMark(findings: readonly Finding[], comment: (finding: Finding) => string | null): ToMark[] {
  const cells = new Map<string, ToMark & { readonly weight: number }>();
  const put = (cell: CellRef, severity: Severity, text: string | null) => {
    const key = cellKey(cell);
    const known = cells.get(key);
    const weight = Math.max(known?.weight ?? 0, WEIGHT[severity]);
    const color = weight === known?.weight ? known.color : COLOURS[severity];
    const texts = [known?.comment, text].filter((each) => each !== null && each !== undefined);
    cells.set(key, { cell: { sheet: cell.sheet, row: cell.row, col: cell.col }, color, weight, comment: texts.join('\n') || null });
  };
  for (const finding of findings) {
    put(finding.cell, finding.severity, comment(finding));
    const [best] = finding.suspects;
    if (best && best.score >= LIKELY) put(best.cell, finding.severity, null);
  }
  return [...cells.values()];
}
