#!/usr/bin/env node
// npm run measure [-- part-of-a-sample's-name]: what a person waits for, in Debian's Chromium. From `npm start` to the page ready and in use, and from the
// click to the findings for each sample, the best of three. On a machine with nothing else to do: all of it is time of the clock.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { launch } from '../test/e2e/setup/chromium.mjs';
import { Workbench } from '../test/e2e/setup/workbench.mjs';
import { ROOT } from './workbench/build.mjs';

const BARS = { start: 10_000, ready: 4000, shown: 1000 };
const RUNS = 3;
const say = (name, ms, bar) =>
  console.log(`${name.padEnd(44)} ${String(Math.round(ms)).padStart(6)} ms${bar ? `  ${ms < bar ? 'within' : 'ABOVE'} ${bar} ms` : ''}`);

const from = performance.now();
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const server = spawn(npm, ['start', '--', '--no-open'], {
  cwd: ROOT,
  env: { ...process.env, PORT: '0' },
  detached: process.platform !== 'win32',
  shell: process.platform === 'win32',
});
const address = await new Promise((done, fail) => {
  let said = '';
  server.stdout.on('data', (bytes) => {
    said += bytes;
    const found = /https:\/\/localhost:\d+\//.exec(said);
    if (found && said.includes('Ctrl+C')) done(found[0]);
  });
  server.on('exit', (code) => fail(new Error(`npm start ended with ${code}: ${said}`)));
});
say('npm start: the address is printed', performance.now() - from);
const browser = await launch();
try {
  await measure();
} finally {
  await browser.close();
  server.removeAllListeners('exit');
  if (process.platform === 'win32') server.kill();
  else process.kill(-server.pid);
}

async function measure() {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 860 } })).newPage();
  const opened = performance.now();
  await page.goto(address);
  const workbench = new Workbench(page);
  await workbench.ready();
  say('the page is ready, since it was asked for', performance.now() - opened, BARS.ready);
  await workbench.check();
  say('from npm start to the first findings shown', performance.now() - from, BARS.start);
  const names = await page.locator('#samples option').evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));
  const wanted = process.argv[2] ?? '';
  for (const name of names.filter((one) => one.includes(wanted))) {
    let best = Infinity;
    for (let run = 0; run < RUNS; run++) {
      await workbench.openSample(name);
      best = Math.min(best, await clickToFindings(page, workbench));
    }
    say(name, best, BARS.shown);
  }
}

/** Milliseconds from the click on the ribbon to the frame in which the verdict is painted. */
async function clickToFindings(page, workbench) {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  await frame.evaluate(`void (window.shown = new Promise((done) => {
    const seen = () => document.getElementById('verdict-title') && requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
    new MutationObserver((_, observer) => { if (seen()) observer.disconnect(); }).observe(document.body, { childList: true, subtree: true });
  }))`);
  const clicked = await page.evaluate(
    () =>
      new Promise((done) => {
        globalThis.document
          .querySelector('#ribbon')
          .addEventListener('click', () => done(performance.timeOrigin + performance.now()), { once: true, capture: true });
        globalThis.document.querySelector('#ribbon button').click();
      }),
  );
  await workbench.pane.locator('#verdict-title').waitFor();
  return (await frame.evaluate('window.shown')) - clicked;
}
