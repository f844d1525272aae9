/* global window -- inside page.evaluate and page.waitForFunction */
// The thin line through the whole product: a sample, one click, the findings, the cell, a function.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorkbench } from './setup/browser.mjs';
import { oneSlip } from './setup/reports.mjs';

const bench = inWorkbench();
const SAMPLE = 'tay-son-tin-dung-sai.xlsx';

test(
  'one click on the ribbon shows the findings, a click on one goes to its cell',
  bench({ query: { sample: SAMPLE } }, async (workbench) => {
    assert.equal(await workbench.page.locator('#pane').isVisible(), false);
    await workbench.check();
    assert.equal(await workbench.page.locator('#pane').isVisible(), true);
    const finding = workbench.pane.getByRole('listitem').getByRole('button').first();
    const cell = /^[A-Z]+\d+/.exec((await finding.innerText()).trim())[0];
    await finding.click();
    await workbench.pane.getByRole('button', { name: /^Đến ô / }).click();
    await workbench.selectionIs(cell);
  }),
);

test(
  'a function typed into a cell is calculated by the add-in itself',
  bench({ query: { sample: SAMPLE } }, async (workbench) => {
    await workbench.type('G3', '=POVERTYRATE(1855;38459)');
    await workbench.cellIs('G3', { value: (1855 / 38459) * 100 });
    await workbench.type('G4', '=POVERTYRATE(G3;0)');
    await workbench.page.waitForFunction(() => window.workbench.session.book.active.cell(3, 6)?.error);
    const { error } = await workbench.cell('G4');
    assert.equal(error, '#DIV/0!');
  }),
);

test(
  'a list of functions that begin alike: Enter enters what was typed, Tab completes the name',
  bench({ query: { sample: SAMPLE } }, async (workbench) => {
    const list = workbench.page.locator('ul[data-u-comp="sheets-formula-editor"] li');
    await workbench.click('G3');
    await workbench.page.keyboard.type('=C5');
    await workbench.page.keyboard.press('Backspace');
    await list.first().waitFor();
    await workbench.page.keyboard.type('5');
    await workbench.page.keyboard.press('Enter');
    await workbench.cellIs('G3', { formula: 'C5' });
    await workbench.click('G4');
    await workbench.page.keyboard.type('=POVERTYR');
    await list.first().waitFor();
    await workbench.page.keyboard.press('Tab');
    await list.first().waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Enter');
    await workbench.cellIs('G4', { formula: 'POVERTYRATE(' });
  }),
);

test(
  'a function of whole columns fills the cells below; the check reads them, and says where something is in the way',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    const rate = ['G5', 'G6', 'G7', 'G8', 'G9', 'G10'];
    await workbench.type('G5', '=SHAREOFTOTAL(D5:D10,C5:C10)');
    await workbench.cellIs('G5', { value: (412 / 533) * 100, formula: 'SHAREOFTOTAL(D5:D10,C5:C10)' });
    await workbench.cellIs('G10', { value: (133 / 212) * 100, formula: null });
    await workbench.check();
    const read = () => workbench.page.evaluate(() => window.workbench.session.book.active.cell(9, 6));
    assert.deepEqual((await read()).spilledFrom, { row: 4, col: 6 });
    // A figure that it depends on: all is worked out anew.
    await workbench.type('C10', '266');
    await workbench.cellIs('G10', { value: 50 });
    await workbench.type('G7', '1');
    await workbench.cellIs('G5', { value: null, error: '#SPILL!' });
    for (const name of rate.slice(3)) await workbench.cellIs(name, { value: null, formula: null });
    await workbench.check();
    await workbench.pane
      .getByText(/#SPILL!/)
      .first()
      .waitFor();
    await workbench.click('G7');
    await workbench.page.keyboard.press('Delete');
    await workbench.cellIs('G10', { value: 50, error: null });
    await workbench.cellIs('G5', { value: (412 / 533) * 100, error: null });
  }),
);

test(
  'a figure is read with the machine’s marks, formulas follow it, undo takes it back',
  bench({ query: { sample: SAMPLE } }, async (workbench) => {
    await workbench.type('G3', '1.855');
    await workbench.cellIs('G3', { value: 1855 });
    await workbench.type('G4', '=G3*2');
    await workbench.cellIs('G4', { value: 3710, formula: 'G3*2' });
    await workbench.type('G3', '2,5');
    await workbench.cellIs('G4', { value: 5 });
    await workbench.page.locator('#undo').click();
    await workbench.cellIs('G3', { value: 1855 });
    await workbench.cellIs('G4', { value: 3710 });
  }),
);

test(
  'the third button only opens the pane',
  bench({ query: { sample: SAMPLE } }, async (workbench) => {
    await workbench.press('Mở khung kiểm tra');
    await workbench.pane.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await workbench.pane.locator('#verdict-title').count(), 0);
  }),
);

test(
  'the page speaks English when asked',
  bench({ query: { sample: SAMPLE, lang: 'en' } }, async (workbench) => {
    await workbench.check();
    assert.match(await workbench.page.locator('#requests').innerText(), /^\d+ requests$/);
  }),
);
