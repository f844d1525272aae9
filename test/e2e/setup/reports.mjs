// Report sheets made for these tests, so that they do not lean on the samples' contents.
import ExcelJS from 'exceljs';

async function file(fill) {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const COMMUNES = ['Ba Cụm Bắc', 'Ba Cụm Nam', 'Sơn Bình', 'Sơn Hiệp', 'Sơn Lâm', 'Sơn Trung'];
const POOR = [412, 345, 298, 187, 256, 133];
const NEAR = [121, 96, 154, 88, 143, 79];

/** Figures that agree along rows and columns, except D6 where 345 was typed as 354: one cell explains both gaps. */
export const oneSlip = () => file((book) => {
  const sheet = book.addWorksheet('Biểu 1');
  sheet.addRow(['Biểu 1: Kết quả rà soát hộ nghèo, hộ cận nghèo']);
  sheet.addRow([]);
  sheet.addRow(['TT', 'Đơn vị', 'Tổng số', 'Hộ nghèo', 'Hộ cận nghèo']);
  sheet.addRow(['A', 'B', '1=2+3', '2', '3']);
  COMMUNES.forEach((name, i) => sheet.addRow([i + 1, name, POOR[i] + NEAR[i], POOR[i] === 345 ? 354 : POOR[i], NEAR[i]]));
  const sum = (list) => list.reduce((a, b) => a + b, 0);
  sheet.addRow([null, 'Tổng cộng', sum(POOR) + sum(NEAR), sum(POOR), sum(NEAR)]);
  sheet.getRow(11).font = { bold: true };
  sheet.mergeCells('A1:E1');
});

/** 5,000 rows of 20 figures: some seconds of reading. */
export const hundredThousandCells = () => file((book) => {
  const sheet = book.addWorksheet('Lớn');
  sheet.addRow(['Thôn', ...Array.from({ length: 19 }, (_, i) => `Cột ${i + 1}`)]);
  for (let row = 1; row <= 5000; row++) sheet.addRow([`Thôn ${row}`, ...Array.from({ length: 19 }, (_, i) => (row * 7919 + i * 104729) % 9973)]);
});

/** A rate in each of many rows, all of one figure in F1, and the largest of them in G1. */
export const manyFormulas = (rows = 5000) => file((book) => {
  const sheet = book.addWorksheet('Lớn');
  for (let row = 1; row <= rows; row++) sheet.addRow([row, 1000 + row, { formula: `POVERTYRATE($F$1,B${row})`, result: 0 }]);
  sheet.getCell('F1').value = 1;
  sheet.getCell('G1').value = { formula: `MAX(C1:C${rows})`, result: 0 };
});
