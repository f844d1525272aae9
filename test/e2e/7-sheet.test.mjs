// The workbench as a place to work in: lines that come and go, looks, sizes, sheets, and what is refused.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/workbench/build.mjs';
import { inWorkbench } from './setup/browser.mjs';
import { oneSlip } from './setup/reports.mjs';

const bench = inWorkbench({ addin: path.join(ROOT, 'test/workbench/fixture') });
const said = (workbench, text) => workbench.pane.getByText(text, { exact: true }).waitFor({ state: 'attached' });

async function opened(workbench) {
  await workbench.openFile('bieu-1.xlsx', await oneSlip());
  await said(workbench, 'ready vi-VN');
}

/** The middle of a cell on the screen. */
async function middle(workbench, row, col) {
  const box = await workbench.page.evaluate(
    ([r, c]) => window.workbench.grid.whereIs(window.workbench.session.book.active.id, r, c),
    [row, col],
  );
  return [box.x + box.width / 2, box.y + box.height / 2, box];
}

test(
  'an inserted row reaches formulas, grid, add-in and file, and is undone',
  bench({}, async (workbench) => {
    await opened(workbench);
    await workbench.type('G11', '=SUM(D5:D10)');
    await workbench.cellIs('G11', { value: 1640 });
    await workbench.click('B7');
    await workbench.page.locator('#insert-rows').click();
    await said(workbench, 'changed 7:7 Unknown');
    await workbench.cellIs('G12', { formula: 'SUM(D5:D11)', value: 1640 });
    await workbench.shows('B8', 'Sơn Bình');
    await workbench.shows('B7', null);
    await workbench.type('D7', '100');
    await workbench.cellIs('G12', { value: 1740 });
    const { bytes } = await workbench.save();
    await workbench.openFile('lai.xlsx', bytes);
    await workbench.cellIs('G12', { formula: 'SUM(D5:D11)', value: 1740 });
    await workbench.cellIs('D7', { value: 100 });
    await workbench.shows('B8', 'Sơn Bình');
  }),
);

test(
  'deleted columns are undone with all they held',
  bench({}, async (workbench) => {
    await opened(workbench);
    await workbench.type('G5', '=D5*2');
    await workbench.cellIs('G5', { value: 824 });
    await workbench.click('D3');
    await workbench.page.locator('#delete-columns').click();
    await said(workbench, 'changed D:D Unknown');
    await workbench.cellIs('F5', { formula: '#REF!*2', error: '#REF!' });
    await workbench.shows('D3', 'Hộ cận nghèo');
    await workbench.page.locator('#undo').click();
    await workbench.cellIs('G5', { formula: 'D5*2', value: 824 });
    await workbench.shows('D3', 'Hộ nghèo');
  }),
);

test(
  'the menu under the right button, by keyboard',
  bench({}, async (workbench) => {
    await opened(workbench);
    const [x, y] = await middle(workbench, 5, 1);
    await workbench.page.mouse.click(x, y, { button: 'right' });
    await workbench.selectionIs('B6');
    await workbench.page.getByRole('menuitem', { name: 'Chèn hàng' }).waitFor();
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await workbench.cellIs('B6', { value: 'Sơn Bình' });
    assert.equal(await workbench.page.locator('#cell-menu').isVisible(), false);
  }),
);

test(
  'a number format, bold type and a dragged width are in the saved file',
  bench({}, async (workbench) => {
    await opened(workbench);
    await workbench.click('D6');
    await workbench.page.locator('#format').selectOption('#,##0.00');
    await workbench.page.keyboard.press('Control+b');
    await workbench.page.waitForFunction(() => window.workbench.session.book.active.cell(5, 3)?.style?.bold);
    const [, , cell] = await middle(workbench, 0, 0);
    const edge = cell.x + cell.width;
    await workbench.page.mouse.move(edge, cell.y - 10);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(edge + 60, cell.y - 10, { steps: 4 });
    await workbench.page.mouse.up();
    await workbench.page.waitForFunction(() => window.workbench.session.book.active.columnWidths.size > 0);
    const look = () =>
      workbench.page.evaluate(() => {
        const sheet = window.workbench.session.book.active;
        return [sheet.cell(5, 3).format, sheet.cell(5, 3).style.bold, sheet.cell(5, 3).value, Math.round(sheet.columnWidths.get(0))];
      });
    const before = await look();
    const { bytes } = await workbench.save();
    await workbench.openFile('lai.xlsx', bytes);
    assert.deepEqual(await look(), before);
    assert.deepEqual(before.slice(0, 3), ['#,##0.00', true, 354]);
  }),
);

