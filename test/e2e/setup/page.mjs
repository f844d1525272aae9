// The page without Excel as the tests open it: from the disk, the network refused, every request and error watched.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../scripts/workbench/build.mjs';
import { launch } from './chromium.mjs';
import { oneSlip } from './reports.mjs';

const PAGE = pathToFileURL(path.join(ROOT, 'dist', 'khop-so.html')).href;
export const SAMPLES = path.join(ROOT, 'assets', 'samples');

/** What the command line says of files, each space one space. */
export const commandLine = (...files) =>
  spawnSync(process.execPath, [path.join(ROOT, 'bin', 'khopso.mjs'), 'check', ...files], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');

export const slip = async (name = 'bieu-1.xlsx') => ({ name, mimeType: '', buffer: await oneSlip() });

/** Call at the top of a file; gives `(options, body) → test function`, each with a page of its own. */
export function onPages() {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());
  return (options, body) => async (t) => {
    const { viewport = { width: 1280, height: 860 }, colorScheme = 'light', permissions = [] } = options;
    const context = await browser.newContext({ offline: true, viewport, colorScheme, permissions, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    const errors = [];
    const outside = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    context.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && outside.push(request.url()));
    try {
      await page.goto(PAGE);
      await page.getByRole('button', { name: 'Mở tệp' }).waitFor();
      await body(page, t);
      assert.deepEqual(errors, [], 'errors in the console');
      assert.deepEqual(outside, [], 'requests to anywhere');
    } finally {
      await context.close();
    }
  };
}

export const choose = (page, files) => page.locator('input[type=file]').first().setInputFiles(files);
export const done = (page, n) => page.getByText(`Đã kiểm tra xong ${n} tệp`).waitFor();
export const rowOf = (page, name) => page.getByRole('row').filter({ hasText: name });
export const pane = (page) => page.getByRole('region', { name: 'Kiểm tra', exact: true });

export async function open(page, name) {
  await page.getByRole('button', { name }).click();
  await pane(page).getByRole('button', { name: 'Kiểm tra lại' }).first().waitFor();
}

/** Presses the button that saves, and keeps the file. */
export async function saveTo(page, file) {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu bản đã sửa' }).click()]);
  await saved.saveAs(file);
  return saved.suggestedFilename();
}
