/* global document -- inside page.evaluate and page.waitForFunction */
// The page without Excel, opened from the disk with the network refused: files in, findings, mending, file out.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadTs } from '../../scripts/load-ts.mjs';
import { ROOT } from '../../scripts/workbench/build.mjs';
import { violations } from './setup/axe.mjs';
import { choose, commandLine, done, onPages, open as openFirst, pane, rowOf, SAMPLES, saveTo, slip } from './setup/page.mjs';
import { hundredThousandCells, oneSlip } from './setup/reports.mjs';

const onPage = onPages();
const inPage = (page) => ({ paneFrame: () => page });

test(
  'files are listed with their verdicts; a broken one is refused by name and costs the others nothing',
  onPage({}, async (page) => {
    const broken = { name: 'hỏng.xlsx', mimeType: '', buffer: (await oneSlip()).subarray(0, 900) };
    await choose(page, [await slip(), broken, { name: 'trống.csv', mimeType: '', buffer: Buffer.from('') }]);
    await done(page, 3);
    assert.match(await rowOf(page, 'bieu-1.xlsx').innerText(), /lỗi/);
    assert.match(await rowOf(page, 'hỏng.xlsx').innerText(), /Không kiểm tra được/);
    assert.match(await rowOf(page, 'trống.csv').innerText(), /Không kiểm tra được/);
    assert.deepEqual(await violations(inPage(page)), []);
  }),
);

test(
  'verdicts are those that the same check gives in Node, on every sample',
  onPage({}, async (page) => {
    const names = fs.readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
    await choose(
      page,
      names.map((name) => path.join(SAMPLES, name)),
    );
    await done(page, names.length);
    const told = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText)));
    const { checkFile } = await loadTs(path.join(ROOT, 'src/page/files/file-check.ts'));
    for (const [name, verdict] of told)
      assert.equal(verdict, (await checkFile({ name, bytes: fs.readFileSync(path.join(SAMPLES, name)) })).verdict.vi, name);
  }),
);

test(
  'the slip is mended with a click, undone, mended again and saved: the original stays, the copy is right',
  onPage({}, async (page) => {
    await choose(page, [await slip()]);
    await done(page, 1);
    await openFirst(page, 'bieu-1.xlsx');
    const cell = page.locator('[data-at="5:3"]');
    assert.equal(await cell.innerText(), '354');
    await pane(page).getByText('D6').first().click();
    await pane(page).getByRole('button', { name: /Sửa/ }).first().click();
    await page.waitForFunction(() => document.querySelector('[data-at="5:3"]').textContent === '345');
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).first().click();
    await page.waitForFunction(() => document.querySelector('[data-at="5:3"]').textContent === '354');
    await cell.dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('345');
    await page.keyboard.press('Enter');
    await pane(page).getByRole('button', { name: 'Kiểm tra lại' }).first().click();
    await pane(page)
      .getByRole('heading', { name: /Chưa phát hiện mâu thuẫn/ })
      .waitFor();
    const copy = path.join(ROOT, 'build', 'e2e-saved.xlsx');
    assert.equal(await saveTo(page, copy), 'bieu-1 (đã soát).xlsx');
    assert.match(commandLine(copy), /Không thấy mâu thuẫn/);
  }),
);

test(
  'the keyboard alone: arrows move, typing edits, Escape gives up',
  onPage({}, async (page) => {
    await choose(page, [await slip()]);
    await done(page, 1);
    await openFirst(page, 'bieu-1.xlsx');
    await page.getByRole('grid').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    assert.equal(await page.getByLabel('Ô đang chọn').innerText(), 'B3');
    await page.keyboard.type('Xã');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('[data-at="2:1"]').innerText(), 'Đơn vị');
    await page.keyboard.type('Xã');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('[data-at="2:1"]').innerText(), 'Xã');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('[data-at="2:1"]').textContent === 'Đơn vị');
    assert.deepEqual(await violations(inPage(page)), []);
  }),
);

test(
  'in dark colours and at 320 pixels nothing is cut off and axe finds nothing',
  onPage({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' }, async (page) => {
    await choose(page, [await slip()]);
    await done(page, 1);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok((await wide()) <= 320);
    await openFirst(page, 'bieu-1.xlsx');
    assert.ok((await wide()) <= 320);
    assert.deepEqual(await violations(inPage(page)), []);
  }),
);

test(
  'of a long sheet only what is looked at is drawn, to its last line',
  onPage({}, async (page) => {
    await choose(page, [{ name: 'lớn.xlsx', mimeType: '', buffer: await hundredThousandCells() }]);
    await done(page, 1);
    await openFirst(page, 'lớn.xlsx');
    await page.locator('.ks-grid').evaluate((grid) => (grid.scrollTop = 5000 * 20));
    await page.locator('[data-at="5000:0"]').waitFor();
    assert.equal(await page.locator('[data-at="5000:0"]').innerText(), 'Thôn 5000');
    assert.ok((await page.locator('.ks-cell').count()) < 2500);
  }),
);
