import { plainFormula } from '../../src/core/indicators/plain';
import { FUNCTION_NAMES } from '../../src/core/indicators';
import { parseGrid } from '../../src/core/text/grid';
import { editsFreeing } from '../../src/host/own-functions';

const freed = (...grids: [name: string, grid: string][]) =>
  editsFreeing({ sheets: grids.map(([name, grid]) => parseGrid(grid, name).sheet) }, FUNCTION_NAMES, plainFormula).map(
    ({ cell, value }) => [`${cell.sheet}:${cell.row}:${cell.col}`, value],
  );

test('before sending: plain formulas over figures, values where a text was read or no plain form exists', () => {
  expect(
    freed([
      'Biểu 1',
      `
    Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ
    A  | 40         | 10       | =POVERTYRATE(C2,B2)->25
    B  | '1.855     | 371      | =TYLEHONGHEO(C3,B3)->20
    C  | 100        | 5        | =ROUND(POVERTYRATE(C4,B4),1)->5
    D  | 100        | 5        | =TARGETSTATUS(5,"<6")->Đạt
    E  | 100        | 5        | =C6/B6*100->5`,
    ]),
  ).toEqual([
    ['0:1:3', '=C2/B2*100'],
    ['0:2:3', 20],
    ['0:3:3', '=ROUND(C4/B4*100,1)'],
    ['0:4:3', 'Đạt'],
  ]);
});

test('texts on other sheets and inside ranges count too', () => {
  const base = ['Biểu (2)', "40 | '1.855\n5 | 6"] as [string, string];
  expect(
    freed(
      [
        'Biểu 1',
        "10 | =POVERTYRATE(A1,'Biểu (2)'!A1)->25\n10 | =POVERTYRATE(A2,'Biểu (2)'!B1)->0.54\n10 | =ROLLFORWARD(A3,'Biểu (2)'!A1:B2,0)->-1896",
      ],
      base,
    ),
  ).toEqual([
    ['0:0:1', "=A1/'Biểu (2)'!A1*100"],
    ['0:1:1', 0.54],
    ['0:2:1', -1896],
  ]);
});
