import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';
import { say } from '../../src/report/say';

function findingsIn(grid: string): readonly Finding[] {
  return check({ sheets: [parseGrid(grid).sheet] }).findings;
}

const told = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ cell, severity }) => `${cellName(cell.row, cell.col)} ${severity}`);

test('what a longer sum accounts for everywhere is not told by a difference that leaves out one of its lines', () => {
  expect(
    told(
      findingsIn(`
      Khoản (triệu đồng)        | 2023   | 2022   | 2021
      Kết quả hoạt động         | -31280 | -18940 | 40275
      Hoạt động đã dừng         | 0      | 0      | 8160
      Chênh lệch do bán tài sản | -47    | 2875   | 1930
      Kết quả chung             | -31327 | -16065 | 50365`),
    ),
  ).toEqual([]);
});

const FLOWS = `
      Vùng       | Sinh | Chết | Kết hôn | Hộ   | Đến  | Đi
      Vùng 1     | 727  | 421  | 396     | 11259| 2128 | 1929
      Huyện 1.1  | 295  | 161  | 159     | 4770 | 838  | 811
      Huyện 1.2  | 228  | 113  | 112     | 4271 | 862  | 823
      Huyện 1.3  | 204  | 147  | 125     | 2218 | 755  | 652
      Vùng 2     | 601  | 443  | 336     | 8927 | 2068 | 1754
      Huyện 2.1  | 190  | 166  | 139     | 2742 | 802  | 811
      Huyện 2.2  | 183  | 157  | 111     | 2563 | 632  | 610
      Huyện 2.3  | 228  | 120  | 86      | 3622 | 907  | 595
      Vùng 3     | 788  | 388  | 379     | 11294| 2270 | 1808
      Huyện 3.1  | 230  | 156  | 140     | 4327 | 719  | 907
      Huyện 3.2  | 307  | 90   | 111     | 2517 | 939  | 623
      Huyện 3.3  | 251  | 142  | 128     | 4450 | 882  | 622`;

test('columns that add up in no group were never meant to', () => {
  expect(told(findingsIn(FLOWS))).toEqual([]);
});

test('beside them a slip in a column that does add up is told', () => {
  const [first] = findingsIn(FLOWS.replace('Vùng 2     | 601 ', 'Vùng 2     | 610 '));
  expect(first).toMatchObject({ severity: 'error', cell: { row: 5, col: 1 }, expected: 601 });
});

/** A printed identity that five of eight lines do not follow: that is the finding, one with its cells. */
const PRINTED = `
      TT | Xã       | Quỹ | Ngân sách | Tổng số
      A  | B        | 1   | 2         | '3=1+2
      1  | Ba Cụm   | 410 | 62        | 472
      2  | Sơn Lâm  | 385 | 57        | 385
      3  | Sơn Bình | 297 | 44        | 297
      4  | Tô Hạp   | 512 | 81        | 593
      5  | Sơn Hiệp | 268 | 39        | 268
      6  | Cam Hòa  | 344 | 53        | 344
      7  | Cam Hải  | 471 | 66        | 537
      8  | Cam An   | 329 | 48        | 329`;

test('what the sheet itself states is an error however often it breaks, and one finding with its cells', () => {
  const findings = findingsIn(PRINTED).filter(({ severity }) => severity !== 'info');
  expect(findings.map(({ rule }) => rule)).toEqual(['printed-identity-holds']);
  expect(findings[0]).toMatchObject({ severity: 'error', fix: null });
  expect(findings[0]!.cells!.map(({ row, col }) => cellName(row, col))).toEqual(['E4', 'E5', 'E7', 'E8', 'E10']);
  expect(say(findings[0]!.message, 'vi', ['Sheet1'])).toContain('4 ô nữa');
});

/** Who moves within a province is counted by its districts only: the same number, as it happens, in both. */
const MOVES = `
      Vùng       | Sinh | Chết | Đến  | Đi   | Dân số
      Tỉnh 1     | 732  | 487  | 1905 | 1761 | 91354
      Huyện 1.1  | 241  | 163  | 688  | 641  | 30127
      Huyện 1.2  | 259  | 158  | 742  | 689  | 31846
      Huyện 1.3  | 232  | 166  | 735  | 691  | 29381
      Tỉnh 2     | 806  | 531  | 2128 | 2004 | 98203
      Huyện 2.1  | 274  | 171  | 797  | 758  | 33518
      Huyện 2.2  | 281  | 184  | 803  | 752  | 32964
      Huyện 2.3  | 251  | 176  | 788  | 754  | 31721
      Tỉnh 3     | 649  | 402  | 1583 | 1497 | 79466
      Huyện 3.1  | 213  | 129  | 609  | 583  | 26088
      Huyện 3.2  | 228  | 141  | 627  | 597  | 27135
      Huyện 3.3  | 208  | 132  | 607  | 577  | 26243`;

test('totals that miss by the same amount and share no figure show that their column adds up nowhere', () => {
  expect(told(findingsIn(MOVES))).toEqual([]);
});

test.each([
  [
    'two sources that come to the need in most projects, while others have a third one',
    `
      Dự án | Nhu cầu | Vốn ngoài | Vốn tự có | Năm 2023
      D1  | 117100 | 103000 | 14100 | 37000
      D2  | 191000 | 191000 | 0     | 33000
      D3  | 335600 | 251000 | 10600 | 17000
      D4  | 169000 | 169000 | 0     | 28000
      D5  | 129800 | 120000 | 9800  | 37000
      D6  | 115000 | 115000 | 0     | 29000
      D7  | 279300 | 214000 | 10300 | 29000
      D8  | 230500 | 220000 | 10500 | 28000
      D9  | 254000 | 254000 | 0     | 27000
      D10 | 197000 | 197000 | 0     | 23000
      D11 | 298000 | 241000 | 0     | 20000
      D12 | 209000 | 190000 | 19000 | 35000
      D13 | 237000 | 237000 | 0     | 19000
      D14 | 189700 | 144000 | 13700 | 39000`,
  ],
  [
    'stocks: what was there in January was there at the beginning of the year',
    `
      Khoản        | Quý I | Quý II | Quý III | Quý IV | Cả năm
      Thu          | 412   | 387    | 455     | 430    | 1684
      Chi          | 398   | 421    | 402     | 447    | 1668
      Chênh lệch   | 14    | -34    | 53      | -17    | 16
      Số dư đầu kỳ | 265   | 279    | 245     | 298    | 265
      Số dư cuối kỳ| 279   | 245    | 298     | 281    | 281`,
  ],
])('%s: nothing is told', (_, grid) => {
  expect(told(findingsIn(grid))).toEqual([]);
});
