import path from 'node:path';
import { check } from '../../src/core/check';
import { readBoard, targetBoard, type Board } from '../../src/core/indicators/board';
import type { Workbook } from '../../src/core/model/sheet';
import { readFile } from '../../src/file/disk';

/**
 * The sample annex as the pane shows it, against a board made by hand: what 2025 gives, how far it is off, and what 2030
 * still asks for every year. Number, direction, then status and gap of 2025, status, gap and yearly step of 2030.
 */
const BY_HAND: readonly (readonly [string, 'higher' | 'lower', string, number, string, number, number | null])[] = [
  ['2.1', 'lower', 'meets', 0.8, 'not-due', -0.7, -0.14],
  ['2.3', 'lower', 'meets', 3.5, 'not-due', -6.5, -1.3],
  ['2.4', 'lower', 'exceeds', 0.9, 'not-due', -4.1, -0.82],
  ['2.5', 'higher', 'exceeds', 1.4, 'not-due', -3.6, 0.72],
  ['2.6', 'higher', 'falls-short', -2, 'not-due', -7, 1.4],
  ['3.2', 'higher', 'exceeds', 0.6, 'not-due', -3.4, 0.68],
  ['3.3', 'higher', 'exceeds', 1, 'not-due', -4, 0.8],
  ['3.4', 'higher', 'falls-short', -1.5, 'not-due', -6.5, 1.3],
  ['4.1', 'higher', 'falls-short', -13.2, 'not-due', -28.2, 5.64],
  ['4.2', 'higher', 'exceeds', 0.2, 'not-due', -2.3, 0.46],
  ['4.3', 'higher', 'meets', 0, 'not-due', -5, 1],
  ['4.4', 'higher', 'exceeds', 0.4, 'not-due', -1.6, 0.32],
  ['4.5', 'higher', 'exceeds', 0.2, 'not-due', -9.8, 1.96],
  ['4.6', 'higher', 'falls-short', -1.5, 'not-due', -1.5, 0.3],
  ['4.7', 'higher', 'exceeds', 1.1, 'undecided', NaN, null],
  ['4.10', 'higher', 'meets', 0, 'not-due', -5, 1],
  ['4.11', 'higher', 'meets', 0, 'meets', 0, null],
  ['5.1', 'higher', 'exceeds', 0.3, 'not-due', -0.2, 0.04],
  ['5.8', 'higher', 'exceeds', 2, 'not-due', -3, 0.6],
  ['5.10', 'higher', 'exceeds', 0.6, 'not-due', 0.6, null],
  ['5.12', 'higher', 'falls-short', -0.4, 'not-due', -0.4, null],
  ['5.14', 'higher', 'meets', 0, 'undecided', NaN, null],
  ['5.15', 'higher', 'exceeds', 4, 'not-due', -6, 1.2],
  ['5.20', 'higher', 'falls-short', -3, 'not-due', -13, 2.6],
  ['6.2', 'higher', 'meets', 0, 'not-due', -2.5, 0.5],
  ['6.3', 'higher', 'exceeds', 1.2, 'meets', 0, null],
  ['6.5', 'higher', 'meets', 0, 'not-due', -7.5, 1.5],
  ['6.6', 'higher', 'exceeds', 0.1, 'meets', 0, null],
  ['6.7', 'higher', 'falls-short', -0.9, 'not-due', -2.9, 0.58],
  ['6.10', 'higher', 'meets', 0, 'not-due', -0.3, 0.06],
  ['7.1', 'higher', 'meets', NaN, 'not-due', NaN, null],
  ['7.2', 'higher', 'exceeds', 0.1, 'not-due', -0.1, 0.02],
  ['7.5', 'higher', 'meets', 1.2, 'meets', 1.2, null],
  ['7.6', 'higher', 'falls-short', -1.3, 'not-due', -1.3, 0.26],
  ['7.9', 'lower', 'falls-short', -0.6, 'not-due', -1.8, -0.36],
  ['7.13', 'higher', 'exceeds', 0.8, 'not-due', -24.2, 4.84],
  ['8.2', 'higher', 'exceeds', 1, 'not-due', -29, 5.8],
  ['10.4', 'higher', 'exceeds', 2.5, 'not-due', -17.5, 3.5],
];

let board: Board;
beforeAll(async () => {
  const workbook = (await readFile(path.resolve(__dirname, '../../assets/samples/ea-sup-phu-luc.xlsx'))) as Workbook;
  const { lines, settings } = readBoard(workbook.sheets[0]!, check(workbook).sheets[0]!.tables[0]!, { year: 2026 })!;
  board = targetBoard(lines, settings);
});

test('the years are those of the headings; the month in the title is that of the paper, the office that of the plan', () => {
  expect(board.settings).toEqual({ targetYears: [2025, 2030], year: 2025, partYear: false, baselineYear: null, level: 'district' });
  expect(board.rows.filter(({ kind }) => kind !== 'group')).toHaveLength(105);
});

test.each(BY_HAND)('%s', (number, direction, ...expected) => {
  const row = board.rows.find(({ line }) => line.number === number)!;
  const [near, far] = row.goals;
  const rounded = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : Math.round(value * 1e9) / 1e9;
  expect([row.direction, near!.status, rounded(near!.gap), far!.status, rounded(far!.gap), rounded(far!.needed)]).toEqual([
    direction,
    ...expected,
  ]);
});

test('legal aid to poor people is to rise, though it speaks of poor people', () => {
  expect(board.rows.find(({ line }) => line.number === '5.9')).toMatchObject({ direction: 'higher', indicator: null });
});
