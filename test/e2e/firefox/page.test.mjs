/* global document, DataTransfer, DragEvent, File -- inside page.evaluate */
// The page without Excel in Debian's Firefox, from the disk and without a network, driven by WebDriver BiDi.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { loadTs } from '../../../scripts/load-ts.mjs';
import { ROOT } from '../../../scripts/workbench/build.mjs';
import { violations } from '../setup/axe.mjs';
import { hundredThousandCells, oneSlip } from '../setup/reports.mjs';

const PAGE = pathToFileURL(path.join(ROOT, 'dist', 'khop-so.html')).href;
const SAMPLES = path.join(ROOT, 'assets', 'samples');
const PATIENCE = 180_000;
let browser;
let folder;

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khopso-firefox-'));
  fs.writeFileSync(path.join(folder, 'bieu-1.xlsx'), await oneSlip());
  fs.writeFileSync(path.join(folder, 'hỏng.xlsx'), (await oneSlip()).subarray(0, 900));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    protocolTimeout: PATIENCE,
    extraPrefsFirefox: {
      // A proxy that nobody listens at: whatever is asked for is refused.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
});
after(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A test with a page of its own, whose every request and error is watched. */
const onPage = (viewport, body) => async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const told = [];
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && told.push(`asked for ${request.url()}`));
  try {
    await page.setViewport(viewport);
    await page.goto(PAGE);
    await page.waitForSelector('input[type=file]');
    await body(page);
    assert.deepEqual(told, [], 'errors and requests');
  } finally {
    await page.close({ runBeforeUnload: false });
  }
};
const WIDE = { width: 1280, height: 860 };

const choose = async (page, ...files) => (await page.$('input[type=file]')).uploadFile(...files);
const says = (page, text) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const list = (page) => page.$$eval('tbody tr', (rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText)));
/** Presses the first button whose words begin so. */
const press = async (page, words) => {
  const found = await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(wanted) && !one.disabled),
    {},
    words,
  );
  await found.asElement().click();
};
const cellText = (page, at) => page.$eval(`[data-at="${at}"]`, (cell) => cell.textContent);
const cellIs = (page, at, text) =>
  page.waitForFunction((place, wanted) => document.querySelector(`[data-at="${place}"]`)?.textContent === wanted, {}, at, text);

test(
  'verdicts are those of the same check in Node; a broken file is refused and costs the others nothing',
  onPage(WIDE, async (page) => {
    const names = fs.readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
    await choose(page, ...names.map((name) => path.join(SAMPLES, name)), path.join(folder, 'hỏng.xlsx'));
    await says(page, `Đã kiểm tra xong ${names.length + 1} tệp`);
    const told = new Map(await list(page));
    assert.match(told.get('hỏng.xlsx'), /Không kiểm tra được/);
    const { checkFile } = await loadTs(path.join(ROOT, 'src/page/files/file-check.ts'));
    for (const name of names)
      assert.equal(told.get(name), (await checkFile({ name, bytes: fs.readFileSync(path.join(SAMPLES, name)) })).verdict.vi, name);
    assert.deepEqual(await violations({ paneFrame: () => page }), []);
  }),
);

test(
  'a file is mended by a click, undone, mended by hand and saved: the copy is right',
  onPage(WIDE, async (page) => {
    await choose(page, path.join(folder, 'bieu-1.xlsx'));
    await says(page, 'Đã kiểm tra xong 1 tệp');
    await press(page, 'bieu-1.xlsx');
    await press(page, 'D6');
    await press(page, 'Sửa thành 345');
    await cellIs(page, '5:3', '345');
    await press(page, 'Hoàn tác');
    await cellIs(page, '5:3', '354');
    const cell = await page.$('[data-at="5:3"]');
    await cell.click({ count: 2 });
    await page.waitForSelector('.ks-editor');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('345');
    await page.keyboard.press('Enter');
    await cellIs(page, '5:3', '345');
    await press(page, 'Kiểm tra lại');
    await says(page, 'Chưa phát hiện mâu thuẫn');
    await press(page, 'Lưu bản đã sửa');
    const copy = path.join(folder, 'bieu-1 (đã soát).xlsx');
    for (let tries = 0; tries < 100 && !(fs.existsSync(copy) && fs.statSync(copy).size > 0); tries++)
      await new Promise((next) => {
        setTimeout(next, 200);
      });
    const said = spawnSync(process.execPath, [path.join(ROOT, 'bin', 'khopso.mjs'), 'check', copy], { encoding: 'utf8' }).stdout;
    assert.match(said.replace(/\s+/g, ' '), /Không thấy mâu thuẫn/);
  }),
);

test(
  'files that are dropped are taken, on the list and beside an open file',
  onPage(WIDE, async (page) => {
    const drop = (name, text) =>
      page.evaluate(
        (called, holds) => {
          const held = new DataTransfer();
          held.items.add(new File([holds], called));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }));
        },
        name,
        text,
      );
    await drop('thôn.csv', 'Thôn;Số hộ\nĐông;61\nTây;47\nNam;85\nTổng cộng;193\n');
    await says(page, 'Đã kiểm tra xong 1 tệp');
    await press(page, 'thôn.csv');
    await page.waitForSelector('.ks-grid');
    await drop('xóm.csv', 'Thôn;Số hộ\nĐông;61\nTây;47\nNam;85\nTổng cộng;239\n');
    await says(page, 'Đã kiểm tra xong 2 tệp');
    assert.deepEqual(
      (await list(page)).map(([name, verdict]) => [name, verdict.slice(0, 8)]),
      [
        ['thôn.csv', 'Không th'],
        ['xóm.csv', 'Có 1 lỗi'],
      ],
    );
  }),
);

test(
  'of a long sheet only what is looked at is drawn',
  onPage(WIDE, async (page) => {
    fs.writeFileSync(path.join(folder, 'lớn.xlsx'), await hundredThousandCells());
    await choose(page, path.join(folder, 'lớn.xlsx'));
    await says(page, 'Đã kiểm tra xong 1 tệp');
    await press(page, 'lớn.xlsx');
    await page.waitForSelector('[data-at="4:0"]');
    await page.$eval('.ks-grid', (grid) => void (grid.scrollTop = 5000 * 20));
    await page.waitForSelector('[data-at="5000:0"]');
    assert.equal(await cellText(page, '5000:0'), 'Thôn 5000');
    assert.ok((await page.$$('.ks-cell')).length < 2500);
  }),
);

test(
  'at 320 pixels nothing is cut off',
  onPage({ width: 320, height: 800 }, async (page) => {
    await choose(page, path.join(folder, 'bieu-1.xlsx'));
    await says(page, 'Đã kiểm tra xong 1 tệp');
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok((await wide()) <= 320);
    await press(page, 'bieu-1.xlsx');
    await says(page, 'Kiểm tra lại');
    assert.ok((await wide()) <= 320);
    assert.deepEqual(await violations({ paneFrame: () => page }), []);
  }),
);
