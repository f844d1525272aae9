import type { Progress } from '../../src/host/host';
import { HostRefusal } from '../../src/host/host';
import { writeNotes } from '../../src/core/notes/notes';
import { parseGrid } from '../../src/core/text/grid';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { renameSheet } from '../../src/book/sheets';
import { putSpills } from '../../src/book/spill';
import { book, excelHost, wide } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));
afterEach(() => expect([...office.server.unsupported.keys()]).toEqual([]));

test('a sheet is read as it stands: values, formulas, formats, errors, blanks', async () => {
  const grid = "Xã|Hộ|Tỷ lệ\nA|1855|4.82%\nB|=SUM(B2:B2)->1855|#DIV/0!\n||\nC||'1.855";
  office.open({ workbook: book({ 'Biểu 01': grid, Trống: '' }) });
  const { sheets } = await excelHost().readWorkbook();
  const expected = parseGrid(grid).sheet.cells;
  expect(sheets.map(({ name }) => name)).toEqual(['Biểu 01', 'Trống']);
  expect(sheets[0]!.cells[1]).toEqual(expected[1]);
  expect(sheets[0]!.cells[2]).toEqual([{ value: 'B' }, { value: 1855, formula: 'SUM(B2:B2)' }, { value: null, error: '#DIV/0!' }]);
  expect(sheets[0]!.cells[4]![2]).toEqual({ value: '1.855' });
  expect(sheets[0]!.cells[4]![1]).toBeUndefined();
  expect(sheets[1]!.cells).toEqual([]);
});

test('cells keep their places when the used range starts further down and right', async () => {
  office.open({ workbook: book({ S: '||\n||\n||5\n' }) });
  const { sheets } = await excelHost().readWorkbook();
  expect(sheets[0]!.cells[2]![2]).toEqual({ value: 5 });
});

test('hidden rows, hidden columns, hidden and very hidden sheets are told', async () => {
  const sheet = parseGrid('A|1|2\nB|3|4\nC|5|6').sheet;
  const half = { ...sheet, name: 'Một phần', hiddenRows: new Set([1]), hiddenCols: new Set([2]) };
  office.open({
    workbook: { sheets: [half, { ...sheet, name: 'Ẩn', visibility: 'hidden' }, { ...sheet, name: 'Rất ẩn', visibility: 'veryHidden' }] },
  });
  const { sheets } = await excelHost().readWorkbook();
  expect([...sheets[0]!.hiddenRows]).toEqual([1]);
  expect([...sheets[0]!.hiddenCols]).toEqual([2]);
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
  expect(sheets[1]!.hiddenRows.size).toBe(0);
});

test('bold type and indent of the label columns come along', async () => {
  office.open({ workbook: book({ S: '**Tổng số**|10\nA|4\nB|6' }) });
  office.book.sheets[0]!.put(1, 0, { value: 'A', style: { indent: 2 } });
  const { sheets } = await excelHost().readWorkbook();
  expect(sheets[0]!.cells.map((row) => row?.[0])).toEqual([{ value: 'Tổng số', bold: true }, { value: 'A', indent: 2 }, { value: 'B' }]);
});

test('labels in the letters of an old font are read as they are shown', async () => {
  office.open({ workbook: book({ S: 'Céng|10\nA|4\nB|6' }) });
  office.book.sheets[0]!.put(0, 0, { value: 'Céng', style: { font: '.VnTimeH' } });
  const { sheets } = await excelHost().readWorkbook();
  expect(sheets[0]!.cells[0]).toEqual([{ value: 'CỘNG', oldFont: 'tcvn3-capitals' }, { value: 10 }]);
});

test('names and notes of the workbook come along', async () => {
  const notes = { explanations: [], off: [{ sheet: 'S', reading: 'sum:row:2=0,1' }] };
  office.open({ workbook: book({ S: 'A|1' }, { names: [{ name: 'Goc', formula: 'S!$B$1' }] }) });
  office.book.xmlParts.push({ id: '{1}', xml: writeNotes(notes) });
  const workbook = await excelHost().readWorkbook();
  expect(workbook.names).toEqual([{ name: 'Goc', formula: 'S!$B$1' }]);
  expect(workbook.notes).toEqual(notes);
});

describe('syncs', () => {
  const syncs = async (read: () => Promise<unknown>): Promise<number> => {
    const before = office.server.requests;
    await read();
    return office.server.requests - before;
  };

  test('three for a sheet of 100,000 cells', async () => {
    office.open({ workbook: { sheets: [wide('Lớn', 5000, 20)] } });
    const host = excelHost();
    expect(
      await syncs(async () => {
        const { sheets } = await host.readWorkbook();
        expect(sheets[0]!.cells).toHaveLength(5000);
        expect(sheets[0]!.cells[4999]![19]).toEqual({ value: 99_999 });
      }),
    ).toBe(3);
  });

  test('three for fifty sheets of a form each', async () => {
    office.open({ workbook: { sheets: Array.from({ length: 50 }, (_, i) => wide(`Biểu ${i + 1}`, 30, 12)) } });
    expect(await syncs(async () => expect((await excelHost().readWorkbook()).sheets).toHaveLength(50))).toBe(3);
  });

  test('one more for each further 100,000 cells', async () => {
    office.open({ workbook: { sheets: [wide('Rất lớn', 12_500, 20)] } });
    expect(await syncs(() => excelHost().readWorkbook())).toBe(5);
  });

  test('a block whose answer is too large is halved until it fits', async () => {
    office.open({ workbook: { sheets: [wide('Lớn', 400, 10)] }, limit: 60_000 });
    const { sheets } = await excelHost().readWorkbook();
    expect(sheets[0]!.cells.flat().map((cell) => cell?.value)).toEqual(Array.from({ length: 4000 }, (_, i) => i));
  });
});

