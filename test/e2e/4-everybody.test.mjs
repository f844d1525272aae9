/* global document -- inside page.evaluate */
// For everybody: keyboard only, a narrow pane, dark colours, and axe on every state.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './setup/axe.mjs';
import { inWorkbench } from './setup/browser.mjs';
import { oneSlip } from './setup/reports.mjs';

const bench = inWorkbench();

async function everyState(workbench) {
  await workbench.openFile('bieu-1.xlsx', await oneSlip());
  await workbench.press('Mở khung kiểm tra');
  await workbench.pane.getByRole('heading', { level: 1 }).waitFor();
  assert.deepEqual(await violations(workbench), [], 'before the check');
  await workbench.check();
  assert.deepEqual(await violations(workbench), [], 'with the findings');
  await workbench.findings().first().click();
  assert.deepEqual(await violations(workbench), [], 'with a finding opened');
  for (const name of ['Đã hiểu gì', 'Gửi đi', 'Công cụ']) {
    await workbench.pane.getByRole('tab', { name }).click();
    await workbench.pane.getByRole('tab', { name, selected: true }).waitFor();
    assert.deepEqual(await violations(workbench), [], name);
  }
}

test('axe finds nothing in light colours', bench({}, everyState));
test('axe finds nothing in dark colours', bench({ colorScheme: 'dark' }, everyState));

test(
  'in a pane of 320 pixels nothing is cut off',
  bench({ query: { pane: '320' } }, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.check();
    await workbench.findings().first().click();
    const frame = workbench.paneFrame();
    const [inner, width] = await frame.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');
    assert.equal(width, 319);
    assert.ok(inner <= width, `${inner} pixels in ${width}`);
  }),
);

test(
  'the keyboard alone reaches a finding and its cell',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.page.locator('#ribbon button').first().focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.verdict('Còn 1 chỗ cần xem lại');
    // The verdict has the focus now; the next Tab must not leave the pane (on the web office.js moves the focus itself).
    await workbench.page.keyboard.press('Tab');
    assert.equal(await workbench.page.evaluate(() => document.activeElement?.tagName), 'IFRAME');
    const title = await workbench.findings().first().innerText();
    await workbench.tabTo((text) => text === title.trim());
    await workbench.page.keyboard.press('Enter');
    await workbench.tabTo((text) => text.startsWith('Đến ô '));
    await workbench.page.keyboard.press('Enter');
    await workbench.selectionIs(/[A-Z]+\d+/.exec(title)[0]);
  }),
);
