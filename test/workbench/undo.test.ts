import { batch, report, withOffice } from './office';

const office = withOffice({ culture: 'vi-VN' });
const sheet = () => office().book.sheets[0]!;

test('what the add-in wrote and what was typed are undone in their order', async () => {
  const { user, book } = office();
  user.type('Report', 1, 1, '5');
  await batch((context) => {
    report(context).getRange('B2:C2').values = [[7, 8]];
    report(context).getRange('B2').format.fill.color = '#FFC7CE';
  });
  expect(book.undo.steps.map(({ actor, label }) => `${actor} ${label}`)).toEqual(['user typing', 'addin values', 'addin fill.color']);
  expect([user.undo(), sheet().cell(1, 1)!.style]).toEqual(['fill.color', undefined]);
  user.undo();
  expect([sheet().cell(1, 1)!.value, sheet().cell(1, 2)!.value]).toEqual([5, 120]);
  user.undo();
  expect([sheet().cell(1, 1)!.value, user.undo()]).toEqual([100, null]);
});

test('an undo is an edit to whoever listens', async () => {
  const heard: string[] = [];
  await batch((context) => {
    report(context).onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
  });
  office().user.type('Report', 1, 1, '5');
  office().user.undo();
  await office().settled();
  expect(heard).toEqual(['B2', 'B2']);
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  [
    'adding a sheet',
    (context) => {
      context.workbook.worksheets.add('New');
    },
  ],
  ['protecting one', (context) => report(context).protection.protect()],
  [
    'renaming one',
    (context) => {
      report(context).name = 'Other';
    },
  ],
])('%s loses the history, as in Excel', async (_what, act) => {
  office().user.type('Report', 1, 1, '5');
  await batch(act);
  expect(office().book.undo.steps).toEqual([]);
});

test('hidden rows, widths, merges and comments come back too', async () => {
  await batch((context) => {
    report(context).getRange('2:2').rowHidden = true;
    report(context).getRange('A:A').format.columnWidth = 99;
    report(context).getRange('A1:B1').merge();
    context.workbook.comments.add('Report!C3', 'x');
  });
  const { user, book } = office();
  while (user.undo() !== null);
  expect([
    sheet().hiddenRows.size,
    sheet().columnWidths.size,
    sheet().merges.length,
    book.comments.length,
    sheet().cell(0, 1)!.value,
  ]).toEqual([0, 0, 0, 0, 2023]);
});
