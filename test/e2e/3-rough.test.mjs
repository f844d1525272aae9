/* global window -- inside page.evaluate and page.waitForFunction */
// What goes wrong or is too large: a broken file, a hundred thousand cells, a protected sheet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorkbench } from './setup/browser.mjs';
import { hundredThousandCells, manyFormulas, oneSlip } from './setup/reports.mjs';
import { longestTask } from './setup/thread-time.mjs';

const bench = inWorkbench();

test(
  'a broken file is refused in words, and the open workbook stays',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.page
      .locator('#file')
      .setInputFiles({ name: 'hong.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 no archive at all') });
    await workbench.page.getByText('Không mở được tệp này').waitFor();
    await workbench.cellIs('D6', { value: 354 });
  }),
);

test(
  'a hundred thousand cells: progress is shown, reading takes few requests',
  bench({}, async (workbench) => {
    await workbench.openFile('lon.xlsx', await hundredThousandCells());
    const before = await workbench.page.evaluate(() => window.workbench.session.server.requests);
    await workbench.press('Kiểm tra trước khi nộp');
    await workbench.pane.getByRole('progressbar').first().waitFor();
    await workbench.pane.locator('#verdict-title').waitFor({ timeout: 60_000 });
    const requests = await workbench.page.evaluate(() => window.workbench.session.server.requests);
    // However many sheets: parts and names, notes, extents, two batches of cells, and whether a writing was left unfinished.
    assert.ok(requests - before <= 9, `${requests - before} requests`);
  }),
);

test(
  'a long check can be stopped',
  bench({}, async (workbench) => {
    await workbench.openFile('lon.xlsx', await hundredThousandCells());
    await workbench.press('Kiểm tra trước khi nộp');
    await workbench.pane.getByRole('button', { name: 'Dừng lại' }).click();
    await workbench.pane.getByText('Đã dừng kiểm tra.').first().waitFor({ state: 'attached' });
    assert.equal(await workbench.pane.locator('#verdict-title').count(), 0);
  }),
);

test(
  'a column of 5,000 functions of the add-in is worked out together',
  bench({}, async (workbench) => {
    await workbench.openFile('ham.xlsx', await manyFormulas());
    await workbench.type('F1', '5');
    await workbench.cellIs('C5000', { value: (5 / 6000) * 100, error: null });
    await workbench.cellIs('C1', { value: (5 / 1001) * 100, error: null });
  }),
);

test(
  'a column of 20,000 functions never freezes the page, and an edit in between is not lost',
  bench({}, async (workbench) => {
    await workbench.openFile('ham.xlsx', await manyFormulas(20_000));
    workbench.page.setDefaultTimeout(120_000);
    const longest = await longestTask(workbench.page, async () => {
      await workbench.type('F1', '5');
      await workbench.cellIs('C20000', { value: (5 / 21_000) * 100, error: null });
      await workbench.cellIs('G1', { value: (5 / 1001) * 100, error: null });
      await workbench.type('F1', '7');
      await workbench.type('F1', '9');
      await workbench.cellIs('C20000', { value: (9 / 21_000) * 100, error: null });
      await workbench.cellIs('C1', { value: (9 / 1001) * 100, error: null });
      await workbench.cellIs('G1', { value: (9 / 1001) * 100, error: null });
    });
    assert.ok(longest < 500, `a task of ${Math.round(longest)} ms`);
    const wrong = await workbench.page.evaluate(() => {
      const { active } = window.workbench.session.book;
      return Array.from({ length: 20_000 }, (_, row) => row).filter(
        (row) => Math.abs(active.cell(row, 2).value - (9 / (1001 + row)) * 100) > 1e-9,
      ).length;
    });
    assert.equal(wrong, 0, 'rows that were not worked out anew');
  }),
);

test(
  'a protected sheet is checked and said to be protected; nothing is written',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.page.evaluate(() => {
      window.workbench.session.book.active.protection = { options: {} };
    });
    await workbench.check();
    await workbench.verdict('Còn 1 chỗ cần xem lại');
    await workbench.pane.getByText('Trang tính được bảo vệ').first().waitFor();
    await workbench.cellIs('D6', { value: 354, fill: null });
  }),
);
