import type { Finding } from '../../core/model/finding';
import type { Explanation } from '../../core/model/notes';
import type { Workbook } from '../../core/model/sheet';
import { cellName } from '../../core/text/a1';

/** True where the reason was given for this rule at this cell, whatever the figures were then. */
export function answersFinding(note: Explanation, finding: Finding, workbook: Workbook): boolean {
  const { sheet, row, col } = finding.cell;
  return note.rule === finding.rule && note.cell === cellName(row, col) && note.sheet === workbook.sheets[sheet]?.name;
}

/** The reason that no longer counts for an open finding, because the figures it was given for have changed. */
export function lapsedReason(finding: Finding, workbook: Workbook): Explanation | null {
  if (finding.explained !== undefined) return null;
  return workbook.notes?.explanations.find((note) => answersFinding(note, finding, workbook)) ?? null;
}
