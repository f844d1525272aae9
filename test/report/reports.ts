import type { Finding } from '../../src/core/model/finding';
import { message } from '../../src/core/model/message';
import type { Report } from '../../src/core/model/report';
import { rowColOf } from '../../src/core/text/grid';
import type { Area, CellRef } from '../../src/core/model/cell-ref';
import { parseArea } from '../../src/core/text/a1';
import type { Table } from '../../src/core/model/table';

export const cell = (name: string, sheet = 0): CellRef => ({ sheet, ...rowColOf(name) });
export const area = (name: string): Area => parseArea(name)!;

/** The credit table of the contract: a total that does not match, with two suspects. */
export const FINDING: Finding = {
  rule: 'total-equals-parts',
  severity: 'error',
  cell: cell('C15'),
  expected: 194031,
  actual: 193671,
  decimals: 0,
  related: [
    { sheet: 0, areas: [area('C4:C14')] },
    { sheet: 1, areas: [area('C9'), area('C10'), area('E2')] },
  ],
  message: message('cli.fix', { value: { figure: 194031, decimals: 0 }, cell: { sheet: 1, home: 0, areas: [area('C9')] } }),
  suspects: [
    { cell: cell('C9'), actual: 28732, suggestion: 28372, reason: 'other', score: 0.93 },
    { cell: cell('C9', 1), actual: 4.819999999999999, suggestion: null, reason: 'other', score: 0.05 },
  ],
  fix: null,
};

export function table(range: string, header: string | null, sheet = 0): Table {
  return {
    sheet,
    area: area(range),
    header: header === null ? null : area(header),
    body: area(range),
    headerCells: [],
    numbering: null,
    columns: [],
    lines: [],
    title: '',
    unit: null,
  };
}

export function report(findings: readonly Finding[], counts: Partial<Report['counts']> = {}): Report {
  const all = { holds: 26, fails: findings.length, undecided: 0, ...counts };
  return {
    sheets: [
      { name: 'Tín dụng', visibility: 'visible', tables: [table('A3:C15', 'A3:C3')], relations: [], counts: all },
      { name: 'Biểu 02', visibility: 'veryHidden', tables: [], relations: [], counts: { holds: 0, fails: 0, undecided: 0 } },
    ],
    counts: all,
    findings,
    undecided: Array.from({ length: all.undecided }, (_, i) => ({
      rule: 'total-equals-parts',
      cell: { sheet: 0, row: i, col: 2 },
      why: message('refusal.empty'),
    })),
  };
}
