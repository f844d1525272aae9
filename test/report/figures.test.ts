import { check } from '../../src/core/check';
import type { Finding, Suspect } from '../../src/core/model/finding';
import { parseGrid } from '../../src/core/text/grid';
import { accountOf } from '../../src/report/account';
import type { FindingAccount } from '../../src/report/account';
import { suspectsWorthALook } from '../../src/report/figures';
import { FINDING, cell, report } from './reports';

const said = (grid: string, language: 'vi' | 'en' = 'vi'): readonly FindingAccount[] =>
  accountOf({ path: 'a', report: check({ sheets: [parseGrid(grid).sheet] }) }, language).findings;
const suspect = (name: string, score: number, suggestion: number | null): Suspect => ({
  cell: cell(name),
  actual: 12,
  suggestion,
  reason: 'other',
  score,
});
const worth = (...suspects: Suspect[]) => suspectsWorthALook({ ...FINDING, suspects });

const RATES = `
      Xã       | Số hộ | Hộ nghèo | Tỷ lệ (%)
      Ba Cụm   | 1200  | 95  | =C2/B2*100->7.916666666666667
      Sơn Bình | 640   | 61  | =C3/B3*100->9.53125
      Tô Hạp   | 870   | 61  | 7.01
      Sơn Lâm  | 720   | 49  | =C5/B5*100->6.805555555555555
      Sơn Hiệp | 415   | 33  | =C6/B6*100->7.951807228915663`;

test('a figure typed over a formula stands as the cell shows it; what would be printed alike is not said twice', () => {
  const found = said(RATES);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ address: 'D4', facts: [['Đang ghi', '7,01']], suspects: [], noSuspect: null });
  expect(found[0]!.message).toBe(
    'Ô D4 gõ số 7,01 thay cho công thức như các ô bên cạnh: hiện số vẫn khớp, nhưng sẽ không tự đổi khi sửa số liệu.',
  );
});

test('the digits of a quotient that was never rounded are not printed', () => {
  const broken = said(RATES.replace('7.01\n', '=C4/B4*100->3.114942528735632\n'));
  expect(JSON.stringify(broken)).not.toMatch(/\d,\d{7}/);
});

test('the sentence and what stands beside it are rounded alike', () => {
  const small = said(`
      TT | Chỉ tiêu              | Số hộ | Tỷ lệ so với tổng số hộ dân cư (%)
      1  | Tổng số hộ dân cư     | 38459 |
      2  | Hộ nghèo              | 1855  | 4.82
      3  | Hộ cận nghèo          | 3331  | 8.66
      4  | Hộ nghèo phát sinh    | 1     | 0.01`).filter(({ address }) => address === 'D5');
  expect(small[0]!.message).toContain('được 0,0026');
  expect(small[0]!.facts).toEqual(expect.arrayContaining([['Tính từ các ô liên quan', '0,0026']]));
  const whole = said(`
      Xã       | Kế hoạch | Thực hiện | Tỷ lệ thực hiện (%)
      Ba Cụm   | 24  | 19  | 79.17
      Sơn Bình | 64  | 61  | 95.31
      Tô Hạp   | 97  | 31  | 31.96
      Sơn Hiệp | 48  | 32  | 66.67
      Sơn Lâm  | 72  | 9   | 11`);
  expect(whole[0]!.message).toContain('được 12,50');
  expect(whole[0]!.facts).toEqual(expect.arrayContaining([['Tính từ các ô liên quan', '12,50']]));
});

test('suspects that only frighten are left out; of many alike none is named', () => {
  expect(worth(suspect('C9', 0.6, 28), suspect('C10', 0.04, null), suspect('C11', 0.05, null), suspect('C12', 0.004, 9))).toMatchObject([
    { score: 0.6 },
    { score: 0.05 },
  ]);
  expect(worth(...[4, 5, 6, 7, 8].map((row) => suspect(`C${row}`, 0.02, 13)))).toBeNull();
  // The cell that the sentence speaks of, without a figure, tells nothing; a lone figure does, however unsure.
  expect(worth(suspect('C15', 0.7, null))).toEqual([]);
  expect(worth(suspect('C15', 0.1, 13))).toHaveLength(1);
  const alike: Finding = { ...FINDING, suspects: [4, 5, 6, 7, 8].map((row) => suspect(`C${row}`, 0.02, 13)) };
  expect(accountOf({ path: 'a', report: report([alike]) }, 'vi').findings[0]).toMatchObject({
    suspects: [],
    noSuspect: 'Không xác định được ô nào ghi nhầm: quá nhiều ô có khả năng như nhau.',
  });
});

test('the gravest findings come first, whatever sheet they are on', () => {
  const note: Finding = { ...FINDING, severity: 'info' };
  const far: Finding = { ...FINDING, cell: cell('C9', 1) };
  expect(accountOf({ path: 'a', report: report([note, far]) }, 'vi').findings.map(({ severity }) => severity)).toEqual(['error', 'info']);
});

