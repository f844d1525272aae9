import { readTxt } from '../../src/file/txt';

test('lines are paragraphs, whatever ends them', () => {
  const { sheets } = readTxt('Báo cáo\r\nCó 12 hộ\rHết\n');
  expect(sheets).toHaveLength(1);
  expect(sheets[0]!.paragraphs).toEqual([{ text: 'Báo cáo' }, { text: 'Có 12 hộ' }, { text: 'Hết' }]);
});

test('neighbouring lines with tabs are a table, over a blank line between its pages; a signature block is none', () => {
  const { sheets } = readTxt('Kết quả:\nXã\tSố hộ\nBa Cụm\t 12 \n\nSơn Lâm\t5\t\nNơi nhận:\tCHỦ TỊCH\nLưu: VT\n\t\nHết');
  expect(sheets.map(({ name }) => name).slice(0, 1)).toEqual(['Bảng 1']);
  expect(sheets[0]!.cells.map((row) => row?.map((cell) => cell?.value ?? null))).toEqual([
    ['Xã', 'Số hộ'],
    ['Ba Cụm', '12'],
    [null],
    ['Sơn Lâm', '5', null],
    ['Nơi nhận:', 'CHỦ TỊCH'],
  ]);
  const text = sheets[1]!.paragraphs!;
  expect(text.filter(({ tabular }) => tabular).map((one) => one.text)).toContain('Ba Cụm\t 12 ');
  expect(text.filter(({ tabular }) => !tabular).map((one) => one.text)).toEqual(['Kết quả:', 'Lưu: VT', '\t', 'Hết']);
});

test('one line with a tab alone is a paragraph', () => {
  const { sheets } = readTxt('Nơi nhận:\tCHỦ TỊCH\nLưu: VT');
  expect(sheets).toHaveLength(1);
  expect(sheets[0]!.paragraphs).toHaveLength(2);
});
