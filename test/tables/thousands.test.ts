import { told } from '../relations/forms/grids';

const thousands = (text: string) => told(`=== A${text}`).filter((one) => one.includes('thousands-read-as-thousands'));

test('a line of decimals (earnings a share, hours) is no line of misread thousands', () => {
  expect(
    thousands(`
  Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
  Lợi nhuận trước thuế | 14117 | 13873 | 12641
  Thuế thu nhập | 2591 | 2488 | 2304
  Lợi nhuận sau thuế | 11526 | 11385 | 10337
  Lãi cơ bản mỗi cổ phần | 2.417 | 2.438 | 2.163`),
  ).toEqual([]);
});

test('results of formulas and figures with lost precision are none either', () => {
  const column = (cell: string) =>
    thousands(`
  Nội dung | Cột một
  A | 4120
  B | ${cell}
  C | 3877
  D | 5210`);
  expect(column('4.127')).toEqual(['error thousands-read-as-thousands 0!B3']);
  expect(column('=B9/1000->4.127')).toEqual([]);
  expect(column('4.1')).toEqual([]);
});

test('a decimal among figures of its own size is at home', () => {
  const small = [3, 5, 2, 8, 4120, 3877, 5210, 6114];
  expect(thousands(`\nNội dung | Cột một\nX | 5.035\n${small.map((n, i) => `M${i} | ${n}`).join('\n')}`)).toEqual([]);
});

test('a count has no decimals: zeros may be lost', () => {
  expect(
    thousands(`
  Xã | Số hộ
  A | 1240
  B | 1.85
  C | 1377
  D | 1521`),
  ).toEqual(['error thousands-read-as-thousands 0!B3']);
});
