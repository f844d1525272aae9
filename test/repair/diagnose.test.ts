import type { Finding, SlipReason } from '../../src/core/model/finding';
import { diagnoseSheet, relation, span, twoWay, withSlip } from './sheet-of';
import type { RelationSpec } from './sheet-of';

const ITEMS = [
  [28372, 1204, 377],
  [15963, 2287, 541],
  [40118, 3390, 826],
  [9746, 458, 193],
];
const TABLE = twoWay(ITEMS);

const at = ({ cell }: Finding['suspects'][number]): [number, number] => [cell.row, cell.col];

describe('one slip in a two-way table', () => {
  const slips: [SlipReason, number, number, number][] = [
    ['replaced-digit', 1, 0, 15463],
    ['transposed-digits', 0, 0, 28732],
    ['dropped-digit', 2, 1, 390],
    ['added-digit', 3, 0, 97446],
    ['sign', 2, 2, -826],
    ['factor-ten', 0, 1, 12040],
    ['factor-thousand', 1, 2, 541000],
    ['copied-neighbour', 2, 2, 541],
    ['total-not-renewed', 4, 0, 91111],
  ];
  test.each(slips)('%s at (%d, %d): one finding, culprit first, its figure, a fix', (reason, row, col, keyed) => {
    const meant = TABLE.cells[row]![col]!;
    const findings = diagnoseSheet({ ...TABLE, cells: withSlip(TABLE.cells, row, col, keyed) });
    expect(findings).toHaveLength(1);
    const { suspects, fix } = findings[0]!;
    expect(at(suspects[0]!)).toEqual([row, col]);
    expect(suspects[0]).toMatchObject({ actual: keyed, suggestion: meant, reason });
    expect(fix).toEqual({ edits: [{ cell: { sheet: 0, row, col }, value: meant }] });
  });

  test('the finding is told by the total of the culprit and names the cells of both relations', () => {
    const [finding] = diagnoseSheet({ ...TABLE, cells: withSlip(TABLE.cells, 0, 0, 28732) });
    // The total of the row is three columns away, that of the column four rows.
    expect(finding!.cell).toEqual({ sheet: 0, row: 0, col: 3 });
    expect(finding).toMatchObject({ expected: 30313, actual: 29953, rule: 'sum-holds' });
    expect(finding!.related).toEqual([
      {
        sheet: 0,
        areas: [
          { top: 0, left: 0, bottom: 3, right: 0 },
          { top: 0, left: 0, bottom: 0, right: 2 },
          { top: 4, left: 0, bottom: 4, right: 0 },
        ],
      },
    ]);
  });

  test('a wrong total leads the finding itself', () => {
    const [finding] = diagnoseSheet({ ...TABLE, cells: withSlip(TABLE.cells, 4, 0, 94919) });
    expect(finding!.cell).toEqual({ sheet: 0, row: 4, col: 0 });
  });
});

