import { codeOfFont, codeOfTexts, decodeOldFonts, recode } from '../../src/core/text/old-fonts';
import { isSyllable } from '../../src/core/text/old-fonts/syllable';
import type { Cell } from '../../src/core/model/sheet';

const TCVN3 = {
  'Tæng céng': 'Tổng cộng',
  '§¬n vÞ tÝnh: triÖu ®ång': 'Đơn vị tính: triệu đồng',
  '­u tiªn': 'ưu tiên',
  'Uû ban x·': 'Uỷ ban xã',
};
const VNI = {
  'Toång coäng': 'Tổng cộng',
  'Ñôn vò tính: trieäu ñoàng': 'Đơn vị tính: triệu đồng',
  'Kyø tröôùc': 'Kỳ trước',
  'HOÄ NGHEØO': 'HỘ NGHÈO',
};

test.each([
  ['tcvn3', TCVN3],
  ['vni', VNI],
] as const)('labels in %s are decoded', (code, labels) => {
  expect(codeOfTexts(Object.keys(labels))).toBe(code);
  expect(Object.keys(labels).map((text) => recode(text, code))).toEqual(Object.values(labels));
});

/** Every letter of the alphabet, in syllables as they are spelt. */
const ALPHABET = 'bà cả mã lá dạ năm bằng cẳng bẵng tắt mặt cân dầu ẩn mẫu cấp mật đi bè kẻ vẽ té mẹ kê về kể lễ tế lệ';
test('a text that was decoded stays as it is when it is looked at again', () => {
  expect(recode(ALPHABET, 'tcvn3')).toBe(ALPHABET);
  expect(recode(ALPHABET, 'vni')).toBe(ALPHABET);
});

test('what is typed in Unicode beside the old letters stays, even within a cell', () => {
  expect(recode('Số b¸o c¸o', 'tcvn3')).toBe('Số báo cáo');
  expect(recode('Kinh phÝ đã nhận', 'tcvn3')).toBe('Kinh phí đã nhận');
  expect(recode('Ghi chú của huyện', 'tcvn3')).toBe('Ghi chú của huyện');
});

test.each([
  ['Unicode', ['Tổng cộng', 'Ghi chú', 'Khoán chi', 'Hoà Bình', 'có đến nay']],
  ['French', ['Année', 'dépenses', 'Références', 'à été réglé', 'Côté français', 'Noël']],
  ['German', ['Fälle', 'Anzahl für Schüler', 'Größe', 'Einnahmen über', 'Höhe']],
  ['Spanish', ['Año', 'Población', 'niños', 'España', 'mañana', 'educación']],
  ['Nordic', ['Göteborg', 'Malmö', 'får', 'på', 'två', 'för', 'Ærø', 'Tromsø']],
  ['signs', ['£ 000', '25 µg', '© Crown copyright', 'm² ½', '°C', '± 5', '§ 3']],
])('%s is left alone', (_, texts) => {
  expect(codeOfTexts(texts)).toBeNull();
});

test('fonts: .Vn… is TCVN3, with an H at the end of capitals; VNI-… is VNI', () => {
  expect(['.VnTime', '.VnArial NarrowH', '.VnTimeH', 'VNI-Times', 'Times New Roman'].map(codeOfFont)).toEqual([
    'tcvn3',
    'tcvn3-capitals',
    'tcvn3-capitals',
    'vni',
    undefined,
  ]);
});

const sheetOf = (cells: readonly (readonly Cell[])[]) => ({
  sheets: [{ name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: new Set<number>(), hiddenCols: new Set<number>() }],
});

test('a font says the code of a single cell, but not against its letters', () => {
  const { sheets } = decodeOldFonts(
    sheetOf([
      [{ value: 'tæng sè', oldFont: 'tcvn3-capitals' }, { value: 5 }],
      [{ value: 'Ghi chú', oldFont: 'tcvn3' }, { value: 'Côté' }],
    ]),
  );
  expect(sheets[0]!.cells.map((row) => row!.map((cell) => cell!.value))).toEqual([
    ['TỔNG SỐ', 5],
    ['Ghi chú', 'Côté'],
  ]);
});

test('the font of one cell tells the code of others whose letters agree', () => {
  const { sheets } = decodeOldFonts(sheetOf([[{ value: 'Céng', oldFont: 'tcvn3-capitals' }, { value: 'Tæng sè' }, { value: 'Année' }]]));
  expect(sheets[0]!.cells[0]!.map((cell) => cell!.value)).toEqual(['CỘNG', 'Tổng số', 'Année']);
});

test('a workbook in Unicode is handed back as it is', () => {
  const workbook = sheetOf([[{ value: 'Tổng cộng' }, { value: 'Hoà An' }]]);
  expect(decodeOldFonts(workbook)).toBe(workbook);
});

test('syllables are told from what only looks like them', () => {
  const spelt = 'giá gì giếng quyết khoẻ nghiệp nước thuỷ huyện khuỷu ngoằn yếu quỹ ghế uống';
  expect(spelt.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  expect('toản tỏc céng Ñôn Néi kâ ghà été für'.split(' ').filter(isSyllable)).toEqual(['toản']);
});
