import { waitFor } from '@testing-library/dom';
import { check } from '../../src/core/check';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { book, excelHost, findingAt } from './office';

/** The lines add up to 190 for "Hộ", the total says 195. */
const FORM = `
TT | Xã       | Hộ | Nghèo | Tỷ lệ (%)
1  | Ba Cụm   | 60 | 12    | 20
2  | Tô Hạp   | 40 | 10    | 25
3  | Sơn Lâm  | 50 | 6     | 12
4  | Sơn Bình | 40 | 4     | 10
   | Tổng cộng | 195 | 32  | 16.41`;
const FORMULA = FORM.replace('| 195 |', '| =SUM(Xa[Hộ])->195 |');

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: FORM }) })));
afterEach(() => expect([...office.server.unsupported.keys()]).toEqual([]));

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });

/** Where the contradictions of the workbook lie, as the add-in reads it. */
async function found(): Promise<string[]> {
  const { findings } = check(await excelHost().readWorkbook());
  return findings.map(({ rule, cell }) => `${rule} ${cell.row}:${cell.col}`);
}

describe('a sheet with a table', () => {
  const withTable = async (grid: string): Promise<void> => {
    office.open({ workbook: book({ S: grid }) });
    await onSheet((sheet) => void (sheet.tables.add('A1:E5', true).name = 'Xa'));
  };

  test('is read cell for cell as one without; a formula that names its column comes as it is written', async () => {
    office.open({ workbook: book({ S: FORM }) });
    const plain = await excelHost().readWorkbook();
    await withTable(FORM);
    expect((await excelHost().readWorkbook()).sheets).toEqual(plain.sheets);
    await withTable(FORMULA);
    expect((await excelHost().readWorkbook()).sheets[0]!.cells[5]![2]).toEqual({ value: 195, formula: 'SUM(Xa[Hộ])' });
  });

  test('is checked, corrected and undone like any other', async () => {
    await withTable(FORM);
    expect(await found()).toContain('total-equals-parts 5:2');
    const host = excelHost();
    await host.readWorkbook();
    await host.apply({ edits: [{ cell: { sheet: 0, row: 5, col: 2 }, value: 190 }] });
    expect(await found()).not.toContain('total-equals-parts 5:2');
    await host.undo();
    expect(office.book.sheets[0]!.cell(5, 2)?.value).toBe(195);
    expect(office.book.tables.map(({ name, area }) => [name, area])).toEqual([['Xa', { top: 0, left: 0, bottom: 4, right: 4 }]]);
  });
});

describe('a sheet with an active filter', () => {
  const filtered = async (): Promise<void> => {
    office.open({ workbook: book({ S: FORM }) });
    await onSheet((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:E5'), 3, { filterOn: Excel.FilterOn.custom, criterion1: '>9' }));
  };

  test('the lines that it hides are read, told as hidden, and take part in the sums', async () => {
    office.open({ workbook: book({ S: FORM }) });
    const open = await found();
    const all = await excelHost().readWorkbook();
    await filtered();
    const read = await excelHost().readWorkbook();
    expect([...read.sheets[0]!.hiddenRows]).toEqual([3, 4]);
    expect(read.sheets[0]!.cells).toEqual(all.sheets[0]!.cells);
    expect(await found()).toEqual(open);
    expect((await excelHost().look()).filteredSheets).toEqual(['S']);
  });

  test('a hidden line is marked, unmarked and corrected without lifting the filter', async () => {
    await filtered();
    const host = excelHost();
    await host.readWorkbook();
    const before = office.book.sheets[0]!.cell(3, 2);
    await host.mark([findingAt(3, 2)]);
    expect(office.book.sheets[0]!.cell(3, 2)?.style?.fill).toBeDefined();
    await host.unmark();
    expect(office.book.sheets[0]!.cell(3, 2)).toEqual(before);
    await host.apply({ edits: [{ cell: { sheet: 0, row: 3, col: 2 }, value: 55 }] });
    expect(await found()).not.toContain('total-equals-parts 5:2');
    expect([...office.book.sheets[0]!.hiddenRows]).toEqual([3, 4]);
    expect(office.book.sheets[0]!.filter).not.toBeNull();
  });

  test('a filter that was put on or lifted after the check is no edit of figures', async () => {
    office.open({ workbook: book({ S: FORM }) });
    const host = excelHost();
    await host.readWorkbook();
    let edits = 0;
    const end = host.onEdit(() => void edits++);
    await office.settled();
    await onSheet((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:E5'), 3, { filterOn: Excel.FilterOn.values, values: ['12'] }));
    await onSheet((sheet) => sheet.autoFilter.remove());
    await new Promise((done) => setTimeout(done, 350));
    expect(edits).toBe(0);
    // An edit after them is told, so that the silence before it was one.
    office.user.type('S', 1, 2, '61');
    await waitFor(() => expect(edits).toBe(1), { timeout: 4000 });
    end();
  });
});
