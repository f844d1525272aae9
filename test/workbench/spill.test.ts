import { BookSheet } from '../../src/book/book-sheet';
import type { Spill } from '../../src/book/spill';
import { putSpills } from '../../src/book/spill';
import { withResults } from '../../src/book/save/results';
import { spillsOf } from '../../workbench/grid/src/arrays';

const column = (...values: number[]): Spill => ({
  area: { top: 0, left: 2, bottom: values.length - 1, right: 2 },
  results: values.map((value) => [{ value }]),
});

function sheetWith(formula = 'A1:A3*2'): BookSheet {
  const sheet = new BookSheet('1', 'S');
  sheet.put(0, 2, { value: 2, formula });
  return sheet;
}

test('a formula fills the cells below it, which keep their format and know where they are filled from', () => {
  const sheet = sheetWith();
  sheet.put(1, 2, { value: null, format: '0.0' });
  expect(putSpills(sheet, [column(2, 4, 6)])).toEqual({ top: 0, left: 2, bottom: 2, right: 2 });
  expect(sheet.cell(0, 2)).toEqual({ value: 2, formula: 'A1:A3*2', spill: { top: 0, left: 2, bottom: 2, right: 2 } });
  expect(sheet.cell(1, 2)).toEqual({ value: 4, format: '0.0', spilledFrom: { row: 0, col: 2 } });
  expect(sheet.cell(2, 2)).toEqual({ value: 6, spilledFrom: { row: 0, col: 2 } });
});

test('what is filled no longer is blank again, and the formula tells of no area', () => {
  const sheet = sheetWith();
  putSpills(sheet, [column(2, 4, 6)]);
  putSpills(sheet, [column(2, 5)]);
  expect([sheet.cell(1, 2)?.value, sheet.cell(2, 2)]).toEqual([5, { value: null }]);
  putSpills(sheet, []);
  expect([sheet.cell(0, 2), sheet.cell(1, 2)]).toEqual([{ value: 2, formula: 'A1:A3*2' }, { value: null }]);
  expect(putSpills(sheet, [])).toBeNull();
});

test('what was typed into a filled cell is never written over', () => {
  const sheet = sheetWith();
  putSpills(sheet, [column(2, 4, 6)]);
  sheet.put(1, 2, { value: 99 });
  putSpills(sheet, [column(2, 4, 6)]);
  expect(sheet.cell(1, 2)).toEqual({ value: 99 });
});

test('of what the grid’s engine knows, formulas with something in their way fill nothing', () => {
  const range = { startRow: 0, startColumn: 2, endRow: 1, endColumn: 2 };
  const told = (first: string | number) => ({
    arrayFormulaRange: { w: { s: { 0: { 2: range } } } },
    arrayFormulaCellData: { w: { s: { 0: { 2: { v: first } }, 1: { 2: { v: 4 } } } } },
  });
  expect(spillsOf(told(2), 'w')).toEqual([['s', [{ area: { top: 0, left: 2, bottom: 1, right: 2 }, values: [[2], [4]] }]]]);
  expect(spillsOf(told('#SPILL!'), 'w')).toEqual([['s', []]]);
});

test('in the saved file it is one formula for all the cells it fills', () => {
  const cell = { value: 2, formula: 'A1:A3*2', spill: { top: 0, left: 2, bottom: 2, right: 2 } };
  expect(withResults('<c r="C1" s="4"><v>0</v></c>', '', [{ row: 0, col: 2, cell, keepsFormula: false }])).toBe(
    '<c r="C1" s="4"><f t="array" ref="C1:C3">A1:A3*2</f><v>2</v></c>',
  );
});
