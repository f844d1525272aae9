import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';
import { typedRates, type RateStyle } from '../../src/taskpane/tools/typed-rates';

/** Two levels of heads: the rate says only "Tỷ lệ (%)", the head above it of what. */
const GRID = `
  TT | Đơn vị | Tổng số hộ | Hộ nghèo | | Hộ cận nghèo |
     |        |            | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%)
  1  | Xã A | 1000 | 48 | 4.8 | 90 | 9
  2  | Xã B | 2000 | 50 | 2.5 | 84 | 4.2
  3  | Xã C | 1600 | 64 | 4 | 72 | 4.5
     | Cộng | 4600 | 162 | 3.52 | 246 | 5.35
`;

function offered(style: RateStyle): readonly string[] {
  const workbook = { sheets: [parseGrid(GRID, 'Biểu').sheet] };
  return typedRates(
    { report: check(workbook), workbook, at: new Date(0), number: 1, conditions: [], readBy: 0, quiet: false },
    style,
  ).flatMap(({ edits }) => edits.map(({ value }) => value));
}

test('typed rates get plain quotients', () => {
  expect(offered('plain')).toEqual(expect.arrayContaining(['=ROUND(D3/C3*100,2)', '=ROUND(F6/C6*100,2)']));
});

test('or the function that the two levels of heads name together', () => {
  expect(offered('vi')).toEqual(expect.arrayContaining(['=TYLEHONGHEO(D3,C3,2)', '=TYLEHOCANNGHEO(F6,C6,2)']));
  expect(offered('en')).toEqual(expect.arrayContaining(['=POVERTYRATE(D3,C3,2)', '=NEARPOVERTYRATE(F6,C6,2)']));
});
