import { diagnoseSheet, relation, span, twoWay, withSlip } from './sheet-of';
import type { RelationSpec } from './sheet-of';

const ITEMS = [
  [28372, 1204, 377, 9120],
  [15963, 2287, 541, 7433],
  [40118, 3390, 826, 12077],
  [9746, 458, 193, 3308],
  [22051, 1932, 604, 8815],
];
const TABLE = twoWay(ITEMS);

describe('several slips in one table', () => {
  test('two slips in different rows and columns are two findings, each with its figure', () => {
    const cells = withSlip(withSlip(TABLE.cells, 0, 0, 28732), 3, 2, 913);
    const findings = diagnoseSheet({ ...TABLE, cells });
    expect(findings.map(({ suspects }) => [suspects[0]!.cell.row, suspects[0]!.cell.col, suspects[0]!.suggestion])).toEqual([
      [0, 0, 28372],
      [3, 2, 193],
    ]);
  });

  test('two slips in one column are told apart by their rows', () => {
    const cells = withSlip(withSlip(TABLE.cells, 1, 1, 2827), 4, 1, 1392);
    const findings = diagnoseSheet({ ...TABLE, cells });
    expect(findings.map(({ suspects }) => [suspects[0]!.cell.row, suspects[0]!.cell.col, suspects[0]!.suggestion])).toEqual([
      [1, 1, 2287],
      [4, 1, 1932],
    ]);
  });

  test('neighbours that changed places are one finding with both of them in it', () => {
    const cells = withSlip(withSlip(TABLE.cells, 2, 0, 3390), 2, 1, 40118);
    const findings = diagnoseSheet({ ...TABLE, cells });
    expect(findings).toHaveLength(1);
    expect(
      findings[0]!.suspects
        .slice(0, 2)
        .map(({ cell, suggestion, reason }) => [cell.col, suggestion, reason])
        .sort(),
    ).toEqual([
      [0, 40118, 'copied-neighbour'],
      [1, 3390, 'copied-neighbour'],
    ]);
    expect(findings[0]!.fix!.edits).toHaveLength(2);
  });

  test('every failure is in exactly one finding, and the findings follow the order of the failures', () => {
    const cells = withSlip(withSlip(TABLE.cells, 0, 0, 28732), 3, 2, 913);
    const rows = diagnoseSheet({ ...TABLE, cells }).map(({ cell }) => cell.row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  test('a sheet in which hardly anything holds still gets an answer, and nothing is written over', () => {
    const items = span(0, 39).map((r) => span(0, 9).map((c) => 1000 + ((r * 7919 + c * 104729) % 9000)));
    const table = twoWay(items);
    const cells = table.cells.map((row, r) =>
      row.map((value, c) => (r < 40 && c < 10 && (r * 31 + c * 17) % 5 === 0 ? value + ((r * 13 + c * 7) % 900) + 1 : value)),
    );
    const findings = diagnoseSheet({ ...table, cells });
    expect(findings.length).toBeGreaterThan(20);
    for (const { suspects, fix } of findings) {
      expect(suspects.length).toBeGreaterThan(0);
      expect(fix).toBeNull();
    }
  });
});

describe('formulas', () => {
  // Column totals are formulas and follow; row totals were typed.
  const follow = (cells: RelationSpec[][]): RelationSpec[][] =>
    cells.map((row, r) =>
      r < 5 ? row : row.map((_, c) => ({ formula: cells.slice(0, 5).reduce((sum, line) => sum + (line[c] as number), 0) })),
    );
  const [across, down] = TABLE.relations as [(typeof TABLE.relations)[0], (typeof TABLE.relations)[0]];
  const relations = [across, { ...down, evidence: ['formula' as const, 'label' as const] }];

  test('a typed item under a formula: the total followed the slip, the typed total tells, and both breaks are one', () => {
    const cells = follow(withSlip(TABLE.cells, 2, 3, 12707));
    const findings = diagnoseSheet({ cells, relations });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.suspects[0]).toMatchObject({ cell: { row: 2, col: 3 }, suggestion: 12077, reason: 'transposed-digits' });
  });

  test('a figure typed over a formula is an ordinary suspect', () => {
    const cells = follow(TABLE.cells.map((row) => [...row]));
    const typed = withSlip(cells, 5, 1, 9721);
    const findings = diagnoseSheet({ cells: typed, relations });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.suspects[0]).toMatchObject({ cell: { row: 5, col: 1 }, suggestion: 9271, reason: 'transposed-digits' });
    expect(findings[0]!.fix!.edits).toEqual([{ cell: { sheet: 0, row: 5, col: 1 }, value: 9271 }]);
  });

  test('a total that is a formula is as right as its items: they are suspects of the breaks around it', () => {
    // Two divisions of one total; the total is the formula over the first.
    const first = [83, 39, 90, 47, 52, 72];
    const cells: RelationSpec[][] = [[{ formula: 383 }], ...first.map((n) => [n]), [155], [80], [128]];
    const computed = relation('sum', 'row', 0, span(1, 6), [0], { evidence: ['formula'] });
    const [finding] = diagnoseSheet({ cells, relations: [computed, relation('sum', 'row', 0, span(7, 9), [0])] });
    // 20 too many: 72 copied down the list for 52 explains it, and so do digits of others.
    expect(finding!.suspects).toContainEqual(expect.objectContaining({ cell: { sheet: 0, row: 6, col: 0 }, suggestion: 52 }));
    expect(finding!.fix).toBeNull();
  });

  test('among unrounded figures a correction has all their digits, however few were typed', () => {
    // Areas that were reckoned, shown with one decimal place; one was typed as it is shown, with a digit too many.
    const shown = (percent: number): RelationSpec => ({ percent, decimals: 1 });
    const cells: RelationSpec[][] = [[shown(995.265742571343)], [shown(661.465818368748)], [shown(3353.8)]];
    const [finding, ...others] = diagnoseSheet({ cells, relations: [relation('sum', 'row', 0, [1, 2], [0])] });
    expect(others).toEqual([]);
    expect(finding!.suspects[0]).toMatchObject({ cell: { row: 2, col: 0 }, suggestion: 333.799924202595, reason: 'added-digit' });
  });

  test('a formula that leaves a line out is suspected, never overwritten', () => {
    const cells: RelationSpec[][] = [[120], [85], [64], [{ formula: 205 }]];
    const [finding] = diagnoseSheet({ cells, relations: [relation('sum', 'row', 3, [0, 1, 2], [0], { evidence: ['label'] })] });
    expect(finding!.suspects[0]).toMatchObject({ cell: { row: 3, col: 0 }, suggestion: 269, reason: 'line-left-out' });
    expect(finding!.fix).toBeNull();
  });
});

describe('nothing to say', () => {
  test('a consistent sheet has no finding', () => {
    expect(diagnoseSheet(TABLE)).toEqual([]);
  });

  test('a blank that should hold a figure is a suspect, and where all else is confirmed it is filled', () => {
    const findings = diagnoseSheet({ ...TABLE, cells: withSlip(TABLE.cells, 1, 2, null) });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.suspects[0]).toMatchObject({ cell: { row: 1, col: 2 }, actual: null, suggestion: 541 });
  });
});

