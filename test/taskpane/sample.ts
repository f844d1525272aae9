import type { Finding } from '../../src/core/model/finding';
import { judgeAt } from '../../src/core/arithmetic/judge';
import { message } from '../../src/core/model/message';
import type { Relation } from '../../src/core/model/relation';
import type { Report, SheetReport } from '../../src/core/model/report';
import type { Workbook } from '../../src/core/model/sheet';
import { emptyFigures, State } from '../../src/core/model/figures';
import type { Table } from '../../src/core/model/table';
import { explainFindings, isOff } from '../../src/core/notes/notes';
import { parseGrid } from '../../src/core/text/grid';

const CREDIT = `
STT | Chương trình cho vay | Dư nợ
1 | Hộ nghèo | 68395
2 | Hộ cận nghèo | 25170
3 | Hộ mới thoát nghèo | 28732
4 | Giải quyết việc làm | 31280
 | Tổng cộng | 153217`;

const POVERTY = `
STT | Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ %
1 | Ba Cụm Bắc | 1200 | 300 | 25
2 | Sơn Trung | 800 | 120 | 51
3 | Thành Sơn | 0 | 0 |`;

/** Two sheets: a credit table whose total (C6) is short by a transposed line (C4), and a rate that is typed wrongly. */
export function sampleWorkbook(): Workbook {
  return { sheets: [parseGrid(CREDIT, 'Tín dụng').sheet, parseGrid(POVERTY, 'Hộ nghèo').sheet] };
}

const total: Relation = {
  kind: 'sum',
  role: 'total',
  sheet: 0,
  axis: 'row',
  result: { line: 5 },
  operands: [1, 2, 3, 4].map((line) => ({ line })),
  signs: [1, 1, 1, 1],
  factor: 1,
  positions: [2],
  evidence: ['label'],
  confidence: 0.95,
  because: [],
};
const rate: Relation = {
  kind: 'ratio',
  role: 'rate',
  sheet: 1,
  axis: 'column',
  result: { line: 4 },
  operands: [{ line: 3 }, { line: 2 }],
  signs: [1, 1],
  factor: 100,
  positions: [1, 2, 3],
  evidence: ['label', 'values'],
  confidence: 0.9,
  because: [],
};

const table = (sheet: number, lines: readonly string[], headings: readonly string[], title: string): Table => {
  const bottom = lines.length;
  const area = { top: 0, left: 0, bottom, right: headings.length - 1 };
  return {
    sheet,
    area,
    header: { ...area, bottom: 0 },
    body: { ...area, top: 1 },
    headerCells: [],
    numbering: null,
    title,
    unit: 'triệu đồng',
    columns: headings.map((text, col) => ({
      col,
      path: [text],
      role: col === 0 ? 'serial' : col === 1 ? 'name' : 'figures',
      quantity: 'count',
      unit: null,
      number: null,
      identity: null,
      because: [],
    })),
    lines: lines.map((label, i) => ({
      row: i + 1,
      label,
      role: label === 'Tổng cộng' ? 'total' : 'item',
      level: 0,
      parts: label === 'Tổng cộng' ? [1, 2, 3, 4] : [],
      unit: null,
      breakdown: null,
      quantity: 'count',
      because: [],
    })),
  };
};

const TABLES = [
  table(
    0,
    ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ mới thoát nghèo', 'Giải quyết việc làm', 'Tổng cộng'],
    ['STT', 'Chương trình cho vay', 'Dư nợ'],
    'Dư nợ theo chương trình',
  ),
  table(1, ['Ba Cụm Bắc', 'Sơn Trung', 'Thành Sơn'], ['STT', 'Xã', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ %'], 'Hộ nghèo theo xã'),
];

function figuresIn(workbook: Workbook) {
  return (sheet: number) => {
    const { cells } = workbook.sheets[sheet]!;
    const cols = Math.max(...cells.map((row) => row?.length ?? 0));
    const figures = emptyFigures(cells.length, cols);
    cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (typeof cell?.value !== 'number') return;
        figures.value[r * cols + c] = cell.value;
        figures.state[r * cols + c] = State.Figure;
      }),
    );
    return figures;
  };
}

/**
 * A check small enough to foresee: it judges the two relations of the sample anew each time, so that the pane is tested
 * against reports that follow the figures, without the engine.
 */
export function sampleCheck(workbook: Workbook): Promise<Report> {
  const relations = [total, rate].filter((relation) => workbook.sheets[relation.sheet] && !isOff(relation, workbook));
  const findings: Finding[] = [];
  const report: Report = { sheets: [], counts: { holds: 0, fails: 0, undecided: 0 }, findings, undecided: [] };
  const sheets: SheetReport[] = [];
  const undecided: Report['undecided'][number][] = [];
  workbook.sheets.forEach((sheet, index) => {
    const counts = { holds: 0, fails: 0, undecided: 0 };
    const own = relations.filter((relation) => relation.sheet === index);
    for (const relation of own) {
      for (const position of relation.positions) {
        const judgement = judgeAt(relation, position, figuresIn(workbook));
        counts[judgement.state]++;
        if (judgement.state === 'fails') findings.push(findingOf(relation, position, judgement.expected, judgement.actual));
        if (judgement.state === 'undecided')
          undecided.push({ rule: 'rate-equals-ratio', cell: { sheet: index, row: position, col: 4 }, why: message('pane.blank') });
      }
    }
    sheets.push({ name: sheet.name, visibility: sheet.visibility, tables: TABLES[index] ? [TABLES[index]] : [], relations: own, counts });
  });
  const sum = (name: keyof Report['counts']) => sheets.reduce((n, sheet) => n + sheet.counts[name], 0);
  return Promise.resolve({
    ...report,
    sheets,
    undecided,
    findings: explainFindings(findings, workbook),
    counts: { holds: sum('holds'), fails: sum('fails'), undecided: sum('undecided') },
  });
}

// A sentence of the pane's own catalogue: the pane is tested, not the rules' words.
const said = (expected: number, actual: number) =>
  message('pane.picture', { actual: { figure: actual, decimals: 0 }, expected: { figure: expected, decimals: 0 } });

function findingOf(relation: Relation, position: number, expected: number, actual: number): Finding {
  if (relation === total) {
    return {
      rule: 'total-equals-parts',
      severity: 'error',
      cell: { sheet: 0, row: 5, col: 2 },
      expected,
      actual,
      decimals: 0,
      related: [{ sheet: 0, areas: [{ top: 1, left: 2, bottom: 4, right: 2 }] }],
      message: said(expected, actual),
      suspects: [
        {
          cell: { sheet: 0, row: 3, col: 2 },
          actual: 28732,
          suggestion: 28732 - (expected - actual),
          reason: 'transposed-digits',
          score: 0.93,
        },
        { cell: { sheet: 0, row: 5, col: 2 }, actual, suggestion: expected, reason: 'total-not-renewed', score: 0.05 },
      ],
      fix: { edits: [{ cell: { sheet: 0, row: 3, col: 2 }, value: 28732 - (expected - actual) }] },
    };
  }
  return {
    rule: 'rate-equals-ratio',
    severity: 'warning',
    cell: { sheet: 1, row: position, col: 4 },
    expected,
    actual,
    decimals: 0,
    related: [{ sheet: 1, areas: [{ top: position, left: 2, bottom: position, right: 3 }] }],
    message: said(expected, actual),
    suspects: [{ cell: { sheet: 1, row: position, col: 4 }, actual, suggestion: expected, reason: 'transposed-digits', score: 0.7 }],
    fix: null,
  };
}