describe('a single total', () => {
  const column = (...figures: RelationSpec[]): RelationSpec[][] => figures.map((raw) => [raw]);
  const total = (n: number) => [relation('sum', 'row', n, span(0, n - 1), [0])];

  test('the item that one transposition explains is first; nothing confirms it, so there is no fix', () => {
    const cells = column(53871, 20779, 28732, 23418, 9560, 136000);
    const [finding] = diagnoseSheet({ cells, relations: total(5) });
    expect(at(finding!.suspects[0]!)).toEqual([2, 0]);
    expect(finding!.suspects[0]).toMatchObject({ suggestion: 28372, reason: 'transposed-digits' });
    expect(finding!.suspects[0]!.score).toBeGreaterThan(0.5);
    expect(finding!.fix).toBeNull();
  });

  test('a line left out, a line counted twice', () => {
    const left = diagnoseSheet({ cells: column(53871, 20779, 28372, 23418, 9563, 136003 - 20779), relations: total(5) })[0]!;
    expect(left.suspects[0]).toMatchObject({ cell: { row: 5 }, reason: 'line-left-out', suggestion: 136003 });
    const twice = diagnoseSheet({ cells: column(53871, 20779, 28372, 23418, 9563, 136003 + 9563), relations: total(5) })[0]!;
    expect(twice.suspects[0]).toMatchObject({ cell: { row: 5 }, reason: 'line-counted-twice', suggestion: 136003 });
  });

  test('an odd difference points to a total that was not renewed', () => {
    const [finding] = diagnoseSheet({ cells: column(53871, 20779, 28372, 23418, 9563, 134866), relations: total(5) });
    expect(finding!.suspects[0]).toMatchObject({ cell: { row: 5 }, reason: 'total-not-renewed', suggestion: 136003 });
  });

  test('two items that the same slip explains are suspected alike, and nothing is written', () => {
    const [finding] = diagnoseSheet({ cells: column(4172, 8000, 4172, 16299), relations: total(3) });
    const [first, second] = finding!.suspects;
    expect([at(first!)[0], at(second!)[0]].sort()).toEqual([0, 2]);
    expect(second!.score).toBeCloseTo(first!.score, 2);
    expect(finding!.fix).toBeNull();
  });

  test('scores add up to at most 1, best first', () => {
    const [finding] = diagnoseSheet({ cells: column(53871, 20779, 28732, 23418, 9563, 136003), relations: total(5) });
    const scores = finding!.suspects.map((s) => s.score);
    expect(scores.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(scores.length).toBeLessThanOrEqual(5);
  });

  test('the same identity written twice is one witness, not two', () => {
    const cells: RelationSpec[][] = [[28732, 1204, 29576]];
    const relations = [relation('sum', 'column', 2, [0, 1], [0]), relation('sum', 'column', 0, [2, 1], [0], { signs: [1, -1] })];
    const findings = diagnoseSheet({ cells, relations });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.fix).toBeNull();
  });
});

describe('amounts and decimals', () => {
  test('one unit in 10^15 is traced', () => {
    const table = twoWay([
      [412345678901234, 98765432109876],
      [31415926535897, 27182818284590],
    ]);
    const keyed = table.cells[0]![0]! + 500;
    const [finding] = diagnoseSheet({ ...table, cells: withSlip(table.cells, 0, 0, keyed) });
    expect(finding!.suspects[0]).toMatchObject({ cell: { row: 0, col: 0 }, suggestion: 412345678901234 });
    const one = diagnoseSheet({ ...table, cells: withSlip(table.cells, 0, 1, 98765432109877) })[0]!;
    expect(one.suspects[0]).toMatchObject({ cell: { row: 0, col: 1 }, suggestion: 98765432109876 });
  });

  test('a thousandfold slip beyond 2^53 still gives the exact figure back', () => {
    const table = twoWay([
      [412345678901237, 98765432109876],
      [31415926535897, 27182818284590],
    ]);
    const [finding] = diagnoseSheet({ ...table, cells: withSlip(table.cells, 0, 0, 412345678901237000) });
    expect(finding!.suspects[0]).toMatchObject({ cell: { row: 0, col: 0 }, suggestion: 412345678901237, reason: 'factor-thousand' });
  });

  test('decimal fractions come back as they are printed', () => {
    const cells = [
      [53.9, 20.8, 74.7],
      [23.4, 0.1, 23.5],
      [77.3, 20.9, 98.2],
    ];
    const { relations } = twoWay([
      [1, 1],
      [1, 1],
    ]);
    const [finding] = diagnoseSheet({ cells: withSlip(cells, 1, 0, 32.4), relations });
    expect(finding!.suspects[0]).toMatchObject({ cell: { row: 1, col: 0 }, suggestion: 23.4, reason: 'transposed-digits' });
    expect(finding!.fix!.edits[0]!.value).toBe(23.4);
  });

  test('a difference that rounding of the parts may explain is never written over', () => {
    const cells = [
      [53.9, 20.8, 74.7],
      [23.4, 0.1, 23.5],
      [77.3, 20.9, 98.2],
    ];
    const { relations } = twoWay([
      [1, 1],
      [1, 1],
    ]);
    for (const finding of diagnoseSheet({ cells: withSlip(cells, 2, 2, 98.3), relations })) expect(finding.fix).toBeNull();
  });
});
