/* global document, navigator -- inside page.evaluate and page.waitForFunction */
// The page without Excel in an officer's hands: files by any way, the whole pane, large and hostile files, old browsers, a served copy.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { ROOT } from '../../scripts/workbench/build.mjs';
import { serve } from '../../scripts/workbench/serve.mjs';
import { launch } from './setup/chromium.mjs';
import { choose, commandLine, done, onPages, open, pane, rowOf, SAMPLES, saveTo, slip } from './setup/page.mjs';
import { oldFormat, oneSlip, twentyMegabytes } from './setup/reports.mjs';

const PAGE = path.join(ROOT, 'dist', 'khop-so.html');
const onPage = onPages();
let folder;
before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khopso-page-'))));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Drops files and folders of the disk on the middle of the page, as the system's own file window does. */
async function drop(page, ...files) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) await session.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });
  await session.detach();
}

test(
  'files and a folder with folders in it are dropped, and another file beside one that is open; what is no workbook is passed over',
  onPage({}, async (page) => {
    const inner = path.join(folder, 'quý 1', 'xã A');
    fs.mkdirSync(inner, { recursive: true });
    fs.writeFileSync(path.join(inner, 'biểu.xlsx'), await oneSlip());
    fs.writeFileSync(path.join(inner, 'ảnh.png'), 'no workbook');
    fs.writeFileSync(path.join(folder, 'quý 1', 'đúng.csv'), 'Thôn;Số hộ\nĐông;61\nTây;47\nNam;85\nTổng cộng;193\n');
    fs.writeFileSync(path.join(folder, 'lẻ.csv'), 'Thôn;Số hộ\nĐông;61\nTây;47\nNam;85\nTổng cộng;239\n');
    await drop(page, path.join(folder, 'quý 1'), path.join(folder, 'lẻ.csv'));
    await done(page, 3);
    const names = () => page.locator('tbody tr td:first-child').allInnerTexts();
    assert.deepEqual((await names()).sort(), ['lẻ.csv', 'quý 1/xã A/biểu.xlsx', 'quý 1/đúng.csv'].sort());
    await open(page, 'lẻ.csv');
    await drop(page, path.join(SAMPLES, 'ra-soat-mau-03.xlsx'));
    await done(page, 4);
    assert.match(await rowOf(page, 'ra-soat-mau-03.xlsx').innerText(), /Không thấy mâu thuẫn/);
  }),
);

test(
  'a folder is chosen by the picker; one without a workbook is said',
  onPage({}, async (page) => {
    const [full, empty] = [path.join(folder, 'chọn'), path.join(folder, 'trống')];
    for (const one of [full, empty]) fs.mkdirSync(one);
    fs.writeFileSync(path.join(full, 'biểu.xlsx'), await oneSlip());
    fs.writeFileSync(path.join(full, '~$biểu.xlsx'), 'a lock file of Excel');
    fs.writeFileSync(path.join(empty, 'đọc.pdf'), 'no workbook');
    const picker = page.locator('input[type=file]').nth(1);
    await picker.setInputFiles(empty);
    await page.getByText('Không có tệp nào đọc được trong thư mục đã chọn.').waitFor();
    await picker.setInputFiles(full);
    await done(page, 1);
    assert.match(await rowOf(page, 'chọn/biểu.xlsx').innerText(), /1 lỗi/);
  }),
);

test(
  'files with a password, broken or made to harm are refused by name, and the others go on',
  onPage({}, async (page) => {
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000));
    XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(200));
    const file = (name, buffer) => ({ name, mimeType: '', buffer: Buffer.from(buffer) });
    await choose(page, [
      file('mật khẩu.xlsx', XLSX.CFB.write(container, { type: 'buffer' })),
      file('cụt.xlsx', (await oneSlip()).subarray(0, 2000)),
      file('giả.xls', '<html><script>alert(1)</script><table>'.repeat(2000)),
      file('ảnh.xlsx', Buffer.alloc(4000, 0x89)),
      await slip(),
    ]);
    await done(page, 5);
    assert.match(await rowOf(page, 'mật khẩu.xlsx').innerText(), /Không kiểm tra được: .*mật khẩu/);
    for (const name of ['cụt.xlsx', 'giả.xls', 'ảnh.xlsx']) assert.match(await rowOf(page, name).innerText(), /Không kiểm tra được/, name);
    assert.match(await rowOf(page, 'bieu-1.xlsx').innerText(), /1 lỗi/);
  }),
);

