import type { Fix } from '../../src/core/model/finding';
import { HostRefusal } from '../../src/host/host';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { book, excelHost } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));
afterEach(() => expect([...office.server.unsupported.keys()]).toEqual([]));

const fix = (...edits: [number, number, number | string][]): Fix => ({
  edits: edits.map(([row, col, value]) => ({ cell: { sheet: 0, row, col }, value })),
});
const cell = (row: number, col: number) => office.book.sheets[0]!.cell(row, col);

async function opened(grid: string) {
  office.open({ workbook: book({ 'Tín dụng': grid }) });
  const host = excelHost();
  await host.readWorkbook();
  return host;
}

test('a fix is written, its format kept, and undone step by step', async () => {
  const host = await opened('A|28732\nB|4.82%\nC|');
  await host.apply(fix([0, 1, 28372], [2, 1, 7]));
  await host.apply(fix([1, 1, 0.05]));
  expect([cell(0, 1), cell(1, 1), cell(2, 1)]).toEqual([{ value: 28372 }, { value: 0.05, format: '0.00%' }, { value: 7 }]);
  await host.undo();
  expect([cell(0, 1)?.value, cell(1, 1)]).toEqual([28372, { value: 0.0482, format: '0.00%' }]);
  await host.undo();
  expect([cell(0, 1)?.value, cell(2, 1)?.value ?? null]).toEqual([28732, null]);
  await expect(host.undo()).rejects.toEqual(new HostRefusal('nothing-to-undo'));
});

test('a number typed as text becomes a number, and comes back as the very text', async () => {
  const host = await opened("A|'1.855\nB|'2.5");
  office.book.sheets[0]!.put(1, 1, { value: '2.5', format: '@' });
  await host.readWorkbook();
  await host.apply(fix([0, 1, 1855], [1, 1, 2500]));
  expect([cell(0, 1)?.value, cell(1, 1)?.value]).toEqual([1855, 2500]);
  await host.undo();
  expect([cell(0, 1)?.value, cell(1, 1)]).toEqual(['1.855', { value: '2.5', format: '@' }]);
});

test('a formula may be written and comes back as it was', async () => {
  const host = await opened('A|1\nB|2\nCộng|=SUM(B1:B1)->1');
  await host.apply(fix([2, 1, '=SUM(B1:B2)']));
  expect(cell(2, 1)?.formula).toBe('SUM(B1:B2)');
  await host.undo();
  expect(cell(2, 1)?.formula).toBe('SUM(B1:B1)');
});

test('refused, and nothing written, where another cell’s formula fills the cell', async () => {
  const host = await opened('A|1\nB|2');
  office.book.sheets[0]!.put(0, 2, { value: 2, formula: 'B1:B2*2', spill: { top: 0, left: 2, bottom: 1, right: 2 } });
  office.book.sheets[0]!.put(1, 2, { value: 4, spilledFrom: { row: 0, col: 2 } });
  await host.readWorkbook();
  await expect(host.apply(fix([0, 1, 9], [1, 2, 9]))).rejects.toEqual(new HostRefusal('filled', 'Tín dụng!C2'));
  expect([cell(0, 1)?.value, cell(1, 2)?.value]).toEqual([1, 4]);
});

test('refused, and nothing written, when a cell changed since the check', async () => {
  const host = await opened('A|1\nB|2');
  office.user.type(0, 1, 1, '3');
  await expect(host.apply(fix([0, 1, 9], [1, 1, 9]))).rejects.toEqual(new HostRefusal('changed', 'Tín dụng!B2'));
  expect(cell(0, 1)?.value).toBe(1);
});

test('the result of a formula may have moved; its text may not', async () => {
  const host = await opened('A|1\nCộng|=SUM(B1:B1)->1');
  office.book.sheets[0]!.put(1, 1, { value: 5, formula: 'SUM(B1:B1)' });
  await host.apply(fix([1, 1, 2]));
  expect(cell(1, 1)?.value).toBe(2);
});

test('undo is refused where someone wrote over our figure', async () => {
  const host = await opened('A|1');
  await host.apply(fix([0, 1, 2]));
  office.user.type(0, 0, 1, '3');
  await expect(host.undo()).rejects.toMatchObject({ code: 'changed' });
  expect(cell(0, 1)?.value).toBe(3);
});

test('a cell may be mended twice: the second fix knows the first', async () => {
  const host = await opened('A|1');
  await host.apply(fix([0, 1, 2]));
  await host.apply(fix([0, 1, 3]));
  await host.undo();
  await host.undo();
  expect(cell(0, 1)?.value).toBe(1);
});

test('a protected sheet refuses the fix, a deleted one too, each in its own words', async () => {
  const host = await opened('A|1');
  office.book.sheets[0]!.protection = { options: {} };
  await expect(host.apply(fix([0, 1, 2]))).rejects.toMatchObject({ code: 'protected' });
  expect(cell(0, 1)?.value).toBe(1);
  office.book.sheets[0]!.protection = null;
  office.book.addSheet('Khác');
  office.book.sheets.splice(0, 1);
  await expect(host.apply(fix([0, 1, 2]))).rejects.toEqual(new HostRefusal('sheet-gone', 'Tín dụng'));
});

