import type { Finding } from '../src/core/model/finding';
import type { CellRef } from '../src/core/model/cell-ref';
import { inArea } from '../src/core/model/cell-ref';
import type { Report } from '../src/core/model/report';
import { cellName } from '../src/core/text/a1';

/** What the engine made of one slip. `first` and `three`: the wrong cell's rank among the suspects of its findings. */
export interface Answer {
  readonly found: boolean;
  readonly first: boolean;
  readonly three: boolean;
  /** The first suspect names the wrong cell and the figure that stood there. */
  readonly suggested: boolean;
  readonly where: string;
}

export interface Planted {
  /** "sheet:row:col" of the wrong cells. */
  readonly cells: readonly string[];
  readonly old: number;
}

export function answerTo(slip: Planted, report: Report): Answer {
  const cells = slip.cells.map((key) => {
    const [sheet, row, col] = key.split(':').map(Number) as [number, number, number];
    return { sheet, row, col };
  });
  const serious = report.findings.filter((finding) => finding.severity !== 'info');
  const naming = serious.filter((finding) => cells.some((cell) => names(finding, cell)));
  const ranks = naming.flatMap(({ suspects }) => suspects.map((s, rank) => (cells.some((p) => same(p, s.cell)) ? rank : Infinity)));
  const best = Math.min(Infinity, ...ranks);
  const suggested = naming.some(
    ({ suspects: [s] }) =>
      s !== undefined &&
      s.suggestion !== null &&
      cells.some((p) => same(p, s.cell)) &&
      Math.abs(s.suggestion - slip.old) <= 1e-9 * (1 + Math.abs(slip.old)),
  );
  return {
    found: naming.length > 0,
    first: best === 0,
    three: best < 3,
    suggested,
    where: cells.map((p) => cellName(p.row, p.col)).join('+'),
  };
}

function same(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

/** The finding's own cell, one of its related cells or one of its suspects. */
export function names(finding: Finding, cell: CellRef): boolean {
  if (same(finding.cell, cell) || finding.suspects.some((s) => same(s.cell, cell))) return true;
  return finding.related.some(({ sheet, areas }) => sheet === cell.sheet && areas.some((area) => inArea(area, cell.row, cell.col)));
}

export interface Silence {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Whatever is said above info, in a line each. */
export function silenceOf(report: Report): Silence {
  const told = (severity: string): string[] =>
    report.findings
      .filter((f) => f.severity === severity)
      .map((f) => `${f.rule} ${f.cell.sheet}!${cellName(f.cell.row, f.cell.col)} ${String(f.actual)} expected ${String(f.expected)}`);
  return { errors: told('error'), warnings: told('warning') };
}

export function percent(a: number, b: number): string {
  return b === 0 ? '-' : `${((100 * a) / b).toFixed(1)}%`;
}
