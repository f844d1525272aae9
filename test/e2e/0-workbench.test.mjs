/* global window, document, DataTransfer, DragEvent, File -- inside page.evaluate and page.waitForFunction */
// The workbench itself, with a stand-in add-in: what the grid shows and tells, both ways.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/workbench/build.mjs';
import { inWorkbench } from './setup/browser.mjs';
import { oneSlip } from './setup/reports.mjs';

const bench = inWorkbench({ addin: path.join(ROOT, 'test/workbench/fixture') });
const said = (workbench, text) => workbench.pane.getByText(text, { exact: true }).waitFor({ state: 'attached' });

test(
  'the ribbon is the manifest’s, in the language of the page',
  bench({}, async (workbench) => {
    const buttons = workbench.page.locator('#ribbon button');
    assert.deepEqual(await buttons.allInnerTexts(), ['Đọc trang tính', 'Mở khung']);
    assert.equal(await buttons.first().getAttribute('title'), 'Đọc trang tính đang mở.');
    await workbench.page.locator('#language').click();
    await workbench.page.waitForFunction(() => document.documentElement.lang === 'en');
    await workbench.ready();
    assert.deepEqual(await buttons.allInnerTexts(), ['Read the sheet', 'Open the pane']);
    await said(workbench, 'ready en-US');
  }),
);

test(
  'a button with a function runs it in the add-in, which may open its pane, colour and select',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.click('C7');
    await workbench.press('Đọc trang tính');
    await said(workbench, "read 'Biểu 1'!A1:E11");
    assert.equal(await workbench.page.locator('#pane').isVisible(), true);
    await workbench.cellIs('A1', { fill: '#FFC7CE' });
    await workbench.selectionIs('A1');
  }),
);

test(
  'edits and selections in the grid reach the add-in',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await said(workbench, 'ready vi-VN');
    await workbench.type('G5', '1.855');
    await said(workbench, 'selected G5');
    await said(workbench, 'changed G5 Unknown');
    await workbench.cellIs('G5', { value: 1855 });
  }),
);

test(
  'a function of the add-in is calculated in its window; its error and words are shown',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.type('G5', '=TESTRATE(D5,C5)*100');
    await workbench.cellIs('G5', { value: (412 / 533) * 100, error: null });
    await workbench.type('C5', '824');
    await workbench.cellIs('G5', { value: 50 });
    await workbench.type('G6', '=TESTRATE(1;0)');
    await workbench.cellIs('G6', { error: '#N/A', message: 'no households' });
    await workbench.click('G6');
    await workbench.page.locator('#cell', { hasText: 'no households' }).waitFor();
  }),
);

test(
  'what the add-in asks for and the workbench lacks is listed on the page',
  bench({ keep: { refused: true } }, async (workbench) => {
    const frame = workbench.page.frames().find((one) => one.url().includes('taskpane.html'));
    const code = await frame.evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getImage();
    await context.sync();
  }).catch((error) => error.code)`);
    assert.equal(code, 'ApiNotFound');
    await workbench.page.locator('#refused summary').click();
    await workbench.page.locator('#refused li', { hasText: 'Range.getImage' }).waitFor();
  }),
);

test(
  'a file is opened by dropping it on the page',
  bench({}, async (workbench) => {
    const bytes = [...(await oneSlip())];
    await workbench.another(() =>
      workbench.page.evaluate((content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], 'tha.xlsx'));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }, bytes),
    );
    await workbench.cellIs('D6', { value: 354 });
  }),
);

test(
  'merges and widths are drawn',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    const merged = await workbench.page.evaluate(() => window.workbench.session.book.active.merges);
    assert.deepEqual(merged, [{ top: 0, left: 0, bottom: 0, right: 4 }]);
    // A click anywhere in the merged cell selects all of it.
    const box = await workbench.page.evaluate(() => window.workbench.grid.whereIs(window.workbench.session.book.active.id, 0, 3));
    await workbench.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await workbench.page.waitForFunction(() => {
      const { area } = window.workbench.session.book.selection;
      return area.left === 0 && area.right === 4;
    });
  }),
);
