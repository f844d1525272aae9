// One Chromium and one server for a test file; a page that watches over what every test must keep.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import { launch } from './chromium.mjs';
import { URLSearchParams } from 'node:url';
import { ROOT } from '../../../scripts/workbench/build.mjs';
import { serve } from '../../../scripts/workbench/serve.mjs';
import { Workbench } from './workbench.mjs';

/** Call at the top of a file; gives `test body → test function`, each with a workbench of its own. */
export function inWorkbench({ addin, samples } = {}) {
  let browser;
  let server;
  before(async () => {
    server = await serve({ port: 0, ...(addin ? { addin } : {}), ...(samples ? { samples } : {}) });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return (options, body) => async (t) => {
    const { viewport = { width: 1400, height: 860 }, colorScheme = 'light', forcedColors = 'none', query = {}, keep = {} } = options;
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, colorScheme, forcedColors, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const watch = watchOver(page, server.address);
    server.missing.length = 0;
    try {
      await page.goto(`${server.address}?${new URLSearchParams(query)}`);
      const workbench = new Workbench(page);
      await workbench.ready();
      await body(workbench, t);
      assert.deepEqual(watch.outside, [], 'requests to anywhere but this server');
      assert.deepEqual(watch.errors, [], 'errors in the console');
      assert.deepEqual(server.missing, [], 'files that were asked for and are not there');
      if (!keep.refused) assert.deepEqual(await workbench.refused(), [], 'members that the workbench refused');
    } catch (error) {
      await picture(page, t.name);
      throw error;
    } finally {
      await context.close();
    }
  };
}

function watchOver(page, address) {
  const errors = [];
  const outside = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.context().on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  return { errors, outside };
}

/** What the page looked like when a test failed. */
async function picture(page, name) {
  const folder = path.join(ROOT, 'build', 'e2e');
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`) }).catch(() => undefined);
}
