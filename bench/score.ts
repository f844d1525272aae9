import type { Finding } from '../src/core/model/finding';
import type { CellPlace } from '../src/core/model/place';
import { inArea } from '../src/core/model/place';
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
  const places = slip.cells.map((key) => {
    const [sheet, row, col] = key.split(':').map(Number) as [number, number, number];
    return { sheet, row, col };
  });
  const serious = report.findings.filter((finding) => finding.severity !== 'info');
  const naming = serious.filter((finding) => places.some((place) => names(finding, place)));
  const ranks = naming.flatMap(({ suspects }) => suspects.map((s, rank) => (places.some((p) => same(p, s.place)) ? rank : Infinity)));
  const best = Math.min(Infinity, ...ranks);
  const suggested = naming.some(
    ({ suspects: [s] }) =>
      s !== undefined &&
      s.suggestion !== null &&
      places.some((p) => same(p, s.place)) &&
      Math.abs(s.suggestion - slip.old) <= 1e-9 * (1 + Math.abs(slip.old)),
  );
  return {
    found: naming.length > 0,
    first: best === 0,
    three: best < 3,
    suggested,
    where: places.map((p) => cellName(p.row, p.col)).join('+'),
  };
}

function same(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

/** The finding's own cell, one of its related cells or one of its suspects. */
export function names(finding: Finding, place: CellPlace): boolean {
  if (same(finding.cell, place) || finding.suspects.some((s) => same(s.place, place))) return true;
  return finding.related.some(({ sheet, areas }) => sheet === place.sheet && areas.some((area) => inArea(area, place.row, place.col)));
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
