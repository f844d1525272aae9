import type { BootedOffice } from '../../workbench/host/jest';
import { bookOf, bootOffice } from '../../workbench/host/jest';
import { book, excelHost } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));
afterEach(() => expect([...office.server.unsupported.keys()]).toEqual([]));

const NAME = 'Phiếu kết quả kiểm tra';
const content = (text: string) => ({ rows: [[text]], widths: [40], bold: [] });
const sheets = () => office.book.sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.value]);
const checked = async () => (await excelHost().readWorkbook()).sheets.map(({ name }) => name);

test("a user's sheet that bears the name of ours is checked as any, and outlives every result sheet", async () => {
  office.open({ workbook: book({ S: 'A|1', [NAME]: 'của tôi|2' }) });
  const host = excelHost();
  expect(await checked()).toEqual(['S', NAME]);
  await host.writeSheet('result', content('một'));
  await host.writeSheet('result', content('hai'));
  expect(sheets()).toEqual([
    ['S', 'A'],
    [NAME, 'của tôi'],
    [`${NAME} (2)`, 'hai'],
  ]);
  expect(await checked()).toEqual(['S', NAME]);
});

test('a sheet that takes the name of ours later, or was made where ours was, is not ours', async () => {
  office.open({ workbook: book({ S: 'A|1' }) });
  const host = excelHost();
  await host.writeSheet('result', content('một'));
  office.user.rename(NAME, 'Kết quả cũ');
  const own = office.book.addSheet(NAME);
  own.put(0, 0, { value: 'của tôi' });
  await host.writeSheet('result', content('hai'));
  expect(sheets()).toEqual([
    ['S', 'A'],
    [NAME, 'của tôi'],
    ['Kết quả cũ', 'hai'],
  ]);
  await host.removeSheet('result');
  expect(sheets().map(([name]) => name)).toEqual(['S', NAME]);
  expect(await checked()).toEqual(['S', NAME]);
});

describe('a copy that somebody keeps', () => {
  /** As Excel copies a sheet: its own names go with it. */
  function copy(of: string, name: string): void {
    const original = office.book.sheet(of)!;
    const made = office.book.addSheet(name);
    original.rows.forEach((cells, row) => cells.forEach((cell, col) => made.put(row, col, cell)));
    for (const one of office.book.names.filter(({ sheet }) => sheet === original)) office.book.names.push({ ...one, sheet: made });
  }

  test('is no report, and stays when ours is written anew or taken out', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    await host.writeSheet('result', content('tháng 10'));
    copy(NAME, 'Tháng 10');
    await host.writeSheet('result', content('tháng 11'));
    expect(sheets().slice(1)).toEqual([
      ['Tháng 10', 'tháng 10'],
      [NAME, 'tháng 11'],
    ]);
    expect(await checked()).toEqual(['S']);
    await host.removeSheet('result');
    expect(sheets().map(([name]) => name)).toEqual(['S', 'Tháng 10']);
  });

  test('stays though ours is gone and it is the only one left', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    await host.writeSheet('result', content('tháng 10'));
    copy(NAME, 'Tháng 10');
    await host.removeSheet('result');
    expect((await host.look()).ownSheets).toEqual([]);
    await host.removeSheet('result');
    await host.writeSheet('result', content('tháng 11'));
    expect(sheets().slice(1)).toEqual([
      ['Tháng 10', 'tháng 10'],
      [NAME, 'tháng 11'],
    ]);
    expect(await checked()).toEqual(['S']);
  });
});

test('ours is known again where another program gave the sheets new ids', async () => {
  office.open({ workbook: book({ S: 'A|1' }) });
  await excelHost().writeSheet('result', content('một'));
  const { formula } = office.book.names[0]!;
  const reopened = bookOf(book({ S: 'A|1', [NAME]: 'một' }, { names: [{ name: '_khopso.sheet', formula: formula.slice(1), sheet: 1 }] }));
  reopened.sheets.reverse();
  office.open({ book: reopened });
  expect((await excelHost().look()).ownSheets).toEqual(['result']);
  await excelHost().writeSheet('result', content('hai'));
  expect(sheets()).toEqual([
    ['S', 'A'],
    [NAME, 'hai'],
  ]);
});

test('a name that only looks like our mark makes no sheet ours', async () => {
  const names = [
    { name: '_khopso.sheet', formula: '"result {1}"' },
    { name: '_khopso.sheet', formula: 'S!$A$1', sheet: 0 },
  ];
  office.open({ workbook: book({ S: 'A|1' }, { names }) });
  expect(await checked()).toEqual(['S']);
});

test('our sheet that somebody has hidden well is replaced all the same', async () => {
  office.open({ workbook: book({ S: 'A|1' }) });
  await excelHost().writeSheet('result', content('một'));
  office.book.sheet(NAME)!.visibility = 'veryHidden';
  await excelHost().writeSheet('result', content('hai'));
  expect(sheets()).toEqual([
    ['S', 'A'],
    [NAME, 'hai'],
  ]);
});