describe('a line left blank in a list that only its total checks', () => {
  const list = (...items: RelationSpec[]): RelationSpec[][] => items.map((value, i) => [value, 100 + i]);
  const diagnosed = (...items: RelationSpec[]) => {
    const cells = [...list(...items), [185, 1700]];
    return diagnoseSheet({ cells, relations: [relation('sum', 'row', items.length, span(0, items.length - 1), [0])] })[0]!;
  };

  test('is suspected with what the total misses, and not written over', () => {
    const { suspects, fix } = diagnosed(53, 47, 20, 25, 20, null, 10);
    expect(suspects.find(({ cell }) => cell.row === 5)).toMatchObject({
      cell: { row: 5, col: 0 },
      actual: null,
      suggestion: 10,
      reason: 'line-left-out',
    });
    expect(fix).toBeNull();
  });

  test('is not where the total has too much: a count is not below zero', () => {
    expect(diagnosed(53, 47, 20, 25, 20, null, 40).suspects.filter(({ cell }) => cell.row === 5)).toEqual([]);
  });

  test('is not where blanks are the habit of the list', () => {
    const { suspects } = diagnosed(53, null, null, 72, null, null, 50);
    expect(suspects[0]!.cell.row).not.toBe(1);
    expect(suspects.filter(({ reason }) => reason === 'line-left-out').reduce((sum, { score }) => sum + score, 0)).toBeLessThan(0.2);
  });
});

test('a rate between totals that are formulas is not overwritten while an item below them may be the culprit', () => {
  // Planned and done, a rate in the total line only; nothing else vouches for the items.
  const items = [
    [1200, 915],
    [2350, 1804],
    [1875, 1460],
  ];
  const total = [0, 1].map((c) => items.reduce((sum, row) => sum + row[c]!, 0));
  const cells: RelationSpec[][] = [...items, [{ formula: total[0]! }, { formula: total[1]! }, 77.8]];
  const sums = relation('sum', 'row', 3, span(0, 2), [0, 1], { evidence: ['formula'] });
  const rate = relation('ratio', 'column', 2, [1, 0], [3]);
  const [finding] = diagnoseSheet({ cells, relations: [sums, rate], rounded: true });
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 3, col: 2 } });
  expect(finding!.fix).toBeNull();
});
