import type { BookSheet } from '../../src/book/book-sheet';
import { Book } from '../../src/book/book';
import { PageCalculator } from '../../src/page/calculate/calculator';
import { typeInto } from '../../src/page/sheet/entry';

function bookOf(rows: readonly (readonly (number | string | null)[])[]): { book: Book; sheet: BookSheet; calculator: PageCalculator } {
  const book = new Book('x.xlsx');
  const sheet = book.addSheet('Biểu 1');
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'string' && value.startsWith('=')) {
        const [formula, result] = value.slice(1).split(' → ');
        sheet.put(r, c, { value: Number(result), formula: formula! });
      } else if (value !== null) sheet.put(r, c, { value });
    }),
  );
  const calculator = new PageCalculator();
  book.calculator = calculator;
  return { book, sheet, calculator };
}

const type = (book: Book, sheet: BookSheet, row: number, col: number, typed: string) => typeInto(book, sheet, { row, col }, typed, false);

test('an edit renews every formula that depends on it, over any number of steps', () => {
  const { book, sheet, calculator } = bookOf([
    [10, '=A1*2 → 20'],
    [30, '=B1+A2 → 50'],
    ['=SUM(A1:A2) → 40', '=ROUND(B2/A3*100,1) → 125'],
  ]);
  type(book, sheet, 0, 0, '20');
  expect(sheet.cell(0, 1)!.value).toBe(40);
  expect(sheet.cell(1, 1)!.value).toBe(70);
  expect(sheet.cell(2, 0)!.value).toBe(50);
  expect(sheet.cell(2, 1)!.value).toBe(140);
  expect(calculator.notRenewed).toBe(0);
});

test('over sheets', () => {
  const { book, sheet } = bookOf([[5]]);
  const other = book.addSheet('Tổng hợp');
  other.put(0, 0, { value: 6, formula: "'Biểu 1'!A1+1" });
  type(book, sheet, 0, 0, '8');
  expect(other.cell(0, 0)!.value).toBe(9);
});

test('what can’t be reckoned keeps its result and is called old, and so is what reads it', () => {
  const { book, sheet, calculator } = bookOf([[1, '=OFFSET(A1,0,0) → 1', '=B1+1 → 2', '=A1+1 → 2']]);
  type(book, sheet, 0, 0, '5');
  expect([1, 2, 3].map((col) => [sheet.cell(0, col)!.value, calculator.isOld(sheet, 0, col)])).toEqual([
    [1, true],
    [2, true],
    [6, false],
  ]);
  expect(calculator.notRenewed).toBe(2);
  type(book, sheet, 0, 1, '7');
  expect(sheet.cell(0, 2)!.value).toBe(8);
  expect(calculator.notRenewed).toBe(0);
});

test('a typed formula gets its result at once; a circle ends and is called old', () => {
  const { book, sheet, calculator } = bookOf([[4, 5]]);
  type(book, sheet, 0, 2, '=A1+B1');
  expect(sheet.cell(0, 2)).toMatchObject({ formula: 'A1+B1', value: 9 });
  type(book, sheet, 0, 0, '=C1');
  expect(calculator.notRenewed).toBe(2);
});

test('undo brings figures and results back', () => {
  const { book, sheet } = bookOf([[4, '=A1*10 → 40']]);
  type(book, sheet, 0, 0, '5');
  book.undo.back();
  expect(sheet.cell(0, 0)!.value).toBe(4);
  expect(sheet.cell(0, 1)!.value).toBe(40);
});