test(
  'what was mended is kept until it is saved: the list says so, the file opens as it was left, and leaving asks',
  onPage({}, async (page) => {
    await choose(page, [await slip()]);
    await done(page, 1);
    await open(page, 'bieu-1.xlsx');
    await page.locator('[data-at="5:3"]').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('345');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByText('Đã sửa, chưa lưu').waitFor();
    await rowOf(page, 'bieu-1.xlsx')
      .getByText(/Không thấy mâu thuẫn/)
      .waitFor();
    const asked = new Promise((answer) => {
      page.once('dialog', (dialog) => void dialog.dismiss().then(() => answer(dialog.type())));
    });
    await page.close({ runBeforeUnload: true });
    assert.equal(await asked, 'beforeunload');
    await open(page, 'bieu-1.xlsx');
    assert.equal(await page.locator('[data-at="5:3"]').innerText(), '345');
    await saveTo(page, path.join(folder, 'giữ.xlsx'));
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByText('Đã lưu bản sửa').waitFor();
  }),
);

test(
  'a reason is kept, the result sheet written, the file prepared for sending: the command line knows the reason, and the seal is verified again',
  onPage({}, async (page) => {
    await choose(page, [await slip()]);
    await done(page, 1);
    await open(page, 'bieu-1.xlsx');
    const inPane = pane(page);
    await inPane.getByText('D6').first().click();
    await inPane.getByRole('button', { name: 'Giữ nguyên, giải trình' }).click();
    await inPane.getByRole('textbox', { name: 'Vì sao số này vẫn đúng?' }).fill('Huyện đã xác nhận');
    await inPane.getByRole('button', { name: 'Lưu giải trình' }).click();
    await inPane.getByRole('heading', { name: 'Đã giải trình cả 1 chỗ lệch' }).waitFor();
    await inPane.getByRole('tab', { name: 'Gửi đi' }).click();
    await inPane.getByRole('button', { name: 'Lập phiếu trong tệp' }).click();
    await inPane.getByText('Đã lập phiếu.').waitFor();
    const [saved] = await Promise.all([page.waitForEvent('download'), inPane.getByRole('button', { name: 'Chuẩn bị gửi' }).click()]);
    const file = path.join(folder, 'gửi.xlsx');
    await saved.saveAs(file);
    assert.match(commandLine(file), /Huyện đã xác nhận/);
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await choose(page, [file]);
    await done(page, 2);
    await open(page, 'gửi.xlsx');
    await inPane.getByRole('tab', { name: 'Gửi đi' }).click();
    await inPane.getByRole('button', { name: 'Xác minh', exact: true }).click();
    await inPane.getByText('Số liệu vẫn đúng như lúc kiểm tra.').waitFor();
  }),
);

test(
  'a function is found and its formula copied; the board of targets is shown; the result is printed',
  onPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await choose(page, [path.join(SAMPLES, 'ea-sup-phu-luc.xlsx')]);
    await done(page, 1);
    await open(page, 'ea-sup-phu-luc.xlsx');
    const inPane = pane(page);
    await inPane.getByRole('tab', { name: 'Công cụ' }).click();
    await inPane.getByRole('searchbox').fill('ty le ho ngheo');
    await inPane
      .getByRole('button', { name: /TYLEHONGHEO ·/ })
      .first()
      .click();
    const fields = inPane.getByRole('textbox');
    await fields.nth(0).fill('1855');
    await fields.nth(1).fill('38459');
    await inPane.getByRole('button', { name: 'Chép công thức' }).click();
    await inPane.getByText('Đã chép công thức').first().waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '=TYLEHONGHEO(1855; 38459)');
    await inPane.getByRole('button', { name: 'Bảng theo dõi chỉ tiêu' }).click();
    await inPane.getByText('Mục tiêu năm').waitFor();
    await page.getByRole('button', { name: 'In kết quả' }).click();
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('article.finding'));
    const onPaper = await page.evaluate(() => document.querySelector('iframe').contentDocument.body.innerText);
    assert.match(onPaper, /ea-sup-phu-luc\.xlsx/);
    assert.match(onPaper, /H27/);
  }),
);

