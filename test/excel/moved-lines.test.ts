import { waitFor } from '@testing-library/dom';
import type { Fix } from '../../src/core/model/finding';
import { HostRefusal } from '../../src/host/host';
import { deleteLines, insertLines } from '../../src/book/reshape';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { book, excelHost } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));

const fix = (row: number, col: number, value: number | string): Fix => ({ edits: [{ cell: { sheet: 0, row, col }, value }] });
const at = (row: number, col: number) => ({ sheet: 0, row, col });
const sheet = () => office.book.sheets[0]!;
const selected = () => [office.book.selection.area.top, office.book.selection.area.left];

/** A host that listens, over a column of figures of which two neighbours are alike. */
async function listening() {
  office.open({ workbook: book({ S: 'A|7\nB|7\nC|9\nTổng|23' }) });
  const host = excelHost();
  await host.readWorkbook();
  let heard = 0;
  host.onEdit(() => void heard++);
  await office.settled();
  const told = async () => {
    await waitFor(() => expect(heard).toBeGreaterThan(0), { timeout: 4000 });
    heard = 0;
  };
  return { host, told };
}

test('a cell that inserted or deleted lines moved is found where it stands now', async () => {
  const { host, told } = await listening();
  insertLines(office.book, 'user', sheet(), 'row', 0, 2);
  insertLines(office.book, 'user', sheet(), 'column', 1, 1);
  await told();
  await host.show(at(2, 1));
  expect(selected()).toEqual([4, 2]);
  deleteLines(office.book, 'user', sheet(), 'row', 0, 1);
  await told();
  await host.select({ sheet: 0, areas: [{ top: 1, left: 1, bottom: 3, right: 1 }] });
  expect(office.book.selection.area).toEqual({ top: 2, left: 2, bottom: 4, right: 2 });
});

test('a cell whose line was deleted is said to be gone', async () => {
  const { host, told } = await listening();
  deleteLines(office.book, 'user', sheet(), 'row', 2, 1);
  await told();
  await expect(host.show(at(2, 1))).rejects.toEqual(new HostRefusal('cell-gone', 'S!B3'));
  await host.show(at(3, 1));
  expect(selected()).toEqual([2, 1]);
});

test('a fix goes to the cell it is meant for, though a neighbour that holds the same figure stands at its old place', async () => {
  const { host, told } = await listening();
  insertLines(office.book, 'user', sheet(), 'row', 0, 1);
  await told();
  await host.apply(fix(1, 1, 8));
  expect([1, 2, 3].map((row) => sheet().cell(row, 1)?.value)).toEqual([7, 8, 9]);
  insertLines(office.book, 'user', sheet(), 'row', 1, 1);
  await told();
  await host.undo();
  expect([2, 3, 4].map((row) => sheet().cell(row, 1)?.value)).toEqual([7, 7, 9]);
});

test('a formula is not written into a sheet whose lines moved: it would read other cells', async () => {
  const { host, told } = await listening();
  insertLines(office.book, 'user', sheet(), 'row', 0, 1);
  await told();
  await expect(host.apply(fix(3, 1, '=SUM(B1:B3)'))).rejects.toMatchObject({ code: 'changed' });
  expect(sheet().cell(4, 1)).toEqual({ value: 23 });
});

test('after another check places are those of that check', async () => {
  const { host, told } = await listening();
  insertLines(office.book, 'user', sheet(), 'row', 0, 1);
  await told();
  await host.readWorkbook();
  await host.show(at(2, 1));
  expect(selected()).toEqual([2, 1]);
});

test('lines that moved while the check was running count too', async () => {
  const { host, told } = await listening();
  const read = await host.readWorkbook();
  insertLines(office.book, 'user', sheet(), 'row', 0, 1);
  await told();
  host.adopt(read);
  await host.show(at(2, 1));
  expect(selected()).toEqual([3, 1]);
});
