import { addComment } from '../../src/book/comments';
import { hideLines, merge } from '../../src/book/lines';
import { protectSheet } from '../../src/book/protect';
import { sizeLines } from '../../src/book/sizes';
import { batch, report, withOffice } from './office';

const office = withOffice({ culture: 'vi-VN' });
const sheet = () => office().book.sheets[0]!;
const column = (col: number) =>
  sheet().rows.map((cells) => {
    const cell = cells[col];
    return cell?.formula ? `=${cell.formula}` : (cell?.value ?? null);
  });
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

test('an inserted row pushes cells, references, merges, sizes, hidden rows, notes and comments', () => {
  const { book, user } = office();
  user.type('Report', 3, 1, '=SUM(B2:B3)');
  user.type('Data 2', 0, 1, '=Report!B4*2');
  book.names.push({ name: 'total', formula: '=Report!$B$4', visible: true, comment: '', sheet: null });
  merge(book, 'user', sheet(), area(5, 0, 5, 2), false);
  hideLines(book, 'user', sheet(), 'row', area(6, 0), true);
  sizeLines(book, 'user', sheet(), 'row', area(3, 0), 33);
  sheet().notes.set('3:1', 'a note');
  const comment = addComment(book, 'user', sheet(), 2, 2, 'look');
  user.insert('Report', 'row', 2);
  expect(column(1)).toEqual([2023, 100, null, -60, '=SUM(B2:B4)']);
  expect(book.sheets[1]!.cell(0, 1)!.formula).toBe('Report!B5*2');
  expect(book.names[0]!.formula).toBe('=Report!$B$5');
  expect([sheet().merges, [...sheet().hiddenRows], [...sheet().rowHeights], [...sheet().notes.keys()], comment.row]).toEqual([
    [area(6, 0, 6, 2)],
    [7],
    [[4, 33]],
    ['4:1'],
    3,
  ]);
});

test('undo brings all of it back, and steps before it still go back', () => {
  const { book, user } = office();
  user.type('Report', 3, 1, '=SUM(B2:B3)');
  hideLines(book, 'user', sheet(), 'row', area(2, 0), true);
  const before = JSON.stringify(sheet().rows);
  user.remove('Report', 'row', 1, 2);
  expect(column(1)).toEqual([2023, '=SUM(#REF!)']);
  expect(user.undo()).toBe('delete rows');
  expect([JSON.stringify(sheet().rows), [...sheet().hiddenRows], book.reshapes]).toEqual([before, [2], []]);
  user.undo();
  expect(sheet().hiddenRows.size).toBe(0);
});

test('columns come and go', () => {
  const { user } = office();
  user.type('Report', 3, 2, '=B2+C2');
  user.insert('Report', 'column', 1, 2);
  expect(sheet().cell(3, 4)!.formula).toBe('D2+E2');
  user.remove('Report', 'column', 3);
  expect(sheet().cell(3, 3)!.formula).toBe('#REF!+D2');
  expect(sheet().cell(0, 3)!.value).toBe(2024);
});

test('a new line looks like the one before it, and holds nothing', async () => {
  await batch((context) => {
    report(context).getRange('A2:C2').format.fill.color = '#FFC7CE';
  });
  office().user.insert('Report', 'row', 2);
  expect(sheet().cell(2, 0)).toEqual({ value: null, style: { fill: '#FFC7CE' } });
});

test('the add-in is told as Excel tells it', async () => {
  const heard: string[] = [];
  await batch((context) => {
    report(context).onChanged.add(({ address, changeType, triggerSource }) => {
      heard.push(`${address} ${changeType} ${triggerSource}`);
      return Promise.resolve();
    });
  });
  const { user } = office();
  user.insert('Report', 'row', 2, 2);
  user.remove('Report', 'row', 3);
  user.insert('Report', 'column', 1);
  user.remove('Report', 'column', 1);
  user.undo();
  await office().settled();
  expect(heard).toEqual([
    '3:4 RowInserted Unknown',
    '4:4 RowDeleted Unknown',
    'B:B ColumnInserted Unknown',
    'B:B ColumnDeleted Unknown',
    'B:B ColumnInserted Unknown',
  ]);
});

test('a protected sheet refuses, unless it allows it', () => {
  const { book, user } = office();
  protectSheet(book, 'user', sheet(), { allowInsertRows: true });
  expect(() => user.remove('Report', 'row', 1)).toThrow("You can't perform the requested operation.");
  user.insert('Report', 'row', 1);
  expect(sheet().cell(2, 0)!.value).toBe('Revenue');
});

test('contents are never pushed off the sheet', () => {
  office().user.type('Report', 1_048_575, 0, 'last');
  expect(() => office().user.insert('Report', 'row', 0)).toThrow('pushed off');
});

test('a renamed sheet is followed by formulas and names', () => {
  const { book, user } = office();
  user.type('Data 2', 0, 1, '=Report!B2');
  book.names.push({ name: 'total', formula: '=Report!$B$4', visible: true, comment: '', sheet: null });
  user.rename('Report', 'Biểu 1');
  expect([book.sheets[1]!.cell(0, 1)!.formula, book.names[0]!.formula]).toEqual(["'Biểu 1'!B2", "='Biểu 1'!$B$4"]);
});
