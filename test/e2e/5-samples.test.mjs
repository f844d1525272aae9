/* global window -- inside page.evaluate and page.waitForFunction */
// The samples of the picker: opened, checked with one click, and the first finding leads to its cell. Of a form with a slip its twin
// without one is left out here: 10-page asks every sample for its verdict.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorkbench } from './setup/browser.mjs';

const bench = inWorkbench();

test(
  'every form of the samples can be opened, checked and followed',
  bench({}, async (workbench, t) => {
    const names = await workbench.page
      .locator('#samples option')
      .evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));
    assert.ok(names.length >= 10, `${names.length} samples`);
    const withSlip = new Set(names.filter((name) => name.includes('-sai')).map((name) => name.replace('-sai', '')));
    for (const name of names.filter((one) => !withSlip.has(one))) {
      await workbench.openSample(name);
      const from = performance.now();
      await workbench.check();
      const verdict = await workbench.pane.locator('#verdict-title').innerText();
      t.diagnostic(`${name}: ${verdict} (${Math.round(performance.now() - from)} ms)`);
      assert.deepEqual(await workbench.refused(), [], name);
      if ((await workbench.findings().count()) === 0) continue;
      const finding = workbench.findings().first();
      const [cell] = /[A-Z]+\d+/.exec(await finding.innerText());
      await finding.click();
      await workbench.pane
        .getByRole('button', { name: /^Đến ô / })
        .first()
        .click();
      await workbench.selectionIs(cell);
    }
    assert.equal(await workbench.page.evaluate(() => window.workbench.session.book.undo.steps.length), 0);
  }),
);
