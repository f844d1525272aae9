import { diagnose } from '../../src/core/repair';
import { diagnoseSheet, failuresOf, relation, span, understandingOf, withSlip } from './sheet-of';
import type { RelationSpec } from './sheet-of';
import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';

/** Households, poor households, rate in %; the last line is the total. */
const LINES = [
  [4120, 311],
  [2873, 145],
  [3655, 405],
  [1984, 97],
  [2210, 188],
];
const rate = (poor: number, all: number): number => Math.round((poor / all) * 1e4) / 100;
const TOTAL = LINES.reduce(([a, b], [x, y]) => [a! + x!, b! + y!], [0, 0]);
const CELLS = [...LINES, TOTAL].map(([all, poor]) => [all!, poor!, rate(poor!, all!)]);
const SUMS = relation('sum', 'row', 5, span(0, 4), [0, 1]);
const RATES = relation('ratio', 'column', 2, [1, 0], span(0, 5));
const sheet = (cells: readonly (readonly RelationSpec[])[]) => ({ cells, relations: [SUMS, RATES], rounded: true });

test('a rate between figures that their totals confirm is itself the culprit', () => {
  const [finding, ...more] = diagnoseSheet(sheet(withSlip(CELLS, 2, 2, 9.87)));
  expect(more).toEqual([]);
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 2, col: 2 }, suggestion: 11.08, reason: 'rate-not-renewed' });
  expect(finding!.fix).toEqual({ edits: [{ cell: { sheet: 0, row: 2, col: 2 }, value: 11.08 }] });
});

test('a percentage shown as such is written as its hundredth', () => {
  const cells = CELLS.map(([all, poor, percent]): RelationSpec[] => [all!, poor!, { percent: percent!, decimals: 2 }]);
  const [finding] = diagnoseSheet(sheet(withSlip(cells, 0, 2, { percent: 5.75, decimals: 2 })));
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 0, col: 2 }, actual: 5.75, suggestion: 7.55 });
  expect(finding!.fix!.edits[0]!.value).toBe(0.0755);
});

test('a numerator that breaks its total and its rate: the total gives the figure, the rate confirms it', () => {
  const [finding, ...more] = diagnoseSheet(sheet(withSlip(CELLS, 1, 1, 415)));
  expect(more).toEqual([]);
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 1, col: 1 }, suggestion: 145 });
  expect(finding!.fix).not.toBeNull();
  expect(finding!.rule).toBe('sum-holds');
});

test('a rate that disagrees with figures nothing else vouches for is not overwritten', () => {
  const cells = withSlip(CELLS, 2, 2, 9.87);
  const [finding] = diagnoseSheet({ cells, relations: [RATES], rounded: true });
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 2, col: 2 } });
  expect(finding!.suspects.length).toBeGreaterThan(1);
  expect(finding!.fix).toBeNull();
});

test('where a rounded rate leaves many figures, an item is suspected without a suggestion, unless a slip hits one of them', () => {
  const cells: RelationSpec[][] = [[412000, 31100, 7.97]];
  const [finding] = diagnoseSheet({ cells, relations: [relation('ratio', 'column', 2, [1, 0], [0])], rounded: true });
  const numerator = finding!.suspects.find(({ cell }) => cell.col === 1)!;
  expect([null, 32836]).toContain(numerator.suggestion);
});

test('one wrong base breaks a whole column of shares and is one finding', () => {
  const parts = span(1, 30).map((n) => 1000 + n * 37);
  const total = parts.reduce((a, b) => a + b, 0);
  const cells: RelationSpec[][] = [...parts, total].map((part) => [part, Math.round((part / total) * 1e4) / 100]);
  const shares = { ...relation('ratio', 'column', 1, [0, 0], span(0, 29)), operands: [{ line: 0 }, { line: 0, at: 30 }] };
  const relations = [relation('sum', 'row', 30, span(0, 29), [0]), shares];
  const findings = diagnoseSheet({ cells: withSlip(cells, 30, 0, total * 10), relations, rounded: true });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.suspects[0]).toMatchObject({ cell: { row: 30, col: 0 }, suggestion: total, reason: 'factor-ten' });
  expect(findings[0]!.cell).toEqual({ sheet: 0, row: 30, col: 0 });
});

