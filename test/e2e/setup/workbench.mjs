/* global window, document -- inside page.evaluate and page.waitForFunction */
import assert from 'node:assert/strict';

/** Milliseconds within which the grid takes a second click for a double click, which opens the cell with what stands there. */
const DOUBLE_CLICK = 500;

const column = (letters) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "C9" → [8, 2]. */
function place(name) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(name);
  return [Number(digits) - 1, column(letters)];
}

/** The workbench as a person handles it; the model is only looked at. */
export class Workbench {
  constructor(page) {
    this.page = page;
    this.pane = page.frameLocator('#pane-frame iframe');
  }

  /** The add-in's window itself, for what only a script in it can tell. */
  paneFrame() {
    return this.page.frames().find((one) => one.url().includes('taskpane.html'));
  }

  async ready() {
    await this.page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await this.addinReady();
  }

  /** The add-in's runtime has said that its functions and buttons are registered. */
  async addinReady() {
    await this.page.waitForFunction(
      () =>
        window.workbench.session.server.customFunctionsReady && window.workbench.session.pane.peer.subscriptions.has('appCommandInvoked'),
    );
  }

  async press(name) {
    await this.page.locator('#ribbon').getByRole('button', { name }).click();
  }

  async check() {
    await this.press(/Kiểm tra trước khi nộp|Check before submitting/);
    await this.pane.locator('#verdict-title').waitFor();
  }

  async openSample(name) {
    await this.another(() => this.page.locator('#samples').selectOption(name));
  }

  async openFile(name, buffer) {
    await this.another(() => this.page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer }));
  }

  /** Waits until `open` has put another workbook, with a fresh add-in, in place of this one. */
  async another(open) {
    await this.page.evaluate(() => {
      window.sessionBefore = window.workbench.session;
    });
    await open();
    await this.page.waitForFunction(() => window.workbench.session !== window.sessionBefore);
    await this.addinReady();
  }

  /** A cell's value, error and formula as the model holds them; `sheet` by name, else the active one. */
  cell(name, sheet = null) {
    const [row, col] = place(name);
    return this.page.evaluate(
      ([sheetName, r, c]) => {
        const { book } = window.workbench.session;
        const found = (sheetName ? book.sheet(sheetName) : book.active).cell(r, c);
        return {
          value: found?.value ?? null,
          error: found?.error ?? null,
          formula: found?.formula ?? null,
          message: found?.errorMessage ?? null,
          fill: found?.style?.fill ?? null,
        };
      },
      [sheet, row, col],
    );
  }

  /** Waits until the grid itself draws this value in a cell of the active sheet. */
  async shows(name, expected) {
    const [row, col] = place(name);
    const shown = () =>
      this.page.evaluate(
        ([r, c]) => window.workbench.grid.api.getActiveWorkbook().getActiveSheet().getRange(r, c).getValue() ?? null,
        [row, col],
      );
    await this.page
      .waitForFunction(
        ([r, c, wanted]) => (window.workbench.grid.api.getActiveWorkbook().getActiveSheet().getRange(r, c).getValue() ?? null) === wanted,
        [row, col, expected],
      )
      .catch(async () => assert.equal(await shown(), expected, name));
  }

  /** Waits until a cell holds what is expected. */
  async cellIs(name, expected, sheet = null) {
    const [row, col] = place(name);
    await this.page
      .waitForFunction(
        ([sheetName, r, c, fields]) => {
          const { book } = window.workbench.session;
          const found = (sheetName ? book.sheet(sheetName) : book.active).cell(r, c);
          const now = {
            value: found?.value ?? null,
            error: found?.error ?? null,
            formula: found?.formula ?? null,
            message: found?.errorMessage ?? null,
            fill: found?.style?.fill ?? null,
          };
          return Object.entries(fields).every(([key, value]) =>
            typeof value === 'number' && typeof now[key] === 'number' ? Math.abs(now[key] - value) < 1e-9 : now[key] === value,
          );
        },
        [sheet, row, col, expected],
      )
      .catch(async () => assert.deepEqual(await this.cell(name, sheet), expected, `${sheet ?? ''} ${name}`));
  }

  /** Where the model says the selection is: {sheet, address}. */
  selection() {
    return this.page.evaluate(() => {
      const { selection } = window.workbench.session.book;
      return { sheet: selection.sheet.name, top: selection.area.top, left: selection.area.left };
    });
  }

  async selectionIs(name, sheet) {
    const [top, left] = place(name);
    await this.page
      .waitForFunction(
        ([wanted, row, col]) => {
          const { selection } = window.workbench.session.book;
          return (!wanted || selection.sheet.name === wanted) && selection.area.top === row && selection.area.left === col;
        },
        [sheet ?? null, top, left],
      )
      .catch(async () => assert.deepEqual(await this.selection(), { sheet, top, left }));
  }

  /** Clicks a cell of the grid with the mouse: once. Where the last click was, the time of a double click has to pass first. */
  async click(name) {
    if (this.clicked === name)
      await this.page.evaluate(
        (time) =>
          new Promise((done) => {
            setTimeout(done, time);
          }),
        DOUBLE_CLICK,
      );
    this.clicked = name;
    const [row, col] = place(name);
    const box = await this.page.evaluate(
      ([r, c]) => window.workbench.grid.whereIs(window.workbench.session.book.active.id, r, c),
      [row, col],
    );
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.selectionIs(name);
  }

  /** Types into a cell and presses Enter. */
  async type(name, text) {
    await this.click(name);
    await this.page.keyboard.type(text);
    await this.page.waitForFunction(() => window.workbench.session.book.editing);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => !window.workbench.session.book.editing);
  }

  /** Waits for the verdict's headline. */
  async verdict(text) {
    await this.pane.locator('#verdict-title', { hasText: text }).waitFor();
  }

  /** The findings' own buttons, those that open them. */
  findings() {
    return this.pane.getByRole('listitem').locator('button[aria-expanded][aria-controls]');
  }

  /** Presses Tab in the pane until what has the focus says what `wanted` asks for. */
  async tabTo(wanted) {
    const frame = this.paneFrame();
    const own = () => this.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    // Into the pane first, by the button above it, as Excel's F6 goes.
    if (!(await own())) await this.page.locator('#pane-close').focus();
    for (let i = 0; i < 60; i++) {
      await this.page.keyboard.press('Tab');
      const text = await frame.evaluate('(document.activeElement?.innerText ?? "").trim()');
      if (wanted(text)) return;
    }
    assert.fail('the keyboard never gets there');
  }

  refused() {
    return this.page.evaluate(() => [
      ...window.workbench.session.server.unsupported.keys(),
      ...window.workbench.session.pane.peer.unanswered,
    ]);
  }

  /** Presses "Save file"; the bytes. */
  async save() {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.locator('#save').click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}
