/* global document -- inside page.waitForFunction */
// The workbench in the person's own language: the machine's separators in formulas, and nothing lost when language or theme change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorkbench } from './setup/browser.mjs';
import { oneSlip } from './setup/reports.mjs';

const bench = inWorkbench();

test(
  'formulas are typed and shown with the machine’s separators and kept as files have them',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.type('G5', '=TYLEHONGHEO(1855; 38459)');
    await workbench.cellIs('G5', { value: (1855 / 38459) * 100, formula: 'TYLEHONGHEO(1855, 38459)' });
    await workbench.type('G6', '=ROUND(SUM(C5:C6;2,5);1)');
    await workbench.cellIs('G6', { value: 533 + 441 + 2.5, formula: 'ROUND(SUM(C5:C6,2.5),1)' });
    // Opened again it is shown as it was typed: shown as it is stored, "1,2" would be one number here.
    await workbench.type('G8', '=SUM(1;2)');
    await workbench.click('G8');
    await workbench.page.keyboard.press('F2');
    await workbench.page.keyboard.type('+C5');
    await workbench.page.keyboard.press('Enter');
    await workbench.cellIs('G8', { value: 3 + 533, formula: 'SUM(1,2)+C5' });
    // A function that gives a text gives a text, whatever it looks like.
    await workbench.type('G7', '=CHUOISOVIET(1855)');
    await workbench.cellIs('G7', { value: '1.855' });
  }),
);

test(
  'what a function says of its failure stands at its own cell, its arguments beside the typing',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.type('G5', '=TYLEHONGHEO("ba"; 5)');
    await workbench.cellIs('G5', { error: '#VALUE!', message: '"ba" không phải là số.' });
    await workbench.type('G6', '=TYLEHONGHEO(1; 5)/0');
    await workbench.cellIs('G6', { error: '#DIV/0!', message: null });
    await workbench.cellIs('G5', { message: '"ba" không phải là số.' });
    await workbench.click('G8');
    await workbench.page.keyboard.type('=TYLEHONGHEO(C5;');
    await workbench.page.getByText('tongSoHo').first().waitFor();
    await workbench.page.keyboard.press('Escape');
  }),
);

test(
  'another theme and another language keep the edits and the result; the picker shows what is open',
  bench({}, async (workbench) => {
    const { page, pane } = workbench;
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    assert.equal(await page.locator('#samples').inputValue(), '');
    await workbench.type('E6', '88');
    await workbench.check();
    const verdict = await pane.locator('#verdict-title').innerText();
    const ground = () =>
      pane.locator('body').evaluate((body) => getComputedStyle(body.querySelector('.fui-FluentProvider')).backgroundColor);
    const light = await ground();
    await page.locator('#theme').click();
    await pane.locator('body').evaluate(() => undefined);
    assert.notEqual(await ground(), light);
    assert.equal(await pane.locator('#verdict-title').innerText(), verdict);
    await page.locator('#language').click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await pane.locator('#verdict-title').getByText(verdict).waitFor();
    await workbench.cellIs('E6', { value: 88 });
    await workbench.type('G5', '=ROUND(SUM(C5:C6,2.5),1)');
    await workbench.cellIs('G5', { value: 533 + 441 + 2.5 });
  }),
);