const ERRORS = (formula: string, error: string): string => `
      TT | Xã      | Số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm  | 120   | 12       | =D2/C2*100->10
      2  | Tô Hạp  | 0     | 0        | =${formula}->${error}
      3  | Sơn Lâm |       | 4        | =D4/200*100->2
      4  | Sơn Bình | 85   | 17       | =D5/C5*100->20`;

test.each([
  ['D3/C3*100', '#DIV/0!', 'Ô E3 báo lỗi #DIV/0!: công thức chia cho ô C3, ô này đang là 0.', 'its formula divides by C3, which is 0.'],
  ['D3/C4*100', '#DIV/0!', 'công thức chia cho ô C4, ô này đang trống.', 'divides by C4, which is blank.'],
  [
    "D3/'Biểu 2'!C4",
    '#DIV/0!',
    "công thức chia cho ô 'Biểu 2'!C4, ô này đang là 0 hoặc trống.",
    "divides by 'Biểu 2'!C4, which is 0 or blank.",
  ],
  ['D3/(C3+C4)', '#DIV/0!', 'công thức chia cho 0, hoặc lấy bình quân của các ô trống.', 'divides by 0, or averages blank cells.'],
  ['D3/#REF!', '#REF!', 'công thức trỏ tới ô hoặc trang tính đã bị xóa.', 'points to a cell or sheet that was deleted.'],
  [
    "'[khac.xlsx]S'!A1",
    '#REF!',
    'công thức lấy số từ tệp khác mà Excel không tìm thấy.',
    'takes a figure from another file that Excel does not find.',
  ],
  ['SUMM(C2:C4)', '#NAME?', 'công thức có tên hàm hoặc tên vùng mà Excel không biết.', 'has a function or name that Excel does not know.'],
])('%s shows %s because …', (formula, error, vi, en) => {
  const found = said(ERRORS(formula, error)).filter(({ address }) => address === 'E3');
  expect(found[0]!.message).toContain(vi);
  expect(said(ERRORS(formula, error), 'en').find(({ address }) => address === 'E3')!.message).toContain(en);
  expect(found[0]).toMatchObject({ suspects: [], noSuspect: null });
});

test('an error that a formula hands on is told once, at the cell that it comes from', () => {
  const found = said(`
      TT | Xã      | Số hộ | Hộ nghèo | Tỷ lệ (%) | Điểm
      1  | Ba Cụm  | 120   | 12       | =D2/C2*100->10 | =E2*2->20
      2  | Tô Hạp  | 0     | 0        | =D3/C3*100->#DIV/0! | =E3*2->#DIV/0!
      3  | Sơn Bình | 85   | 17       | =D4/C4*100->20 | =E4*2->40`);
  expect(found.map(({ address, message }) => [address, message])).toEqual([
    ['E3', 'Ô E3 báo lỗi #DIV/0!: công thức chia cho ô C3, ô này đang là 0.'],
  ]);
});

test('so much for each is called a mean, not a rate', () => {
  const grid = `
      Xã       | Dư nợ (triệu đồng) | Số tổ | Dư nợ bình quân/tổ (triệu đồng)
      Ba Cụm   | 12600 | 9  | 1400
      Sơn Bình | 15500 | 10 | 1550
      Tô Hạp   | 13200 | 8  | 1647
      Sơn Lâm  | 11160 | 6  | 1860
      Sơn Hiệp | 9600  | 5  | 1920`;
  expect(said(grid)[0]!.message).toBe('Ô D4 ghi bình quân 1.647, nhưng tính từ B4:C4 được 1.650.');
  expect(said(grid, 'en')[0]!.message).toContain('states an average of 1,647');
});

test('a file without any table of figures is told so', () => {
  const letter = accountOf({ path: 'a', report: check({ sheets: [parseGrid('Kính gửi: Ủy ban nhân dân xã').sheet] }) }, 'vi');
  expect(letter).toMatchObject({ mood: 'unchecked', verdict: 'Không có bảng số liệu nào trong tệp, nên không có gì để đối chiếu.' });
});

test('the other cells of one cause are named', () => {
  const [found] = said(`
      TT | Xã      | Số hộ | Hộ nghèo | Tỷ lệ (%) | Điểm
      1  | Ba Cụm  | 120   | 12       | =D2/C2*100->10 | =E2*2->20
      2  | Tô Hạp  | 0     | 0        | =D3/C3*100->#DIV/0! | =E3*2->#DIV/0!
      3  | Sơn Bình | 85   | 17       | =D4/C4*100->20 | =E4*2->40`);
  expect(found!.facts).toContainEqual(['Cùng lỗi này ở', 'F3']);
});

test('two figures farther apart than a number can hold are told without their difference', () => {
  const far = { ...FINDING, actual: -Number.MAX_VALUE, expected: Number.MAX_VALUE };
  const told = (finding: Finding) => accountOf({ path: 'a', report: report([finding]) }, 'vi').findings[0]!.facts.map(([name]) => name);
  expect(told({ ...far, expected: 1 })).toContain('Chênh lệch');
  expect(told(far)).not.toContain('Chênh lệch');
});