test('our functions become values or plain formulas; errors and texts that look like calls stay', async () => {
  const host = await opened(
    '=POVERTYRATE(1,2)->50|=_xldudf_POVERTYRATE(1,4)->25|=ROUND(KS.POVERTYRATE(1,3),1)->33.3|=POVERTYRATE(1,0)->#N/A|=LEN("POVERTYRATE(1)")->14|=SUM(1,2)->3',
  );
  expect((await host.replaceFunctions((formula) => (formula.includes('_xldudf_') ? '=1/4*100' : null))).edits).toHaveLength(3);
  expect([0, 1, 2, 3, 4, 5].map((col) => cell(0, col)?.formula)).toEqual([
    undefined,
    '1/4*100',
    undefined,
    'POVERTYRATE(1,0)',
    'LEN("POVERTYRATE(1)")',
    'SUM(1,2)',
  ]);
  expect([cell(0, 0)?.value, cell(0, 2)?.value]).toEqual([50, 33.3]);
  await host.undo();
  expect(cell(0, 0)?.formula).toBe('POVERTYRATE(1,2)');
});

test('a formula that fills several cells leaves all its values, and fills them again when undone', async () => {
  const host = await opened('1|2\n1|4');
  const sheet = office.book.sheets[0]!;
  sheet.put(0, 2, { value: 50, formula: 'POVERTYRATE(A1:A2,B1:B2)', spill: { top: 0, left: 2, bottom: 1, right: 2 } });
  sheet.put(1, 2, { value: 25, format: '0.0', spilledFrom: { row: 0, col: 2 } });
  expect((await host.replaceFunctions()).edits).toHaveLength(1);
  expect([cell(0, 2), cell(1, 2)]).toEqual([{ value: 50 }, { value: 25, format: '0.0' }]);
  await host.undo();
  expect(cell(0, 2)?.formula).toBe('POVERTYRATE(A1:A2,B1:B2)');
  expect(cell(1, 2)).toEqual({ value: null, format: '0.0' });
});

test('where Excel can group, a fix is one step of its own undo', async () => {
  const host = await opened('A|1');
  const run = jest.spyOn(Excel, 'run');
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation((set, version) => set === 'ExcelApi' && String(version) === '1.20');
  await host.apply(fix([0, 1, 2]));
  expect(run.mock.calls.at(-1)![0]).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
  jest.restoreAllMocks();
  expect(cell(0, 1)?.value).toBe(2);
});

test('a fix is taken back whatever was done since', async () => {
  const host = await opened('A|1\nB|2');
  const first = fix([0, 1, 10]);
  await host.apply(first);
  await host.apply(fix([1, 1, 20]));
  await host.undo({ edits: first.edits });
  expect([cell(0, 1)?.value, cell(1, 1)?.value]).toEqual([1, 20]);
  await expect(host.undo(first)).rejects.toMatchObject({ code: 'nothing-to-undo' });
});

test('turning functions into values does not renumber the sheets of the check', async () => {
  office.open({ workbook: book({ Một: '=POVERTYRATE(1,2)->50', Hai: 'B|2' }) });
  const host = excelHost();
  await host.readWorkbook();
  const added = office.book.addSheet('Không');
  office.book.sheets.splice(0, 0, ...office.book.sheets.splice(office.book.sheets.indexOf(added), 1));
  expect((await host.replaceFunctions()).edits).toHaveLength(1);
  await host.show({ sheet: 1, row: 0, col: 1 });
  expect(office.book.active.name).toBe('Hai');
});

describe('the reading that counts', () => {
  test('a reading for another purpose neither renumbers the sheets nor hides that a cell changed', async () => {
    office.open({ workbook: book({ Một: 'A|1', Hai: 'B|2\nC|3' }) });
    const host = excelHost();
    host.adopt(await host.readWorkbook());
    office.book.sheets.splice(0, 1);
    office.user.type('Hai', 1, 1, '4');
    await host.readWorkbook();
    await host.apply({ edits: [{ cell: { sheet: 1, row: 0, col: 1 }, value: 9 }] });
    expect(office.book.sheets[0]!.cell(0, 1)?.value).toBe(9);
    await expect(host.apply({ edits: [{ cell: { sheet: 1, row: 1, col: 1 }, value: 9 }] })).rejects.toEqual(
      new HostRefusal('changed', 'Hai!B2'),
    );
    await expect(host.show({ sheet: 0, row: 0, col: 0 })).rejects.toEqual(new HostRefusal('sheet-gone', 'Một'));
  });

  test('only what was read can be taken up', async () => {
    office.open({ workbook: book({ Một: 'A|1' }) });
    expect(() => excelHost().adopt({ sheets: [] })).toThrow('readWorkbook');
  });
});

test('of a protected sheet only the locked cells are locked; an open sheet has none', async () => {
  const host = await opened('A|1\nB|2');
  office.book.sheets[0]!.put(1, 1, { value: 2, style: { locked: false } });
  const cells = [0, 1].map((row) => ({ sheet: 0, row, col: 1 }));
  expect(await host.isLocked(cells)).toBe(false);
  office.book.sheets[0]!.protection = { options: {} };
  expect(await host.isLocked(cells)).toBe(true);
  expect(await host.isLocked(cells.slice(1))).toBe(false);
  await host.apply(fix([1, 1, 3]));
  expect(cell(1, 1)?.value).toBe(3);
});

test('saving asks where, if the workbook has no file yet', async () => {
  await opened('A|1');
  let saved = 0;
  office.book.onSave = () => void saved++;
  await excelHost().save();
  expect(saved).toBe(1);
});
