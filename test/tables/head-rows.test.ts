import { understand } from '../../src/core/understand';
import { parseGrid } from '../../src/core/text/grid';

const tableOf = (text: string) => understand({ sheets: [parseGrid(text).sheet] }).sheets[0]!.tables[0]!;
const paths = (text: string): string[] => tableOf(text).columns.map(({ path }) => path.join(' / '));

test('years in the head are no figures, also in a row of their own over the measures', () => {
  expect(paths('Chỉ tiêu | 2021 | 2022 | 2023\nHộ nghèo | 120 | 115 | 98\nHộ cận nghèo | 60 | 62 | 55')).toEqual([
    'Chỉ tiêu',
    '2021',
    '2022',
    '2023',
  ]);
  const measures = tableOf(
    'Xã | 2022 | < | 2023 | <\n | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%)\nBa Cụm | 120 | 12.5 | 115 | 11.9\nSơn Lâm | 85 | 9.1 | 77 | 8.4',
  );
  expect(measures.body.top).toBe(2);
  expect(measures.columns.slice(1).map(({ path }) => path.join(' / '))).toEqual([
    '2022 / Số hộ',
    '2022 / Tỷ lệ (%)',
    '2023 / Số hộ',
    '2023 / Tỷ lệ (%)',
  ]);
});

test('the name of the stub may stand alone below the heads of the figures', () => {
  const table = tableOf(' | Dân số | Số hộ\nTỉnh | |\nĐắk Lắk | 1855 | 462\nGia Lai | 1520 | 380\nKon Tum | 540 | 131');
  expect(table.header).toMatchObject({ top: 0, bottom: 1 });
  expect(table.columns[1]!.path).toContain('Dân số');
});

test('a title merged over the whole table is none of its heads; one over some of the figures is', () => {
  const grid =
    'BIỂU TỔNG HỢP HỘ NGHÈO | < | < | <\nXã | Tổng số | Trong đó | <\n^ | ^ | Kinh | Khác\nBa Cụm | 120 | 80 | 40\nSơn Lâm | 85 | 30 | 55';
  expect(tableOf(grid)).toMatchObject({ header: { top: 1, bottom: 2 }, title: 'BIỂU TỔNG HỢP HỘ NGHÈO' });
  expect(paths(grid)).toEqual(['Xã', 'Tổng số', 'Trong đó / Kinh', 'Trong đó / Khác']);
});

test('a unit in a row of its own, a letter head and a long sentence above the heads are no heads', () => {
  for (const above of [
    ' | | Đơn vị tính: hộ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |',
    ' | | Kèm theo báo cáo của Ủy ban nhân dân xã về kết quả rà soát',
  ])
    expect(tableOf(`${above}\nXã | Hộ nghèo | Hộ cận nghèo\nBa Cụm | 120 | 40\nSơn Lâm | 85 | 55`).header).toMatchObject({
      top: 1,
      bottom: 1,
    });
});

test('a numbered heading above the first figures is a line of the body', () => {
  const table = tableOf(
    'TT | Chỉ tiêu | Năm nay | Năm trước\nII | Chia theo nhóm tuổi\n1 | Dưới 15 tuổi | 120 | 118\n2 | Từ 15 tuổi | 340 | 335',
  );
  expect(table.body.top).toBe(1);
  expect(table.lines[0]).toMatchObject({ row: 1, role: 'heading' });
});

test('without a single figure there is no table', () => {
  const sheet = parseGrid('Nơi nhận | Chức vụ\nLưu VT | Chủ tịch').sheet;
  expect(understand({ sheets: [sheet] }).sheets[0]!.tables).toEqual([]);
});