test(
  'an old .xls is opened, said to become an .xlsx, mended and saved as one that the command line finds right',
  onPage({}, async (page) => {
    await choose(page, [{ name: 'cũ.xls', mimeType: '', buffer: await oldFormat() }]);
    await done(page, 1);
    await open(page, 'cũ.xls');
    await page.getByText('bản lưu sẽ là một tệp .xlsx mới').waitFor();
    await pane(page).getByText('D6').first().click();
    await pane(page)
      .getByRole('button', { name: /^Sửa thành/ })
      .first()
      .click();
    await page.waitForFunction(() => document.querySelector('[data-at="5:3"]').textContent === '345');
    const copy = path.join(folder, 'cũ.xlsx');
    assert.equal(await saveTo(page, copy), 'cũ (đã soát).xlsx');
    assert.match(commandLine(copy), /Không thấy mâu thuẫn/);
  }),
);

test(
  'a workbook of 20 MB is checked, opened, and saved with every other part as it was',
  onPage({}, async (page) => {
    const file = path.join(folder, 'nặng.xlsx');
    fs.writeFileSync(file, await twentyMegabytes(20_000));
    await choose(page, [file]);
    await done(page, 1);
    await open(page, 'nặng.xlsx');
    await page.locator('[data-at="1:0"]').dblclick();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    const copy = path.join(folder, 'nặng-sửa.xlsx');
    await saveTo(page, copy);
    const [was, is] = [file, copy].map((one) => unzipSync(fs.readFileSync(one)));
    const changed = Object.keys(was).filter((name) => Buffer.compare(Buffer.from(was[name]), Buffer.from(is[name] ?? [])) !== 0);
    assert.deepEqual(changed, ['xl/worksheets/sheet1.xml']);
  }),
);

test('an old browser, or one without scripts, gets a plain notice in Vietnamese', async () => {
  const browser = await launch();
  try {
    for (const [javaScriptEnabled, age] of [
      [true, () => delete Array.prototype.at],
      [false, null],
    ]) {
      const page = await (await browser.newContext({ offline: true, javaScriptEnabled })).newPage();
      if (age) await page.addInitScript(age);
      await page.goto(pathToFileURL(PAGE).href);
      await page.getByText('Trình duyệt này quá cũ hoặc không cho chạy chương trình.').waitFor({ state: 'visible' });
      assert.equal(await page.getByRole('button').count(), 0);
    }
  } finally {
    await browser.close();
  }
});

test('a served copy has its policy as a header, is kept by its worker and opens without the server; its worker leaves the add-in alone', async () => {
  // A service worker is refused where a certificate is merely waved through by the page.
  const browser = await launch('--ignore-certificate-errors');
  const server = await serve({ port: 0 });
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    const answer = await page.goto(`${server.address}khop-so.html`);
    const policy = answer.headers()['content-security-policy'];
    assert.match(policy, /default-src 'none'.*connect-src 'none'.*frame-ancestors 'none'/);
    await page.getByRole('button', { name: 'Mở tệp' }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    assert.deepEqual(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
      [],
    );
    assert.deepEqual(server.missing, []);
    await server.close();
    await page.goto(`${server.address}khop-so.html`);
    await page.getByRole('button', { name: 'Mở tệp' }).waitFor();
    await choose(page, [await slip()]);
    await done(page, 1);
    await assert.rejects(page.goto(`${server.address}taskpane.html`));
  } finally {
    await browser.close();
    await server.close();
  }
});
