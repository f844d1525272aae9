// The add-in's page where things are not as they should be, and what it may not do: no host, no library, an old engine,
// a connection to elsewhere; and that the check runs beside the pane.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/workbench/serve.mjs';
import { inWorkbench } from './setup/browser.mjs';

let browser;
let server;
before(async () => {
  server = await serve({ port: 0 });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The add-in's page alone, in a tab; `errors` collects what nobody caught. */
const alone = (options, body) => async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options.context });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await options.prepare?.(page);
  await page.goto(`${server.address}taskpane.html`);
  await body(page);
  assert.deepEqual(errors, []);
  await context.close();
};

test(
  'outside Excel the pane says where it belongs',
  alone({}, (page) => page.getByText('Trang này chạy bên trong Excel').waitFor()),
);

test(
  'without the library from Microsoft the pane says that it is offline',
  alone({ prepare: (page) => page.route('**/office-js/**', (route) => route.abort()) }, (page) =>
    page.getByText('Chưa kết nối được với Excel').waitFor(),
  ),
);

test(
  'an engine too old is told so before anything else runs',
  alone({ context: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko' } }, (page) =>
    page.getByText('Khớp Số không chạy được trên bản Office này').waitFor(),
  ),
);

test(
  'the browser itself refuses any connection to elsewhere',
  alone({}, async (page) => {
    const outcome = await page.evaluate(async () => {
      const violated = new Promise((done) => addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective)));
      const sent = await fetch('https://example.com/', { method: 'POST', body: '1855' }).then(
        () => 'sent',
        () => 'refused',
      );
      return [sent, await violated];
    });
    assert.deepEqual(outcome, ['refused', 'connect-src']);
  }),
);

const bench = inWorkbench();
test(
  'the check runs in a worker, and reading is at most four requests',
  bench({ query: { sample: 'tay-son-tin-dung-sai.xlsx' } }, async (workbench) => {
    // The workbench has one of its own, which reads a file before it is opened.
    const workers = () =>
      workbench.page
        .workers()
        .map((worker) => new URL(worker.url()).pathname)
        .filter((name) => !name.startsWith('/workbench/'));
    const requests = () =>
      workbench.page.evaluate(
        () => window.workbench.session.server.log.filter(({ request }) => JSON.stringify(request).includes('"numberFormat"')).length,
      );
    const before = await requests();
    while (workers().length === 0) await workbench.page.waitForEvent('worker');
    assert.deepEqual(workers(), ['/check-worker.js'], 'it stands by before it is asked');
    await workbench.check();
    assert.deepEqual(workers(), ['/check-worker.js'], 'and serves the next check');
    assert.equal((await requests()) - before, 1, 'one request carries the cells of a form');
  }),
);