test('growth and products are solved for every side', () => {
  const growth = relation('growth', 'column', 2, [0, 1], [0, 1, 2]);
  const cells: RelationSpec[][] = [
    [1899, 2335, 22.96],
    [1635, 1761, 7.71],
    [1761, 1431, -18.74],
  ];
  const wrong = diagnoseSheet({ cells: withSlip(cells, 0, 2, 29.26), relations: [growth], rounded: true })[0]!;
  expect(wrong.suspects[0]).toMatchObject({ cell: { row: 0, col: 2 }, suggestion: 22.96, reason: 'transposed-digits' });
  const product = relation('product', 'column', 2, [0, 1], [0]);
  const paid = diagnoseSheet({ cells: [[257, 360, 95220]], relations: [product] })[0]!;
  expect(paid.suspects[0]).toMatchObject({ cell: { row: 0, col: 2 }, suggestion: 92520, reason: 'transposed-digits' });
});

test('a part above its whole: both are suspected, and no figure is made up for either', () => {
  const [finding] = diagnoseSheet({ cells: [[1855, 9412]], relations: [relation('at-most', 'column', 1, [0], [0])] });
  expect(finding!.suspects).toHaveLength(2);
  expect(finding!.fix).toBeNull();
  expect(finding!.suspects).toEqual([
    expect.objectContaining({ suggestion: null, reason: 'other' }),
    expect.objectContaining({ suggestion: null, reason: 'other' }),
  ]);
});

test('within the rounding of a sum the exact figure is the likelier one', () => {
  // 1.769 + 561 + 1.018 = 3.348; of whole millions 3.350 would pass as rounded too.
  const cells: RelationSpec[][] = [[1769], [561], [1018], [3358]];
  const understanding = understandingOf({ cells, relations: [relation('sum', 'row', 3, [0, 1, 2], [0])] });
  understanding.sheets[0]!.figures.roundingError.fill(0.5);
  const [finding] = diagnose(failuresOf(understanding), understanding);
  const total = finding!.suspects.find((s) => s.cell.row === 3);
  expect(total!.suggestion).toBe(3348);
});

test('a rounded result is recomputed to the last place, whatever looks more like what was typed', () => {
  // 714 + 251 + 181 + 458 = 1.604; of whole millions 1.605 would pass as rounded, and is 1.650 with two digits interchanged.
  const cells: RelationSpec[][] = [[714], [251], [181], [458], [1650]];
  const understanding = understandingOf({ cells, relations: [relation('sum', 'row', 4, [0, 1, 2, 3], [0])] });
  understanding.sheets[0]!.figures.roundingError.fill(0.5);
  const [finding] = diagnose(failuresOf(understanding), understanding);
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 4, col: 0 }, suggestion: 1604 });
});

test('cattle among tons stay whole, and where two figures would do neither is written', () => {
  const rates = [relation('ratio', 'column', 3, [2, 1], [0, 1, 2, 3, 4, 5]), relation('ratio', 'column', 4, [2, 0], [0, 1, 2, 3, 4, 5])];
  const cells: RelationSpec[][] = [
    [609.4, 675.1, 654.8, 97, 107.4],
    [402, 403, 447, 110.9, 111.2],
    [594, 607, 682, 112.4, 114.8],
    [15500, 15889, 170884, 107.5, 110.2],
    [53028, 55853, 58651, 105, 110.6],
    [698, 737, 764, 103.7, 109.5],
  ];
  const understanding = understandingOf({ cells, relations: rates });
  const { figures } = understanding.sheets[0]!;
  figures.roundingError.forEach((_, at) => {
    figures.roundingError[at] = at % 5 > 2 ? 0.05 : 0;
  });
  const [finding] = diagnose(failuresOf(understanding), understanding);
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 3, col: 2 } });
  for (const { suggestion } of finding!.suspects) expect(Number.isInteger(suggestion)).toBe(true);
  expect(finding!.fix).toBeNull();
});

