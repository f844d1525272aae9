import type { CellRef } from '../../core/model/cell-ref';
import type { Finding, Severity } from '../../core/model/finding';
import { cellName } from '../../core/text/a1';
import { placeOf } from '../../report/figures';
import { fold } from '../../core/text/fold';
import type { Filter } from '../state';

/** A finding with its key and what the reader sees of it: the search looks at what is shown. */
export interface Entry {
  readonly key: string;
  readonly finding: Finding;
  readonly sentence: string;
  /** Names of the lines and columns of its cells. */
  readonly names: readonly string[];
}

export type Section = Severity | 'explained';

export interface Group {
  readonly section: Section;
  readonly sheets: readonly { readonly sheet: number; readonly entries: readonly Entry[] }[];
  readonly size: number;
}

const ORDER: readonly Section[] = ['error', 'warning', 'info', 'explained'];

export function sectionOf(finding: Finding): Section {
  return finding.explained === undefined ? finding.severity : 'explained';
}

/** The findings that the filter lets through: by severity, then by sheet, in the order of the cells. */
export function groupEntries(entries: readonly Entry[], filter: Filter, sheetNames: readonly string[]): Group[] {
  const shown = entries.filter((entry) => passes(entry, filter, sheetNames));
  return ORDER.map((section) => {
    const inside = shown.filter(({ finding }) => sectionOf(finding) === section);
    const sheets = [...new Set(inside.map(({ finding }) => finding.cell.sheet))].sort((a, b) => a - b);
    return {
      section,
      size: inside.length,
      sheets: sheets.map((sheet) => ({ sheet, entries: inside.filter(({ finding }) => finding.cell.sheet === sheet).sort(byCell) })),
    };
  }).filter((group) => group.size > 0);
}

/** In the order of the cells that head them. */
function byCell(a: Entry, b: Entry): number {
  const [one, other] = [placeOf(a.finding), placeOf(b.finding)];
  return one.sheet - other.sheet || one.row - other.row || one.col - other.col;
}

function passes({ finding, sentence, names }: Entry, { severity, sheet, query }: Filter, sheetNames: readonly string[]): boolean {
  if (severity !== null && sectionOf(finding) !== severity) return false;
  if (sheet !== null && finding.cell.sheet !== sheet) return false;
  const words = fold(query);
  if (!words) return true;
  const cells = cellsOf(finding).map(({ row, col }) => cellName(row, col));
  return fold([sentence, sheetNames[finding.cell.sheet]!, finding.explained ?? '', ...cells, ...names].join(' ')).includes(words);
}

/** All cells that a finding names one by one. */
export function cellsOf({ cell, cells = [], suspects }: Finding): CellRef[] {
  return [cell, ...cells, ...suspects.map((suspect) => suspect.cell)];
}

/** How many findings each section holds on the sheet that is looked at. */
export function countSections(entries: readonly Entry[], sheet: number | null): Record<Section, number> {
  const counts = { error: 0, warning: 0, info: 0, explained: 0 };
  for (const { finding } of entries) if (sheet === null || finding.cell.sheet === sheet) counts[sectionOf(finding)]++;
  return counts;
}
