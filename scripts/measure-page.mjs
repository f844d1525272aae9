#!/usr/bin/env node
/* global document, atob, requestAnimationFrame, File, DataTransfer, DragEvent, window -- inside page.evaluate */
// npm run measure:page [-- --quick]: what a person waits for on the page without Excel, opened from the disk in Debian's Chromium: the page ready; a commune's
// fifteen forms dropped on it, to their verdict; frames while a sheet of 10^5 cells is scrolled; a workbook of 20 MB listed and opened (not with --quick).
// The best of three, each in a browser started anew. Beside times of the clock stand those of the processor, for machines that do more.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { launch } from '../test/e2e/setup/chromium.mjs';
import { hundredThousandCells, twentyMegabytes } from '../test/e2e/setup/reports.mjs';
import { longestTask } from '../test/e2e/setup/thread-time.mjs';
import { ROOT } from './workbench/build.mjs';

const PAGE = pathToFileURL(path.join(ROOT, 'dist', 'khop-so.html')).href;
const FORMS = path.join(ROOT, 'assets/samples/ra-soat-15-bieu-sai.xlsx');
const BARS = { ready: 1500, forms: 2000, frame: 50 };
const RUNS = 3;
const MB = 1024 * 1024;
const PATIENCE = 300_000;
const say = (name, value, unit, bar) =>
  console.log(
    `${name.padEnd(62)} ${String(Math.round(value)).padStart(6)} ${unit}${bar ? `  ${value < bar ? 'within' : 'ABOVE'} ${bar} ${unit}` : ''}`,
  );

/** `work` with a page of its own in a browser of its own: nothing is warm but the disk. */
async function inPage(work) {
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } })).newPage();
    page.setDefaultTimeout(PATIENCE);
    const session = await browser.newBrowserCDPSession();
    const from = performance.now();
    await page.goto(PAGE);
    await page.getByRole('button', { name: 'Mở tệp' }).waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    return await work(page, { clock: performance.now() - from, processor: await processorOf(session) }, () => processorOf(session));
  } finally {
    await browser.close();
  }
}

/** Milliseconds that the pages of a browser have used of the processor, all their threads together. */
async function processorOf(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function best(name, bar, work) {
  const found = [];
  for (let run = 0; run < RUNS; run++) found.push(await inPage(work));
  const least = (of) => Math.min(...found.map((one) => one[of]));
  say(`${name}, by the clock`, least('clock'), 'ms', bar);
  say(`${name}, of the processor`, least('processor'), 'ms', bar);
}

/** Drops a file and gives the milliseconds to the frame in which its verdict is painted. */
async function dropToVerdict(page, file) {
  const text = fs.readFileSync(file).toString('base64');
  return page.evaluate(
    ([name, encoded]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([bytes], name));
      const from = performance.now();
      return new Promise((done) => {
        const isDone = () => document.body.innerText.includes('Đã kiểm tra xong 1 tệp');
        const watch = new window.MutationObserver(() => {
          if (!isDone()) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }));
      });
    },
    [path.basename(file), text],
  );
}

async function listed(page, file) {
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText('Đã kiểm tra xong 1 tệp').waitFor();
}

async function opened(page) {
  await page.locator('tbody button').click();
  await page.locator('[data-at="1:0"]').waitFor();
}

/** Scrolls a sheet from its first line to its last in five seconds' worth of frames; the milliseconds of each frame. */
const scroll = (page) =>
  page.locator('.ks-grid').evaluate((grid) => {
    const [frames, steps] = [[], 300];
    grid.scrollTop = 0;
    const step = (grid.scrollHeight - grid.clientHeight) / steps;
    return new Promise((done) => {
      let before = 0;
      const next = (now) => {
        if (before) frames.push(now - before);
        before = now;
        grid.scrollTop += step;
        if (frames.length < steps) requestAnimationFrame(next);
        else done(frames);
      };
      requestAnimationFrame(next);
    });
  });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khopso-measure-'));
try {
  await best('the page is ready, from disk', BARS.ready, (_, ready) => ready);
  await best('15 forms, from the drop to their verdict', BARS.forms, async (page, { processor }, now) => ({
    clock: await dropToVerdict(page, FORMS),
    processor: (await now()) - processor,
  }));
  await measureFrames();
  if (!process.argv.includes('--quick')) await measureLarge();
} finally {
  fs.rmSync(folder, { recursive: true });
}

async function measureFrames() {
  const file = path.join(folder, 'lớn.xlsx');
  fs.writeFileSync(file, await hundredThousandCells());
  await inPage(async (page) => {
    await listed(page, file);
    await opened(page);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).first().waitFor();
    const frames = (await scroll(page)).sort((a, b) => a - b);
    say('scrolling 10^5 cells: the middle frame', frames[frames.length >> 1], 'ms');
    say('scrolling 10^5 cells: 99 of 100 frames are shorter than', frames[Math.floor(frames.length * 0.99)], 'ms', BARS.frame);
    say('scrolling 10^5 cells: the longest frame, by the clock', frames.at(-1), 'ms', BARS.frame);
    say('scrolling 10^5 cells: the longest task, of the processor', await longestTask(page, () => scroll(page)), 'ms', BARS.frame);
  });
}

async function measureLarge() {
  for (const [name, cells] of [
    ['20 MB, most of it pictures, 10^5 cells', 100_000],
    ['20 MB of figures alone, 1.4 · 10^6 cells', 1_400_000],
  ]) {
    const file = path.join(folder, `${cells}.xlsx`);
    fs.writeFileSync(file, await twentyMegabytes(cells));
    await inPage(async (page) => {
      const start = performance.now();
      await listed(page, file);
      say(`${name}: to its verdict`, performance.now() - start, 'ms');
      console.log(`  ${await page.locator('tbody tr').innerText()} (${(fs.statSync(file).size / MB).toFixed(1)} MB)`);
      const from = performance.now();
      await opened(page);
      say(`${name}: from the click to its cells`, performance.now() - from, 'ms');
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      say(`${name}: memory of the page's own thread`, usedSize / MB, 'MB');
    });
  }
}
