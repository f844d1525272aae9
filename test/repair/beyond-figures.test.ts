import { check } from '../../src/core/check';
import type { Sheet } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';

/** Ratios of a grid are shown with two decimals, as an officer would format them. */
function shown(grid: string): Sheet {
  const { sheet } = parseGrid(grid);
  return {
    ...sheet,
    cells: sheet.cells.map((row) => row!.map((cell) => (cell?.formula?.includes('/') ? { ...cell, format: '0.00' } : cell))),
  };
}

const findingsOf = (sheet: Sheet) => check({ sheets: [sheet] }).findings;

test('a correction that would leave a formula dividing by zero is tried without a crash', () => {
  // Setting B4 to nothing, on trial, leaves D4 = C4/B4 without a figure.
  const sheet = shown(`
|77||||294|61
|189||||30|113
87|266||=B3/A3->3.057471264||35|174
39|282||=B4/A4->7.230769231||143|91
=SUM(A1:A3)->630|=SUM(B1:B4)->814||=B5/A5->1.292063492||=SUM(F1:F4)->502|=SUM(G1:G4)->439`);
  expect(findingsOf(sheet).map(({ cell }) => [cell.row, cell.col])).toContainEqual([4, 0]);
});

describe('figures at the edge of what a number can hold', () => {
  const HUGE = ['1e300', '1.7976931348623157e+308', '-1.7976931348623157e+308', '1e-300', '5e-324', '1e22', '9007199254740993'];
  const cases = HUGE.flatMap((one) => HUGE.map((other) => [one, other] as const));

  /** Two huge figures among common ones: in a sum, in a rate, under a wrong total. */
  const grid = (one: number, other: number): Sheet => {
    const { sheet } = parseGrid(`
Xã|Số tiền|Thực hiện|Tỷ lệ (%)|Tăng, giảm
Xã 1|120|60|50|-60
Xã 2|1|131|99|5
Xã 3|98|2|3|4
Tổng cộng|219|193|0|-7`);
    const cells = sheet.cells.map((row) => [...row!]);
    cells[2]![1] = { value: one };
    cells[3]![2] = { value: other, format: '0.00%' };
    cells[4]![1] = { value: other, formula: 'SUM(B2:B4)' };
    return { ...sheet, cells };
  };

  test.each(cases)('%s beside %s: judged, and nothing is told that is no figure', (one, other) => {
    const findings = findingsOf(grid(Number(one), Number(other)));
    const told = findings.flatMap(({ expected, suspects }) => [expected, ...suspects.map(({ suggestion }) => suggestion)]);
    expect(told.filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([]);
  });
});