test('shares of a total that is wrong are no shares of another column', () => {
  const { sheet } = parseGrid(`
    STT | Ngành                  | Số lao động (người) | Cơ cấu (%) | Trong đó: Nữ | Tỷ lệ nữ (%)
        | Tổng số                | 33636 | 100  | 18738 | 50.1
    1   | Nông, lâm, thủy sản    | 19936 | 53.3 | 10879 | 54.6
    2   | Công nghiệp, xây dựng  | 2611  | 7    | 1393  | 53.4
    3   | Thương mại             | 11089 | 29.7 | 4640  | 41.8
    4   | Dịch vụ khác           | 3758  | 10   | 1826  | 48.6`);
  const { findings } = check({ sheets: [sheet] });
  expect(findings.map(({ rule, cell, suspects }) => [rule, cell.row, cell.col, suspects[0]!.suggestion])).toEqual([
    ['total-equals-parts', 1, 2, 37394],
  ]);
});

test('a figure typed among formulas is suspected first where their relation breaks', () => {
  const { sheet } = parseGrid(`
    TT | Xã   | Tổng số | Nông nghiệp | Phi nông nghiệp | Dịch vụ
    1  | Xã A | =SUM(D2:F2)->195 | 120 | 44 | 31
    2  | Xã B | =SUM(D3:F3)->179 | 98  | 61 | 20
    3  | Xã C | 290              | 240 | 35 | 18
    4  | Xã D | =SUM(D5:F5)->161 | 75  | 22 | 64
    5  | Xã E | =SUM(D6:F6)->183 | 133 | 41 | 9`);
  const [finding] = check({ sheets: [sheet] }).findings;
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 3, col: 2 }, suggestion: 293 });
});

test('a mean typed over its formula is the first suspect, however exact the means beside it are', () => {
  const { sheet: income } = parseGrid(`
TT | Xã | Dân số (người) | Tổng thu nhập (triệu đồng) | Thu nhập bình quân (triệu đồng/người/năm)
1  | Bình Tân   | 6456 | 311894 | 41.1
2  | Tây Thuận  | 5996 | 192396 | =D3/C3*1->32.087391594396266
3  | Bình Hòa   | 4652 | 233754 | =D4/C4*1->50.24806534823732
4  | Bình Nghi  | 6019 | 250132 | =D5/C5*1->41.557069280611394
5  | Tây Bình   | 8568 | 331184 | =D6/C6*1->38.65359477124183
   | Toàn huyện | =SUM(C2:C6)->31691 | =SUM(D2:D6)->1319360 | =D7/C7*1->41.63200908775362`);
  const [finding] = check({ sheets: [income] }).findings;
  expect(finding!.suspects[0]).toMatchObject({ cell: { row: 1, col: 4 }, suggestion: 48.3, reason: 'rate-not-renewed' });
});

test('what formulas work out from a wrong figure is no second witness: it is told once as an error, with the figure', () => {
  const { findings } = check({
    sheets: [
      parseGrid(`
      TT | Xã        | Dân số | Số người có thẻ BHYT | Số người chưa tham gia
      1  | Xã A      | 5200   | 4810   | =C2-D2->390
      2  | Xã B      | 6110   | 5720   | =C3-D3->390
      3  | Xã C      | 3300   | 30150  | =C4-D4->-26850
      4  | Xã D      | 4100   | 3902   | =C5-D5->198
         | Tổng cộng | 18710  | 17447  | =C6-D6->1263`).sheet,
    ],
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]!.suspects[0]).toMatchObject({ cell: { row: 3, col: 3 }, suggestion: 3015 });
});
