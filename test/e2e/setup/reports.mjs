// Report sheets made for these tests, so that they do not lean on the samples' contents.
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

async function file(fill) {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const COMMUNES = ['Ba Cụm Bắc', 'Ba Cụm Nam', 'Sơn Bình', 'Sơn Hiệp', 'Sơn Lâm', 'Sơn Trung'];
const POOR = [412, 345, 298, 187, 256, 133];
const NEAR = [121, 96, 154, 88, 143, 79];

/** Figures that agree along rows and columns, except D6 where 345 was typed as 354: one cell explains both gaps. */
export const oneSlip = () =>
  file((book) => {
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

/** Sums of two columns by formulas; the one of the fourth line, D5, reads its second figure a line too high: 341, not 275. */
export const oddFormula = () =>
  file((book) => {
    const sheet = book.addWorksheet('Biểu 1');
    sheet.addRow(['Đơn vị', 'Hộ nghèo', 'Hộ cận nghèo', 'Tổng số']);
    COMMUNES.forEach((name, i) => {
      const row = i + 2;
      const near = i === 3 ? i - 1 : i;
      sheet.addRow([name, POOR[i], NEAR[i], { formula: `B${row}+C${near + 2}`, result: POOR[i] + NEAR[near] }]);
    });
  });

/** The form with the slip, and one figure stored as a text: two findings of different weight. */
export const slipAndText = async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await oneSlip());
  book.worksheets[0].getCell('E7').value = '154';
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** The same figures in the format that Excel wrote until 2003. */
export const oldFormat = async () => Buffer.from(XLSX.write(XLSX.read(await oneSlip()), { type: 'buffer', bookType: 'biff8' }));

/** 5,000 rows of 20 figures: some seconds of reading. */
export const hundredThousandCells = () =>
  file((book) => {
    const sheet = book.addWorksheet('Lớn');
    sheet.addRow(['Thôn', ...Array.from({ length: 19 }, (_, i) => `Cột ${i + 1}`)]);
    for (let row = 1; row <= 5000; row++)
      sheet.addRow([`Thôn ${row}`, ...Array.from({ length: 19 }, (_, i) => (row * 7919 + i * 104729) % 9973)]);
  });

/** A rate in each of many rows, all of one figure in F1, and the largest of them in G1. */
export const manyFormulas = (rows = 5000) =>
  file((book) => {
    const sheet = book.addWorksheet('Lớn');
    for (let row = 1; row <= rows; row++) sheet.addRow([row, 1000 + row, { formula: `POVERTYRATE($F$1,B${row})`, result: 0 }]);
    sheet.getCell('F1').value = 1;
    sheet.getCell('G1').value = { formula: `MAX(C1:C${rows})`, result: 0 };
  });

/** `count` sheets of the same small table; one slip in the last. */
export const manySheets = (count) =>
  file((book) => {
    for (let n = 1; n <= count; n++) {
      const sheet = book.addWorksheet(`Biểu ${n}`);
      sheet.addRow(['TT', 'Đơn vị', 'Hộ nghèo', 'Hộ cận nghèo']);
      COMMUNES.forEach((name, i) => sheet.addRow([i + 1, name, POOR[i] + n, NEAR[i] + n]));
      const sum = (list) => list.reduce((a, b) => a + b, 0);
      sheet.addRow([null, 'Tổng cộng', sum(POOR) + n * COMMUNES.length + (n === count ? 90 : 0), sum(NEAR) + n * COMMUNES.length]);
    }
  });

/** The figures on a hidden sheet; the one that is seen is blank. */
export const onlyHidden = async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await oneSlip());
  book.worksheets[0].state = 'hidden';
  book.addWorksheet('Bìa');
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** The form with the slip, all its cells locked under a password. */
export const locked = async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await oneSlip());
  await book.worksheets[0].protect('mật khẩu', { spinCount: 100 });
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** The form with the slip, and a chart on a sheet of its own behind it. */
export const chartSheet = async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await oneSlip());
  book.addWorksheet('Biểu đồ');
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const name = 'xl/_rels/workbook.xml.rels';
  const links = strFromU8(parts[name]).replace(/(relationships\/)worksheet("[^>]*sheet2\.xml)/, '$1chartsheet$2');
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(links) }));
};

/**
 * A workbook of 20 MB: figures in 20 columns under a head, and where these do not fill it, a picture that cannot be pressed. Written as
 * the format says, for a library would take minutes.
 */
export async function twentyMegabytes(cells) {
  const columns = 20;
  const name = (col) => String.fromCharCode(65 + col);
  // The same figures each time, of as many digits as a price in đồng.
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647);
  const row = (at, write) =>
    `<row r="${at}">${Array.from({ length: columns }, (_, col) => write(`${name(col)}${at}`, col)).join('')}</row>`;
  const rows = [row(1, (r, col) => `<c r="${r}" t="inlineStr"><is><t>Cột ${col + 1}</t></is></c>`)];
  for (let at = 2; at <= cells / columns; at++) rows.push(row(at, (r) => `<c r="${r}"><v>${next()}${next() % 1000}</v></c>`));
  const parts = unzipSync(await file((book) => book.addWorksheet('Lớn')));
  const [before, after] = strFromU8(parts['xl/worksheets/sheet1.xml']).split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s);
  parts['xl/worksheets/sheet1.xml'] = strToU8(`${before}<sheetData>${rows.join('')}</sheetData>${after}`);
  const figures = zipSync(parts, { level: 1 });
  const lacking = 20 * 1024 * 1024 - figures.length;
  if (lacking <= 0) return Buffer.from(figures);
  const picture = new Uint8Array(lacking).map(next);
  return Buffer.from(zipSync({ ...parts, 'xl/media/image1.png': [picture, { level: 0 }] }, { level: 1 }));
}