test('a sheet deleted while it is read is left out and named; the others keep their own ids', async () => {
  office.open({ workbook: book({ A: 'a|1', B: 'b|2', C: 'c|3' }) });
  const host = excelHost();
  office.book.addSheet('D');
  // Deleted between the list of sheets and the question for their contents.
  const process = office.server.process.bind(office.server);
  let requests = 0;
  office.server.process = (request, flags) => {
    const asksForCells = JSON.stringify(request).includes('"rowIndex"');
    if (asksForCells && requests++ === 0) office.book.sheets.splice(1, 1);
    return process(request, flags);
  };
  const { sheets } = await host.readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(['A', 'C', 'D']);
  expect((await host.look()).skippedSheets).toEqual(['B']);
  await host.show({ sheet: 1, row: 0, col: 1 });
  expect(office.book.active.name).toBe('C');
});

test('a sheet renamed while it is read is read whole, and is still found', async () => {
  office.open({ workbook: book({ A: 'a|1', B: 'b|2' }) });
  const host = excelHost();
  const process = office.server.process.bind(office.server);
  let renamed = false;
  office.server.process = (request, flags) => {
    if (!renamed && JSON.stringify(request).includes('"rowIndex"')) {
      renamed = true;
      renameSheet(office.book, 'user', office.book.sheets[1]!, 'Tên mới');
    }
    return process(request, flags);
  };
  const { sheets } = await host.readWorkbook();
  expect(renamed).toBe(true);
  expect(sheets.map(({ cells }) => cells[0]?.[1]?.value)).toEqual([1, 2]);
  expect((await host.look()).skippedSheets).toEqual([]);
  await host.show({ sheet: 1, row: 0, col: 1 });
  expect(office.book.active.name).toBe('Tên mới');
});

test('cells that a formula of another fills are read as figures; one that can not fill them as its error', async () => {
  office.open({ workbook: book({ S: 'a|1\nb|2' }) });
  const sheet = office.book.sheets[0]!;
  sheet.put(0, 2, { value: 2, formula: 'B1:B2*2' });
  putSpills(sheet, [{ area: { top: 0, left: 2, bottom: 1, right: 2 }, results: [[{ value: 2 }], [{ value: 4 }]] }]);
  sheet.put(0, 3, { value: null, formula: 'B1:B2*3', error: '#SPILL!' });
  const [read] = (await excelHost().readWorkbook()).sheets;
  expect(read!.cells.map((row) => row?.slice(2))).toEqual([
    [
      { value: 2, formula: 'B1:B2*2' },
      { value: null, formula: 'B1:B2*3', error: '#SPILL!' },
    ],
    [{ value: 4 }, undefined],
  ]);
});

test('a sheet whose used range runs to the last row is left out and named, instead of read for minutes', async () => {
  office.open({ workbook: book({ A: 'a|1', B: 'b|2' }) });
  office.book.sheets[0]!.put(1_048_575, 5, { value: 7 });
  const host = excelHost();
  expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(['B']);
  expect((await host.look()).skippedSheets).toEqual(['A']);
});

test('an empty workbook and one with hidden sheets only are read without complaint', async () => {
  office.open({ workbook: book({ Sheet1: '' }) });
  expect((await excelHost().readWorkbook()).sheets).toHaveLength(1);
  office.open({ workbook: { sheets: [{ ...parseGrid('A|1').sheet, visibility: 'hidden' }] } });
  expect((await excelHost().readWorkbook()).sheets[0]!.visibility).toBe('hidden');
});

test('a long reading tells how far it is, and stops when told', async () => {
  office.open({ workbook: { sheets: [wide('Một', 5000, 20), wide('Hai', 5000, 20), wide('Ba', 10, 2)] } });
  const seen: Progress[] = [];
  await excelHost().readWorkbook((progress) => seen.push(progress));
  expect(seen.map(({ sheet, done, of }) => [sheet, done, of])).toEqual([
    ['Một', 0, 3],
    ['Hai', 1, 3],
    ['Ba', 2, 3],
  ]);

  const cancel = { aborted: false };
  const stopped = excelHost().readWorkbook(({ done }) => void (cancel.aborted = done === 1), cancel);
  await expect(stopped).rejects.toEqual(new HostRefusal('cancelled'));
});

test('while the user types into a cell the reading waits instead of failing', async () => {
  office.open({ workbook: book({ S: 'A|1' }) });
  office.user.edit(true);
  let read = false;
  const reading = excelHost()
    .readWorkbook()
    .then(() => void (read = true));
  await office.settled();
  expect(read).toBe(false);
  office.user.edit(false);
  await reading;
  expect(read).toBe(true);
});
