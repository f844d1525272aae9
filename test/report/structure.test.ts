import { emptyFigures, State } from '../../src/core/model/figures';
import { message } from '../../src/core/model/message';
import type { Relation } from '../../src/core/model/relation';
import type { Understanding } from '../../src/core/model/understanding';
import { refuse } from '../../src/file/refusal';
import { identityText } from '../../src/report/identity';
import { fileStructureJson, structureJson } from '../../src/report/structure';
import { structureText } from '../../src/report/structure-text';
import { table } from './reports';

const SUM: Relation = {
  kind: 'sum',
  role: 'total',
  sheet: 0,
  axis: 'row',
  result: { line: 3 },
  operands: [{ line: 0 }, { line: 1 }, { line: 2 }],
  signs: [1, 1, -1],
  factor: 1,
  positions: [1, 2, 3],
  evidence: ['label', 'values'],
  confidence: 1,
  because: [message('cli.row', { n: 4 })],
};
const relation = (change: Partial<Relation>): Relation => ({ ...SUM, ...change });

/** Column B holds (5 + 7 − 2 = 10), C fails by one, in D an operand is missing. */
function understanding(relations: readonly Relation[] = [SUM]): Understanding {
  const figures = emptyFigures(4, 4);
  const put = (row: number, col: number, value: number) => {
    figures.value[row * 4 + col] = value;
    figures.state[row * 4 + col] = State.Figure;
  };
  [5, 7, 2, 10].forEach((value, row) => put(row, 1, value));
  [5, 7, 2, 11].forEach((value, row) => put(row, 2, value));
  [5, 7, 2, 11].forEach((value, row) => put(row, 3, value));
  figures.state[3] = State.Missing;
  const sheet = { sheet: 0, figures, tables: [{ ...table('A1:D4', null), numbering: 0 }], relations, anomalies: [] };
  return {
    workbook: { sheets: [{ name: 'Biểu', visibility: 'visible', cells: [], merges: [], hiddenRows: new Set(), hiddenCols: new Set() }] },
    sheets: [sheet],
  };
}

test('a relation is one entry a place, with its state', () => {
  const operands = (col: string) => [`${col}1`, `${col}2`, `${col}3`];
  const entry = (col: string, state: string) => ({
    kind: 'sum',
    result: `${col}4`,
    operands: operands(col),
    signs: [1, 1, -1],
    factor: 1,
    evidence: ['label', 'values'],
    state,
  });
  expect(fileStructureJson({ path: 'a.xlsx', understanding: understanding() }, 'vi')).toEqual({
    path: 'a.xlsx',
    status: 'checked',
    sheets: [
      {
        name: 'Biểu',
        tables: [{ range: 'A1:D4', header: null, numbering: 'A1:D1' }],
        relations: [entry('B', 'holds'), entry('C', 'fails'), entry('D', 'undecided')],
      },
    ],
  });
});

test('signs are said of sums only; cells of other sheets carry its name', () => {
  const other = relation({ kind: 'equality', result: { line: 3 }, operands: [{ line: 0, at: 2, sheet: 1 }], signs: [1], positions: [1] });
  const two = understanding([other]);
  const file = fileStructureJson(
    {
      path: 'a',
      understanding: {
        workbook: { sheets: [...two.workbook.sheets, { ...two.workbook.sheets[0]!, name: 'Nguồn' }] },
        sheets: [...two.sheets, { ...two.sheets[0]!, sheet: 1, relations: [] }],
      },
    },
    'vi',
  );
  expect((file as { sheets: { relations: object[] }[] }).sheets[0]!.relations).toEqual([
    { kind: 'equality', result: 'B4', operands: ["'Nguồn'!C1"], factor: 1, evidence: ['label'].concat('values'), state: 'fails' },
  ]);
});

test.each([
  [{}, 'dòng 4 = dòng 1 + dòng 2 − dòng 3'],
  [{ signs: [1, 1, 1] as const }, 'dòng 4 = dòng 1–3'],
  [{ axis: 'column' as const, signs: [1, -1, -1] as const }, 'cột D = cột A − cột B − cột C'],
  [{ axis: 'column' as const, signs: [1, 1, 1] as const }, 'cột D = cột A–C'],
  [
    { kind: 'ratio' as const, axis: 'column' as const, factor: 100, operands: [{ line: 1 }, { line: 0, at: 4 }], signs: [1, 1] as const },
    'cột D = 100 × cột B / A5',
  ],
  [{ kind: 'growth' as const, factor: 100, operands: [{ line: 0 }, { line: 1 }] }, 'dòng 4 = 100 × (dòng 2 − dòng 1) / dòng 1'],
  [{ kind: 'average' as const }, 'dòng 4 = trung bình(dòng 1; dòng 2; dòng 3)'],
  [{ kind: 'product' as const }, 'dòng 4 = dòng 1 × dòng 2 × dòng 3'],
  [{ kind: 'at-most' as const, operands: [{ line: 0, sheet: 1 }] }, "dòng 4 ≤ 'Biểu 02'!dòng 1"],
])('%j is written %s', (change, expected) => {
  expect(identityText(relation(change), 'vi', ['Biểu', 'Biểu 02'])).toBe(expected);
});

test('text: tables, relations over their places, evidence', () => {
  const printed = structureText({ path: 'a.xlsx', understanding: understanding() }, 'vi', { columns: 200, colour: false });
  expect(printed).toContain('Bảng A1:D4, dòng đánh số cột A1:D1');
  expect(printed).toContain(
    'dòng 4 = dòng 1 + dòng 2 − dòng 3, tại B4:D4: 1 khớp, 1 không khớp, 1 chưa kết luận được · căn cứ: tiêu đề, số liệu · dòng 4',
  );
  expect(structureText({ path: 'b', refusal: refuse('empty').refusal }, 'vi', { columns: 80, colour: false })).toContain(
    '✗ Tệp không có ô nào',
  );
});

test('refused files and the schema', () => {
  expect(fileStructureJson({ path: 'b', refusal: refuse('empty').refusal }, 'en')).toMatchObject({
    path: 'b',
    status: 'refused',
    refusal: { code: 'empty' },
  });
  expect(JSON.parse(structureJson([]))).toEqual({ schema: 'khopso/structure@1', files: [] });
});
