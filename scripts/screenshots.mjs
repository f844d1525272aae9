#!/usr/bin/env node
// npm run screenshots [-- part-of-a-picture's-name]: writes the pictures of README.md and docs/ anew, from the product itself in Debian's Chromium.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../test/e2e/setup/chromium.mjs';
import { Workbench } from '../test/e2e/setup/workbench.mjs';
import { buildWorkbench, ROOT } from './workbench/build.mjs';
import { serve } from './workbench/serve.mjs';

const FOLDER = path.join(ROOT, 'docs', 'images');
const SAMPLE = 'khanh-son-tin-dung-sai.xlsx';
const wanted = process.argv[2] ?? '';

await buildWorkbench();
fs.mkdirSync(FOLDER, { recursive: true });
const server = await serve({ port: 0 });
const browser = await launch();

/** One picture: a page of its own, `act`, then what `of` selects or the whole window. */
async function picture(
  name,
  { query = { sample: SAMPLE }, colorScheme = 'light', forcedColors = 'none', viewport = { width: 1280, height: 760 } },
  act,
  of,
) {
  if (!name.includes(wanted)) return;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, colorScheme, forcedColors });
  const page = await context.newPage();
  await page.goto(
    `${server.address}?${
      new URL(
        `https://x/?${Object.entries(query)
          .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
          .join('&')}`,
      ).searchParams
    }`,
  );
  const workbench = new Workbench(page);
  await workbench.ready();
  await act(workbench);
  const target = of ? page.locator(of) : page;
  await target.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
  await context.close();
  console.log(`docs/images/${name}.png`);
}

const checked = async (workbench) => {
  await workbench.check();
  if ((await workbench.findings().count()) > 0) {
    await workbench.findings().first().click();
  }
};
const tab = (name) => async (workbench) => {
  await workbench.check();
  await workbench.pane.getByRole('tab', { name }).click();
  await workbench.pane.getByRole('tab', { name, selected: true }).waitFor();
};

await picture('findings', {}, checked);
await picture('findings-en', { query: { sample: SAMPLE, lang: 'en' } }, async (workbench) => {
  // The pane speaks Vietnamese until it is told otherwise, whatever Office speaks.
  await workbench.press('Open the check pane');
  await workbench.pane.getByRole('button', { name: 'English' }).click();
  await checked(workbench);
});
await picture('findings-dark', { colorScheme: 'dark' }, checked);
await picture('findings-narrow', { query: { sample: SAMPLE, pane: '320' } }, checked, '#pane');
await picture('findings-contrast', { forcedColors: 'active', colorScheme: 'dark' }, checked, '#pane');
await picture('start', {}, (workbench) => workbench.press('Mở khung kiểm tra'));
await picture('marked', {}, async (workbench) => {
  await workbench.check();
  await workbench.pane.getByRole('button', { name: 'Tô màu', exact: true }).click();
  await workbench.pane.getByRole('button', { name: 'Bỏ tô màu' }).waitFor();
});
await picture('understood', {}, tab('Đã hiểu gì'), '#pane');
await picture('send', {}, tab('Gửi đi'), '#pane');
await picture('tools', {}, tab('Công cụ'), '#pane');
await picture('function', {}, async (workbench) => {
  await workbench.type('G6', '=POVERTYRATE(1855;38459)');
  await workbench.cellIs('G6', { value: (1855 / 38459) * 100 });
  await workbench.click('G6');
});
await withoutExcel('page-list', ['ra-soat-15-bieu.xlsx', 'ra-soat-mau-01-sai.xlsx', 'ra-soat-mau-04.xlsx', 'tay-son-tro-cap.xlsx']);
await withoutExcel('page', ['ra-soat-mau-01-sai.xlsx'], async (page) => {
  await page.locator('tbody button').click();
  await page.getByText('H13: 7,74').first().click();
  await page.getByRole('button', { name: 'Sửa thành 7,47' }).waitFor();
});
await browser.close();
await server.close();

/** A picture of the page without Excel, opened from the disk with these samples. */
async function withoutExcel(name, samples, act = () => undefined) {
  if (!name.includes(wanted)) return;
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(pathToFileURL(path.join(ROOT, 'dist', 'khop-so.html')).href);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(samples.map((sample) => path.join(ROOT, 'assets', 'samples', sample)));
  await page.getByText(`Đã kiểm tra xong ${samples.length} tệp`).waitFor();
  await act(page);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
  await context.close();
  console.log(`docs/images/${name}.png`);
}
