import type { CellRef } from '../../core/model/cell-ref';
import type { Finding } from '../../core/model/finding';
import type { Prose, Spot } from '../../core/model/prose';
import type { Counts, Report } from '../../core/model/report';
import type { Workbook } from '../../core/model/sheet';
import type { Language } from '../../messages';
import type { FindingAccount } from '../../report/account';
import { findingAccounts } from '../../report/account';

/** A report behind a workbook, as one body of figures to check: the text's tables and the text are its last sheets. */
export function withReport(workbook: Workbook, report: Workbook): Workbook {
  return { ...workbook, sheets: [...workbook.sheets, ...report.sheets] };
}

/** What is said of one place of a report. */
export interface Told {
  /** Its number among all. */
  readonly at: number;
  readonly finding: Finding;
  readonly account: FindingAccount;
  /** Where it stands in the text; null in a table of the report. */
  readonly spot: Spot | null;
  /** Cells of the workbook that it is held against. */
  readonly cells: readonly CellRef[];
}

export interface ReportTold {
  readonly told: readonly Told[];
  readonly prose: Prose;
  readonly counts: Counts;
}

/** Of the check of both what concerns the report, whose first sheet is number `first`. */
export function toldOf(report: Report, first: number, language: Language): ReportTold {
  const text = report.sheets.findIndex(({ prose }, sheet) => sheet >= first && prose);
  const { prose, counts } = report.sheets[text]!;
  const own = findingAccounts(report, language).filter(([{ cell }]) => cell.sheet >= first);
  const told = own.map(([finding, account], at): Told => {
    const spot = finding.cell.sheet === text ? (prose!.spots[finding.cell.row] ?? null) : null;
    return { at, finding, account, spot, cells: cellsOf(finding, first) };
  });
  return { told, prose: prose!, counts };
}

/** The first cell of each stretch: a list of forty lines is no list of forty links. */
function cellsOf({ related }: Finding, first: number): CellRef[] {
  return related
    .filter(({ sheet }) => sheet < first)
    .flatMap(({ sheet, areas }) => areas.map(({ top, left }): CellRef => ({ sheet, row: top, col: left })))
    .slice(0, MOST_CELLS);
}

const MOST_CELLS = 6;

/** The id of a finding's mark in the text. */
export const markId = (at: number): string => `report-mark-${at}`;

/** Brings the mark into view and the reader to it. */
export function showMark(at: number): void {
  const mark = document.getElementById(markId(at));
  mark?.scrollIntoView?.({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
