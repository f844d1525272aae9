import type { Finding } from '../../src/core/model/finding';
import type { CellRef } from '../../src/core/model/cell-ref';
import { inArea } from '../../src/core/model/cell-ref';
import type { Workbook } from '../../src/core/model/sheet';
import { cellName } from '../../src/core/text/a1';
import { rowColOf } from '../../src/core/text/grid';
import type { Expected } from './expected';

/** "'Mẫu 02'!L24" or "L24" (on the first sheet) in `workbook`. */
function cellIn(workbook: Workbook, name: string): CellRef {
  const quoted = /^'(.*)'!(.+)$/.exec(name);
  const sheet = quoted ? workbook.sheets.findIndex((s) => s.name === quoted[1]) : 0;
  if (sheet < 0) throw new Error(`no sheet in ${name}`);
  return { sheet, ...rowColOf(quoted ? quoted[2]! : name) };
}

const same = (a: CellRef, b: CellRef): boolean => a.sheet === b.sheet && a.row === b.row && a.col === b.col;

function naming(finding: Finding, at: CellRef): boolean {
  return (
    same(finding.cell, at) ||
    finding.suspects.some((s) => same(s.cell, at)) ||
    finding.related.some(({ sheet, areas }) => sheet === at.sheet && areas.some((area) => inArea(area, at.row, at.col)))
  );
}

/** What is wrong with `finding` as an answer to `expected`; null where it answers. Not even about it: undefined. */
function objection(workbook: Workbook, finding: Finding, expected: Expected): string | null | undefined {
  const at = (name: string): CellRef => cellIn(workbook, name);
  const cells = expected.cell === undefined ? [] : [expected.cell].flat();
  // One cause is told once, with all its places.
  const places = finding.cells ?? [finding.cell];
  if (cells.length && !cells.some((name) => places.some((place) => same(place, at(name))))) return undefined;
  if (expected.names && !naming(finding, at(expected.names))) return undefined;
  if (!expected.severity.includes(finding.severity)) return `is ${finding.severity}, not ${expected.severity.join(' or ')}`;
  if (expected.rule && ![expected.rule].flat().includes(finding.rule)) return `is ${finding.rule}, not ${String(expected.rule)}`;
  const [first] = finding.suspects;
  if (expected.suspect && (!first || !same(first.cell, at(expected.suspect))))
    return `suspects ${first ? nameOf(first.cell) : 'nothing'} first, not ${expected.suspect}`;
  if (expected.suggestion !== undefined && !near(first?.suggestion, expected.suggestion))
    return `suggests ${String(first?.suggestion)}, not ${expected.suggestion}`;
  if (expected.among) {
    const [name, figure] = expected.among;
    if (!finding.suspects.some((s) => same(s.cell, at(name)) && near(s.suggestion, figure)))
      return `does not suspect ${name} with ${figure}`;
  }
  return null;
}

/** Rates are suggested unrounded or rounded: within half of the second decimal is the same figure. */
function near(a: number | null | undefined, b: number): boolean {
  return typeof a === 'number' && Math.abs(a - b) <= (Number.isInteger(b) ? 1e-9 : 0.0051);
}

function nameOf({ sheet, row, col }: CellRef): string {
  return `${sheet ? `${sheet}!` : ''}${cellName(row, col)}`;
}

export function wordsOf(finding: Finding): string {
  const suspects = finding.suspects.slice(0, 3).map((s) => `${nameOf(s.cell)} ${String(s.actual)}->${String(s.suggestion)} ${s.reason}`);
  return `${finding.severity} ${finding.rule} ${nameOf(finding.cell)}: ${String(finding.actual)}, expected ${String(finding.expected)}; suspects ${suspects.join(', ') || 'none'}`;
}

/** Everything in which the findings differ from the table, a line each. */
export function differences(workbook: Workbook, findings: readonly Finding[], expected: readonly Expected[]): string[] {
  const told: string[] = [];
  const answering = new Set<Finding>();
  for (const want of expected) {
    const about = findings.map((finding) => ({ finding, no: objection(workbook, finding, want) })).filter(({ no }) => no !== undefined);
    const good = about.filter(({ no }) => no === null);
    const label = `${String(want.cell ?? want.names)}`;
    if (good.length === 0)
      told.push(about.length ? `${label} ${about[0]!.no!}: ${wordsOf(about[0]!.finding)}` : `nothing is said about ${label}`);
    for (const { finding } of want.several ? good : good.slice(0, 1)) answering.add(finding);
    // What was about it but wrong is told once, above.
    if (good.length === 0) for (const { finding } of about) answering.add(finding);
  }
  for (const finding of findings) if (finding.severity !== 'info' && !answering.has(finding)) told.push(`stray: ${wordsOf(finding)}`);
  return told;
}