test(
  'a sheet is renamed at its tab and its formulas follow',
  bench({}, async (workbench) => {
    await opened(workbench);
    await workbench.type('G5', "='Biểu 1'!D5");
    await workbench.cellIs('G5', { value: 412 });
    await workbench.page.locator('#grid').getByText('Biểu 1', { exact: true }).last().dblclick();
    await workbench.page.keyboard.press('Control+a');
    // As fast as a person: the grid takes a name finished within half a second of the click for a drag of the tab.
    await workbench.page.keyboard.type('Quý 1', { delay: 150 });
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForFunction(() => window.workbench.session.book.active.name === 'Quý 1');
    await workbench.cellIs('G5', { formula: "'Quý 1'!D5", value: 412 });
    const { bytes } = await workbench.save();
    await workbench.openFile('lai.xlsx', bytes);
    await workbench.cellIs('G5', { formula: "'Quý 1'!D5" }, 'Quý 1');
  }),
);

test(
  'typing into a protected sheet is refused in words, and the figure stays',
  bench({}, async (workbench) => {
    await opened(workbench);
    await workbench.page.evaluate(() => {
      window.workbench.session.book.active.protection = { options: {} };
    });
    await workbench.type('D6', '999');
    await workbench.page.getByText('Trang tính được bảo vệ nên không sửa được').waitFor();
    await workbench.shows('D6', 354);
    await workbench.cellIs('D6', { value: 354 });
    await workbench.page.locator('#insert-rows').click();
    await workbench.cellIs('D6', { value: 354 });
  }),
);

test(
  'what is no workbook is refused in words; an old format says what saving makes of it',
  bench({}, async (workbench) => {
    await opened(workbench);
    const file = (name, text) =>
      workbench.page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    await file('anh.png', '\u0089PNG\r\n\u001a\n' + '\u0000'.repeat(50));
    await workbench.page.getByText('Đây không phải là bảng tính').waitFor();
    await workbench.cellIs('D6', { value: 354 });
    await workbench.another(() => file('so-lieu.csv', 'Xã,Hộ nghèo\nBa Cụm Bắc,412\n'));
    await workbench.page.getByText('khi lưu sẽ thành một tệp .xlsx mới').waitFor();
    await workbench.cellIs('B2', { value: 412 });
    assert.equal((await workbench.save()).name, 'so-lieu.xlsx');
  }),
);

test(
  'a sheet comes with "+", its tab is dragged before the other, and both are in the saved file',
  bench({}, async (workbench) => {
    await opened(workbench);
    const names = () => workbench.page.evaluate(() => window.workbench.session.book.sheets.map((sheet) => sheet.name));
    await workbench.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await workbench.page.waitForFunction(() => window.workbench.session.book.sheets.length === 2);
    const [first, second] = await names();
    assert.equal(first, 'Biểu 1');
    const tab = (name) => workbench.page.locator('#grid').getByText(name, { exact: true }).last();
    await tab(second).waitFor();
    const [from, to] = [await tab(second).boundingBox(), await tab(first).boundingBox()];
    await workbench.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await workbench.page.mouse.down();
    // A tab moves once it was held for half a second (the grid's long press). Nothing on the page shows when; a later timer of
    // the same thread is sure to run after the grid's own, however busy the machine.
    await workbench.page.evaluate(
      () =>
        new Promise((done) => {
          setTimeout(done, 700);
        }),
    );
    await workbench.page.mouse.move(to.x + 2, to.y + to.height / 2, { steps: 12 });
    await workbench.page.mouse.up();
    await workbench.page.waitForFunction((name) => window.workbench.session.book.sheets[0].name === name, second);
    const { bytes } = await workbench.save();
    await workbench.openFile('lai.xlsx', bytes);
    assert.deepEqual(await names(), [second, first]);
  }),
);
