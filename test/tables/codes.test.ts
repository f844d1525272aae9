import type { Cell } from '../../src/core/model/sheet';
import { understand } from '../../src/core/understand';
import { parseGrid } from '../../src/core/text/grid';
import { isCodeHead, isNotFigureHead } from '../../src/core/tables/vocabulary/heads';
import { told } from '../relations/forms/grids';

const rolesOf = (text: string) => understand({ sheets: [parseGrid(text).sheet] }).sheets[0]!.tables[0]!.columns.map(({ role }) => role);

test('heads of codes are told by their spelling', () => {
  const heads = ['Mã vùng', 'Mã CSKCB', 'Mã số (11-01)', 'Ma vung', 'Tiểu mục', 'Mạ', 'Mạ non (ha)', 'Ma túy', 'Mã lực', 'Số hộ'];
  expect(heads.filter(isCodeHead)).toEqual(heads.slice(0, 5));
  expect(['Ngái', 'Ngày sinh', 'Tuổi'].map(isNotFigureHead)).toEqual([false, true, true]);
});

const STATIONS = `
  Mã CSKCB | Tên cơ sở | Mã vùng | Cộng | Nội trú | Ngoại trú
           | Tuyến huyện | | 5210 | 2310 | 2900
  '71003   | Trung tâm 3 | 2 | 2130 | 1010 | 1120
  '71004   | Trung tâm 4 | 2 | 1870 | 900  | 970
  1        | Trạm 1      | 2 | 610  | 200  | 410
  2        | Trạm 2      | 2 | 600  | 200  | 400`;

test('codes are neither added nor texts among figures', () => {
  expect(rolesOf(STATIONS)).toEqual(['text', 'name', 'text', 'figures', 'figures', 'figures']);
  expect(told(`=== A${STATIONS}`)).toEqual([]);
});

test('codes before the names of the lines need no head that says so', () => {
  const ledger = `
  Funktion | Konto5 | Bezeichnung | Ausgaben
  '031 | 501 | Tiefbau    | 41200.5
  '031 | 506 | Fahrzeuge  | 12400
  '031 | 523 | Anstalten  | 3390.25
  110  | 501 | Tiefbau Süd | 11900
  110  | 589 | Planung    | 6400
  110  | '589.01 | Studien | 1400`;
  expect(rolesOf(ledger)).toEqual(['text', 'text', 'name', 'figures']);
  expect(told(`=== A${ledger}`)).toEqual([]);
});

test('figures before the names stay figures where the head measures them, they differ in size, or are years', () => {
  const rows = (head: string, figures: readonly number[]) =>
    `${head} | Xã | Tỷ lệ\n${figures.map((n, i) => `${n} | Xã ${'ABCD'[i]!} | ${1.5 + i}`).join('\n')}`;
  expect(rolesOf(rows('Số hộ', [410, 385, 502, 611]))[0]).toBe('figures');
  expect(rolesOf(rows('Population', [4104, 38512, 502, 61190]))[0]).toBe('figures');
  expect(rolesOf(rows('Funktion', [410, 385, 502, 611]))[0]).toBe('text');
  expect(rolesOf(rows('', [2019, 2020, 2021, 2022]))[0]).toBe('name');
});

test('a format that prints leading zeros makes codes', () => {
  const { sheet } = parseGrid(`Xã | Vùng | Số hộ\nXã An | 12 | 410\nXã Bình | 7 | 385\nXã Cát | 31 | 502\nXã Đại | 102 | 611`);
  const coded = (cell: Cell | undefined, col: number) =>
    cell && col === 1 && typeof cell.value === 'number' ? { ...cell, format: '000' } : cell;
  const cells = sheet.cells.map((row) => row?.map(coded));
  const { columns } = understand({ sheets: [{ ...sheet, cells }] }).sheets[0]!.tables[0]!;
  expect(columns.map(({ role }) => role)).toEqual(['name', 'text', 'figures']);
});

const COUNTED = `
     | Yes | < | No | < | Total | <
     | no. | % | no. | % | no. | %
  A  | 204310 | 69.7 | 88721 | 30.3 | 293031 | 100
  B  | 103370 | 61.8 | 64011 | 38.2 | 167381 | 100
  C  | 73319 | 59.4 | 50120 | 40.6 | 123439 | 100
  All | 380999 | 65.3 | 202852 | 34.7 | 583851 | 100`;

test('"no." over counts counts, over 1, 2, 3 it numbers the lines', () => {
  expect(rolesOf(COUNTED)).toEqual(['name', 'figures', 'figures', 'figures', 'figures', 'figures', 'figures']);
  expect(told(`=== A${COUNTED}`)).toEqual([]);
  expect(told(`=== A${COUNTED.replace('103370', '130370')}`)).not.toEqual([]);
  expect(rolesOf(`No. | Xã | Số hộ\n1 | A | 410\n2 | B | 385\n3 | C | 502`)[0]).toBe('serial');
});
